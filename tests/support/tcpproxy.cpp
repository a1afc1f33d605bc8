#include "tests/support/tcpproxy.h"

#include <QPointer>
#include <QTimer>

TcpProxy::TcpProxy(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpProxy::take);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy can't listen");
}

void TcpProxy::take()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        m_pairs.append(Pair{client, server});
        connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server, 0); });
        connect(server, &QTcpSocket::connected, this, [=, this] { pass(client, server, 0); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { pass(server, client, m_delay); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, this, [=, this] {
            m_pairs.removeIf([client](const Pair &pair) { return pair.client == client; });
            client->deleteLater();
        });
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void TcpProxy::pass(QTcpSocket *from, QTcpSocket *to, int delay)
{
    if (m_isFrozen || from->bytesAvailable() == 0 || to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->readAll();
    if (delay == 0)
        to->write(bytes);
    else
        QTimer::singleShot(delay, to, [to, bytes] { to->write(bytes); });
}

void TcpProxy::cut()
{
    for (const Pair &pair : QList(m_pairs))
        pair.client->abort();
}

void TcpProxy::freeze()
{
    m_isFrozen = true;
}

void TcpProxy::thaw()
{
    m_isFrozen = false;
    for (const Pair &pair : QList(m_pairs)) {
        pass(pair.client, pair.server, 0);
        pass(pair.server, pair.client, m_delay);
    }
}
