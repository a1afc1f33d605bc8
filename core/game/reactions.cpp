#include "core/game/reactions.h"

#include "core/game/gameroom.h"

using namespace Qt::StringLiterals;

QStringList usualReactions()
{
    return {u"👏"_s, u"😂"_s, u"😮"_s, u"😢"_s, u"🔥"_s, u"🎉"_s};
}

bool takesReactions(const GameRoom &room)
{
    return room.status == RoomStatus::Ready
        || (room.status == RoomStatus::InProgress
            && (room.phase == Phase::Reveal || room.phase == Phase::Leaderboard
                || room.phase == Phase::Break));
}
