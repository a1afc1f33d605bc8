#include "core/journal/redisroom.h"

#include "core/game/snapshotjson.h"
#include "core/journal/redisentry.h"
#include "core/journal/redisscripts.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 100; // An entry may have 50 KB.

// A reading that is under way.
struct LogReading
{
    RoomCode code;
    std::function<void(Result<JournalledRoom>)> reply;
    QByteArray born; // Of the room whose pages were read; another may take its code.
    quint64 last = 0;
    JournalledRoom room;

    Result<bool> takePage(const RedisReply &page);
    RedisCall nextCall() const
    {
        return roomCall("qs.readLog", code, {arg(last), arg(quint64(pageSize))});
    }
};

Result<bool> LogReading::takePage(const RedisReply &page)
{
    const auto verdict = verdictOn(code, page);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!born.isEmpty() && born != page.at(1).bytes())
        return refuse(ErrorCode::RoomNotFound, u"room %1 was removed"_s.arg(code.value));
    born = page.at(1).bytes();
    const auto sequence = quint64(page.at(2).toInteger());
    room.lastAlive = fromUnixMs(page.at(3).toInteger());
    if (const RedisReply state = page.at(6); !state.isNil()) {
        auto snapshot = decodeSnapshot(state.bytes());
        if (!snapshot) {
            qCWarning(lcJournal) << "Room" << code.value
                                 << "is folded from its whole log:" << snapshot.error().message;
            return false;
        }
        room.snapshot = std::move(*snapshot);
        room.snapshotSequence = last = quint64(page.at(4).toInteger());
    }
    const QList<RedisReply> entries = page.at(5).elements();
    for (const RedisReply &found : entries) {
        const auto item = NumberedItem::fromStream(found);
        if (!item || item->number != last + 1)
            return refuse(ErrorCode::Corrupt,
                          u"room %1 lacks entry %2"_s.arg(code.value).arg(last + 1));
        auto entry = journalEntryFrom(*item);
        if (!entry)
            return refuse(ErrorCode::Corrupt,
                          u"entry %1 of room %2 can't be read: %3"_s.arg(item->number)
                              .arg(code.value, entry.error().message));
        room.tail.append(*std::move(entry));
        last = item->number;
    }
    if (last >= sequence)
        return true;
    if (entries.isEmpty())
        return refuse(ErrorCode::Corrupt, u"room %1 lacks its last entries"_s.arg(code.value));
    return false;
}

} // namespace

RedisCall roomCall(const char *script, const RoomCode &code, const QByteArrayList &args)
{
    return {script, roomKeys(code), QByteArrayList{code.value.toUtf8()} + args};
}

Result<RedisReply> verdictOn(const RoomCode &code, const RedisReply &reply, const QString &conflict)
{
    const QByteArray word = reply.at(0).bytes();
    if (word == "ok")
        return reply;
    if (word == "unknown")
        return refuse(ErrorCode::RoomNotFound, u"there is no room %1"_s.arg(code.value));
    if (word == "fenced")
        return refuse(ErrorCode::Fenced, u"another node has taken over room %1"_s.arg(code.value));
    if (word == "conflict")
        return refuse(ErrorCode::Conflict, conflict);
    return refuse(ErrorCode::Corrupt,
                  u"Redis gave an answer that makes no sense for room %1"_s.arg(code.value));
}

Result<void> withoutValue(const Result<RedisReply> &verdict)
{
    return verdict ? Result<void>() : std::unexpected(verdict.error());
}

QByteArray newGrant()
{
    return randomBase64Url(12);
}

QByteArray arg(quint64 number)
{
    return QByteArray::number(number);
}

QByteArray arg(TimePoint time)
{
    return QByteArray::number(toUnixMs(time));
}

QByteArray arg(Milliseconds time)
{
    return QByteArray::number(qint64(time.count()));
}

RedisWork readLogWork(const RoomCode &code, bool fromSnapshot,
                      std::function<void(Result<JournalledRoom>)> reply)
{
    const auto reading = std::make_shared<LogReading>(LogReading{code, std::move(reply)});
    RedisWork work{.call = reading->nextCall()};
    if (fromSnapshot)
        work.call.args << "snapshot";
    work.take = [reading](RedisWork &self, const RedisReply &page) {
        const Result<bool> isComplete = reading->takePage(page);
        if (isComplete && !*isComplete) {
            self.call = reading->nextCall();
            return false;
        }
        if (isComplete)
            reading->reply(std::move(reading->room));
        else
            reading->reply(std::unexpected(isComplete.error()));
        return true;
    };
    work.fail = [reading](const Error &error) { reading->reply(std::unexpected(error)); };
    return work;
}
