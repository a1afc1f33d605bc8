#pragma once

#include "core/game/gameroom.h"

struct NewRoom;

/// A room in which simulated phones try the node out. It is nobody's game: no list shows it, nothing
/// announces or keeps it, and whoever finds one that is left over deletes it.
NewRoom rehearsalRoom(int players);

bool isRehearsal(const GameRoom &room);
