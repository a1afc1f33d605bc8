#include "ui/room/questionpanel.h"

#include "ui/room/answerbars.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longQuestion = 160;

QString detailWords(const Question &question)
{
    QStringList parts;
    if (!question.category.isEmpty())
        parts << oneLine(question.category);
    if (question.type == QuestionType::Multi)
        parts << QuestionPanel::tr("several may be right");
    parts << pointsWords(question.points);
    return parts.join(u" · "_s);
}

QString nextWords(const GameRoom &room)
{
    const int next = room.questionIndex + 1;
    if (next >= room.questions.size())
        return QuestionPanel::tr("This is the last question. Then comes the podium.");
    const Question &question = room.questions.at(next);
    return question.category.isEmpty()
        ? oneLine(question.text)
        : u"%1: %2"_s.arg(oneLine(question.category), oneLine(question.text));
}

QString progressLine(const GameRoom &room)
{
    const QString answered =
        QuestionPanel::tr("%1 of %2 answered")
            .arg(numberWords(int(room.currentRound().answers.size())), numberWords(room.seatCount));
    switch (room.playPhase()) {
    case Phase::Intro:
        return QuestionPanel::tr("Players see only the number and the category so far.");
    case Phase::Reveal:
        return QuestionPanel::tr("%1 · the answer is on the screen").arg(answered);
    case Phase::Leaderboard:
        return QuestionPanel::tr("%1 · the leaderboard is on the screen").arg(answered);
    default:
        return answered;
    }
}

} // namespace

NoteBlock::NoteBlock(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_text((new PlainLabel(TextRole::Body, this))->wrapped())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(TextRole::Caption, title, this));
    column->addWidget(m_text);
}

void NoteBlock::setNote(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QuestionPanel::QuestionPanel(RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_number(new PlainLabel(TextRole::Subtitle, this))
    , m_detail((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_text((new PlainLabel(TextRole::Title, this))->wrapped())
    , m_progress((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_ring(new CountdownRing([&watch] { return watch.now(); }, this))
    , m_bars(new AnswerBars(this))
    , m_notes(new NoteBlock(tr("Your notes"), this))
    , m_explanation(new NoteBlock(tr("Explanation, shown with the answer"), this))
    , m_next(new NoteBlock(tr("Next"), this))
{
    setProperty("panel", u"true"_s);
    auto *head = new QHBoxLayout;
    auto *headWords = new QVBoxLayout;
    headWords->setSpacing(2);
    headWords->addWidget(m_number);
    headWords->addWidget(m_detail);
    headWords->addWidget(m_progress);
    head->addLayout(headWords, 1);
    head->addWidget(m_ring, 0, Qt::AlignTop);

    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_bars);
    column->addWidget(m_notes);
    column->addWidget(m_explanation);
    column->addWidget(m_next);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 16, 0, 0);
    outer->setSpacing(8);
    head->setContentsMargins(24, 0, 20, 0);
    outer->addLayout(head);
    outer->addWidget(scroll, 1);

    connect(&watch, &RoomWatch::opened, this, &QuestionPanel::showQuestion);
    connect(&watch, &RoomWatch::phaseChanged, this, &QuestionPanel::showQuestion);
    connect(&watch, &RoomWatch::answersChanged, this, &QuestionPanel::showAnswers);
    connect(&watch, &RoomWatch::playersChanged, this, &QuestionPanel::showAnswers);
    connect(&watch, &RoomWatch::playersJoined, this, &QuestionPanel::showAnswers);
    showQuestion();
}

void QuestionPanel::showQuestion()
{
    const GameRoom &room = m_watch.room();
    if (!room.hasCurrentQuestion())
        return;
    const Question &question = room.currentQuestion();
    m_number->setText(questionNumberWords(room.questionIndex, int(room.questions.size())));
    m_detail->setText(detailWords(question));
    m_text->setRole(question.text.size() > longQuestion ? TextRole::Subtitle : TextRole::Title);
    m_text->setText(question.text);
    m_notes->setNote(question.notes);
    m_explanation->setNote(question.explanation);
    m_next->setNote(nextWords(room));
    m_bars->setCountsShown(room.playPhase() != Phase::Intro);
    showAnswers();
    showTime();
}

void QuestionPanel::showAnswers()
{
    const GameRoom &room = m_watch.room();
    if (!room.hasCurrentQuestion())
        return;
    const Question &question = room.currentQuestion();
    const int answered = int(room.currentRound().answers.size());
    QList<AnswerBar> bars;
    for (const Choice &choice : question.choices) {
        bars << AnswerBar{choiceWords(choice), m_watch.pickCount(choice.id),
                          question.key.choices.contains(choice.id)};
    }
    m_bars->setBars(bars, answered);
    m_progress->setText(progressLine(room));
}

void QuestionPanel::showTime()
{
    const GameRoom &room = m_watch.room();
    const bool answering = room.playPhase() == Phase::Answering;
    std::optional<TimePoint> end = room.phaseEndsAt;
    Milliseconds total{0};
    switch (room.playPhase()) {
    case Phase::Intro:
        total = room.settings.introTime;
        break;
    case Phase::Answering:
        total = room.timeFor(room.currentQuestion());
        break;
    case Phase::Reveal:
        total = room.settings.revealTime;
        break;
    case Phase::Leaderboard:
        total = room.settings.leaderboardTime;
        break;
    default:
        break;
    }
    if (answering)
        end = room.currentRound().deadline;
    if (!end)
        m_ring->clear();
    else if (room.phase == Phase::Paused)
        m_ring->holdAt(std::max(Milliseconds(0), Milliseconds(*end - room.pausedAt)), total);
    else
        m_ring->countTo(*end, total);
}
