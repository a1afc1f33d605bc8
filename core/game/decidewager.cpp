#include "core/game/decideplay_p.h"

using namespace Qt::StringLiterals;

Result<RoomEvents> decidePlaceWager(const GameRoom &room, const PlaceWager &command)
{
    if (const auto member = playingMember(room, command.player); !member)
        return std::unexpected(member.error());
    if (const auto running = checkRunning(room); !running)
        return std::unexpected(running.error());
    const int index = command.questionIndex;
    if (index != room.questionIndex)
        return refuse(ErrorCode::NotCurrentQuestion, u"this question is not announced"_s);
    if (!room.currentQuestion().hasWager)
        return refuse(ErrorCode::WrongStatus, u"nothing can be staked on this question"_s);
    if (room.phase != Phase::Intro)
        return refuse(ErrorCode::TooLate, u"the question has opened; stakes are settled"_s);
    const int most = room.greatestWager(command.player, index);
    if (command.points < 0 || command.points > most)
        return refuse(ErrorCode::InvalidMessage, u"points must be 0 to %1"_s.arg(most));
    const auto &wagers = room.currentRound().wagers;
    const auto placed = wagers.constFind(command.player);
    if (placed != wagers.constEnd() && *placed == command.points)
        return RoomEvents {};
    return RoomEvents {WagerPlaced {command.player, index, command.points}};
}
