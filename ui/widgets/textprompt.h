#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A dialog for one line of text.
struct TextPrompt
{
    QString title; ///< "Rename Bo"
    QString label; ///< What the line is for: "New name".
    QString text; ///< What stands there at first, selected.
    QString action; ///< The button that takes it: "Rename".
    /// What is wrong with a text, in the host's words; empty when nothing is.
    std::function<QString(const QString &)> problem;
};

/// Asks without blocking; `accepted` gets a text without a problem, and only while `parent` lives.
void askText(QWidget *parent, const TextPrompt &prompt,
             std::function<void(const QString &)> accepted);
