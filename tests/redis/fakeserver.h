#pragma once

#include "core/redis/replyreader.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

/// A server of the test's own, which answers as no real one would.
class FakeServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeServer)

public:
    /// The bytes for one command; empty: none.
    using Answer = std::function<QByteArray(const QList<QByteArray> &argv)>;

    explicit FakeServer(const Answer &answer)
        : m_answer(answer)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeServer::take);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the fake server can't listen");
    }

    /// What a server of this kind says to HELLO.
    static QByteArray hello(const QByteArray &version, const QByteArray &mode,
                            const QByteArray &role)
    {
        QByteArray reply = "*14\r\n";
        for (const QByteArray &word :
             {QByteArray("server"), QByteArray("redis"), QByteArray("version"), version,
              QByteArray("proto"), QByteArray(), QByteArray("id"), QByteArray(), QByteArray("mode"),
              mode, QByteArray("role"), role, QByteArray("modules"), QByteArray("*0\r\n")}) {
            if (word.isEmpty())
                reply += ":2\r\n";
            else if (word.startsWith('*'))
                reply += word;
            else
                reply += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
        }
        return reply;
    }

    /// The answers of a good server to the handshake; empty for other commands.
    static QByteArray greeting(const QList<QByteArray> &argv)
    {
        if (argv[0] == "HELLO")
            return hello("7.0.15", "standalone", "master");
        return argv[0] == "PING" ? "+PONG\r\n" : QByteArray();
    }

    QString url() const
    {
        return QStringLiteral("redis://127.0.0.1:%1").arg(m_server.serverPort());
    }

    int pieceSize = 0; ///< Not 0: answers go out in such pieces, one a pass of the event loop.
    bool isHangingUp = false; ///< Closes after the first bytes that come.
    int connections = 0;
    QList<QList<QByteArray>> commands; ///< All that came.

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++connections;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // pieces stay pieces
            auto reader = std::make_shared<RedisReplyReader>();
            auto out = std::make_shared<QByteArray>();
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [this, socket, out, timer] {
                socket->write(out->first(qMin<qsizetype>(pieceSize, out->size())));
                socket->flush();
                out->remove(0, pieceSize);
                if (out->isEmpty())
                    timer->stop();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader, out, timer] {
                const QByteArray bytes = socket->readAll();
                if (isHangingUp)
                    return socket->abort();
                reader->feed(bytes.constData(), bytes.size());
                for (RedisReply command; reader->next(command);) {
                    QList<QByteArray> argv;
                    for (const RedisReply &word : command.elements())
                        argv.append(word.bytes());
                    commands.append(argv);
                    out->append(m_answer(argv));
                }
                if (pieceSize > 0)
                    return timer->start(0);
                socket->write(std::exchange(*out, QByteArray()));
            });
        }
    }

    Answer m_answer;
    QTcpServer m_server;
};
