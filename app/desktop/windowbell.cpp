#include "app/desktop/windowbell.h"

#include "core/support/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto longestWait = 3s;
constexpr auto retryInterval = 100ms;
const QByteArray question = "show\n";
const QByteArray answer = "shown\n";

/// One call, again and again until somebody answers: the other one may just be starting.
class Ring final : public QObject
{
public:
    Ring(const QString &address, std::function<void(bool)> replied, QObject *context)
        : QObject(context)
        , m_address(address)
        , m_replied(std::move(replied))
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(retryInterval);
        connect(&m_retry, &QTimer::timeout, this, &Ring::ring);
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(question); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                end(m_socket.readLine() == answer);
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_retry.start(); });
        QTimer::singleShot(longestWait, this, [this] { end(false); });
        ring();
    }

private:
    void ring()
    {
        m_socket.abort();
        m_socket.connectToServer(m_address);
    }

    void end(bool shown)
    {
        if (!m_replied)
            return;
        std::exchange(m_replied, nullptr)(shown);
        deleteLater();
    }

    QString m_address;
    std::function<void(bool)> m_replied;
    QLocalSocket m_socket;
    QTimer m_retry;
};

} // namespace

WindowBell::WindowBell(const QString &dataDir, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            caller->setReadBufferSize(question.size());
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (!caller->canReadLine())
                    return;
                if (caller->readLine() != question) {
                    caller->abort();
                    return;
                }
                qCInfo(lcApp) << "started once more; the window comes to the front";
                Q_EMIT rung();
                caller->write(answer);
                caller->disconnectFromServer();
            });
        }
    });
    // What a killed one left behind; whoever holds the folder's lock is the only one alive.
    QLocalServer::removeServer(address(dataDir));
    if (!m_server.listen(address(dataDir)))
        qCWarning(lcApp) << "another start can't reach this window:" << m_server.errorString();
}

QString WindowBell::address(const QString &dataDir)
{
    // The folder's own path may be longer than a socket's may be.
    const QByteArray path = QFileInfo(dataDir).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(u"quizstage-"_s + QString::fromLatin1(hash.first(16)));
}

void ringWindowBell(const QString &dataDir, QObject *context, std::function<void(bool)> replied)
{
    new Ring(WindowBell::address(dataDir), std::move(replied), context);
}
