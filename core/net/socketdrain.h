#pragma once

#include <QTimer>

#include <chrono>
#include <list>
#include <memory>

class QSocketNotifier;
class QTcpSocket;

/// Closes connections whose peer may still be sending: says that nothing more comes, throws away what
/// still arrives for a while, then lets go. Closed at once, such a peer would often see a reset in
/// place of our last words.
class SocketDrain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketDrain)

public:
    explicit SocketDrain(QObject *parent = nullptr);
    ~SocketDrain() override;

    /// Closes `socket`, all of whose bytes must be written, and reads at most `mostBytes` more of it.
    void closeAndDrain(QTcpSocket &socket, qint64 mostBytes);
    /// Lets go of all at once.
    void clear();

private:
    struct Peer
    {
        int descriptor = -1;
        std::unique_ptr<QSocketNotifier> notifier;
        qint64 bytesLeft = 0;
        std::chrono::steady_clock::time_point deadline;

        Peer() = default;
        ~Peer();
        Q_DISABLE_COPY_MOVE(Peer)
    };
    using Peers = std::list<Peer>;

    void read(Peers::iterator peer);
    void sweep();

    Peers m_peers;
    QTimer m_sweepTimer;
};
