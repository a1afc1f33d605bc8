// Who may write to which room, and the rooms as a list.

#include "core/journal/sqliterooms.h"
#include "core/journal/sqliterooms_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Another node may take a room that has given no sign of life for so long.
constexpr Milliseconds leaseTime = 3s;

QString jsonList(const QList<RoomLease> &leases)
{
    QJsonArray list;
    for (const RoomLease &lease : leases)
        list.append(QJsonArray{lease.code.value, number(lease.epoch)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

Result<RoomLease> SqliteRooms::acquire(const RoomCode &code, const NodeId &node, TimePoint now)
{
    const auto room = find(code);
    if (!room)
        return std::unexpected(room.error());
    const bool free = room->owner.value.isEmpty() || room->owner == node;
    if (!free && now < std::max(room->alive, room->acquired) + leaseTime) {
        return refuse(ErrorCode::Conflict,
                      u"node %1 runs room %2"_s.arg(room->owner.value, code.value));
    }
    // `alive` stays: the new owner must learn for how long nobody ran the room.
    if (!m_database->query(
            u"UPDATE rooms SET owner = ?, epoch = epoch + 1, acquired = ? WHERE code = ?"_s,
            {node.value, toUnixMs(now), code.value}))
        return failure();
    return RoomLease{code, room->epoch + 1};
}

Result<QList<RoomCode>> SqliteRooms::renew(const QList<RoomLease> &leases, TimePoint now)
{
    SqliteRows rows = m_database->query(
        u"UPDATE rooms SET alive = max(alive, ?) WHERE owner <> '' AND (code, epoch) IN "
        "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))"_s,
        {toUnixMs(now), jsonList(leases)});
    if (!rows)
        return failure();

    QList<RoomCode> lost;
    if (rows.changed() == leases.size())
        return lost;
    for (const RoomLease &lease : leases) {
        const auto room = find(lease.code);
        if (m_database->trouble())
            return failure();
        const bool held = room ? room->epoch == lease.epoch && !room->owner.value.isEmpty()
                               : m_unknown == Unknown::Adopt;
        if (!held)
            lost.append(lease.code);
    }
    return lost;
}

Result<void> SqliteRooms::release(const RoomLease &lease)
{
    SqliteRows rows =
        m_database->query(u"UPDATE rooms SET owner = '' WHERE code = ? AND epoch = ?"_s,
                          {lease.code.value, number(lease.epoch)});
    if (!rows)
        return failure();
    if (rows.changed() == 1)
        return {};
    const auto room = find(lease.code);
    return room ? Result<void>(refuseFenced(lease.code)) : std::unexpected(room.error());
}

Result<QList<RoomRecord>> SqliteRooms::list()
{
    SqliteRows rows = m_database->query(
        u"SELECT code, title, status, player_count, question_count, created, expires, owner, alive "
        "FROM rooms ORDER BY created DESC, code"_s);
    QList<RoomRecord> records;
    while (rows && rows.next()) {
        const int status = rows.value(2).toInt();
        const bool known = status >= int(RoomStatus::Idle) && status <= int(RoomStatus::Failed);
        records.append(
            {RoomCode{rows.value(0).toString()},
             {rows.value(1).toString(), known ? RoomStatus(status) : RoomStatus::Failed,
              rows.value(3).toInt(), rows.value(4).toInt(), timeAt(rows, 5), timeAt(rows, 6)},
             NodeId{rows.value(7).toString()},
             timeAt(rows, 8)});
    }
    if (m_database->trouble())
        return failure();
    return records;
}

Result<void> SqliteRooms::remove(const RoomLease &lease)
{
    SqliteRows rows =
        m_database->query(u"DELETE FROM rooms WHERE code = ? AND epoch = ? AND owner <> ''"_s,
                          {lease.code.value, number(lease.epoch)});
    if (!rows)
        return failure();
    if (rows.changed() == 1)
        return {};
    const auto room = find(lease.code);
    return room ? Result<void>(refuseFenced(lease.code)) : std::unexpected(room.error());
}

Result<QList<RoomCode>> SqliteRooms::expire(TimePoint now)
{
    QList<RoomCode> codes;
    {
        SqliteRows rows = m_database->query(
            u"SELECT code FROM rooms WHERE expires < ? ORDER BY code"_s, {toUnixMs(now)});
        while (rows && rows.next())
            codes.append(RoomCode{rows.value(0).toString()});
    }
    if (m_database->trouble()
        || (!codes.isEmpty()
            && !m_database->query(u"DELETE FROM rooms WHERE expires < ?"_s, {toUnixMs(now)})))
        return failure();
    return codes;
}
