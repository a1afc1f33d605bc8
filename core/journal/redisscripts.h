#pragma once

#include "core/support/ids.h"

#include <QByteArrayList>

class QtRedis;

// The Lua scripts of rooms in Redis, and their keys. All keys of a room share the hash tag {CODE},
// so that they live in one slot of a cluster:
//
//     qs:{CODE}:meta      hash    born, epoch, owner, grant, sequence, alive, acquired, the header,
//                                 commands (queued so far), consumed (of these, with a receipt)
//     qs:{CODE}:log       stream  <sequence>-0: epoch, at, events, receipts where there are any
//     qs:{CODE}:lease     string  the owner's node id; gone when it gave no sign of life
//     qs:{CODE}:snapshot  hash    sequence, state
//     qs:{CODE}:commands  stream  <number>-0: at, id, body; until an entry has the receipt
//     qs:{CODE}:sent      zset    id of a command -> when it was queued
//
// The channels qs:{CODE}:bell and qs:{CODE}:cbell carry each entry of the log and each command, as
// BellItem reads them, or "gone <born>". qs:lobby carries "made CODE", "freed CODE" and
// "removed CODE". The sorted sets qs:rooms:<0..15> map a code to the time until which its lease
// holds; they are an index that is brought up to date afterwards, the room's own keys are the
// truth.
//
// A script is called with roomKeys() and, first of its arguments, the code. It replies with an
// array whose first element is one of: ok, unknown (no such room), fenced, conflict.

/// Makes the scripts known under "qs.<name>".
void registerRoomScripts(QtRedis &redis);

/// The keys of a room, in the order in which the scripts take them.
QByteArrayList roomKeys(const RoomCode &code);

/// The channel that carries the entries of a room's log.
QByteArray bellChannel(const RoomCode &code);
/// The channel that carries the commands for a room's owner.
QByteArray commandBellChannel(const RoomCode &code);
/// The channel that tells which rooms come, are free and go.
QByteArray lobbyChannel();

/// The parts of the index of rooms.
QByteArrayList indexKeys();
/// The part that has this room.
QByteArray indexKey(const RoomCode &code);
