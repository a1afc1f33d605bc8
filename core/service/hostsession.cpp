#include "core/service/hostsession.h"

#include "core/game/gameroom.h"

#include <algorithm>

namespace
{

Milliseconds phaseTime(const GameRoom &room)
{
    switch (room.phase) {
    case Phase::Intro:
        return room.introTimeFor(room.questionIndex);
    case Phase::Answering:
        return room.currentRound().deadline - room.currentRound().opensAt;
    case Phase::Reveal:
        return room.settings.revealTime;
    case Phase::Leaderboard:
        return room.settings.leaderboardTime;
    case Phase::Break:
        return room.breakTime();
    default:
        return Milliseconds(0);
    }
}

std::optional<TimePoint> deadline(const GameRoom &room)
{
    if (room.status != RoomStatus::InProgress || room.phase == Phase::Paused)
        return std::nullopt;
    if (room.phase != Phase::Answering)
        return room.phaseEndsAt;
    // Players' time is up a little before the question closes; for a buzz that waits it stands still.
    const Round &round = room.currentRound();
    return round.heldAt ? std::nullopt : std::optional(round.deadline);
}

} // namespace

RoomSummary roomSummary(const GameRoom &room)
{
    RoomSummary summary {.code = room.code,
                         .title = room.title,
                         .status = room.status,
                         .phase = room.phase,
                         .playerCount = room.seatCount,
                         .connectedCount =
                             int(std::ranges::count_if(room.players, &Player::connected)),
                         .questionIndex = room.questionIndex,
                         .questionCount = int(room.questions.size()),
                         .createdAt = room.createdAt,
                         .node = room.node,
                         .deadline = deadline(room)};
    if (summary.deadline)
        summary.phaseTime = phaseTime(room);
    return summary;
}
