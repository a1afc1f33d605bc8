#include "core/view/scorechange.h"

#include "core/game/apply.h"
#include "core/game/decide.h"

namespace
{

ScorePlace placeIn(const GameRoom &room, PlayerId player)
{
    const Standing standing = room.scoreboard.standing(player);
    return {standing.score, standing.rank};
}

} // namespace

QList<ScoreChange> scoreChanges(const GameRoom &before, const GameRoom &after)
{
    QList<ScoreChange> changes;
    for (const PlayerId id : after.scoreboard.ranking()) {
        const ScoreChange change {id, after.player(id)->name, placeIn(before, id), placeIn(after, id)};
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

Result<QList<ScoreChange>> previewChanges(const GameRoom &room, const RoomCommand &command,
                                          TimePoint now)
{
    const auto events = decide(room, command, now);
    if (!events)
        return std::unexpected(events.error());
    GameRoom after = room;
    for (const RoomEvent &event : *events)
        apply(after, event);
    return scoreChanges(room, after);
}
