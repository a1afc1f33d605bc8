#pragma once

#include "core/game/question.h"

#include <QFrame>

class DraftEditor;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// A generated question as its host reviews it, key included, and what can be done with it.
class DraftCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftCard)

public:
    DraftCard(const Question &question, int number, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    void setNumber(int number);
    /// Another one is being made for its place; with `others` nothing of it can be renewed or taken out
    /// meanwhile.
    void setRenewing(bool renewing, bool others);
    void setRemovable(bool removable);

Q_SIGNALS:
    void edited(const Question &question);
    void renewAsked();
    void removeAsked();

private:
    QLayout *makeButtons();
    void edit();
    void leaveEditor();

    Question m_question;
    QVBoxLayout *m_column;
    QWidget *m_shown; ///< The question as it is; hidden while it is edited.
    PlainLabel *m_number;
    PlainLabel *m_busy;
    QPushButton *m_edit;
    QPushButton *m_renew;
    QPushButton *m_remove;
    DraftEditor *m_editor = nullptr;
};
