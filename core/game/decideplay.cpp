#include "core/game/decideplay_p.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

constexpr Seconds longestQuestion {600};
constexpr Seconds longestExtension {600};
constexpr Seconds longestBreak {3600};

std::unexpected<Error> wrongStatus(const QString &why)
{
    return refuse(ErrorCode::WrongStatus, why);
}

std::optional<TimePoint> endsAfter(const GameRoom &room, Seconds time, TimePoint now)
{
    return room.settings.pacing == Pacing::Auto ? std::optional<TimePoint>(now + time)
                                                : std::nullopt;
}

QuestionOpened openQuestion(const GameRoom &room, int index, TimePoint now)
{
    const Milliseconds time = room.timeFor(room.questions[index]);
    return {index, now, now + time, closingTime(room, now, time)};
}

RoomEvent announceQuestion(const GameRoom &room, int index, TimePoint now)
{
    const Seconds time = room.introTimeFor(index);
    if (time == Seconds(0))
        return openQuestion(room, index, now);
    if (room.settings.pacing == Pacing::Manual)
        return IntroStarted {index, std::nullopt};
    return IntroStarted {index, now + time};
}

bool isLastQuestion(const GameRoom &room)
{
    return room.questionIndex + 1 >= room.questions.size();
}

RoomEvent nextQuestion(const GameRoom &room, TimePoint now)
{
    if (isLastQuestion(room))
        return GameCompleted {};
    return announceQuestion(room, room.questionIndex + 1, now);
}

BreakStarted startBreak(const GameRoom &room, TimePoint now)
{
    if (room.settings.pacing == Pacing::Manual)
        return {};
    return {now + room.breakTime()};
}

/// What comes after the results of a question, or in its place.
RoomEvent afterQuestion(const GameRoom &room, TimePoint now)
{
    if (room.breaksAfter(room.questionIndex))
        return startBreak(room, now);
    return nextQuestion(room, now);
}

RoomEvents endPhase(const GameRoom &room, TimePoint now)
{
    switch (room.phase) {
    case Phase::Intro:
        return {openQuestion(room, room.questionIndex, now)};
    case Phase::Answering:
        return {closeQuestion(room, now)};
    case Phase::Reveal:
        if (room.showsLeaderboardAfter(room.questionIndex))
            return {LeaderboardShown {endsAfter(room, room.settings.leaderboardTime, now)}};
        [[fallthrough]];
    case Phase::Leaderboard:
        return {afterQuestion(room, now)};
    case Phase::Break:
        return {nextQuestion(room, now)};
    case Phase::None:
    case Phase::Paused:
        break;
    }
    return {};
}

/// Each round keeps its questions.
void shuffleWithinRounds(QList<QuestionId> &order, const QList<QuizRound> &rounds,
                         std::mt19937 &generator)
{
    if (rounds.isEmpty())
        std::ranges::shuffle(order, generator);
    auto first = order.begin();
    for (const QuizRound &round : rounds) {
        std::ranges::shuffle(first, first + round.questionCount, generator);
        first += round.questionCount;
    }
}

/// True for choices that give the right order away.
bool standsInOrder(const Question &question)
{
    return question.type == QuestionType::Order
        && std::ranges::equal(question.choices, question.key.choices, {}, &Choice::id);
}

/// The stored or refused outcome of an answer to a question that the player has answered before;
/// empty when there is no such answer.
std::optional<Result<RoomEvents>> repeatedAnswer(const GameRoom &room, int index,
                                                 const SubmitAnswer &command)
{
    const Round &round = room.rounds[index];
    const auto given = round.answers.constFind(command.player);
    const bool hasBuzzed = round.buzz(command.player);
    if (!hasBuzzed && given == round.answers.constEnd())
        return std::nullopt;
    const auto again = answerFor(room.questions[index], command.answer);
    if (!again)
        return std::unexpected(again.error());
    if (hasBuzzed || *again == given->answer)
        return RoomEvents {};
    return refuse(ErrorCode::AlreadyAnswered, u"this question is answered already"_s);
}

Result<RoomEvents> decideExtendBreak(const GameRoom &room, const ExtendTime &command, TimePoint now)
{
    if (!room.phaseEndsAt)
        return wrongStatus(u"this break lasts until the host ends it"_s);
    const TimePoint standsAt = room.phase == Phase::Paused ? room.pausedAt : now;
    if (*room.phaseEndsAt + command.by > standsAt + longestBreak)
        return wrongStatus(u"a break can go on for 3600 seconds at most"_s);
    return RoomEvents {TimeExtended {command.by}};
}

Result<void> checkAnswerable(const GameRoom &room, int index)
{
    if (room.status != RoomStatus::InProgress)
        return wrongStatus(u"the game is not running"_s);
    const Round &round = room.currentRound();
    if (index != room.questionIndex || !round.opened || round.skipped)
        return refuse(ErrorCode::NotCurrentQuestion, u"this question is not open"_s);
    if (round.closed)
        return refuse(ErrorCode::TooLate, u"the question is closed"_s);
    if (room.phase == Phase::Paused)
        return wrongStatus(u"the game is paused"_s);
    return {};
}

} // namespace

Result<void> checkRunning(const GameRoom &room)
{
    if (room.status != RoomStatus::InProgress)
        return wrongStatus(u"the game is not running"_s);
    if (room.phase == Phase::Paused)
        return wrongStatus(u"the game is paused; resume it first"_s);
    return {};
}

QuestionClosed closeQuestion(const GameRoom &room, TimePoint now)
{
    return {room.questionIndex, endsAfter(room, room.settings.revealTime, now)};
}

bool allHaveAnsweredWithout(const GameRoom &room, PlayerId leaving)
{
    if (!room.settings.closeWhenAllAnswered)
        return false;
    const auto &answers = room.currentRound().answers;
    const Player *player = room.player(leaving);
    const bool wasAwaited = player && player->isAwaited() && !answers.contains(leaving);
    if (room.awaitedCount - int(wasAwaited) > 0)
        return false;
    return std::ranges::any_of(answers.keyBegin(), answers.keyEnd(), [&](PlayerId id) {
        return id != leaving && room.player(id)->isAwaited();
    });
}

Result<RoomEvents> decideStart(const GameRoom &room, TimePoint now)
{
    if (room.status != RoomStatus::Ready)
        return wrongStatus(u"only a ready room can be started"_s);
    GameStarted started;
    for (const Question &question : room.questions)
        started.order.append(question.id);
    if (room.settings.shuffleQuestions) {
        const std::string seed = (room.code.value + QString::number(toUnixMs(now))).toStdString();
        std::seed_seq sequence(seed.begin(), seed.end());
        std::mt19937 generator(sequence);
        shuffleWithinRounds(started.order, room.quizRounds, generator);
    }
    // Opening and intro look only at the first question's time, so the order must be in place.
    GameRoom ordered = room;
    ordered.questions.clear();
    for (const QuestionId &id : started.order)
        ordered.questions.append(room.questions[room.indexOf(id)]);
    return RoomEvents {started, announceQuestion(ordered, 0, now)};
}

Result<RoomEvents> decideCycle(const GameRoom &room, TimePoint now)
{
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    RoomEvents events;
    if (room.phase == Phase::Answering)
        events.append(closeQuestion(room, now));
    const bool isAnnounced = room.phase == Phase::Intro;
    const int next = isAnnounced ? room.questionIndex : room.questionIndex + 1;
    if (next < room.questions.size()) {
        // Without its intro nobody could stake anything.
        events.append(room.questions[next].hasWager && !isAnnounced
                          ? announceQuestion(room, next, now)
                          : openQuestion(room, next, now));
    }
    else
        events.append(GameCompleted {});
    return events;
}

Result<RoomEvents> decideAdvance(const GameRoom &room, TimePoint now)
{
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    return endPhase(room, now);
}

RoomEvents decideEndDuePhase(const GameRoom &room, TimePoint now)
{
    if (!checkRunning(room) || !room.phaseEndsAt || now < *room.phaseEndsAt)
        return {};
    return endPhase(room, now);
}

Result<RoomEvents> decidePause(const GameRoom &room, TimePoint now)
{
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    return RoomEvents {GamePaused {now}};
}

Result<RoomEvents> decideResume(const GameRoom &room, TimePoint now)
{
    if (room.phase != Phase::Paused)
        return wrongStatus(u"the game is not paused"_s);
    RoomEvents events {GameResumed {now}};
    if (room.pausedPhase != Phase::Answering)
        return events;
    // Those who were still waited for may have gone during the pause, or those whose buzz waited.
    if (room.currentRound().heldAt)
        events += endHoldWithout(room, {}, now);
    else if (allHaveAnsweredWithout(room, {}))
        events.append(closeQuestion(room, now));
    return events;
}

Result<RoomEvents> decideExtend(const GameRoom &room, const ExtendTime &command, TimePoint now)
{
    if (command.by < Seconds(1) || command.by > longestExtension)
        return refuse(ErrorCode::InvalidMessage, u"seconds must be 1 to 600"_s);
    if (room.status == RoomStatus::InProgress && room.playPhase() == Phase::Break)
        return decideExtendBreak(room, command, now);
    if (room.status != RoomStatus::InProgress || room.playPhase() != Phase::Answering)
        return wrongStatus(u"no question is open"_s);
    const Round &round = room.currentRound();
    if (round.deadline + command.by > round.opensAt + longestQuestion)
        return wrongStatus(u"a question can be open for 600 seconds at most"_s);
    return RoomEvents {TimeExtended {command.by}};
}

Result<RoomEvents> decideSkip(const GameRoom &room, TimePoint now)
{
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    if (room.phase != Phase::Intro && room.phase != Phase::Answering)
        return wrongStatus(u"the question is closed; a correction can make it void"_s);
    return RoomEvents {QuestionSkipped {room.questionIndex}, afterQuestion(room, now)};
}

Result<RoomEvents> decideEnd(const GameRoom &room)
{
    if (room.status != RoomStatus::InProgress)
        return wrongStatus(u"the game is not running"_s);
    RoomEvents events;
    if (room.playPhase() == Phase::Answering)
        events.append(QuestionClosed {room.questionIndex, std::nullopt});
    events.append(GameCompleted {});
    return events;
}

Result<RoomEvents> decideAnswer(const GameRoom &room, const SubmitAnswer &command, TimePoint now)
{
    const auto member = playingMember(room, command.player);
    if (!member)
        return std::unexpected(member.error());
    const Player *player = *member;
    const int index = room.indexOf(command.question);
    if (index < 0)
        return refuse(ErrorCode::QuestionNotFound, u"no such question in this room"_s);
    if (const auto repeated = repeatedAnswer(room, index, command))
        return *repeated;
    if (const auto answerable = checkAnswerable(room, index); !answerable)
        return std::unexpected(answerable.error());

    const Milliseconds delay
        = std::clamp(command.latency, Milliseconds(0), maxLatencyCorrection);
    const TimePoint answeredAt = command.receivedAt - delay;
    if (room.questions[index].type == QuestionType::Buzzer)
        return decideBuzz(room, command, *player, answeredAt, now);
    const TimePoint deadline = room.deadlineFor(*player);
    if (answeredAt > deadline)
        return refuse(ErrorCode::TooLate, u"the time for this question is over"_s);
    const auto answer = answerFor(room.questions[index], command.answer);
    if (!answer)
        return std::unexpected(answer.error());

    const TimePoint opensAt = room.currentRound().opensAt;
    RoomEvents events {AnswerAccepted {
        .player = command.player,
        .question = command.question,
        .answer = *answer,
        .receivedAt = command.receivedAt,
        .elapsed = std::max(Milliseconds(0), Milliseconds(answeredAt - opensAt)),
        .limit = deadline - opensAt}};
    if (room.settings.closeWhenAllAnswered && player->isAwaited() && room.awaitedCount == 1)
        events.append(closeQuestion(room, now));
    return events;
}

Result<const Player *> playingMember(const GameRoom &room, PlayerId id)
{
    const Player *player = room.player(id);
    if (!player || player->removed)
        return refuse(ErrorCode::PlayerNotFound, u"no such player in this room"_s);
    if (!player->approved)
        return refuse(ErrorCode::NotApproved, u"the host has not let you in yet"_s);
    return player;
}

RoomEvents closeWithout(const GameRoom &room, PlayerId leaving, TimePoint now)
{
    if (room.phase != Phase::Answering || room.currentRound().heldAt
        || !allHaveAnsweredWithout(room, leaving))
        return {};
    return {closeQuestion(room, now)};
}

void shuffleChoices(QList<Question> &questions, ShuffleChoices shuffle, const QString &seed)
{
    const std::string text = seed.toStdString();
    std::seed_seq sequence(text.begin(), text.end());
    std::mt19937 generator(sequence);
    for (Question &question : questions) {
        // True before false reads as people expect.
        if (shuffle == ShuffleChoices::Room && question.type != QuestionType::Boolean)
            std::ranges::shuffle(question.choices, generator);
        while (standsInOrder(question))
            std::ranges::shuffle(question.choices, generator);
        if (hasPicks(question.type))
            question.key.choices = inOwnOrder(question, question.key.choices);
    }
}
