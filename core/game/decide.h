#pragma once

#include "core/game/commands.h"
#include "core/game/events.h"

/// A right measured delay never counts for more than this; the open question stays answerable that
/// long after its deadline for those whose answer was under way. Source: docs/protocol.md 3.6.
constexpr Milliseconds maxLatencyCorrection {150};

/// The events that make a room of this code; refused when title, size, settings or a question is
/// out of bounds.
Result<RoomEvents> createRoom(const NewRoom &room, const RoomCode &code, TimePoint now);

/// What a command does to a room, as events that `apply` can fold; empty when it is already so. Pure:
/// the same arguments give the same result. Shuffling is seeded by code and revision.
Result<RoomEvents> decide(const GameRoom &room, const RoomCommand &command, TimePoint now);
