#pragma once

#include "core/game/events.h"

/// Folds one event into a room. Knows no refusal: what was decided is a fact.
void apply(GameRoom &room, const RoomEvent &event);

/// Folds an entry of the journal and notes its time as the room's last change.
void apply(GameRoom &room, const JournalEntry &entry);

/// True when the event is announced by a shared message and so raises the room's revision.
bool raisesRevision(const RoomEvent &event);
