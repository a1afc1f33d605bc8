#pragma once

#include "core/net/netcounters.h"
#include "core/net/netoptions.h"

#include <QByteArrayView>
#include <QPointer>
#include <QTcpSocket>

/// The sending side of one WebSocket: whole frames, straight into the kernel while nothing is queued.
class SocketLink
{
public:
    SocketLink(QTcpSocket *socket, NetCounters &counters);

    /// Sends `first` and right behind it `second`, in one write where the kernel takes them.
    void write(QByteArrayView first, QByteArrayView second = {});
    /// Bytes that the kernel has not taken yet.
    qint64 queued() const;
    /// True when nothing of the queue has moved for `patience`. To be asked regularly.
    bool isStuck(std::chrono::steady_clock::time_point now, std::chrono::milliseconds patience);
    QTcpSocket *socket() const { return m_socket; }

private:
    qint64 sendNow(QByteArrayView first, QByteArrayView second) const;

    QPointer<QTcpSocket> m_socket;
    NetCounters &m_counters;
    bool m_direct = false;
    int m_descriptor = -1;
    quint64 m_bytesQueued = 0; ///< All that ever went into the queue.
    quint64 m_bytesTaken = 0; ///< What of it was gone at the last look.
    std::chrono::steady_clock::time_point m_movedAt = std::chrono::steady_clock::now();
};

/// Has the kernel notice a peer that is gone without a word within about ten seconds: probes while the
/// connection is idle, a limit on unacknowledged data otherwise. Costs no wake-ups of ours.
void watchLiveness(const QTcpSocket &socket);
