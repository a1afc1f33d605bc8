#pragma once

#include <QWidget>

class PlainLabel;

/// An option of a form: its name, its field, and a line below that says what it does or, while it
/// can't be chosen, why not.
class OptionRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionRow)

public:
    /// With an empty `name` the field, a check box, brings its own words. `hint` may be empty.
    OptionRow(const QString &name, QWidget *field, const QString &hint, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// Disables the field and says why in the hint's place; an empty reason enables it again.
    void setBarred(const QString &reason);
    /// Says that a part of the field can't be chosen, and why.
    void setNote(const QString &note);
    /// What is wrong with what is in the field; empty when nothing is.
    void setProblem(const QString &problem);

private:
    void showWords();

    QWidget *m_field;
    PlainLabel *m_words;
    QString m_hint;
    QString m_reason;
    QString m_note;
    QString m_problem;
};
