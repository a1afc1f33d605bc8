#include "core/net/roomentrance.h"

#include "core/net/hostguard.h"
#include "core/protocol/hostview.h"

using namespace Qt::StringLiterals;

namespace
{

bool takesSpectators(const GameRoom &room)
{
    return room.status == RoomStatus::InProgress && room.settings.lateJoin == LateJoin::Spectate
        && room.settings.join != JoinMode::Locked;
}

} // namespace

RoomEntrance::RoomEntrance(const Desks &desks, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
{
    connect(&desks.replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room, const RoomEvent &event) {
                if (const auto *joined = std::get_if<PlayerJoined>(&event))
                    seatJoined(room, *joined);
            });
}

void RoomEntrance::join(PlayerConnection &connection, const JoinMessage &message,
                        const QJsonValue &id)
{
    if (connection.seat || connection.isJoining) {
        connection.sendError({ErrorCode::WrongStatus, u"this connection is in a room already"_s}, id);
        return;
    }
    const auto room = m_desks.codes.find(message.code, connection.peerAddress());
    if (!room) {
        refuseRoom(connection, room.error(), id);
        return;
    }
    if (takesSpectators(**room)) {
        welcome(connection, **room, {.room = (*room)->code, .role = Role::Spectator, .player = {}}, {},
                id);
        return;
    }
    const PlayerToken token = PlayerToken::random();
    const TokenHash hash = token.hash();
    m_pending.insert(hash, {&connection, token, id});
    connection.isJoining = true;
    m_desks.service.submit(
        (*room)->code, JoinRoom {message.name, message.avatar, hash, message.team}, this,
        [this, hash](const Result<RoomEvents> &result) {
            // What succeeded comes back as an event, when it can be seen in the room.
            if (result)
                return;
            const auto pending = m_pending.constFind(hash);
            if (pending == m_pending.constEnd())
                return;
            const PendingJoin refused = *pending;
            m_pending.erase(pending);
            if (!refused.connection)
                return;
            refused.connection->isJoining = false;
            refused.connection->sendError(result.error(), refused.id);
        });
}

void RoomEntrance::seatJoined(const GameRoom &room, const PlayerJoined &event)
{
    const auto it = m_pending.constFind(event.tokenHash);
    if (it == m_pending.constEnd())
        return;
    const PendingJoin pending = *it;
    m_pending.erase(it);
    if (!pending.connection || !pending.connection->isOpen()) {
        // Nobody knows the token, so nobody could ever take this seat.
        m_desks.service.submit(room.code, LeaveRoom {event.id}, this,
                               [](const Result<RoomEvents> &) { });
        return;
    }
    pending.connection->isJoining = false;
    m_desks.codes.notePlayer(room.code, pending.connection->peerAddress());
    welcome(*pending.connection, room, {.room = room.code, .role = Role::Player, .player = event.id},
            pending.token.reveal(), pending.id);
}

void RoomEntrance::resume(PlayerConnection &connection, const ResumeMessage &message,
                          const QJsonValue &id)
{
    if (connection.isJoining) {
        connection.sendError({ErrorCode::WrongStatus, u"this connection is joining a room"_s}, id);
        return;
    }
    const auto room = m_desks.codes.find(message.code, connection.peerAddress());
    if (!room) {
        refuseRoom(connection, room.error(), id);
        return;
    }
    const Player *player = (*room)->playerByToken(message.token.hash());
    if (!player || player->removed) {
        refuseToken(connection, id);
        return;
    }
    if (connection.seat
        && (connection.seat->room != (*room)->code || connection.seat->player != player->id)) {
        connection.sendError({ErrorCode::WrongStatus, u"this connection is in a room already"_s}, id);
        return;
    }
    m_desks.codes.notePlayer((*room)->code, connection.peerAddress());
    welcome(connection, **room, {.room = (*room)->code, .role = Role::Player, .player = player->id},
            {}, id);
}

void RoomEntrance::watch(PlayerConnection &connection, const WatchMessage &message,
                         const QJsonValue &id)
{
    if (connection.seat || connection.isJoining) {
        connection.sendError({ErrorCode::WrongStatus, u"this connection is in a room already"_s}, id);
        return;
    }
    if (message.hostKey && !m_desks.hostKey.matches(message.hostKey->toUtf8())) {
        connection.sendError({ErrorCode::Unauthorized, u"this is not the host's key"_s}, id);
        return;
    }
    if (message.hostKey && !m_desks.remoteAdmin && !isLoopback(connection.peerAddress())) {
        connection.sendError(
            {ErrorCode::Forbidden, u"the host can watch only from the node's own computer"_s}, id);
        return;
    }
    const auto room = m_desks.codes.find(message.code, connection.peerAddress());
    if (!room) {
        refuseRoom(connection, room.error(), id);
        return;
    }
    const Role role = message.hostKey ? Role::Host
        : message.spectate            ? Role::Spectator
                                      : Role::Screen;
    welcome(connection, **room, {.room = (*room)->code, .role = role, .player = {}}, {}, id);
}

void RoomEntrance::welcome(PlayerConnection &connection, const GameRoom &room,
                           PlayerConnection::Seat seat, const QString &token, const QJsonValue &id)
{
    const bool isNew = !connection.seat;
    QJsonObject view;
    if (seat.player)
        view = toJson(gameRoomForPlayer(room, *seat.player));
    else if (seat.role == Role::Host)
        view = hostViewJson(room);
    else
        view = toJson(gameRoomForScreen(room));
    if (isNew) {
        connection.seat = seat;
        m_desks.connections.enter(connection);
    } else {
        // A client that asked again must get this after what the room was told before.
        m_desks.connections.flush();
    }
    connection.send(welcomeMessage(seat.role, token, m_desks.clock.now(), room.revision, view, id));
    if (seat.role == Role::Screen && m_desks.look)
        connection.send(screenDressedMessage(*m_desks.look));
    if (isNew && seat.player)
        m_desks.presence.playerCame(room.code, *seat.player);
}

void RoomEntrance::refuseRoom(PlayerConnection &connection, const Error &error, const QJsonValue &id)
{
    connection.sendError(error, id);
    if (error.code == ErrorCode::RoomNotFound)
        connection.close(CloseCode::NoSuchRoom);
}

void RoomEntrance::refuseToken(PlayerConnection &connection, const QJsonValue &id)
{
    connection.sendError({ErrorCode::Unauthorized, u"this token is not known in this room"_s}, id);
    connection.close(CloseCode::NoSuchRoom);
}
