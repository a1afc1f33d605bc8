#pragma once

#include "tests/game/randomcommands.h"
#include "tests/game/roominvariants.h"

#include <QMap>

/// How often what came of random commands: types of events and wire names of refusals.
using Tally = QMap<QString, int>;

/// A room under random commands: the live one, a replica that folds what went through the journal's
/// JSON, and one that was restored from a snapshot on the way. After a finished room comes another.
class RandomGame
{
public:
    RandomGame(quint32 seed, Tally &tally);

    /// Plays; the first broken rule with seed, step and command, or nothing.
    QString play(int steps);

private:
    QString begin();
    QString step();
    QString commit(const RoomEvents &events);
    QString checkAll(const GameRoom &before, const RoomEvents &events);

    quint32 m_seed;
    Tally &m_tally;
    RandomCommands m_random;
    TimePoint m_now;
    quint64 m_sequence = 0;
    QString m_last; ///< What came of the last command.
    GameRoom m_room;
    GameRoom m_replica;
    std::optional<GameRoom> m_restored;
    ScoreLedger m_ledger;
};
