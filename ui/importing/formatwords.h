#pragma once

#include <QString>

/// What people call a format of questions: "Kahoot spreadsheet"; empty for none.
QString formatWords(const QString &format);
