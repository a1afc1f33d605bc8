#pragma once

#include "core/net/httpexchange.h"
#include "core/net/netcounters.h"
#include "core/net/netoptions.h"
#include "core/service/roomannouncer.h"

#include <deque>
#include <unordered_map>

/// The open answers of `/api/v1/events`: carries announcements to programs as server-sent events,
/// those that they missed first. Who does not read is cut.
class EventStreams : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    EventStreams(const NetLimits &limits, NetCounters &counters, QObject *parent = nullptr);
    ~EventStreams() override;

    /// Carries what this tells from now on.
    void follow(const RoomAnnouncer &announcer);
    /// Answers with a stream that ends with the connection, or refuses where there are too many.
    void open(const HttpExchangePtr &exchange);
    /// Ends all streams and takes no more.
    void shut();

Q_SIGNALS:
    /// From now on the socket is this object's to watch and to delete.
    void opened(QTcpSocket *socket);

private:
    Q_DISABLE_COPY_MOVE(EventStreams)

    struct Event
    {
        QByteArray id;
        QByteArray bytes;
    };

    void take(const RoomAnnouncement &announcement);
    QByteArray missedSince(const QByteArray &id) const;
    void sendToAll(const QByteArray &bytes);
    void send(QTcpSocket *socket, const QByteArray &bytes);
    void forget(QTcpSocket *socket);
    QList<QTcpSocket *> clients() const;

    const NetLimits &m_limits;
    NetCounters &m_counters;
    std::deque<Event> m_latest;
    std::unordered_map<QTcpSocket *, qint64> m_clients; ///< And how many bytes may wait for each.
    QTimer m_heartbeat;
    bool m_isShut = false;
};
