#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A question before something that can't be undone; the safe answer is the default.
struct Confirmation
{
    QString title; ///< "Delete “Friday quiz”?"
    QString text; ///< What it means.
    QString action; ///< The button that does it: "Delete room".
    QString cancel; ///< Empty: "Cancel".
};

/// Asks without blocking; `confirmed` runs only after a yes and only while `parent` lives.
void askConfirmation(QWidget *parent, const Confirmation &confirmation,
                     std::function<void()> confirmed);
