#include "core/redis/redissocket.h"

#include <QLocalSocket>
#include <QSslSocket>

using namespace Qt::StringLiterals;

RedisSocket::RedisSocket(QObject *parent)
    : QObject(parent)
{ }

RedisSocket::~RedisSocket()
{
    close();
}

void RedisSocket::open(const RedisOptions &options)
{
    close();
    if (options.unixPath.isEmpty())
        openTcp(options);
    else
        openLocal(options);
}

void RedisSocket::openTcp(const RedisOptions &options)
{
    // Unbuffered: one call to the kernel per read and write, no copy between.
    if (!options.tls) {
        m_tcp = new QTcpSocket(this);
        m_device = m_tcp;
        connect(m_tcp, &QTcpSocket::connected, this, [this] { tell(&RedisSocket::opened); });
    } else {
        auto *socket = new QSslSocket(this);
        m_tcp = socket;
        m_device = socket;
        if (!options.ssl.isNull())
            socket->setSslConfiguration(options.ssl);
        connect(socket, &QSslSocket::encrypted, this, [this] { tell(&RedisSocket::opened); });
    }
    connect(m_tcp, &QTcpSocket::connected, this, [this] {
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    });
    connect(m_tcp, &QTcpSocket::readyRead, this, [this] { tell(&RedisSocket::readyRead); });
    connect(m_tcp, &QTcpSocket::errorOccurred, this, [this] { fail(m_tcp->errorString()); });
    if (auto *socket = qobject_cast<QSslSocket *>(m_tcp))
        socket->connectToHostEncrypted(options.host, options.port);
    else
        m_tcp->connectToHost(options.host, options.port,
                             QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void RedisSocket::openLocal(const RedisOptions &options)
{
    m_local = new QLocalSocket(this);
    m_device = m_local;
    connect(m_local, &QLocalSocket::connected, this, [this] { tell(&RedisSocket::opened); });
    connect(m_local, &QLocalSocket::readyRead, this, [this] { tell(&RedisSocket::readyRead); });
    connect(m_local, &QLocalSocket::errorOccurred, this, [this] { fail(m_local->errorString()); });
    m_local->connectToServer(options.unixPath);
}

void RedisSocket::close()
{
    if (!m_device)
        return;
    m_device->disconnect(this);
    if (m_tcp) {
        m_tcp->flush();
        m_tcp->abort();
    } else {
        m_local->flush();
        m_local->abort();
    }
    m_device->setParent(nullptr);
    if (m_telling > 0)
        m_device->deleteLater();
    else
        delete m_device;
    m_device = nullptr;
    m_tcp = nullptr;
    m_local = nullptr;
}

bool RedisSocket::isConnected() const
{
    return m_tcp ? m_tcp->state() == QAbstractSocket::ConnectedState
                 : m_local && m_local->state() == QLocalSocket::ConnectedState;
}

void RedisSocket::write(const char *bytes, qint64 size)
{
    if (!m_device)
        return;
    m_device->write(bytes, size);
    if (m_tcp)
        m_tcp->flush();
    else
        m_local->flush();
}

qint64 RedisSocket::read(char *bytes, qint64 size)
{
    if (!m_device)
        return 0;
    const qint64 count = m_device->read(bytes, size);
    if (count < 0) // unbuffered, this is all that Qt says of the other end's hanging up
        fail(m_device->errorString());
    return qMax<qint64>(0, count);
}

void RedisSocket::tell(void (RedisSocket::*signal)())
{
    const QPointer<RedisSocket> self(this);
    ++m_telling;
    (this->*signal)();
    if (self)
        --m_telling;
}

void RedisSocket::fail(const QString &problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem, device = QPointer<QIODevice>(m_device)] {
            if (device && device == m_device)
                Q_EMIT failed(problem);
        },
        Qt::QueuedConnection);
}
