#pragma once

#include "core/game/gameroom.h"

/// The stored members of a room, for a snapshot in the journal; contains keys and token hashes.
QByteArray encodeSnapshot(const GameRoom &room);

/// The room of a snapshot with its derived members; refused (corrupt) with what is wrong.
Result<GameRoom> decodeSnapshot(const QByteArray &bytes);
