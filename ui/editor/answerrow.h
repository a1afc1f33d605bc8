#pragma once

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QToolButton;

/// How a line of a question's answers is edited.
struct AnswerLook
{
    bool marked = false; ///< It can be marked as right.
    bool shaped = false; ///< It has the letter and shape of a choice; else only a number.
    bool writable = true; ///< Its text can be changed, and it can be removed.
};

/// One choice or accepted text: what it says, whether it is right, and what is wrong with it.
class AnswerRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerRow)

public:
    /// `place` counts from 0 and never changes.
    explicit AnswerRow(int place, QWidget *parent = nullptr);

    void show(const AnswerLook &look, const QString &text, bool right, const QString &problem);
    void focusText();
    /// Tab comes through its fields before it comes to `next`.
    void standBefore(QWidget *next);

Q_SIGNALS:
    void textEdited(const QString &text);
    void marked(bool right);
    void removeAsked();
    /// Enter: on to the next line.
    void nextAsked();
    /// Ctrl+Up or Ctrl+Down: one place up (-1) or down (1).
    void moveAsked(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_place;
    QCheckBox *m_mark;
    QWidget *m_shape;
    QLineEdit *m_text;
    QToolButton *m_remove;
    PlainLabel *m_problem;
};
