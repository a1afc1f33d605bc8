#include "core/net/doorprobe.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 2s;
}

void DoorProbe::probe(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls)
        probe(url);
}

void DoorProbe::probe(const QUrl &url)
{
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    const auto end = [this, socket, url](bool answers) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        Q_EMIT probed(url, answers);
    };
    connect(socket, &QTcpSocket::connected, this, [end] { end(true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [end] { end(false); });
    QTimer::singleShot(patience, socket, [socket, end] {
        if (socket->state() != QAbstractSocket::UnconnectedState)
            end(false);
    });
    socket->connectToHost(url.host(), quint16(url.port()));
}
