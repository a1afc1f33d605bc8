#pragma once

#include "core/game/questionfaults.h"

#include <QWidget>

class OptionRow;
class QCheckBox;
class QLineEdit;

/// The key of a number question: what is right, and how far off still is.
class NumberFields : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberFields)

public:
    explicit NumberFields(QWidget *parent = nullptr);

    void showQuestion(const Question &question, const QList<QuestionFault> &faults);
    void focusFirst();

Q_SIGNALS:
    /// The question as it is now; what belongs to one `field` is one step back.
    void edited(const Question &question, const QString &field);

private:
    void change(const QString &field);

    Question m_question;
    QLineEdit *m_value;
    QLineEdit *m_tolerance;
    QCheckBox *m_nearest;
    OptionRow *m_valueRow;
    OptionRow *m_toleranceRow;
};
