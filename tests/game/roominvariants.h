#pragma once

#include "core/game/commands.h"
#include "core/game/events.h"

#include <QHash>

// What must hold of any room, whatever was done to it. Each check gives the broken rule in words,
// or nothing.

/// What follows from the room alone.
QString brokenInRoom(const GameRoom &room);

/// The same, the expensive part: the derived members against those derived anew.
QString brokenInDerivedMembers(const GameRoom &room);

/// What must hold of a step from one room to the next by these events, at `now`.
QString brokenInStep(const GameRoom &before, const RoomEvents &events, const GameRoom &after);

/// Whether a correction that is undone leaves the room as if it had not been made; nothing when it is
/// refused.
QString brokenInUndoing(const GameRoom &room, const CorrectQuestion &command, TimePoint now);

/// Whether a viewer's page tells something of a question before its time: the view must not change
/// with the keys, explanations and notes of questions not yet revealed and the texts of those not
/// yet opened. `viewer` number 0: the screen.
QString brokenInView(const GameRoom &room, PlayerId viewer);

/// The scores as the sum of what each closed question brought.
class ScoreLedger
{
public:
    void note(const RoomEvents &events, const GameRoom &after);
    QString broken(const GameRoom &room) const;

private:
    void add(const Scoreboard &board, const GameRoom &after);

    QHash<PlayerId, int> m_sums;
};
