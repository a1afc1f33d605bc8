#pragma once

#include "core/game/commands.h"
#include "core/game/events.h"

/// The events that make a room of this code; refused when title, size, settings or a question is
/// out of bounds.
Result<RoomEvents> createRoom(const NewRoom &room, const RoomCode &code, TimePoint now);

/// What a command does to a room, as events that `apply` can fold; empty when it is already so. Pure:
/// the same arguments give the same result. Shuffling is seeded by the room's code and a time.
Result<RoomEvents> decide(const GameRoom &room, const RoomCommand &command, TimePoint now);
