#pragma once

#include <QTcpServer>
#include <QTcpSocket>

/// Stands between a client and a server on 127.0.0.1 and does what networks do.
class TcpProxy : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TcpProxy)

public:
    explicit TcpProxy(quint16 serverPort, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    /// Breaks all connections; new ones are taken.
    void cut();
    /// From now on nothing goes through in either direction, until thaw(); then all that waited.
    void freeze();
    void thaw();
    /// What comes from the server goes on this much later.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    int connectionCount() const { return int(m_pairs.size()); }

private:
    struct Pair
    {
        QTcpSocket *client;
        QTcpSocket *server;
    };

    void take();
    void pass(QTcpSocket *from, QTcpSocket *to, int delay);

    quint16 m_serverPort;
    QList<Pair> m_pairs;
    bool m_isFrozen = false;
    int m_delay = 0;
    QTcpServer m_server; ///< The last: when it goes its sockets still tell m_pairs.
};
