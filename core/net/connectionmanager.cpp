#include "core/net/connectionmanager.h"

#include "core/net/frameencoder.h"

#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace
{

constexpr size_t bigRoom = 500;

// The allocator keeps what thousands of closed connections held; most of it can be given back.
void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

ConnectionManager::ConnectionManager(const NetLimits &limits, NetCounters &counters, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_counters(counters)
{
}

void ConnectionManager::enter(PlayerConnection &connection)
{
    Q_ASSERT(connection.seat && connection.seat->index < 0);
    const RoomCode code = connection.seat->room;
    if (connection.seat->player) {
        if (PlayerConnection *older = connectionOf(code, *connection.seat->player))
            older->close(CloseCode::ConnectedElsewhere);
    }
    Room &room = m_rooms[code.value];
    // What was said before belongs to those who were here.
    flush(room);
    connection.seat->index = qsizetype(room.connections.size());
    room.connections.push_back(&connection);
    room.mostConnections = std::max(room.mostConnections, room.connections.size());
    if (connection.seat->player)
        room.players.insert(*connection.seat->player, &connection);
    else if (connection.seat->role != Role::Spectator)
        room.screens.insert(&connection);
}

void ConnectionManager::leave(PlayerConnection &connection)
{
    if (!connection.seat || connection.seat->index < 0)
        return;
    const PlayerConnection::Seat seat = *connection.seat;
    connection.seat->index = -1;
    Room &room = m_rooms.at(seat.room.value);
    PlayerConnection *last = room.connections.back();
    room.connections[size_t(seat.index)] = last;
    room.connections.pop_back();
    if (last != &connection)
        last->seat->index = seat.index;
    if (seat.player && room.players.value(*seat.player) == &connection)
        room.players.remove(*seat.player);
    room.screens.remove(&connection);
    // Not forgotten at once: this may be a client that is cut while its room is being served.
    if (room.connections.empty())
        postFlush();
}

PlayerConnection *ConnectionManager::connectionOf(const RoomCode &room, PlayerId player) const
{
    const auto it = m_rooms.find(room.value);
    return it == m_rooms.end() ? nullptr : it->second.players.value(player);
}

int ConnectionManager::connectionCount(const RoomCode &room) const
{
    const auto it = m_rooms.find(room.value);
    return it == m_rooms.end() ? 0 : int(it->second.connections.size());
}

void ConnectionManager::flush()
{
    m_flushPosted = false;
    for (auto &[code, room] : m_rooms)
        flush(room);
    std::erase_if(m_rooms, [this](const auto &entry) {
        const Room &room = entry.second;
        if (room.connections.empty() && room.mostConnections > bigRoom)
            QTimer::singleShot(3s, this, &giveMemoryBack);
        return room.connections.empty();
    });
}

void ConnectionManager::sendShared(const RoomCode &code, const QByteArray &message, Urgency urgency)
{
    if (Room *room = find(code))
        enqueue(*room, textFrame(message), urgency);
}

void ConnectionManager::sendSharedAndPersonal(const RoomCode &code, const QByteArray &message,
                                              const std::function<QByteArray(PlayerId)> &personal)
{
    Room *room = find(code);
    if (!room)
        return;
    enqueue(*room, textFrame(message), Urgency::Must);
    const QByteArray shared = std::exchange(room->outbox, {});
    const QByteArray urgent = std::exchange(room->urgentOutbox, {});
    const quint64 sharedCount = std::exchange(room->outboxCount, 0);
    const quint64 urgentCount = std::exchange(room->urgentCount, 0);
    // From the end: who is cut on the way is replaced by one who has been served.
    for (size_t i = room->connections.size(); i-- > 0;) {
        PlayerConnection &connection = *room->connections[i];
        const bool slow = connection.queued() > m_limits.droppableQueueBytes;
        QByteArray own;
        if (connection.seat->player)
            own = personal(*connection.seat->player);
        m_counters.messagesOut += (slow ? urgentCount : sharedCount) + (own.isEmpty() ? 0 : 1);
        m_counters.messagesDropped += slow ? sharedCount - urgentCount : 0;
        connection.sendFrames(slow ? urgent : shared,
                              own.isEmpty() ? QByteArray() : textFrame(own));
    }
}

void ConnectionManager::sendToScreens(const RoomCode &code, const QByteArray &message)
{
    const Room *room = find(code);
    if (!room || room->screens.isEmpty())
        return;
    const QByteArray frame = textFrame(message);
    const QSet<PlayerConnection *> screens = room->screens; // One may be cut on the way.
    for (PlayerConnection *screen : screens) {
        if (screen->queued() > m_limits.droppableQueueBytes) {
            ++m_counters.messagesDropped;
        } else {
            ++m_counters.messagesOut;
            screen->sendFrames(frame);
        }
    }
}

void ConnectionManager::sendToAllScreens(const QByteArray &message)
{
    for (const auto &[code, room] : m_rooms) {
        const QSet<PlayerConnection *> screens = room.screens;
        for (PlayerConnection *screen : screens)
            screen->send(message);
    }
}

void ConnectionManager::sendPersonal(const RoomCode &code, PlayerId player, const QByteArray &message)
{
    Room *room = find(code);
    if (!room)
        return;
    flush(*room);
    if (PlayerConnection *connection = room->players.value(player))
        connection->send(message);
}

void ConnectionManager::closePlayer(const RoomCode &code, PlayerId player, const QByteArray &message,
                                    CloseCode closeCode)
{
    Room *room = find(code);
    if (!room)
        return;
    flush(*room);
    if (PlayerConnection *connection = room->players.value(player)) {
        if (!message.isEmpty())
            connection->send(message);
        connection->close(closeCode);
    }
}

void ConnectionManager::closeRoom(const RoomCode &code, const QByteArray &message,
                                  CloseCode closeCode)
{
    Room *room = find(code);
    if (!room)
        return;
    if (!message.isEmpty())
        enqueue(*room, textFrame(message), Urgency::Must);
    flush(*room);
    const std::vector<PlayerConnection *> connections = room->connections;
    for (PlayerConnection *connection : connections)
        connection->close(closeCode);
}

ConnectionManager::Room *ConnectionManager::find(const RoomCode &code)
{
    const auto it = m_rooms.find(code.value);
    return it == m_rooms.end() ? nullptr : &it->second;
}

void ConnectionManager::enqueue(Room &room, const QByteArray &frame, Urgency urgency)
{
    room.outbox += frame;
    ++room.outboxCount;
    if (urgency == Urgency::Must) {
        room.urgentOutbox += frame;
        ++room.urgentCount;
    }
    postFlush();
}

void ConnectionManager::postFlush()
{
    if (m_flushPosted)
        return;
    m_flushPosted = true;
    QMetaObject::invokeMethod(this, [this] { flush(); }, Qt::QueuedConnection);
}

void ConnectionManager::flush(Room &room)
{
    if (room.outbox.isEmpty())
        return;
    const QByteArray shared = std::exchange(room.outbox, {});
    const QByteArray urgent = std::exchange(room.urgentOutbox, {});
    const quint64 sharedCount = std::exchange(room.outboxCount, 0);
    const quint64 urgentCount = std::exchange(room.urgentCount, 0);
    for (size_t i = room.connections.size(); i-- > 0;) {
        PlayerConnection &connection = *room.connections[i];
        const bool slow = connection.queued() > m_limits.droppableQueueBytes;
        m_counters.messagesOut += slow ? urgentCount : sharedCount;
        m_counters.messagesDropped += slow ? sharedCount - urgentCount : 0;
        connection.sendFrames(slow ? urgent : shared);
    }
}
