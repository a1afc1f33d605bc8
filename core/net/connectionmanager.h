#pragma once

#include "core/net/netcounters.h"
#include "core/net/netoptions.h"
#include "core/net/playerconnection.h"
#include "core/service/messagesink.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <unordered_map>
#include <vector>

/// Which connection sits in which room, and the way of every message to them. A shared message is framed
/// once; those of one turn of the event loop leave in one write.
class ConnectionManager final : public QObject, public MessageSink
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionManager)

public:
    ConnectionManager(const NetLimits &limits, NetCounters &counters, QObject *parent = nullptr);

    /// Seats the connection (its `seat` is set but for the index): from now on it gets the room's
    /// messages. A player's older connection is closed: the newest wins.
    void enter(PlayerConnection &connection);
    /// Forgets the connection; nothing when it has no seat here.
    void leave(PlayerConnection &connection);
    PlayerConnection *connectionOf(const RoomCode &room, PlayerId player) const;
    int connectionCount(const RoomCode &room) const;
    int roomCount() const { return int(m_rooms.size()); }
    /// To the screens and hosts of all rooms.
    void sendToAllScreens(const QByteArray &message);
    /// Writes what waits for the end of the turn.
    void flush();

    void sendShared(const RoomCode &room, const QByteArray &message, Urgency urgency) override;
    void sendSharedAndPersonal(const RoomCode &room, const QByteArray &message,
                               const std::function<QByteArray(PlayerId)> &personal) override;
    void sendToScreens(const RoomCode &room, const QByteArray &message) override;
    void sendPersonal(const RoomCode &room, PlayerId player, const QByteArray &message) override;
    void closePlayer(const RoomCode &room, PlayerId player, const QByteArray &message,
                     CloseCode code) override;
    void closeRoom(const RoomCode &room, const QByteArray &message, CloseCode code) override;

private:
    struct Room
    {
        std::vector<PlayerConnection *> connections;
        QHash<PlayerId, PlayerConnection *> players;
        QSet<PlayerConnection *> screens; ///< And hosts.
        size_t mostConnections = 0;
        // Frames of this turn: all, and those that a slow client gets too.
        QByteArray outbox;
        QByteArray urgentOutbox;
        quint64 outboxCount = 0;
        quint64 urgentCount = 0;
    };

    Room *find(const RoomCode &code);
    void enqueue(Room &room, const QByteArray &frame, Urgency urgency);
    void flush(Room &room);
    void postFlush();

    const NetLimits &m_limits;
    NetCounters &m_counters;
    std::unordered_map<QString, Room> m_rooms;
    bool m_flushPosted = false;
};
