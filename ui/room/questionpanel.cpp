#include "ui/room/questionpanel.h"

#include "ui/room/answerbars.h"
#include "ui/room/buzzpanel.h"
#include "ui/room/mediastrip.h"
#include "ui/room/nextpreview.h"
#include "ui/room/noteblock.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longQuestion = 160;

int stakedPoints(const Round &round)
{
    return std::accumulate(round.wagers.begin(), round.wagers.end(), 0);
}

QString introLine(const GameRoom &room)
{
    if (!room.currentQuestion().hasWager)
        return QuestionPanel::tr("Players see only the number and the category so far.");
    const Round &round = room.currentRound();
    return QuestionPanel::tr("%1 of %2 have staked · %3 in all")
        .arg(numberWords(int(round.wagers.size())), numberWords(room.seatCount),
             pointsWords(stakedPoints(round)));
}

QString answeredLine(const GameRoom &room)
{
    const Round &round = room.currentRound();
    const QString all = numberWords(room.seatCount);
    if (room.currentQuestion().type == QuestionType::Buzzer)
        return QuestionPanel::tr("%1 of %2 buzzed").arg(numberWords(int(round.buzzes.size())), all);
    const QString answered = numberWords(int(round.answers.size()));
    if (!room.currentQuestion().hasWager)
        return QuestionPanel::tr("%1 of %2 answered").arg(answered, all);
    return QuestionPanel::tr("%1 of %2 answered · %3 at stake")
        .arg(answered, all, pointsWords(stakedPoints(round)));
}

QString progressLine(const GameRoom &room)
{
    if (room.currentRound().verdict == Verdict::Void)
        return QuestionPanel::tr("This question doesn't count.");
    return room.playPhase() == Phase::Intro ? introLine(room) : answeredLine(room);
}

QString numberLine(const GameRoom &room)
{
    const PlaceInRound place = placeInRound(room.quizRounds, room.questionIndex);
    if (place.round < 0)
        return questionNumberWords(room.questionIndex, int(room.questions.size()));
    return roundPlaceWords(place.round, place.question,
                           room.quizRounds.at(place.round).questionCount);
}

/// The question's category, type and points, behind the title of its round.
QString detailLine(const GameRoom &room)
{
    const QString detail = questionDetailWords(room.currentQuestion());
    const PlaceInRound place = placeInRound(room.quizRounds, room.questionIndex);
    if (place.round < 0)
        return detail;
    const QString title = oneLine(room.quizRounds.at(place.round).title);
    return detail.isEmpty() ? title : u"%1 · %2"_s.arg(title, detail);
}

/// What the screens tell while a round's first question is announced.
QString introductionNow(const GameRoom &room)
{
    const PlaceInRound place = placeInRound(room.quizRounds, room.questionIndex);
    const bool isTold
        = place.round >= 0 && place.question == 0 && room.playPhase() == Phase::Intro;
    return isTold ? room.quizRounds.at(place.round).introduction : QString();
}

} // namespace

QuestionPanel::QuestionPanel(RoomWatch &watch, BuzzActions &buzz, const PictureSource &files,
                             QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_number(new PlainLabel(TextRole::Subtitle, this))
    , m_detail(new ElidedLabel(TextRole::Muted, this))
    , m_text((new PlainLabel(TextRole::Title, this))->wrapped())
    , m_media(new MediaStrip(files, this))
    , m_progress(new ElidedLabel(TextRole::Strong, this))
    , m_ring(new CountdownRing([&watch] { return watch.now(); }, this))
    , m_bars(new AnswerBars(this))
    , m_buzzes(new BuzzPanel(watch, buzz, this))
    , m_introduction(new NoteBlock(tr("Introduction of the round, on all screens"), this))
    , m_notes(new NoteBlock(tr("Your notes"), this))
    , m_explanation(new NoteBlock(tr("Explanation, shown with the answer"), this))
    , m_next(new NextPreview(this))
    , m_missing(makeButton({}, {}, ButtonLook::Link, this))
    , m_away(makeButton({}, {}, ButtonLook::Link, this))
{
    setProperty("panel", u"true"_s);
    m_missing->setObjectName(u"missingButton"_s);
    m_away->setObjectName(u"awayButton"_s);
    m_away->setToolTip(tr("Show who is away"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 16, 0, 0);
    outer->setSpacing(8);
    outer->addLayout(makeHead());
    outer->addWidget(makeContent(), 1);

    connect(m_missing, &QPushButton::clicked, this,
            [this] { Q_EMIT playersAsked(PlayerListModel::Filter::NotAnswered); });
    connect(m_away, &QPushButton::clicked, this,
            [this] { Q_EMIT playersAsked(PlayerListModel::Filter::Away); });
    connect(&watch, &RoomWatch::opened, this, &QuestionPanel::showQuestion);
    connect(&watch, &RoomWatch::phaseChanged, this, &QuestionPanel::showQuestion);
    connect(&watch, &RoomWatch::answersChanged, this, &QuestionPanel::showAnswers);
    connect(&watch, &RoomWatch::playersChanged, this, &QuestionPanel::showAnswers);
    connect(&watch, &RoomWatch::playersJoined, this, &QuestionPanel::showAnswers);
    showQuestion();
}

QLayout *QuestionPanel::makeHead()
{
    auto *answers = new QHBoxLayout;
    answers->setSpacing(4);
    answers->addWidget(m_progress);
    answers->addWidget(m_missing);
    answers->addWidget(m_away);
    answers->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_number);
    words->addWidget(m_detail);
    words->addLayout(answers);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 20, 0);
    head->addLayout(words, 1);
    head->addWidget(m_ring, 0, Qt::AlignTop);
    return head;
}

QWidget *QuestionPanel::makeContent()
{
    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_introduction);
    column->addWidget(m_media);
    column->addWidget(m_bars);
    column->addWidget(m_buzzes);
    auto *words = new QHBoxLayout;
    words->setSpacing(16);
    words->addWidget(m_notes, 1);
    words->addWidget(m_explanation, 1);
    column->addLayout(words);
    column->addWidget(m_next);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void QuestionPanel::showQuestion()
{
    const GameRoom &room = m_watch.room();
    if (!room.hasCurrentQuestion())
        return;
    m_bars->setVisible(room.playPhase() != Phase::Break);
    m_buzzes->showBuzzes();
    if (room.playPhase() == Phase::Break)
        return showBreak();
    const Question &question = room.currentQuestion();
    m_number->setText(numberLine(room));
    m_introduction->setNote(introductionNow(room));
    m_detail->setFullText(detailLine(room));
    m_text->setRole(question.text.size() > longQuestion ? TextRole::Subtitle : TextRole::Title);
    m_text->setText(question.text);
    m_media->showMedia(question);
    m_notes->setNote(question.notes);
    m_explanation->setNote(question.explanation);
    m_next->showAfter(room);
    m_bars->setCountsShown(room.playPhase() != Phase::Intro
                           && question.type != QuestionType::Buzzer);
    showAnswers();
    showTime();
}

void QuestionPanel::showBreak()
{
    const GameRoom &room = m_watch.room();
    const int next = placeInRound(room.quizRounds, room.questionIndex + 1).round;
    const QuizRound &round = room.quizRounds.at(next);
    m_number->setText(tr("Break after round %1 of %2").arg(next).arg(room.quizRounds.size()));
    m_detail->setFullText(tr("Next: round %1, %2")
                              .arg(QString::number(next + 1), questionCountWords(round.questionCount)));
    m_text->setRole(TextRole::Title);
    m_text->setText(round.title);
    m_introduction->setNote(round.introduction);
    m_media->showMedia({});
    m_notes->setNote({});
    m_explanation->setNote({});
    m_next->showAfter(room);
    m_progress->setFullText(room.phaseEndsAt ? tr("The next round begins by itself.")
                                             : tr("You begin the next round."));
    showMissing();
    showTime();
}

void QuestionPanel::showAnswers()
{
    const GameRoom &room = m_watch.room();
    if (!room.hasCurrentQuestion() || room.playPhase() == Phase::Break)
        return;
    const Question &question = room.currentQuestion();
    const int answered = int(room.currentRound().answers.size());
    m_bars->setBars(m_watch.answers().bars(question), answered);
    m_buzzes->showBuzzes();
    m_progress->setFullText(progressLine(room));
    showMissing();
}

void QuestionPanel::showMissing()
{
    const GameRoom &room = m_watch.room();
    const int missing = m_watch.owedCount();
    const bool staking = room.playPhase() == Phase::Intro;
    const int away = m_watch.playerCounts().away;
    m_missing->setVisible(missing > 0);
    m_missing->setText(tr("%Ln not yet", nullptr, missing));
    m_missing->setToolTip(staking ? tr("Show who has not staked") : tr("Show who has not answered"));
    m_missing->setAccessibleName(staking
                                     ? tr("%Ln have not staked yet: show who", nullptr, missing)
                                     : tr("%Ln have not answered yet: show who", nullptr, missing));
    m_away->setVisible(away > 0);
    m_away->setText(tr("%Ln away", nullptr, away));
    m_away->setAccessibleName(tr("%Ln are away: show who", nullptr, away));
}

void QuestionPanel::showTime()
{
    const GameRoom &room = m_watch.room();
    const bool answering = room.playPhase() == Phase::Answering;
    std::optional<TimePoint> end = room.phaseEndsAt;
    Milliseconds total{0};
    switch (room.playPhase()) {
    case Phase::Intro:
        total = room.introTimeFor(room.questionIndex);
        break;
    case Phase::Answering:
        total = room.currentRound().deadline - room.currentRound().opensAt;
        break;
    case Phase::Reveal:
        total = room.settings.revealTime;
        break;
    case Phase::Leaderboard:
        total = room.settings.leaderboardTime;
        break;
    case Phase::Break:
        total = room.breakTime();
        break;
    default:
        break;
    }
    if (answering)
        end = room.currentRound().deadline;
    const Round &round = room.currentRound();
    if (!end)
        m_ring->clear();
    else if (answering && round.heldAt)
        m_ring->holdAt(std::max(Milliseconds(0), Milliseconds(round.deadline - *round.heldAt)), total);
    else if (room.phase == Phase::Paused)
        m_ring->holdAt(std::max(Milliseconds(0), Milliseconds(*end - room.pausedAt)), total);
    else
        m_ring->countTo(*end, total);
}
