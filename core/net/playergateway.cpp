#include "core/net/playergateway.h"

#include "core/net/frameencoder.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int handshakesAtOnce = 100'000; // FrontDoor bounds them
constexpr size_t sweepParts = 10; // each connection is looked at once a second
constexpr auto sweepInterval = 250ms;

Error notJoined()
{
    return {ErrorCode::NotJoined, u"send JOIN, RESUME or WATCH first"_s};
}

Error onlyPlayers()
{
    return {ErrorCode::Forbidden, u"only players can do this"_s};
}

} // namespace

PlayerGateway::PlayerGateway(const Desks &desks, const ConnectionEnvironment &environment,
                             QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_environment(environment)
    , m_server(u"Quizstage"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(handshakesAtOnce);
    connect(&m_server, &QWebSocketServer::newConnection, this, &PlayerGateway::takeOpened);
    m_sweepTimer.setInterval(sweepInterval);
    connect(&m_sweepTimer, &QTimer::timeout, this, &PlayerGateway::sweep);
    connect(&m_desks.replicas, &RoomReplicas::roomOpened, this,
            [this](const GameRoom &room) { awaitPlayersOf(m_desks.node, room); });
    connect(&m_desks.service, &RoomService::roomTakenUp, this, [this](const RoomCode &code) {
        if (const GameRoom *room = m_desks.replicas.room(code))
            awaitPlayersOfLostNodes(*room);
    });
    connect(&m_desks.replicas, &RoomReplicas::eventApplied, this,
            [this](const GameRoom &room, const RoomEvent &event) {
                if (const auto *connected = std::get_if<PlayerConnected>(&event))
                    leaveToOtherNode(room.code, *connected);
            });
}

PlayerGateway::~PlayerGateway()
{
    shut();
    // Children would die after the members that they report to.
    while (!m_all.empty())
        forget(*m_all.back());
}

void PlayerGateway::upgrade(QTcpSocket *socket, qsizetype headSize)
{
    auto *connection = new PlayerConnection(socket, headSize, m_environment, this);
    const Ends ends {socket->localAddress(), socket->peerAddress(), socket->peerPort()};
    m_opening.insert(ends, connection);
    m_indexes.insert(connection, m_all.size());
    m_all.push_back(connection);
    startSweeping();
    connect(connection, &PlayerConnection::gone, this, [this, connection, ends, socket] {
        if (m_opening.value(ends) == connection) {
            m_opening.remove(ends);
            Q_EMIT upgraded(socket);
        }
        forget(*connection);
    });
    m_server.handleConnection(socket);
}

QList<ConnectionInfo> PlayerGateway::connections() const
{
    QList<ConnectionInfo> list;
    list.reserve(qsizetype(m_all.size()));
    for (const PlayerConnection *connection : m_all) {
        if (!connection->isOpen())
            continue;
        ConnectionInfo info = connection->info();
        const GameRoom *room = m_desks.replicas.room(info.room);
        const bool plays = room && connection->seat->player;
        if (const Player *player = plays ? room->player(*connection->seat->player) : nullptr)
            info.player = player->name;
        list.append(info);
    }
    return list;
}

qint64 PlayerGateway::longestQueue() const
{
    qint64 longest = 0;
    for (const PlayerConnection *connection : m_all)
        longest = std::max(longest, connection->queued());
    return longest;
}

void PlayerGateway::shut()
{
    if (m_shut)
        return;
    m_shut = true;
    m_sweepTimer.stop();
    m_desks.connections.flush();
    const std::vector<PlayerConnection *> all = m_all;
    for (PlayerConnection *connection : all)
        connection->close(CloseCode::GoingAway);
}

void PlayerGateway::takeOpened()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection()) {
        const Ends ends {webSocket->localAddress(), webSocket->peerAddress(), webSocket->peerPort()};
        PlayerConnection *connection = m_opening.take(ends);
        if (!connection || m_shut) {
            webSocket->abort();
            webSocket->deleteLater();
            continue;
        }
        Q_EMIT upgraded(connection->socket());
        connect(connection, &PlayerConnection::received, this,
                [this, connection](const ClientMessage &message) { take(*connection, message); });
        connect(connection, &PlayerConnection::ponged, this,
                [this, connection](Milliseconds roundTrip) {
                    // What counts for an answer is settled before its question opens.
                    if (!isQuestionOpen(*connection))
                        connection->addRoundTrip(roundTrip);
                });
        connect(connection, &PlayerConnection::flooded, this, [this, connection] {
            qCInfo(lcNet) << "a connection was cut for flooding";
            m_desks.penaltyBox.noteFlood(connection->peerAddress(), std::chrono::steady_clock::now());
        });
        connect(connection, &PlayerConnection::closed, this, [this, connection] {
            if (!connection->seat)
                return;
            const auto seat = *connection->seat;
            const bool seated = seat.index >= 0;
            const bool newest = seat.player
                && m_desks.connections.connectionOf(seat.room, *seat.player) == connection;
            m_desks.connections.leave(*connection);
            if (seated && newest && !m_shut)
                m_desks.presence.playerWent(seat.room, *seat.player, std::chrono::steady_clock::now());
        });
        connection->open(webSocket);
    }
}

void PlayerGateway::take(PlayerConnection &connection, const ClientMessage &message)
{
    const QJsonValue &id = message.id;
    if (const auto *ping = std::get_if<PingMessage>(&message.body))
        return connection.send(pongMessage(ping->clientMs, m_environment.clock.now(), id));
    if (const auto *join = std::get_if<JoinMessage>(&message.body))
        return m_desks.entrance.join(connection, *join, id);
    if (const auto *resume = std::get_if<ResumeMessage>(&message.body))
        return m_desks.entrance.resume(connection, *resume, id);
    if (const auto *watch = std::get_if<WatchMessage>(&message.body))
        return m_desks.entrance.watch(connection, *watch, id);
    if (!connection.seat)
        return connection.sendError(notJoined(), id);
    if (std::holds_alternative<LeaveMessage>(message.body))
        return takeLeave(connection);
    if (const auto *react = std::get_if<ReactMessage>(&message.body))
        return takeReaction(connection, *react);
    if (!connection.seat->player)
        return connection.sendError(onlyPlayers(), id);
    if (const auto *wager = std::get_if<WagerMessage>(&message.body))
        return takeWager(connection, *wager, id);
    takeAnswer(connection, std::get<AnswerMessage>(message.body), id);
}

void PlayerGateway::takeWager(PlayerConnection &connection, const WagerMessage &message,
                              const QJsonValue &id)
{
    const PlaceWager wager {*connection.seat->player, message.questionIndex, message.points};
    m_desks.service.submit(connection.seat->room, wager, &connection,
                           [&connection, message, id](const Result<RoomEvents> &result) {
                               if (result)
                                   connection.send(wagerAcceptedMessage(message, id));
                               else
                                   connection.sendError(result.error(), id);
                           });
}

void PlayerGateway::takeAnswer(PlayerConnection &connection, const AnswerMessage &message,
                               const QJsonValue &id)
{
    const SubmitAnswer answer {.player = *connection.seat->player,
                               .question = message.question,
                               .answer = message.answer,
                               .receivedAt = connection.receivedAt(),
                               .latency = connection.latency()};
    m_desks.answers.submit(connection.seat->room, answer, &connection,
                           [&connection, question = message.question, id](const Result<TimePoint> &at) {
                               if (at)
                                   connection.send(answerReceivedMessage(question, *at, id));
                               else
                                   connection.sendError(at.error(), id);
                           });
}

void PlayerGateway::takeReaction(const PlayerConnection &connection, const ReactMessage &message)
{
    if (connection.seat->player) {
        m_desks.reactions.take(connection.seat->room, *connection.seat->player, message.emoji,
                               std::chrono::steady_clock::now());
    }
}

void PlayerGateway::takeLeave(PlayerConnection &connection)
{
    const auto seat = *connection.seat;
    m_desks.connections.leave(connection);
    if (seat.player) {
        m_desks.presence.forget(seat.room, *seat.player);
        m_desks.service.submit(seat.room, LeaveRoom {*seat.player}, this,
                               [](const Result<RoomEvents> &) { });
    }
    connection.close(CloseCode::Left);
}

void PlayerGateway::forget(PlayerConnection &connection)
{
    const auto it = m_indexes.constFind(&connection);
    if (it == m_indexes.constEnd())
        return;
    const size_t index = *it;
    m_indexes.erase(it);
    m_all[index] = m_all.back();
    m_all.pop_back();
    if (index < m_all.size())
        m_indexes[m_all[index]] = index;
    m_desks.connections.leave(connection);
    connection.disconnect(this);
    connection.deleteLater();
}

void PlayerGateway::loseNode(const NodeId &node)
{
    m_livingNodes.remove(node.value);
    for (const GameRoom *room : m_desks.replicas.rooms()) {
        if (m_desks.service.owns(room->code))
            awaitPlayersOf(node, *room);
    }
}

void PlayerGateway::awaitPlayersOf(const NodeId &node, const GameRoom &room)
{
    m_desks.presence.awaitPlayersOf(node, room, std::chrono::steady_clock::now());
    if (!m_desks.presence.isIdle())
        startSweeping();
}

void PlayerGateway::awaitPlayersOfLostNodes(const GameRoom &room)
{
    QSet<QString> lost;
    for (const Player &player : room.players) {
        if (player.connected && player.node != m_desks.node
            && !m_livingNodes.contains(player.node.value))
            lost.insert(player.node.value);
    }
    for (const QString &node : lost)
        awaitPlayersOf({node}, room);
}

// As when a player opens a second tab, but that one is at another node.
void PlayerGateway::leaveToOtherNode(const RoomCode &room, const PlayerConnected &connected)
{
    if (connected.node == m_desks.node)
        return;
    if (PlayerConnection *here = m_desks.connections.connectionOf(room, connected.id))
        here->close(CloseCode::ConnectedElsewhere);
}

bool PlayerGateway::isQuestionOpen(const PlayerConnection &connection) const
{
    const GameRoom *room
        = connection.seat ? m_desks.replicas.room(connection.seat->room) : nullptr;
    return room && room->playPhase() == Phase::Answering;
}

void PlayerGateway::startSweeping()
{
    if (m_sweepTimer.isActive())
        return;
    m_environment.patience.begin(sweepInterval);
    m_sweepTimer.start();
}

void PlayerGateway::sweep()
{
    m_environment.patience.tick();
    const auto now = std::chrono::steady_clock::now();
    m_desks.presence.sweep(now);
    if (++m_pingSerial == 0)
        m_pingSerial = 1;
    const QByteArray ping = pingFrame(m_pingSerial);
    for (size_t left = (m_all.size() + sweepParts - 1) / sweepParts; left > 0 && !m_all.empty(); --left) {
        m_nextSwept = m_nextSwept + 1 < m_all.size() ? m_nextSwept + 1 : 0;
        PlayerConnection &connection = *m_all[m_nextSwept];
        connection.sweep(m_pingSerial, ping, isQuestionOpen(connection));
    }
    if (m_all.empty() && m_desks.presence.isIdle())
        m_sweepTimer.stop();
}
