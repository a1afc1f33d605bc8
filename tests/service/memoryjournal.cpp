#include "tests/service/memoryjournal.h"

#include <QPointer>

using namespace Qt::StringLiterals;

template <typename T>
void MemoryJournal::answer(QObject *context, Reply<T> reply, Result<T> result)
{
    auto deliver = [context = QPointer(context), reply = std::move(reply),
                    result = std::move(result)] {
        if (context)
            reply(result);
    };
    if (holdReplies)
        m_held.append(deliver);
    else
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void MemoryJournal::releaseReplies()
{
    holdReplies = false;
    for (const auto &deliver : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void MemoryJournal::create(const RoomCode &code, const NodeId &, const JournalEntry &first,
                           const RoomHeader &header, QObject *context, Reply<RoomLease> reply)
{
    if (failAppends) {
        answer<RoomLease>(context, reply, refuse(ErrorCode::Unavailable, u"the disk is full"_s));
        return;
    }
    rooms[code.value] = {.entries = {first}, .header = header, .lastAlive = first.at};
    answer<RoomLease>(context, reply, RoomLease {code, 1});
}

void MemoryJournal::load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply)
{
    const auto it = rooms.constFind(code.value);
    if (it == rooms.constEnd())
        answer<JournalledRoom>(context, reply, refuse(ErrorCode::RoomNotFound, u"none"_s));
    else
        answer<JournalledRoom>(context, reply,
                               JournalledRoom {.tail = it->entries, .lastAlive = it->lastAlive});
}

void MemoryJournal::append(const RoomLease &lease, const JournalEntry &entry,
                           const RoomHeader &header, QObject *context, Reply<quint64> reply)
{
    ++appendCount;
    Room &room = rooms[lease.code.value];
    if (failAppends) {
        answer<quint64>(context, reply, refuse(ErrorCode::Unavailable, u"the disk is full"_s));
    } else if (lease.epoch != room.epoch) {
        answer<quint64>(context, reply, refuse(ErrorCode::Fenced, u"a newer owner"_s));
    } else if (entry.sequence != quint64(room.entries.size()) + 1) {
        answer<quint64>(context, reply, refuse(ErrorCode::Conflict, u"not the next"_s));
    } else {
        room.entries.append(entry);
        room.header = header;
        room.lastAlive = entry.at;
        if (loseReplies)
            answer<quint64>(context, reply, refuse(ErrorCode::Unavailable, u"no reply"_s));
        else
            answer<quint64>(context, reply, entry.sequence);
    }
}

void MemoryJournal::acquire(const RoomCode &code, const NodeId &, TimePoint, QObject *context,
                            Reply<RoomLease> reply)
{
    answer<RoomLease>(context, reply, RoomLease {code, ++rooms[code.value].epoch});
}

void MemoryJournal::renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
                          Reply<QList<RoomCode>> reply)
{
    QList<RoomCode> lost;
    for (const RoomLease &lease : leases) {
        Room &room = rooms[lease.code.value];
        if (room.epoch != lease.epoch)
            lost.append(lease.code);
        room.lastAlive = now;
        ++room.renewals;
    }
    answer<QList<RoomCode>>(context, reply, lost);
}

void MemoryJournal::release(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    rooms[lease.code.value].released = true;
    answer<void>(context, reply, {});
}

void MemoryJournal::saveSnapshot(const RoomLease &, quint64, const GameRoom &)
{
    ++snapshotCount;
}

void MemoryJournal::readLog(const RoomCode &code, QObject *context,
                            Reply<QList<JournalEntry>> reply)
{
    answer<QList<JournalEntry>>(context, reply, rooms.value(code.value).entries);
}

void MemoryJournal::list(QObject *context, Reply<QList<RoomRecord>> reply)
{
    QList<RoomRecord> records;
    for (auto it = rooms.cbegin(); it != rooms.cend(); ++it)
        records.append({.code = {it.key()}, .header = it->header, .lastAlive = it->lastAlive});
    answer<QList<RoomRecord>>(context, reply, records);
}

void MemoryJournal::remove(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    rooms.remove(lease.code.value);
    answer<void>(context, reply, {});
}

void MemoryJournal::expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply)
{
    QList<RoomCode> expired;
    for (auto it = rooms.cbegin(); it != rooms.cend(); ++it) {
        if (it->header.expiresAt < now)
            expired.append({it.key()});
    }
    for (const RoomCode &code : expired)
        rooms.remove(code.value);
    answer<QList<RoomCode>>(context, reply, expired);
}
