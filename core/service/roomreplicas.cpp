#include "core/service/roomreplicas.h"

#include "core/game/apply.h"
#include "core/support/logging.h"

#include <algorithm>

RoomReplicas::RoomReplicas(EventBus &bus, QObject *parent) : QObject(parent)
{
    connect(&bus, &EventBus::opened, this, [this](const GameRoom &room, quint64 sequence) {
        const auto [it, isNew] = m_rooms.insert_or_assign(room.code.value, Replica {room, sequence});
        if (!isNew)
            Q_EMIT roomReset(it->second.room);
        Q_EMIT roomOpened(it->second.room);
    });
    connect(&bus, &EventBus::committed, this, [this](const RoomCode &code, const JournalEntry &entry) {
        const auto it = m_rooms.find(code.value);
        if (it == m_rooms.end())
            return;
        Replica &replica = it->second;
        Q_ASSERT(entry.sequence == replica.sequence + 1);
        for (const RoomEvent &event : entry.events) {
            apply(replica.room, event);
            Q_EMIT eventApplied(replica.room, event);
        }
        replica.room.changedAt = entry.at;
        replica.sequence = entry.sequence;
        Q_EMIT entryApplied(replica.room, entry);
    });
    connect(&bus, &EventBus::removed, this, [this](const RoomCode &code) {
        if (m_rooms.erase(code.value) > 0)
            Q_EMIT roomRemoved(code);
    });
}

const GameRoom *RoomReplicas::room(const RoomCode &code) const
{
    const auto it = m_rooms.find(code.value);
    return it == m_rooms.end() ? nullptr : &it->second.room;
}

QList<const GameRoom *> RoomReplicas::rooms() const
{
    QList<const GameRoom *> list;
    for (const auto &[code, replica] : m_rooms)
        list.append(&replica.room);
    std::ranges::sort(list, [](const GameRoom *a, const GameRoom *b) {
        return std::tie(b->createdAt, b->code.value) < std::tie(a->createdAt, a->code.value);
    });
    return list;
}
