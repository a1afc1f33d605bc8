#pragma once

#include <QLineEdit>

/// A field to search in, with a lens before it and a cross to empty it.
QLineEdit *makeSearchField(const QString &placeholder, QWidget *parent);
