#pragma once

#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QString>

/// Someone with a seat in a room. A player who left or was removed after the start keeps the seat,
/// so that ids stay unique and results complete.
struct Player
{
    PlayerId id;
    QString name;
    QString avatar;
    QString team = {}; ///< Counts only while the room has teams; see teamOf.
    TokenHash tokenHash;
    TimePoint joinedAt;
    bool connected = false;
    NodeId node = {}; ///< To which the player is or was last connected.
    bool approved = true;
    bool left = false; ///< Went by own wish after the start; still in the results.
    bool removed = false; ///< Put out by the host; in no list any more.
    double timeFactor = 1; ///< Stretches question time for this player, 1–3.

    /// True for those who play or have played: listed, ranked, counted.
    bool isListed() const { return approved && !removed; }
    /// True for those that "all have answered" waits for.
    bool isAwaited() const { return connected && approved && !left && !removed; }

    bool operator==(const Player &) const = default;
};
