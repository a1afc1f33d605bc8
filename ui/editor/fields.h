#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

// Fields of the editor's forms, made the same way everywhere. Undoing and redoing is the page's: a
// field must not keep a history of its own beside it.

/// Leaves the keys for undo and redo to the page, and the one that pastes a picture.
void leaveKeysToPage(QWidget *field);

/// A text of one line; `name` is the object name.
QLineEdit *makeLine(const QString &name, qsizetype longest, QWidget *parent);
/// A text of several lines, of which it shows `lines`. Tab goes on to the next field.
QPlainTextEdit *makeText(const QString &name, int lines, QWidget *parent);

/// Puts a text into a field that shows another one; the cursor of one that has it already stays.
void showText(QLineEdit *field, const QString &text);
void showText(QPlainTextEdit *field, const QString &text);

inline QString textOf(const QLineEdit *field)
{
    return field->text();
}
inline QString textOf(const QPlainTextEdit *field)
{
    return field->toPlainText();
}
