#pragma once

#include "core/game/commands.h"
#include "core/game/gameroom.h"

/// Where a player stands.
struct ScorePlace
{
    int score = 0;
    int rank = 0;

    bool operator==(const ScorePlace &) const = default;
};

/// A player whom a correction moves.
struct ScoreChange
{
    PlayerId player;
    QString name;
    ScorePlace before;
    ScorePlace after;

    bool operator==(const ScoreChange &) const = default;
};

/// All listed players whose score or rank differs between two states of a room, as they are ranked in
/// the later one.
QList<ScoreChange> scoreChanges(const GameRoom &before, const GameRoom &after);

/// What a command would change of scores and ranks if it were carried out now; refused as it would be.
Result<QList<ScoreChange>> previewChanges(const GameRoom &room, const RoomCommand &command,
                                          TimePoint now);
