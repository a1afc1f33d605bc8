#include "tests/generation/sitestub.h"

using namespace Qt::StringLiterals;

SiteStub::SiteStub(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                lostCount += m_received.remove(socket) ? 1 : 0;
                socket->deleteLater();
            });
        }
    });
}

QUrl SiteStub::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void SiteStub::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SiteRequest request;
    QByteArrayList lines = received.first(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    const QUrl target(u"http://x"_s + QString::fromLatin1(first.value(1)));
    request.verb = first.value(0);
    request.path = target.path();
    request.query = QUrlQuery(target);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    request.body = received.sliced(end + 4);
    if (request.body.size() < request.headers.value("content-length").toInt())
        return;
    requests.append(request);
    Q_EMIT asked(request);
    answer(socket);
}

void SiteStub::answer(QTcpSocket *socket)
{
    const SiteAnswer answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.value(0);
    if (answer.way == SiteAnswer::Way::Never)
        return;
    m_received.remove(socket);
    const QByteArray length = answer.way == SiteAnswer::Way::Flood
        ? QByteArray("100000000")
        : QByteArray::number(answer.body.size());
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Length: " + length
                  + "\r\nConnection: close\r\n" + answer.headers + "\r\n");
    if (answer.way == SiteAnswer::Way::Flood) {
        connect(socket, &QTcpSocket::bytesWritten, socket,
                [socket] { socket->write(QByteArray(64 * 1024, ' ')); });
        socket->write(" ");
        return;
    }
    const bool cut = answer.way == SiteAnswer::Way::Cut;
    socket->write(cut ? answer.body.first(answer.body.size() / 2) : answer.body);
    socket->disconnectFromHost();
}
