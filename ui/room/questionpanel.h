#pragma once

#include "core/game/question.h"

#include <QFrame>

class AnswerBars;
class CountdownRing;
class PlainLabel;
class RoomWatch;

/// A titled piece of text that hides while it has nothing to say.
class NoteBlock : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBlock)

public:
    NoteBlock(const QString &title, QWidget *parent);
    void setNote(const QString &text);

private:
    PlainLabel *m_text;
};

/// The current question as the host sees it: key, live answers, time, notes, what comes next.
class QuestionPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPanel)

public:
    explicit QuestionPanel(RoomWatch &watch, QWidget *parent = nullptr);

private:
    void showQuestion();
    void showAnswers();
    void showTime();

    RoomWatch &m_watch;
    PlainLabel *m_number;
    PlainLabel *m_detail;
    PlainLabel *m_text;
    PlainLabel *m_progress;
    CountdownRing *m_ring;
    AnswerBars *m_bars;
    NoteBlock *m_notes;
    NoteBlock *m_explanation;
    NoteBlock *m_next;
};
