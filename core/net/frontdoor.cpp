#include "core/net/frontdoor.h"

#include "core/net/descriptorlimit.h"
#include "core/net/httpresponse.h"
#include "core/net/tlssetup.h"
#include "core/net/upgraderules.h"
#include "core/support/logging.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int backlog = 4096;
constexpr auto sweepInterval = 250ms;
constexpr int sendBufferBytes = 64 * 1024;
constexpr int spareDescriptors = 64; // for files, the journal and what is being closed
constexpr qint64 mostDrained = 32 * 1024 * 1024;
constexpr std::array<QByteArrayView, 7> methods {"GET",   "HEAD",   "POST",   "PUT",
                                                 "PATCH", "DELETE", "OPTIONS"};

// Our paths are plain; the one escape that people produce is the space in a room code.
bool isPlainPath(const QByteArray &path)
{
    for (qsizetype i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
        if (path.mid(i + 1, 2) != "20")
            return false;
    }
    return !path.contains('\\') && !path.contains("/.") && !path.contains("//");
}

} // namespace

FrontDoor::FrontDoor(const NetOptions &options, const NetLimits &limits, const HostKey &hostKey,
                     PenaltyBox &penaltyBox, NetCounters &counters, SocketDrain &drain)
    : m_options(options)
    , m_limits(limits)
    , m_hostKey(hostKey)
    , m_penaltyBox(penaltyBox)
    , m_counters(counters)
    , m_drain(drain)
    , m_hostGuard(options.publicUrl)
{
    setListenBacklogSize(backlog);
    m_sweepTimer.setInterval(sweepInterval);
    connect(&m_sweepTimer, &QTimer::timeout, this, &FrontDoor::sweep);
    m_resumeTimer.setInterval(100ms);
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] { m_resumeTimer.start(); });
}

FrontDoor::~FrontDoor()
{
    shut();
}

Result<quint16> FrontDoor::open(quint16 port)
{
    if (!m_options.tlsCertificateFile.isEmpty() || !m_options.tlsKeyFile.isEmpty()) {
        auto tls = tlsFromFiles(m_options.tlsCertificateFile, m_options.tlsKeyFile);
        if (!tls)
            return std::unexpected(tls.error());
        m_tls = std::make_unique<QSslConfiguration>(*std::move(tls));
    }
    if (listen(m_options.bind, port))
        return serverPort();
    QString words = u"the node can't listen on %1, port %2: %3"_s.arg(m_options.bind.toString())
                        .arg(port)
                        .arg(errorString());
    if (serverError() == QAbstractSocket::AddressInUseError) {
        words = u"port %1 is in use by another program; stop that program or choose another port "
                "with --port"_s.arg(port);
    } else if (serverError() == QAbstractSocket::SocketAccessError) {
        words = u"this user may not listen on port %1; choose one above 1023 with --port"_s.arg(
            port);
    }
    return ::refuse(ErrorCode::Unavailable, words);
}

void FrontDoor::shut()
{
    close();
    m_sweepTimer.stop();
    m_resumeTimer.stop();
    while (!m_visitors.empty()) {
        QTcpSocket *socket = m_visitors.begin()->first;
        release(socket);
        socket->abort();
        socket->deleteLater();
    }
}

void FrontDoor::release(QTcpSocket *socket)
{
    disconnect(socket, nullptr, this, nullptr);
    m_visitors.erase(socket);
}

void FrontDoor::incomingConnection(qintptr descriptor)
{
    const int limit = m_limits.descriptors > 0 ? m_limits.descriptors : descriptorLimit();
    // The kernel hands out the lowest free number, so it tells how many are in use by anybody.
    if (descriptor >= limit - spareDescriptors) {
        refuseAtLimit(descriptor);
        return;
    }
    QTcpSocket *socket = makeSocket(descriptor);
    if (m_penaltyBox.isBarred(socket->peerAddress(), std::chrono::steady_clock::now())) {
        ++m_counters.connectionsRefused;
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_counters.connectionsAccepted;
    m_visitors[socket].deadline = m_patience.now() + m_limits.headDeadline;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { look(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        release(socket);
        socket->deleteLater();
    });
    if (!m_sweepTimer.isActive()) {
        m_patience.begin(sweepInterval);
        m_sweepTimer.start();
    }
}

QTcpSocket *FrontDoor::makeSocket(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBufferBytes);
    socket->setReadBufferSize(m_limits.headBytes + 1);
    if (auto *tlsSocket = qobject_cast<QSslSocket *>(socket)) {
        tlsSocket->setSslConfiguration(*m_tls);
        tlsSocket->startServerEncryption();
    }
    return socket;
}

void FrontDoor::look(QTcpSocket *socket)
{
    const auto it = m_visitors.find(socket);
    if (it == m_visitors.end() || socket->state() != QAbstractSocket::ConnectedState)
        return;
    Visitor &visitor = it->second;
    if (visitor.stage == Stage::Head) {
        auto head = readHttpHead(socket->peek(m_limits.headBytes + 1), m_limits.headBytes);
        if (!head)
            return;
        if (!*head) {
            refuse(socket, head->error());
            return;
        }
        if (const auto refusal = problem(**head)) {
            refuse(socket, *refusal);
            return;
        }
        if (asksForUpgrade(**head)) {
            if (const auto refusal = upgradeProblem(**head); refusal) {
                refuse(socket, *refusal, {{"Sec-WebSocket-Version", "13"}});
            } else if (socket->bytesAvailable() > (*head)->size) {
                refuse(socket, {400, u"wait for the answer to the upgrade before sending frames"_s});
            } else {
                disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
                Q_EMIT upgradeRequested(socket, (*head)->size);
            }
            return;
        }
        takeHead(socket, visitor, **std::move(head));
        if (!m_visitors.contains(socket))
            return;
    }
    if (visitor.stage == Stage::Body
        && socket->bytesAvailable() >= visitor.head.size + visitor.bodyLength)
        handOn(socket, visitor);
}

void FrontDoor::takeHead(QTcpSocket *socket, Visitor &visitor, HttpHead head)
{
    const auto length = bodyLength(head, bodyLimit(head));
    if (!length) {
        refuse(socket, length.error());
        return;
    }
    visitor.stage = Stage::Body;
    visitor.deadline = m_patience.now() + m_limits.bodyDeadline;
    visitor.head = std::move(head);
    visitor.bodyLength = *length;
    const qint64 wanted = visitor.head.size + visitor.bodyLength;
    socket->setReadBufferSize(wanted + 1);
    if (visitor.head.has("expect") && socket->bytesAvailable() < wanted)
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

std::optional<HttpRefusal> FrontDoor::problem(const HttpHead &head)
{
    if (std::ranges::find(methods, QByteArrayView(head.method)) == methods.end())
        return HttpRefusal {405, u"no page knows this method"_s};
    if (auto refusal = m_hostGuard.problem(head))
        return refusal;
    if (head.has("expect") && head.value("expect").toLower() != "100-continue")
        return HttpRefusal {400, u"Expect: only 100-continue"_s};
    if (!isPlainPath(head.path()))
        return HttpRefusal {404, u"there is no such page"_s};
    return {};
}

qint64 FrontDoor::bodyLimit(const HttpHead &head) const
{
    if (!m_hostKey.matches(bearerKey(head)))
        return m_limits.bodyBytes;
    const bool uploads = (head.path().startsWith("/api/v1/packs") || head.path() == "/api/v1/media")
        && (head.method == "POST" || head.method == "PUT");
    return uploads ? m_limits.uploadBytes : m_limits.hostBodyBytes;
}

void FrontDoor::handOn(QTcpSocket *socket, Visitor &visitor)
{
    visitor.stage = Stage::Answering;
    visitor.deadline = m_patience.now() + m_limits.answerDeadline;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    addPendingConnection(socket);
    // The request lies in the socket's buffer; without this the HTTP server would wait for more.
    Q_EMIT socket->readyRead();
}

void FrontDoor::refuse(QTcpSocket *socket, const HttpRefusal &refusal,
                       const QList<HttpHeader> &headers)
{
    ++m_counters.responses[refusal.status];
    release(socket);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    HttpResponse response = HttpResponse::problem(refusal);
    response.headers = headers;
    if (refusal.status == 405)
        response.with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    writeResponse(*socket, response);
    if (socket->bytesToWrite() == 0)
        m_drain.closeAndDrain(*socket, mostDrained);
    else
        socket->abort();
}

void FrontDoor::refuseAtLimit(qintptr descriptor)
{
    if (m_counters.connectionsRefused++ % 1000 == 0)
        qCWarning(lcNet, "connections are refused: the limit of open files is reached");
#ifdef Q_OS_UNIX
    ::close(int(descriptor));
#endif
    pauseAccepting();
    m_resumeTimer.start();
}

void FrontDoor::sweep()
{
    m_patience.tick();
    const auto now = m_patience.now();
    QList<QTcpSocket *> late;
    for (const auto &[socket, visitor] : m_visitors) {
        if (now >= visitor.deadline)
            late.append(socket);
    }
    for (QTcpSocket *socket : late)
        socket->abort();
    if (m_visitors.empty())
        m_sweepTimer.stop();
}
