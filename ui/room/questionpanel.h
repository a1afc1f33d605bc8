#pragma once

#include "ui/audience/scenepictures.h"
#include "ui/models/playerlistmodel.h"

#include <QFrame>

class AnswerBars;
class BuzzActions;
class BuzzPanel;
class CountdownRing;
class ElidedLabel;
class MediaStrip;
class NextPreview;
class NoteBlock;
class PlainLabel;
class QLayout;
class QPushButton;
class RoomWatch;

/// The current question as the host sees it: key, live answers, time, notes, what comes next.
class QuestionPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPanel)

public:
    QuestionPanel(RoomWatch &watch, BuzzActions &buzz, const PictureSource &files,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// The host wants to see who these are.
    void playersAsked(PlayerListModel::Filter filter);

private:
    QLayout *makeHead();
    QWidget *makeContent();
    void showQuestion();
    void showBreak();
    void showAnswers();
    void showMissing();
    void showTime();

    RoomWatch &m_watch;
    PlainLabel *m_number;
    ElidedLabel *m_detail;
    PlainLabel *m_text;
    MediaStrip *m_media;
    ElidedLabel *m_progress;
    CountdownRing *m_ring;
    AnswerBars *m_bars;
    BuzzPanel *m_buzzes;
    NoteBlock *m_introduction;
    NoteBlock *m_notes;
    NoteBlock *m_explanation;
    NextPreview *m_next;
    QPushButton *m_missing;
    QPushButton *m_away;
};
