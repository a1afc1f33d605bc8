#pragma once

#include "core/net/codedesk.h"
#include "core/net/connectionmanager.h"
#include "core/net/hostkey.h"
#include "core/net/presence.h"

/// Lets connections into rooms: JOIN, RESUME and WATCH, up to their WELCOME.
///
/// A connection is seated and its view is built in the same turn from the same state, so that it
/// misses no shared message.
class RoomEntrance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomEntrance)

public:
    struct Desks
    {
        RoomService &service;
        const RoomReplicas &replicas;
        ConnectionManager &connections;
        Presence &presence;
        CodeDesk &codes;
        const HostKey &hostKey;
        const Clock &clock;
        NodeId node;
        const std::optional<ScreenLook> &look; ///< What screens are told; empty: nobody chose one.
        bool remoteAdmin = false;
    };

    explicit RoomEntrance(const Desks &desks, QObject *parent = nullptr);

    void join(PlayerConnection &connection, const JoinMessage &message, const QJsonValue &id);
    void resume(PlayerConnection &connection, const ResumeMessage &message, const QJsonValue &id);
    void watch(PlayerConnection &connection, const WatchMessage &message, const QJsonValue &id);

private:
    /// A seat that is on its way to the journal.
    struct PendingJoin
    {
        QPointer<PlayerConnection> connection;
        PlayerToken token;
        QJsonValue id;
    };

    void seatJoined(const GameRoom &room, const PlayerJoined &event);
    void welcome(PlayerConnection &connection, const GameRoom &room, PlayerConnection::Seat seat,
                 const QString &token, const QJsonValue &id);
    void refuseRoom(PlayerConnection &connection, const Error &error, const QJsonValue &id);
    void refuseToken(PlayerConnection &connection, const QJsonValue &id);

    Desks m_desks;
    QHash<TokenHash, PendingJoin> m_pending;
};
