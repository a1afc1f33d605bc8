#pragma once

#include "core/game/question.h"

#include <QWidget>

class PlainLabel;
class QAbstractButton;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Changes what matters of a generated question, in place: its text, its choices and which is right, or
/// what is accepted.
class DraftEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftEditor)

public:
    explicit DraftEditor(const Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As it is now; it can be asked like this.
    void saved(const Question &question);
    void cancelled();

private:
    QLineEdit *addLine(QVBoxLayout *column, const QString &name, const QString &text);
    void addChoices(QVBoxLayout *column);
    QWidget *makeChoice(int place);
    QLayout *makeButtons();
    Question edited() const;
    /// What is wrong with the fields, in words; empty when nothing is.
    QString problem() const;
    void check();

    Question m_question;
    QLineEdit *m_text;
    QList<QLineEdit *> m_choices;
    QList<QAbstractButton *> m_marks; ///< Which choices are right; none where nothing is marked.
    QLineEdit *m_answer = nullptr; ///< Of a text or number question.
    PlainLabel *m_problem;
    QPushButton *m_save;
};
