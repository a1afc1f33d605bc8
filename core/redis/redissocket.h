#pragma once

#include "core/redis/redisoptions.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

class QAbstractSocket;
class QLocalSocket;

/// The bytes to and from one server, over TCP, TLS or a Unix socket.
class RedisSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisSocket)

public:
    explicit RedisSocket(QObject *parent = nullptr);
    ~RedisSocket() override;

    void open(const RedisOptions &options);
    /// Sends what was written and closes; nothing is signalled from now on.
    void close();

    /// Whether there is somebody at the other end, be it before TLS has begun.
    bool isConnected() const;

    /// Hands over all bytes; what the kernel does not take now goes later.
    void write(const char *bytes, qint64 size);
    /// The bytes that have come, at most `size`; 0 when there are none.
    qint64 read(char *bytes, qint64 size);

Q_SIGNALS:
    void opened();
    void readyRead();
    /// The end, told in a later pass of the event loop.
    void failed(const QString &problem);

private:
    void openTcp(const RedisOptions &options);
    void openLocal(const RedisOptions &options);
    void tell(void (RedisSocket::*signal)());
    void fail(const QString &problem);

    QIODevice *m_device = nullptr; ///< One of these two.
    QAbstractSocket *m_tcp = nullptr;
    QLocalSocket *m_local = nullptr;
    int m_telling = 0; ///< A signal of m_device is being handled.
};
