#pragma once

#include "core/view/roomview.h"

/// Whom a player sees beside themselves; newest first before the start, best first after it. All of
/// a room with at most 50 others, of a larger one the 12 newest, or the 10 best and the 5 next to
/// the viewer on either side. O(log n) in a large room.
QList<PublicPlayer> otherPlayersFor(const GameRoom &room, PlayerId viewer);

/// The 50 newest before the start, the 50 best after it.
QList<PublicPlayer> otherPlayersForScreen(const GameRoom &room);
