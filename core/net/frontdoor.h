#pragma once

#include "core/net/hostguard.h"
#include "core/net/hostkey.h"
#include "core/net/httphead.h"
#include "core/net/netcounters.h"
#include "core/net/netoptions.h"
#include "core/net/patientclock.h"
#include "core/net/ratelimiter.h"
#include "core/net/socketdrain.h"

#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <unordered_map>

class QSslConfiguration;

/// The node's one port. Every connection waits here until its request is complete and looks right; only
/// then it is handed on: an upgrade to `/ws` by `upgradeRequested`, everything else to the HTTP
/// server that this QTcpServer is bound to. What is wrong, too large or too slow goes no further.
class FrontDoor : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontDoor)

public:
    FrontDoor(const NetOptions &options, const NetLimits &limits, const HostKey &hostKey,
              PenaltyBox &penaltyBox, NetCounters &counters, SocketDrain &drain);
    ~FrontDoor() override;

    /// Listens on that port, 0 being any free one; replies with the port. The refusal says what to do.
    Result<quint16> open(quint16 port);
    /// Takes no more connections and drops those that are still here.
    void shut();
    /// From now on `socket` is somebody else's to watch and to delete.
    void release(QTcpSocket *socket);
    int waitingCount() const { return int(m_visitors.size()); }

Q_SIGNALS:
    /// The complete upgrade request, of `headSize` bytes, is still to be read from the socket.
    void upgradeRequested(QTcpSocket *socket, qsizetype headSize);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Stage { Head, Body, Answering };

    struct Visitor
    {
        Stage stage = Stage::Head;
        std::chrono::steady_clock::time_point deadline;
        HttpHead head;
        qint64 bodyLength = 0;
    };

    void setUpTls();
    QTcpSocket *makeSocket(qintptr descriptor);
    void look(QTcpSocket *socket);
    void takeHead(QTcpSocket *socket, Visitor &visitor, HttpHead head);
    std::optional<HttpRefusal> problem(const HttpHead &head);
    qint64 bodyLimit(const HttpHead &head) const;
    void handOn(QTcpSocket *socket, Visitor &visitor);
    void refuse(QTcpSocket *socket, const HttpRefusal &refusal,
                const QList<HttpHeader> &headers = {});
    void refuseAtLimit(qintptr descriptor);
    void sweep();

    NetOptions m_options;
    NetLimits m_limits;
    const HostKey &m_hostKey;
    PenaltyBox &m_penaltyBox;
    NetCounters &m_counters;
    SocketDrain &m_drain;
    HostGuard m_hostGuard;
    std::unique_ptr<QSslConfiguration> m_tls;
    std::unordered_map<QTcpSocket *, Visitor> m_visitors;
    PatientClock m_patience;
    QTimer m_sweepTimer;
    QTimer m_resumeTimer;
};
