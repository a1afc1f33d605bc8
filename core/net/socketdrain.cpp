#include "core/net/socketdrain.h"

#include <QSocketNotifier>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 3s;
constexpr size_t mostPeers = 1024;
} // namespace

SocketDrain::SocketDrain(QObject *parent)
    : QObject(parent)
{
    m_sweepTimer.setInterval(250ms);
    connect(&m_sweepTimer, &QTimer::timeout, this, &SocketDrain::sweep);
}

SocketDrain::~SocketDrain() = default;

SocketDrain::Peer::~Peer()
{
    notifier.reset();
#ifdef Q_OS_LINUX
    if (descriptor >= 0)
        ::close(descriptor);
#endif
}

void SocketDrain::closeAndDrain(QTcpSocket &socket, qint64 mostBytes)
{
#ifdef Q_OS_LINUX
    if (m_peers.size() < mostPeers && !qobject_cast<QSslSocket *>(&socket)) {
        // A second descriptor keeps the connection when QTcpSocket closes its own.
        const int descriptor = ::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (descriptor >= 0) {
            ::shutdown(descriptor, SHUT_WR);
            const auto peer = m_peers.emplace(m_peers.end());
            peer->descriptor = descriptor;
            peer->bytesLeft = mostBytes;
            peer->deadline = std::chrono::steady_clock::now() + patience;
            socket.abort();
            peer->notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
            connect(peer->notifier.get(), &QSocketNotifier::activated, this,
                    [this, peer] { read(peer); });
            if (!m_sweepTimer.isActive())
                m_sweepTimer.start();
            return;
        }
    }
#else
    Q_UNUSED(mostBytes)
#endif
    socket.disconnectFromHost();
}

void SocketDrain::clear()
{
    m_peers.clear();
    m_sweepTimer.stop();
}

void SocketDrain::read(Peers::iterator peer)
{
#ifdef Q_OS_LINUX
    std::array<char, 64 * 1024> thrownAway;
    const ssize_t got = ::recv(peer->descriptor, thrownAway.data(), thrownAway.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    peer->bytesLeft -= got;
    if (got > 0 && peer->bytesLeft > 0)
        return;
    // Not at once: this runs inside the notifier's own signal.
    peer->notifier->setEnabled(false);
    peer->deadline = {};
    QMetaObject::invokeMethod(this, &SocketDrain::sweep, Qt::QueuedConnection);
#else
    Q_UNUSED(peer)
#endif
}

void SocketDrain::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    m_peers.remove_if([now](const Peer &peer) { return now >= peer.deadline; });
    if (m_peers.empty())
        m_sweepTimer.stop();
}
