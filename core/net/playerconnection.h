#pragma once

#include "core/net/framemeter.h"
#include "core/net/patientclock.h"
#include "core/net/roundtrip.h"
#include "core/net/socketdrain.h"
#include "core/net/socketlink.h"
#include "core/protocol/clientmessage.h"
#include "core/protocol/servermessage.h"
#include "core/report/nodemonitor.h"
#include "core/support/clock.h"

#include <QHostAddress>
#include <QWebSocket>

/// What every connection needs of its surroundings.
struct ConnectionEnvironment
{
    const Clock &clock;
    PatientClock &patience; ///< For the deadlines of peers.
    const NetLimits &limits;
    NetCounters &counters;
    SocketDrain &drain;
};

/// One WebSocket from its handshake to its end, be it a player's, a spectator's or a screen's. Keeps
/// the limits, measures the round trip, and passes on messages that have the right form.
class PlayerConnection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerConnection)

public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// Where the connection sits once it was welcomed. `index` is the ConnectionManager's.
    struct Seat
    {
        RoomCode room;
        Role role = Role::Screen;
        std::optional<PlayerId> player; ///< For Role::Player.
        qsizetype index = -1;
    };

    /// Before the handshake, of whose request `headSize` bytes are still in the socket.
    PlayerConnection(QTcpSocket *socket, qsizetype headSize, const ConnectionEnvironment &environment,
                     QObject *parent);
    ~PlayerConnection() override;

    /// The handshake is done.
    void open(QWebSocket *webSocket);
    /// Sends one frame or several.
    void sendFrames(QByteArrayView frames, QByteArrayView more = {});
    /// Sends JSON as a text message.
    void send(const QByteArray &message);
    void sendError(const Error &error, const QJsonValue &id);
    void close(CloseCode code);
    /// Looks after what time brings: pings and deadlines. While a question is open there is no hurry
    /// to measure, since round trips taken then don't count.
    void sweep(quint32 serial, const QByteArray &ping, bool questionOpen);

    bool isOpen() const { return m_state == State::Open; }
    qint64 queued() const { return m_link.queued(); }
    QTcpSocket *socket() const { return m_link.socket(); }
    const QHostAddress &peerAddress() const { return m_peerAddress; }
    TimePoint receivedAt() const { return m_receivedAt; }
    /// What there is to say of it but for the player's name.
    ConnectionInfo info() const;
    Milliseconds latency() const { return m_roundTrip.latency(); }
    void addRoundTrip(Milliseconds roundTrip) { m_roundTrip.addSample(roundTrip); }

    std::optional<Seat> seat;
    bool isJoining = false; ///< A JOIN of this connection is on its way to the journal.

Q_SIGNALS:
    void received(const ClientMessage &message);
    /// One of our pings came back after that time.
    void ponged(Milliseconds roundTrip);
    /// Cut for sending too much.
    void flooded();
    /// Nothing more will be received or sent.
    void closed();
    /// The sockets are closed; this may be deleted.
    void gone();

private:
    enum class State { Handshake, Open, Closing, Gone };

    void meterArrived();
    void takeText(const QString &text);
    void takePong(const QByteArray &payload);
    void becomeClosing();
    void becomeGone();

    const ConnectionEnvironment m_environment;
    SocketLink m_link;
    QPointer<QWebSocket> m_webSocket;
    QHostAddress m_peerAddress;
    State m_state = State::Handshake;
    quint64 m_number = 0; ///< Among all that were ever opened.
    qint64 m_unread = 0; ///< Metered bytes that the WebSocket has left in the socket.
    bool m_sentEarly = false;
    FrameMeter m_meter;
    RoundTrip m_roundTrip;
    TimePoint m_receivedAt;
    int m_offences = 0;
    SteadyTime m_openedAt;
    SteadyTime m_heardAt; ///< The last pong.
    SteadyTime m_nextPingAt;
    SteadyTime m_pingSentAt;
    quint32 m_pingSerial = 0;
    SteadyTime m_messageBeganAt;
    SteadyTime m_closingAt;
};
