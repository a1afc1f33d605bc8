#pragma once

#include "core/game/commands.h"
#include "core/support/error.h"

/// A command as one node hands it on to another: its `type` and members, as JSON.
QByteArray encodeCommand(const RoomCommand &command);

/// Reads a command; refused (corrupt) with what is wrong.
Result<RoomCommand> decodeCommand(const QByteArray &bytes);
