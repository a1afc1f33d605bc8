#pragma once

#include "core/game/events.h"
#include "core/redis/redisreply.h"

/// One entry of a numbered stream in Redis, as a room's log and its commands are; from the stream
/// or from its bell.
struct NumberedItem
{
    quint64 number = 0; ///< From 1, without gaps.
    TimePoint at;
    QByteArray first; ///< The events, or the command's id.
    QByteArray second; ///< The receipts, or the command's body.

    /// Reads an element of what XRANGE replies with.
    static std::optional<NumberedItem> fromStream(const RedisReply &entry);

    bool operator==(const NumberedItem &) const = default;
};

/// An entry as the bell carries it: "<born> <number> <at> <size of first> <first><second>".
struct BellItem
{
    QByteArray born; ///< Tells a room from another that has its code later.
    NumberedItem item;

    static std::optional<BellItem> read(const QByteArray &payload);
};

/// The receipts of an entry as CBOR, nothing for none; and back, refused (corrupt) when it is none.
QByteArray encodeReceipts(const QList<CommandReceipt> &receipts);
Result<QList<CommandReceipt>> decodeReceipts(const QByteArray &bytes);

/// The entry of a room's log; refused (corrupt) with what is wrong.
Result<JournalEntry> journalEntryFrom(const NumberedItem &item);
