#include "app/node/sessionfeed.h"

#include "core/game/rehearsal.h"

using namespace std::chrono_literals;

namespace
{

constexpr auto roomsInterval = 250ms;
constexpr auto entriesInterval = 33ms;

} // namespace

SessionFeed::SessionFeed(RoomReplicas &replicas, QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
{
    m_roomsTimer.setSingleShot(true);
    m_roomsTimer.setInterval(roomsInterval);
    connect(&m_roomsTimer, &QTimer::timeout, this, &SessionFeed::tellRooms);
    m_entriesTimer.setSingleShot(true);
    m_entriesTimer.setInterval(entriesInterval);
    connect(&m_entriesTimer, &QTimer::timeout, this, &SessionFeed::tellEntries);

    const auto roomsAreNew = [this] {
        if (!m_roomsTimer.isActive())
            m_roomsTimer.start();
    };
    connect(&replicas, &RoomReplicas::roomOpened, this, roomsAreNew);
    connect(&replicas, &RoomReplicas::roomReset, this, [this](const GameRoom &room) {
        if (m_watched.contains(room.code))
            watchRoom(room.code);
    });
    connect(&replicas, &RoomReplicas::entryApplied, this,
            [this, roomsAreNew](const GameRoom &room, const JournalEntry &entry) {
                roomsAreNew();
                if (!m_watched.contains(room.code))
                    return;
                m_entries[room.code].append(entry);
                if (!m_entriesTimer.isActive())
                    m_entriesTimer.start();
            });
    connect(&replicas, &RoomReplicas::roomRemoved, this,
            [this, roomsAreNew](const RoomCode &code) {
                roomsAreNew();
                unwatchRoom(code);
                Q_EMIT roomRemoved(code);
            });
}

void SessionFeed::watchRoom(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    if (!room) {
        Q_EMIT roomRemoved(code);
        return;
    }
    m_watched.insert(code);
    m_entries.remove(code); // They are in the state that goes out now.
    Q_EMIT roomOpened(*room);
}

void SessionFeed::unwatchRoom(const RoomCode &code)
{
    m_watched.remove(code);
    m_entries.remove(code);
}

void SessionFeed::noteReactions(const RoomCode &code, const ReactionCounts &counts)
{
    if (m_watched.contains(code))
        Q_EMIT reacted(code, counts);
}

void SessionFeed::tellRooms()
{
    QList<RoomSummary> rooms;
    for (const GameRoom *room : m_replicas.rooms()) {
        if (!isRehearsal(*room))
            rooms.append(roomSummary(*room));
    }
    Q_EMIT roomsChanged(rooms);
}

void SessionFeed::tellEntries()
{
    const auto entries = std::exchange(m_entries, {});
    for (auto it = entries.begin(); it != entries.end(); ++it)
        Q_EMIT entriesCommitted(it.key(), *it);
}
