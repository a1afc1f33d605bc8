#include "tests/net/wireclient.h"

#include "tests/net/spin.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

WireClient::WireClient(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(m_request); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &WireClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_closed = true; });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { m_closed = true; });
}

void WireClient::connectToNode(const QByteArray &extra)
{
    m_request = upgradeRequest(m_port, extra);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void WireClient::send(const QJsonObject &message)
{
    sendText(compact(message));
}

void WireClient::sendText(const QByteArray &text)
{
    sendFrame(0x1, text);
}

void WireClient::sendFrame(int opcode, const QByteArray &payload, bool final)
{
    sendRaw(frame(opcode, payload, final));
}

void WireClient::sendRaw(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void WireClient::stopReading()
{
    m_reading = false;
    m_socket.setReadBufferSize(1);
}

void WireClient::drop()
{
    m_socket.abort();
    m_closed = true;
}

void WireClient::closeCleanly()
{
    sendFrame(0x8, QByteArray::fromHex("03e8"));
}

int WireClient::count(const QString &type) const
{
    return int(std::ranges::count_if(m_messages, [&type](const QJsonObject &message) {
        return message[u"type"_s].toString() == type;
    }));
}

QJsonObject WireClient::last(const QString &type) const
{
    for (auto it = m_messages.crbegin(); it != m_messages.crend(); ++it) {
        if ((*it)[u"type"_s].toString() == type)
            return *it;
    }
    return {};
}

QByteArray WireClient::frame(int opcode, const QByteArray &payload, bool final, bool masked)
{
    QByteArray bytes;
    bytes.append(char((final ? 0x80 : 0) | opcode));
    const int maskBit = masked ? 0x80 : 0;
    if (payload.size() <= 125) {
        bytes.append(char(maskBit | int(payload.size())));
    } else if (payload.size() <= 0xffff) {
        bytes.append(char(maskBit | 126));
        const quint16 size = qToBigEndian(quint16(payload.size()));
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    } else {
        bytes.append(char(maskBit | 127));
        const quint64 size = qToBigEndian(quint64(payload.size()));
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    }
    if (!masked)
        return bytes + payload;
    const QByteArray mask = "\x12\x34\x56\x78";
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes.append(char(payload[i] ^ mask[i % 4]));
    return bytes;
}

QByteArray WireClient::upgradeRequest(quint16 port, const QByteArray &extra)
{
    return "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + extra + "\r\n";
}

void WireClient::read()
{
    if (!m_reading)
        return;
    const QByteArray bytes = m_socket.readAll();
    m_everything += bytes;
    m_buffer += bytes;
    if (!m_open) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_httpStatus = m_buffer.mid(9, 3).toInt();
        m_buffer.remove(0, end + 4);
        if (m_httpStatus != 101)
            return;
        m_open = true;
        Q_EMIT opened();
    }
    while (readFrame()) { }
}

bool WireClient::readFrame()
{
    if (m_buffer.size() < 2)
        return false;
    const int opcode = uchar(m_buffer[0]) & 0x0f;
    quint64 size = uchar(m_buffer[1]) & 0x7f;
    qsizetype head = 2;
    if (size == 126) {
        if (m_buffer.size() < 4)
            return false;
        size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
        head = 4;
    } else if (size == 127) {
        if (m_buffer.size() < 10)
            return false;
        size = qFromBigEndian<quint64>(m_buffer.constData() + 2);
        head = 10;
    }
    if (quint64(m_buffer.size() - head) < size)
        return false;
    const QByteArray payload = m_buffer.mid(head, qsizetype(size));
    m_buffer.remove(0, head + qsizetype(size));
    if (opcode == 0x1) {
        const QJsonObject message = QJsonDocument::fromJson(payload).object();
        m_messages.append(message);
        Q_EMIT messageReceived(message);
    } else if (opcode == 0x8) {
        m_closeCode = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 1005;
    } else if (opcode == 0x9) {
        ++m_pings;
        if (answersPings)
            sendFrame(0xa, payload);
    }
    return true;
}

QJsonObject WireReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

WireReply sendRequest(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    QByteArray all;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { all += socket.readAll(); });
    if (!spinUntil([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        qWarning("the server did not close");
    all += socket.readAll();

    WireReply reply;
    qsizetype end = all.indexOf("\r\n\r\n");
    if (all.startsWith("HTTP/1.1 100")) {
        all.remove(0, end + 4);
        end = all.indexOf("\r\n\r\n");
    }
    if (end < 0)
        return reply;
    const QByteArrayList lines = all.first(end).split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = all.mid(end + 4);
    return reply;
}

QByteArray requestBytes(quint16 port, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body, const QByteArray &extra)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(port) + "\r\n" + extra;
    const bool hasBody = method == "POST" || method == "PUT" || method == "PATCH" || !body.isEmpty();
    if (hasBody && !extra.contains("Content-Length"))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!body.isEmpty() && !extra.contains("Content-Type"))
        bytes += "Content-Type: application/json\r\n";
    return bytes + "\r\n" + body;
}

QByteArray bearer(const QByteArray &key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
