#pragma once

#include "core/journal/redislanes.h"
#include "core/journal/roomjournal.h"

/// A call of one of the scripts on a room.
RedisCall roomCall(const char *script, const RoomCode &code, const QByteArrayList &args = {});

/// What the script's first word says: the reply itself when that is ok; `conflict` says what a
/// conflict means.
Result<RedisReply> verdictOn(const RoomCode &code, const RedisReply &reply,
                             const QString &conflict = {});

/// What `read` makes of the reply, unless there is an error instead.
template <typename T, typename Read>
Result<T> readFrom(const Result<RedisReply> &verdict, Read read)
{
    return verdict ? Result<T>(read(*verdict)) : std::unexpected(verdict.error());
}
/// Whether it is good.
Result<void> withoutValue(const Result<RedisReply> &verdict);

/// Names a call, so that its repetition after an unknown outcome is known for what it is.
QByteArray newGrant();

/// Numbers as scripts take them.
QByteArray arg(quint64 number);
QByteArray arg(TimePoint time);
QByteArray arg(Milliseconds time);

/// Reads a room's log page by page, from its snapshot on or from the first entry.
RedisWork readLogWork(const RoomCode &code, bool fromSnapshot,
                      std::function<void(Result<JournalledRoom>)> reply);
