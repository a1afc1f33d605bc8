#include "core/net/playerconnection.h"

#include "core/net/frameencoder.h"
#include "core/support/logging.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr quint64 longestFrame = 8 * 1024;
constexpr qint64 readBufferBytes = 16 * 1024;
constexpr qint64 mostDrained = 1024 * 1024;
constexpr int offencesToClose = 3;
constexpr auto closingPatience = 2s;

// Nobody is left to read these, or everybody is told at once.
bool isAbrupt(CloseCode code)
{
    return code == CloseCode::TooSlow || code == CloseCode::MissedHeartbeats
        || code == CloseCode::GoingAway;
}

ConnectionInfo::Role shownRole(Role role)
{
    switch (role) {
    case Role::Player:
        return ConnectionInfo::Role::Player;
    case Role::Screen:
        return ConnectionInfo::Role::Screen;
    case Role::Host:
        return ConnectionInfo::Role::Host;
    case Role::Spectator:
        break;
    }
    return ConnectionInfo::Role::Spectator;
}

// A whole room joins within seconds; its pings are not to come in one burst ever after.
Milliseconds spread(Milliseconds interval)
{
    const auto most = int(interval.count());
    return Milliseconds(QRandomGenerator::global()->bounded(most * 4 / 5, most + 1));
}
} // namespace

PlayerConnection::PlayerConnection(QTcpSocket *socket, qsizetype headSize,
                                   const ConnectionEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_link(socket, environment.counters)
    , m_peerAddress(socket->peerAddress())
    , m_meter(std::chrono::steady_clock::now())
    , m_openedAt(environment.patience.now())
{
    // Connected before the WebSocket is, so that the meter sees the bytes first.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, headSize] {
        if (m_state == State::Handshake)
            m_sentEarly |= socket->bytesAvailable() > headSize;
        else if (m_state == State::Open)
            meterArrived();
    });
    connect(socket, &QTcpSocket::disconnected, this, &PlayerConnection::becomeGone);
    connect(socket, &QObject::destroyed, this, &PlayerConnection::becomeGone);
}

PlayerConnection::~PlayerConnection()
{
    // In this order: a QWebSocket that dies looks at its socket.
    delete m_webSocket;
    delete m_link.socket();
}

void PlayerConnection::open(QWebSocket *webSocket)
{
    m_webSocket = webSocket;
    webSocket->setMaxAllowedIncomingFrameSize(longestFrame);
    webSocket->setMaxAllowedIncomingMessageSize(longestFrame);
    m_link.socket()->setReadBufferSize(readBufferBytes);
    watchLiveness(*m_link.socket());
    connect(webSocket, &QWebSocket::textMessageReceived, this, &PlayerConnection::takeText);
    connect(webSocket, &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { takePong(payload); });
    connect(webSocket, &QWebSocket::binaryFrameReceived, this,
            [this] { close(CloseCode::UnsupportedData); });
    // A QWebSocket that closes drops all connections of its socket, ours too.
    connect(webSocket, &QWebSocket::aboutToClose, this, &PlayerConnection::becomeClosing);
    connect(webSocket, &QWebSocket::disconnected, this, &PlayerConnection::becomeGone);
    connect(webSocket, &QObject::destroyed, this, &PlayerConnection::becomeGone);
    connect(m_link.socket(), &QTcpSocket::readyRead, this,
            [this] { m_unread = m_link.socket()->bytesAvailable(); });

    const SteadyTime now = m_environment.patience.now();
    m_state = State::Open;
    m_openedAt = now;
    m_heardAt = now;
    m_nextPingAt = now;
    m_number = ++m_environment.counters.webSocketsOpened;
    ++m_environment.counters.webSocketsOpen;
    // What came before the handshake was over is lost to the decoder, so nothing after it is sure.
    if (m_sentEarly)
        close(protocolErrorCode);
}

void PlayerConnection::sendFrames(QByteArrayView frames, QByteArrayView more)
{
    if (m_state != State::Open)
        return;
    m_link.write(frames, more);
    if (m_link.queued() > m_environment.limits.queueBytes)
        close(CloseCode::TooSlow);
}

void PlayerConnection::send(const QByteArray &message)
{
    ++m_environment.counters.messagesOut;
    sendFrames(textFrame(message));
}

void PlayerConnection::sendError(const Error &error, const QJsonValue &id)
{
    ++m_environment.counters.refusals[error.code];
    send(errorMessage(error, id));
}

void PlayerConnection::close(CloseCode code)
{
    if (m_state != State::Open)
        return;
    ++m_environment.counters.closes[int(code)];
    m_link.write(closeFrame(code));
    becomeClosing();
    if (code == CloseCode::TooManyMessages)
        Q_EMIT flooded();
    QTcpSocket *socket = m_link.socket();
    if (!socket || !m_webSocket)
        return;
    // A socket that is closed over bytes which nobody has read resets the connection, and the client may
    // never see the close code: one that is told 4409 would come back and throw the newer one out.
    if (isAbrupt(code))
        m_webSocket->abort();
    else if (m_link.queued() > 0)
        socket->disconnectFromHost();
    else
        m_environment.drain.closeAndDrain(*socket, mostDrained);
}

ConnectionInfo PlayerConnection::info() const
{
    const auto age = std::chrono::round<Milliseconds>(m_environment.patience.now() - m_openedAt);
    return {.number = m_number,
            .address = m_peerAddress,
            .role = seat ? shownRole(seat->role) : ConnectionInfo::Role::Joining,
            .room = seat ? seat->room : RoomCode(),
            .roundTrip = m_roundTrip.median(),
            .queuedBytes = queued(),
            .since = m_environment.clock.now() - age};
}

void PlayerConnection::sweep(quint32 serial, const QByteArray &ping, bool questionOpen)
{
    const NetLimits &limits = m_environment.limits;
    const SteadyTime now = m_environment.patience.now();
    if (m_state == State::Closing && now - m_closingAt > closingPatience && m_link.socket())
        m_link.socket()->abort();
    if (m_state != State::Open)
        return;
    if (!seat && now - m_openedAt >= limits.joinDeadline)
        return close(CloseCode::NeverJoined);
    if (now - m_heardAt >= 2 * limits.pingInterval)
        return close(CloseCode::MissedHeartbeats);
    if (m_meter.isInMessage() && now - m_messageBeganAt >= limits.frameDeadline)
        return close(CloseCode::MissedHeartbeats);
    if (m_link.isStuck(std::chrono::steady_clock::now(), limits.stuckDeadline))
        return close(CloseCode::TooSlow);
    if (now < m_nextPingAt)
        return;
    const bool hurried = !m_roundTrip.hasEnough() && !questionOpen;
    m_nextPingAt = now + (hurried ? limits.firstPingInterval : spread(limits.pingInterval));
    m_pingSentAt = std::chrono::steady_clock::now();
    m_pingSerial = serial;
    sendFrames(ping);
}

void PlayerConnection::meterArrived()
{
    m_receivedAt = m_environment.clock.now();
    const qint64 available = m_link.socket()->bytesAvailable();
    if (available <= m_unread)
        return;
    QVarLengthArray<char, 1024> bytes(available);
    const qint64 got = m_link.socket()->peek(bytes.data(), available);
    const SteadyTime now = std::chrono::steady_clock::now();
    const bool wasInMessage = m_meter.isInMessage();
    const auto problem = m_meter.feed(QByteArrayView(bytes.data(), got).sliced(m_unread), now);
    m_unread = got;
    if (problem)
        close(*problem);
    else if (!wasInMessage && m_meter.isInMessage())
        m_messageBeganAt = m_environment.patience.now();
}

void PlayerConnection::takeText(const QString &text)
{
    if (m_state != State::Open)
        return;
    ++m_environment.counters.messagesIn;
    const auto message = decodeClientMessage(text.toUtf8());
    if (message) {
        Q_EMIT received(*message);
        return;
    }
    sendError({ErrorCode::InvalidMessage, message.error().message}, message.error().id);
    if (++m_offences >= offencesToClose)
        close(CloseCode::NotTheProtocol);
}

void PlayerConnection::takePong(const QByteArray &payload)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    m_heardAt = m_environment.patience.now();
    if (m_pingSerial == 0 || pongSerial(payload) != m_pingSerial)
        return;
    m_pingSerial = 0;
    Q_EMIT ponged(std::chrono::round<Milliseconds>(now - m_pingSentAt));
}

void PlayerConnection::becomeClosing()
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_closingAt = m_environment.patience.now();
    --m_environment.counters.webSocketsOpen;
    Q_EMIT closed();
}

void PlayerConnection::becomeGone()
{
    becomeClosing();
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    Q_EMIT gone();
}
