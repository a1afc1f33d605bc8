#pragma once

#include "core/game/commands.h"
#include "core/game/gameroom.h"

/// What makes another room like this one: title, picture, questions and settings, nobody in it. A lock
/// is not taken along.
NewRoom newRoomLike(const GameRoom &room);
