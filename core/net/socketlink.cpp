#include "core/net/socketlink.h"

#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#endif

SocketLink::SocketLink(QTcpSocket *socket, NetCounters &counters)
    : m_socket(socket)
    , m_counters(counters)
{
#ifdef Q_OS_LINUX
    m_direct = !qobject_cast<QSslSocket *>(socket);
    m_descriptor = int(socket->socketDescriptor());
#endif
}

void SocketLink::write(QByteArrayView first, QByteArrayView second)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 size = first.size() + second.size();
    m_counters.bytesOut += quint64(size);
    qint64 done = 0;
    if (m_direct && m_socket->bytesToWrite() == 0)
        done = sendNow(first, second);
    if (done == size)
        return;
    if (m_bytesQueued == m_bytesTaken)
        m_movedAt = std::chrono::steady_clock::now();
    m_bytesQueued += quint64(size - done);
    if (done < first.size())
        m_socket->write(first.data() + done, first.size() - done);
    const qint64 doneOfSecond = std::max<qint64>(0, done - first.size());
    if (doneOfSecond < second.size())
        m_socket->write(second.data() + doneOfSecond, second.size() - doneOfSecond);
    if (!m_direct)
        m_socket->flush();
}

qint64 SocketLink::queued() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

bool SocketLink::isStuck(std::chrono::steady_clock::time_point now,
                         std::chrono::milliseconds patience)
{
    const auto left = quint64(queued());
    // The socket's own pongs are in its queue too but never counted in, so only a change tells.
    const quint64 taken = m_bytesQueued - std::min(m_bytesQueued, left);
    if (left == 0 || taken != m_bytesTaken) {
        m_bytesTaken = left == 0 ? m_bytesQueued : taken;
        m_movedAt = now;
        return false;
    }
    return now - m_movedAt >= patience;
}

qint64 SocketLink::sendNow(QByteArrayView first, QByteArrayView second) const
{
#ifdef Q_OS_LINUX
    // Whatever goes wrong here, QTcpSocket will meet it and report it.
    if (second.isEmpty()) {
        return std::max<ssize_t>(0, ::send(m_descriptor, first.data(), size_t(first.size()),
                                           MSG_DONTWAIT | MSG_NOSIGNAL));
    }
    iovec parts[2] {{const_cast<char *>(first.data()), size_t(first.size())},
                    {const_cast<char *>(second.data()), size_t(second.size())}};
    msghdr message {};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    return std::max<ssize_t>(0, ::sendmsg(m_descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL));
#else
    Q_UNUSED(first)
    Q_UNUSED(second)
    return 0;
#endif
}

void watchLiveness(const QTcpSocket &socket)
{
#ifdef Q_OS_LINUX
    const int descriptor = int(socket.socketDescriptor());
    const auto set = [descriptor](int level, int option, int value) {
        ::setsockopt(descriptor, level, option, &value, sizeof value);
    };
    set(IPPROTO_TCP, TCP_KEEPIDLE, 5);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 3);
    set(IPPROTO_TCP, TCP_KEEPCNT, 2);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 10'000);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
#else
    Q_UNUSED(socket)
#endif
}
