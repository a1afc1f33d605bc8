#include "core/game/apply.h"
#include "core/game/decideplay_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

std::optional<TimePoint> judgeBy(const GameRoom &room, TimePoint now)
{
    return room.settings.pacing == Pacing::Auto ? std::optional<TimePoint>(now + judgingTime)
                                                : std::nullopt;
}

/// The press was somewhere between the sending of a message that has been under way for a whole round
/// trip and its arrival; `corrected` is the share of that time which was taken off.
Milliseconds errorOf(Milliseconds latency, Milliseconds corrected)
{
    return std::max(leastBuzzError, 2 * latency - corrected);
}

/// The buzz that the host judges.
Result<const Buzz *> buzzToJudge(const GameRoom &room, const JudgeBuzz &command)
{
    const int index = room.indexOf(command.question);
    if (index < 0)
        return refuse(ErrorCode::QuestionNotFound, u"no such question in this room"_s);
    if (room.questions[index].type != QuestionType::Buzzer)
        return refuse(ErrorCode::WrongStatus, u"this question has no buzzer"_s);
    if (index != room.questionIndex || room.phase != Phase::Answering)
        return refuse(ErrorCode::WrongStatus, u"this question is not open"_s);
    const Buzz *buzz = room.currentRound().buzz(command.player);
    if (!buzz)
        return refuse(ErrorCode::PlayerNotFound, u"this player has not buzzed"_s);
    return buzz;
}

} // namespace

Result<RoomEvents> decideBuzz(const GameRoom &room, const SubmitAnswer &command,
                              const Player &player, TimePoint at, TimePoint now)
{
    const Round &round = room.currentRound();
    if (const auto form = answerFor(room.currentQuestion(), command.answer); !form)
        return std::unexpected(form.error());
    if (LockedOut(room, round).contains(player))
        return refuse(ErrorCode::AlreadyAnswered, u"your team has answered this question already"_s);
    const TimePoint deadline = room.deadlineFor(player);
    if (!round.heldAt && at > deadline)
        return refuse(ErrorCode::TooLate, u"the time for this question is over"_s);

    const TimePoint counted = std::min(at, round.heldAt.value_or(at));
    const Milliseconds limit = deadline - round.opensAt;
    const Milliseconds corrected = command.receivedAt - at;
    return RoomEvents {BuzzAccepted {
        .question = command.question,
        .buzz = {.player = command.player,
                 .at = at,
                 .error = errorOf(std::max(Milliseconds(0), command.latency), corrected),
                 .receivedAt = command.receivedAt,
                 .elapsed = std::clamp(Milliseconds(counted - round.opensAt), Milliseconds(0), limit),
                 .limit = limit},
        .judgeBy = judgeBy(room, now)}};
}

Result<RoomEvents> decideJudge(const GameRoom &room, const JudgeBuzz &command, TimePoint now)
{
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    const auto buzz = buzzToJudge(room, command);
    if (!buzz)
        return std::unexpected(buzz.error());
    const auto &answers = room.currentRound().answers;
    const auto judged = answers.constFind(command.player);
    if (judged != answers.constEnd() && judged->answer.judgedRight == command.right)
        return RoomEvents {};
    if (judged == answers.constEnd()
        && !buzzersOnTurn(room, room.questionIndex).contains(command.player))
        return refuse(ErrorCode::WrongStatus, u"it is another player's turn"_s);
    if (command.right)
        return RoomEvents {BuzzJudged {command.player, true}, closeQuestion(room, now)};

    GameRoom after = room;
    apply(after, BuzzJudged {command.player, false});
    const bool othersWait = isBuzzWaiting(after);
    return RoomEvents {BuzzJudged {.player = command.player,
                                   .judgeBy = othersWait ? judgeBy(room, now) : std::nullopt}}
    + endHoldWithout(after, {}, now);
}

RoomEvents goOnWithout(const GameRoom &room, PlayerId leaving, TimePoint now)
{
    if (room.phase != Phase::Answering)
        return {};
    return room.currentRound().heldAt ? endHoldWithout(room, leaving, now)
                                      : closeWithout(room, leaving, now);
}

RoomEvents endHoldWithout(const GameRoom &room, PlayerId leaving, TimePoint now)
{
    if (isBuzzWaitingWithout(room, leaving))
        return {};
    if (allHaveAnsweredWithout(room, leaving))
        return {closeQuestion(room, now)};
    return {BuzzingResumed {now}};
}
