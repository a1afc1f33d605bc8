#include "core/journal/sqliterooms.h"
#include "core/journal/sqliterooms_p.h"

#include "core/game/eventjson.h"
#include "core/game/snapshotjson.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;

SqliteRooms::SqliteRooms(std::unique_ptr<SqliteDatabase> database, Unknown unknown)
    : m_database(std::move(database))
    , m_unknown(unknown)
{ }

Result<RoomLease> SqliteRooms::create(const RoomCode &code, const NodeId &node,
                                      const JournalEntry &first, const RoomHeader &header)
{
    Q_ASSERT(first.sequence == 1);
    SqliteRows room = m_database->query(
        u"INSERT OR IGNORE INTO rooms(code, title, status, player_count, question_count, created, "
        "expires, alive, acquired, owner, epoch, sequence) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1)"_s,
        {code.value, header.title, int(header.status), header.playerCount, header.questionCount,
         toUnixMs(header.createdAt), toUnixMs(header.expiresAt), toUnixMs(first.at),
         toUnixMs(first.at), node.value});
    if (!room)
        return failure();
    if (room.changed() == 0)
        return refuse(ErrorCode::Conflict, u"room code %1 is in use"_s.arg(code.value));

    const QByteArray events = encodeEvents(first.events);
    m_bytesWritten += events.size();
    if (!m_database->query(
            u"INSERT INTO entries(code, sequence, epoch, at, events) VALUES(?, 1, 1, ?, ?)"_s,
            {code.value, toUnixMs(first.at), events}))
        return failure();
    return RoomLease{code, 1};
}

Result<JournalledRoom> SqliteRooms::load(const RoomCode &code)
{
    const auto room = find(code);
    if (!room)
        return std::unexpected(room.error());

    JournalledRoom result;
    result.lastAlive = room->alive;
    SqliteRows rows =
        m_database->query(u"SELECT sequence, state FROM snapshots WHERE code = ?"_s, {code.value});
    if (rows && rows.next()) {
        auto snapshot = decodeSnapshot(rows.value(1).toByteArray());
        if (snapshot) {
            result.snapshot = std::move(*snapshot);
            result.snapshotSequence = rows.value(0).toULongLong();
        } else {
            qCWarning(lcJournal) << "Room" << code.value
                                 << "is folded from its whole log:" << snapshot.error().message;
        }
    }
    if (m_database->trouble())
        return failure();

    auto tail = entriesAfter(code, result.snapshotSequence);
    if (!tail)
        return std::unexpected(tail.error());
    if (result.snapshotSequence + quint64(tail->size()) != room->sequence)
        return refuse(ErrorCode::Corrupt, u"room %1 lacks its last entries"_s.arg(code.value));
    result.tail = std::move(*tail);
    return result;
}

Result<quint64> SqliteRooms::append(const RoomLease &lease, const JournalEntry &entry,
                                    const RoomHeader &header)
{
    const QByteArray events = encodeEvents(entry.events);
    auto inserted = insert(lease, entry, events);
    if (inserted && !*inserted && adopt(lease, entry, header))
        inserted = insert(lease, entry, events);
    if (!inserted)
        return std::unexpected(inserted.error());
    if (!*inserted) {
        const auto standsAlready = explainRefusal(lease, entry, events);
        return standsAlready ? Result<quint64>(entry.sequence)
                             : std::unexpected(standsAlready.error());
    }

    m_bytesWritten += events.size();
    if (!m_database->query(
            u"UPDATE rooms SET sequence = ?, title = ?, status = ?, player_count = ?, "
            "question_count = ?, expires = ?, alive = ? WHERE code = ?"_s,
            {number(entry.sequence), header.title, int(header.status), header.playerCount,
             header.questionCount, toUnixMs(header.expiresAt), toUnixMs(entry.at),
             lease.code.value}))
        return failure();
    return entry.sequence;
}

// One statement looks at epoch and sequence and writes, so that nothing can come between.
Result<bool> SqliteRooms::insert(const RoomLease &lease, const JournalEntry &entry,
                                 const QByteArray &events)
{
    SqliteRows rows =
        m_database->query(u"INSERT INTO entries(code, sequence, epoch, at, events) "
                          "SELECT code, sequence + 1, epoch, ?, ? FROM rooms "
                          "WHERE code = ? AND epoch = ? AND sequence = ? AND owner <> ''"_s,
                          {toUnixMs(entry.at), events, lease.code.value, number(lease.epoch),
                           number(entry.sequence) - 1});
    if (!rows)
        return failure();
    return rows.changed() == 1;
}

// Why an entry was not inserted; no error when it stands already.
Result<void> SqliteRooms::explainRefusal(const RoomLease &lease, const JournalEntry &entry,
                                         const QByteArray &events)
{
    const auto room = find(lease.code);
    if (!room)
        return std::unexpected(room.error());
    SqliteRows rows = m_database->query(
        u"SELECT events FROM entries WHERE code = ? AND sequence = ? AND epoch = ?"_s,
        {lease.code.value, number(entry.sequence), number(lease.epoch)});
    if (rows && rows.next() && rows.value(0).toByteArray() == events)
        return {};
    if (m_database->trouble())
        return failure();
    if (room->epoch != lease.epoch || room->owner.value.isEmpty())
        return refuseFenced(lease.code);
    return refuse(ErrorCode::Conflict,
                  u"entry %1 of room %2 does not follow entry %3"_s.arg(entry.sequence)
                      .arg(lease.code.value)
                      .arg(room->sequence));
}

bool SqliteRooms::adopt(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header)
{
    if (m_unknown != Unknown::Adopt)
        return false;
    SqliteRows rows = m_database->query(
        u"INSERT OR IGNORE INTO rooms(code, title, status, player_count, question_count, created, "
        "expires, alive, acquired, owner, epoch, sequence) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, '?', ?, ?)"_s,
        {lease.code.value, header.title, int(header.status), header.playerCount,
         header.questionCount, toUnixMs(header.createdAt), toUnixMs(header.expiresAt),
         toUnixMs(entry.at), toUnixMs(entry.at), number(lease.epoch), number(entry.sequence) - 1});
    return rows && rows.changed() == 1;
}

void SqliteRooms::saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room)
{
    const QByteArray state = encodeSnapshot(room);
    m_bytesWritten += state.size();
    // What was decided but could not be appended must not come back through a snapshot.
    m_database->query(
        u"INSERT OR REPLACE INTO snapshots(code, sequence, state) "
        "SELECT code, ?, ? FROM rooms WHERE code = ? AND epoch = ? AND sequence >= ?"_s,
        {number(sequence), state, lease.code.value, number(lease.epoch), number(sequence)});
}

Result<QList<JournalEntry>> SqliteRooms::entriesAfter(const RoomCode &code, quint64 sequence)
{
    SqliteRows rows = m_database->query(
        u"SELECT sequence, at, events FROM entries WHERE code = ? AND sequence > ? "
        "ORDER BY sequence"_s,
        {code.value, number(sequence)});
    QList<JournalEntry> entries;
    while (rows && rows.next()) {
        const quint64 expected = sequence + quint64(entries.size()) + 1;
        const quint64 found = rows.value(0).toULongLong();
        if (found != expected) {
            return refuse(ErrorCode::Corrupt,
                          u"room %1 lacks entry %2"_s.arg(code.value).arg(expected));
        }
        auto events = decodeEvents(rows.value(2).toByteArray());
        if (!events) {
            return refuse(ErrorCode::Corrupt,
                          u"entry %1 of room %2 can't be read: %3"_s.arg(found).arg(
                              code.value, events.error().message));
        }
        entries.append({found, timeAt(rows, 1), std::move(*events)});
    }
    if (m_database->trouble())
        return failure();
    return entries;
}

Result<QList<JournalEntry>> SqliteRooms::readLog(const RoomCode &code)
{
    const auto room = find(code);
    return room ? entriesAfter(code, 0) : std::unexpected(room.error());
}

Result<SqliteRooms::Room> SqliteRooms::find(const RoomCode &code)
{
    SqliteRows rows = m_database->query(
        u"SELECT owner, epoch, sequence, alive, acquired FROM rooms WHERE code = ?"_s,
        {code.value});
    if (rows && rows.next()) {
        return Room{NodeId{rows.value(0).toString()}, rows.value(1).toULongLong(),
                    rows.value(2).toULongLong(), timeAt(rows, 3), timeAt(rows, 4)};
    }
    if (m_database->trouble())
        return failure();
    return refuseUnknown(code);
}

std::unexpected<Error> SqliteRooms::failure()
{
    const auto &trouble = m_database->trouble();
    return refuse(trouble ? *trouble : StorageTrouble{});
}
