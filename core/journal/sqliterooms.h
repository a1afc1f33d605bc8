#pragma once

#include "core/journal/roomjournal.h"
#include "core/journal/sqlitedatabase.h"

#include <memory>

/// The journal's tables: what each call of the contract is in SQL. For the writer's thread, inside
/// transactions that it begins and ends.
class SqliteRooms
{
public:
    enum class Unknown { Refuse, Adopt };

    /// With `Adopt`, a lease for a room that is missing here is believed and the room taken in:
    /// what the file had of it could not be read.
    explicit SqliteRooms(std::unique_ptr<SqliteDatabase> database,
                         Unknown unknown = Unknown::Refuse);

    Result<RoomLease> create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                             const RoomHeader &header);
    Result<JournalledRoom> load(const RoomCode &code);
    Result<quint64> append(const RoomLease &lease, const JournalEntry &entry,
                           const RoomHeader &header);
    Result<RoomLease> acquire(const RoomCode &code, const NodeId &node, TimePoint now);
    Result<QList<RoomCode>> renew(const QList<RoomLease> &leases, TimePoint now);
    Result<void> release(const RoomLease &lease);
    void saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room);
    /// None for a room that does not exist.
    Result<QList<JournalEntry>> entriesAfter(const RoomCode &code, quint64 sequence);
    Result<QList<JournalEntry>> readLog(const RoomCode &code);
    Result<QList<RoomRecord>> list();
    Result<void> remove(const RoomLease &lease);
    Result<QList<RoomCode>> expire(TimePoint now);

    SqliteDatabase &database() { return *m_database; }
    /// False while rooms of the file may be missing here.
    bool isComplete() const { return m_unknown == Unknown::Refuse; }
    /// About how many bytes were written since this was last asked.
    qint64 takeBytesWritten() { return std::exchange(m_bytesWritten, 0); }

private:
    Q_DISABLE_COPY_MOVE(SqliteRooms)

    struct Room
    {
        NodeId owner;
        quint64 epoch = 0;
        quint64 sequence = 0;
        TimePoint alive;
        TimePoint acquired;
    };

    Result<Room> find(const RoomCode &code);
    Result<bool> insert(const RoomLease &lease, const JournalEntry &entry,
                        const QByteArray &events);
    Result<void> explainRefusal(const RoomLease &lease, const JournalEntry &entry,
                                const QByteArray &events);
    bool adopt(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header);
    std::unexpected<Error> failure();

    std::unique_ptr<SqliteDatabase> m_database;
    Unknown m_unknown;
    qint64 m_bytesWritten = 0;
};
