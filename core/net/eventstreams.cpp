#include "core/net/eventstreams.h"

#include "core/net/socketlink.h"
#include "core/support/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t keptEvents = 1000;
constexpr qint64 strayBytes = 4096; // what a client says after its request, and nobody reads
// Names the pause before a client comes back; the comment shows at once that the stream is open.
const QByteArray welcome = "retry: 1000\n: events of game rooms\n\n";
const QByteArray heartbeat = ":\n\n";

} // namespace

EventStreams::EventStreams(const NetLimits &limits, NetCounters &counters, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_counters(counters)
{
    m_heartbeat.setInterval(limits.eventHeartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { sendToAll(heartbeat); });
}

EventStreams::~EventStreams()
{
    shut();
}

void EventStreams::follow(const RoomAnnouncer &announcer)
{
    connect(&announcer, &RoomAnnouncer::announced, this, &EventStreams::take);
}

void EventStreams::open(const HttpExchangePtr &exchange)
{
    if (m_isShut)
        return exchange->refuse({ErrorCode::Unavailable, u"the node is stopping"_s});
    if (int(m_clients.size()) >= m_limits.eventClients) {
        HttpResponse refusal = HttpResponse::problem(Error{
            ErrorCode::Unavailable,
            u"%1 programs listen already; end one of them and try again"_s.arg(m_clients.size())});
        return exchange->reply(refusal.with("Retry-After", "10"));
    }
    const QByteArray missed = missedSince(exchange->request().lastEventId);
    QTcpSocket *socket = exchange->replyStream("text/event-stream");
    if (!socket)
        return;
    Q_EMIT opened(socket);
    // What it missed comes at once, and is not held against it.
    m_clients.insert({socket, m_limits.queueBytes + missed.size()});
    m_counters.eventStreamsOpen = int(m_clients.size());
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        forget(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this,
            [socket] { socket->skip(socket->bytesAvailable()); });
    socket->setReadBufferSize(strayBytes);
    watchLiveness(*socket);
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    send(socket, welcome + missed);
}

void EventStreams::shut()
{
    m_isShut = true;
    m_heartbeat.stop();
    const QList<QTcpSocket *> all = clients();
    for (QTcpSocket *socket : all) {
        forget(socket);
        disconnect(socket, nullptr, this, nullptr);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
    }
}

void EventStreams::take(const RoomAnnouncement &announcement)
{
    const Event event{announcement.id,
                      "id: " + announcement.id + "\nevent: " + announcement.type
                          + "\ndata: " + announcement.json + "\n\n"};
    m_latest.push_back(event);
    if (m_latest.size() > keptEvents)
        m_latest.pop_front();
    sendToAll(event.bytes);
}

QByteArray EventStreams::missedSince(const QByteArray &id) const
{
    QByteArray missed;
    if (id.isEmpty())
        return missed;
    // Whose last event is no longer here gets all that is; known ones can be told by their ids.
    const auto last = std::find_if(m_latest.rbegin(), m_latest.rend(),
                                   [&id](const Event &event) { return event.id == id; });
    for (auto event = last.base(); event != m_latest.end(); ++event)
        missed += event->bytes;
    return missed;
}

void EventStreams::sendToAll(const QByteArray &bytes)
{
    const QList<QTcpSocket *> all = clients();
    for (QTcpSocket *socket : all)
        send(socket, bytes);
}

void EventStreams::send(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    // Both of these may find that the client has gone.
    socket->flush();
    const auto client = m_clients.find(socket);
    if (client == m_clients.end() || socket->bytesToWrite() <= client->second)
        return;
    qCInfo(lcNet) << "a program that does not read its events was cut";
    socket->abort();
}

void EventStreams::forget(QTcpSocket *socket)
{
    m_clients.erase(socket);
    m_counters.eventStreamsOpen = int(m_clients.size());
    if (m_clients.empty())
        m_heartbeat.stop();
}

QList<QTcpSocket *> EventStreams::clients() const
{
    QList<QTcpSocket *> sockets;
    for (const auto &[socket, mostQueued] : m_clients)
        sockets.append(socket);
    return sockets;
}
