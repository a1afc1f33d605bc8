#include "app/bots/botplayer.h"

#include "app/bots/dice.h"
#include "core/support/logging.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;
using LocalClock = ServerClock::LocalClock;

namespace
{

constexpr Milliseconds handshakePatience = 20s;
constexpr Milliseconds longestBackoff = 8s;

// protocol.md 3.5: after these the client should not come back.
bool isFinal(int closeCode)
{
    return closeCode == 4400 || closeCode == 4404 || closeCode == 4409 || closeCode == 4503;
}

} // namespace

BotPlayer::BotPlayer(BotWorld &world, int index, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_index(index)
    , m_name(botName(world.options.seed, index))
{
    for (QTimer *timer : {&m_think, &m_churn, &m_retry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_think, &QTimer::timeout, this, [this] {
        m_hasDecided = true;
        m_isStaking ? stakeNow() : answerNow();
    });
    connect(&m_churn, &QTimer::timeout, this, [this] {
        if (m_connection != 0)
            breakConnection(0s);
    });
    connect(&m_retry, &QTimer::timeout, this, &BotPlayer::handleRetryTimer);
}

void BotPlayer::openConnection()
{
    if (m_state != State::Waiting) {
        Q_EMIT handshakeOver();
        return;
    }
    m_state = State::Shaking;
    m_openedAt = LocalClock::now();
    if (m_openings++ == 0)
        m_lostAt = m_openedAt;
    m_retry.start(handshakePatience);

    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QWebSocket::connected, this, &BotPlayer::greet);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &BotPlayer::handleText);
    // Not disconnected(): a connection that was refused never was one.
    connect(m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            handleDrop();
    });
    // Nobody stands between this computer and itself, and its certificate has another name.
    if (QHostAddress(m_world.options.url.host()).isLoopback())
        m_socket->ignoreSslErrors();
    m_socket->open(m_world.options.socketUrl());
}

void BotPlayer::greet()
{
    if (m_token.isEmpty()) {
        send({{u"type"_s, u"JOIN"_s},
              {u"id"_s, u"hello"_s},
              {u"game_room_code"_s, m_world.options.room},
              {u"name"_s, m_name},
              {u"avatar"_s, botAvatar(m_world.options.seed, m_index)}});
    } else {
        resume();
    }
}

void BotPlayer::resume()
{
    QJsonObject message{{u"type"_s, u"RESUME"_s},
                        {u"id"_s, u"hello"_s},
                        {u"game_room_code"_s, m_world.options.room},
                        {u"token"_s, m_token}};
    if (m_revision >= 0)
        message.insert(u"seen_revision"_s, m_revision);
    send(message);
}

void BotPlayer::send(const QJsonObject &message)
{
    if (m_socket)
        m_socket->sendTextMessage(asciiJson(message));
}

void BotPlayer::ping()
{
    if (m_connection == 0)
        return;
    // On its own clock: what the PONG gives back tells when it was sent.
    const auto now = duration_cast<Milliseconds>(LocalClock::now().time_since_epoch());
    send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, qint64(now.count())}});
}

void BotPlayer::leave()
{
    if (m_connection != 0)
        send({{u"type"_s, u"LEAVE"_s}});
    m_connection = 0; // who leaves is owed no word on the last answer
    finish();
}

void BotPlayer::handleDrop()
{
    if (!m_socket || m_state == State::Finished)
        return;
    // A connection that breaks without a closing handshake has Qt's 1000 too, which the server
    // sends only after LEAVE.
    const int code = m_socket->closeCode();
    if (m_state == State::Shaking && m_socket->error() != QAbstractSocket::UnknownSocketError) {
        ++m_world.report.errors[u"socket_error"_s];
        qCDebug(lcBots) << m_name << "was not connected:" << m_socket->errorString();
    }
    if (code > 1001)
        ++m_world.report.errors["closed_"_L1 + QString::number(code)];
    releaseSocket();
    if (code == 4503) {
        ++m_world.report.removed;
        finish();
    } else if (isFinal(code)) {
        giveUp();
    } else {
        retryLater(code == 4429 ? 2s : 0s);
    }
}

void BotPlayer::releaseSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
    if (m_connection != 0)
        m_lostAt = LocalClock::now();
    m_connection = 0;
    endHandshake();
}

void BotPlayer::breakConnection(Milliseconds retryAfter)
{
    releaseSocket();
    retryLater(retryAfter);
}

void BotPlayer::retryLater(Milliseconds atLeast)
{
    if (LocalClock::now() - m_lostAt > m_world.options.giveUpAfter) {
        giveUp();
        return;
    }
    m_state = State::Waiting;
    const auto backoff = std::min(longestBackoff, 200ms * (1 << std::min(m_attempts, 10)));
    Dice dice({m_world.options.seed, quint64(m_index), quint64(m_openings)});
    ++m_attempts;
    m_retry.start(atLeast + backoff * dice.between(50, 100) / 100);
}

void BotPlayer::handleRetryTimer()
{
    if (m_state == State::Waiting) {
        Q_EMIT connectionWanted();
    } else if (m_state == State::Shaking) {
        ++m_world.report.errors[u"handshake_timeout"_s];
        breakConnection(0s);
    }
}

void BotPlayer::endHandshake()
{
    if (m_state != State::Shaking)
        return;
    m_state = State::Waiting;
    m_retry.stop();
    Q_EMIT handshakeOver();
}

void BotPlayer::giveUp()
{
    ++m_world.report.gaveUp;
    finish();
}

void BotPlayer::finish()
{
    if (m_state == State::Finished)
        return;
    settleAnswer();
    settleStake();
    endHandshake();
    m_state = State::Finished;
    m_connection = 0;
    for (QTimer *timer : {&m_think, &m_churn, &m_retry})
        timer->stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    }
    Q_EMIT finished();
}

double BotPlayer::serverNow() const
{
    return m_world.clock.serverMs(LocalClock::now());
}
