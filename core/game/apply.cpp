#include "core/game/apply.h"

#include "core/game/playerfolder_p.h"

#include <algorithm>

namespace
{

/// One overload for each event.
class Folder : public PlayerFolder
{
public:
    using PlayerFolder::operator();
    using PlayerFolder::PlayerFolder;

    void operator()(const RoomCreated &event)
    {
        m_room.code = event.code;
        m_room.title = event.title;
        m_room.topic = event.topic;
        m_room.image = event.image;
        m_room.imageAuthor = event.imageAuthor;
        m_room.imageLink = event.imageLink;
        m_room.mediaKey = event.mediaKey;
        m_room.ownerId = event.ownerId;
        m_room.node = event.node;
        m_room.maxPlayerCount = event.maxPlayerCount;
        setSettings(event.settings);
        m_room.createdAt = event.at;
        m_room.status = RoomStatus::Building;
        if (!event.questions.isEmpty())
            setQuestions(event.questions);
        m_room.quizRounds = event.rounds;
    }

    void operator()(const QuestionsSupplied &event)
    {
        m_room.quizRounds = roundsWith(event.questions);
        setQuestions(event.questions);
    }

    void operator()(const RoomFailed &event)
    {
        m_room.status = RoomStatus::Failed;
        m_room.failureReason = event.reason;
    }

    void operator()(const RoomEdited &event)
    {
        m_room.title = event.title;
        m_room.maxPlayerCount = event.maxPlayerCount;
        setSettings(event.settings);
    }

    void operator()(const GameStarted &event)
    {
        QList<Question> ordered;
        ordered.reserve(event.order.size());
        for (const QuestionId &id : event.order)
            ordered.append(m_room.questions[m_room.indexOf(id)]);
        m_room.questions = ordered;
        m_room.status = RoomStatus::InProgress;
    }

    void operator()(const IntroStarted &event)
    {
        m_room.questionIndex = event.index;
        enter(Phase::Intro, event.endsAt);
        // Those who had answered a question that was skipped are waited for again.
        m_room.awaitedCount = countAwaited(m_room);
    }

    void operator()(const QuestionOpened &event)
    {
        m_room.questionIndex = event.index;
        Round &round = m_room.rounds[event.index];
        round.opened = true;
        round.opensAt = event.opensAt;
        round.deadline = event.deadline;
        enter(Phase::Answering, event.closesAt);
        m_room.awaitedCount = countAwaited(m_room);
    }

    void operator()(const AnswerAccepted &event)
    {
        if (m_room.player(event.player)->isAwaited())
            --m_room.awaitedCount;
        m_room.rounds[m_room.questionIndex].answers.insert(
            event.player, {event.answer, event.receivedAt, event.elapsed, event.limit});
    }

    void operator()(const BuzzAccepted &event)
    {
        Round &round = m_room.rounds[m_room.questionIndex];
        insertBuzz(round.buzzes, event.buzz);
        if (round.heldAt)
            return;
        round.heldAt = event.buzz.receivedAt;
        m_room.phaseEndsAt = event.judgeBy;
    }

    void operator()(const BuzzJudged &event)
    {
        Round &round = m_room.rounds[m_room.questionIndex];
        round.answers.insert(event.player, givenBy(*round.buzz(event.player), event.right));
        if (event.judgeBy)
            m_room.phaseEndsAt = event.judgeBy;
        m_room.awaitedCount = countAwaited(m_room);
    }

    void operator()(const BuzzingResumed &event)
    {
        Round &round = m_room.rounds[m_room.questionIndex];
        const Milliseconds held = event.at - round.heldAt.value_or(event.at);
        round.heldAt.reset();
        round.opensAt += held;
        round.deadline += held;
        m_room.phaseEndsAt = closingTime(m_room, round.opensAt, round.deadline - round.opensAt);
    }

    void operator()(const WagerPlaced &event)
    {
        m_room.rounds[event.index].wagers.insert(event.player, event.points);
    }

    void operator()(const QuestionClosed &event)
    {
        m_room.rounds[event.index].closed = true;
        m_room.rounds[event.index].heldAt.reset();
        enter(Phase::Reveal, event.revealEndsAt);
        m_room.awaitedCount = countAwaited(m_room);
        m_room.scoreboard.addRound(m_room, event.index);
    }

    void operator()(const LeaderboardShown &event) { enter(Phase::Leaderboard, event.endsAt); }

    void operator()(const BreakStarted &event)
    {
        enter(Phase::Break, event.endsAt);
        // The round's last question may have been skipped while it was open.
        m_room.awaitedCount = countAwaited(m_room);
    }

    void operator()(const GamePaused &event)
    {
        m_room.pausedPhase = m_room.phase;
        m_room.pausedAt = event.at;
        m_room.phase = Phase::Paused;
    }

    void operator()(const GameResumed &event)
    {
        m_room.phase = m_room.pausedPhase;
        m_room.pausedPhase = Phase::None;
        shiftTimes(event.at - m_room.pausedAt);
        m_room.pausedAt = {};
    }

    void operator()(const TimeExtended &event)
    {
        if (m_room.playPhase() == Phase::Break) {
            *m_room.phaseEndsAt += event.by;
            return;
        }
        Round &round = m_room.rounds[m_room.questionIndex];
        const Milliseconds before = round.deadline - round.opensAt;
        round.deadline += event.by;
        const Milliseconds after = round.deadline - round.opensAt;
        // Who answered before is scored as if the question had had this time from the start, so that
        // nobody gains by having waited.
        const auto stretch = [&](Milliseconds &limit) {
            limit = Milliseconds(qRound64(double(limit.count()) * double(after.count())
                                          / double(before.count())));
        };
        for (GivenAnswer &given : round.answers)
            stretch(given.limit);
        for (Buzz &buzz : round.buzzes)
            stretch(buzz.limit);
        if (!round.heldAt)
            m_room.phaseEndsAt = closingTime(m_room, round.opensAt, after);
    }

    void operator()(const QuestionSkipped &event)
    {
        m_room.rounds[event.index].skipped = true;
        m_room.rounds[event.index].heldAt.reset();
    }

    void operator()(const QuestionCorrected &event)
    {
        m_room.corrections.append(
            {event.id, event.question, event.correction, event.reason, event.at});
        judgeAnew(event.question);
    }

    void operator()(const CorrectionUndone &event)
    {
        const auto made = std::ranges::find(m_room.corrections, event.id, &MadeCorrection::id);
        Q_ASSERT(made != m_room.corrections.end());
        made->undone = true;
        judgeAnew(made->question);
    }

    void operator()(const MessageShown &event) { m_room.message = event.text; }
    void operator()(const BlackedOut &event) { m_room.blackout = event.on; }

    void operator()(const GameCompleted &)
    {
        m_room.status = RoomStatus::Completed;
        m_room.pausedPhase = Phase::None;
        m_room.pausedAt = {};
        enter(Phase::None, std::nullopt);
        m_room.awaitedCount = countAwaited(m_room);
    }

    void operator()(const RoomTakenOver &event)
    {
        m_room.node = event.node;
        if (m_room.phase == Phase::Paused)
            m_room.pausedAt += event.downtime;
        shiftTimes(event.downtime);
    }

private:
    void setSettings(const RoomSettings &settings)
    {
        m_room.settings = settings;
        if (settings.join != JoinMode::Locked)
            m_room.joinWhenUnlocked = settings.join;
    }

    /// The rounds stay when each question got another in its place, or some were taken out; other
    /// questions have none.
    QList<QuizRound> roundsWith(const QList<Question> &questions) const
    {
        if (questions.size() == m_room.questions.size())
            return m_room.quizRounds;
        QList<bool> kept;
        for (const Question &question : std::as_const(m_room.questions)) {
            kept.append(std::ranges::any_of(questions, [&question](const Question &other) {
                return other.id == question.id;
            }));
        }
        return kept.count(true) == questions.size() ? roundsOfKept(m_room.quizRounds, kept)
                                                    : QList<QuizRound>();
    }

    void setQuestions(const QList<Question> &questions)
    {
        m_room.questions = questions;
        m_room.rounds = QList<Round>(questions.size());
        m_room.status = RoomStatus::Ready;
    }

    void judgeAnew(const QuestionId &question)
    {
        const int index = m_room.indexOf(question);
        judgeQuestion(m_room, index);
        m_room.scoreboard.judgeRound(m_room, index);
    }

    void enter(Phase phase, std::optional<TimePoint> endsAt)
    {
        m_room.phase = phase;
        m_room.phaseEndsAt = endsAt;
    }

    void shiftTimes(Milliseconds by)
    {
        if (m_room.phaseEndsAt)
            *m_room.phaseEndsAt += by;
        if (m_room.playPhase() == Phase::Answering) {
            Round &round = m_room.rounds[m_room.questionIndex];
            round.opensAt += by;
            round.deadline += by;
            if (round.heldAt)
                *round.heldAt += by;
        }
    }
};

template <typename... Events>
bool isOneOf(const RoomEvent &event)
{
    return (std::holds_alternative<Events>(event) || ...);
}

} // namespace

void apply(GameRoom &room, const RoomEvent &event)
{
    std::visit(Folder(room), event);
    if (raisesRevision(event))
        ++room.revision;
}

void apply(GameRoom &room, const JournalEntry &entry)
{
    for (const RoomEvent &event : entry.events)
        apply(room, event);
    room.changedAt = entry.at;
}

bool raisesRevision(const RoomEvent &event)
{
    return isOneOf<QuestionsSupplied, RoomFailed, RoomEdited, IntroStarted, QuestionOpened,
                   QuestionClosed, LeaderboardShown, BreakStarted, GamePaused, GameResumed,
                   TimeExtended, QuestionCorrected, CorrectionUndone, MessageShown, BlackedOut, GameCompleted,
                   RoomTakenOver>(event);
}
