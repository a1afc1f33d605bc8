#include "core/redis/redisconnection.h"

#include "core/redis/respwriter.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype writeAtOnce = 64 * 1024;
constexpr qint64 readSize = 64 * 1024;

/// Replies of a server that is not to be used now. It did nothing of what was asked: a replica
/// takes no change, and one that is loading or has lost its master does not look at its data.
bool meansLost(const RedisReply &reply)
{
    const QByteArray code = reply.errorCode();
    return code == "READONLY" || code == "LOADING" || code == "MASTERDOWN";
}

} // namespace

RedisConnection::RedisConnection(RedisRole role, const RedisOptions &options, RedisSession &session,
                                 Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_role(role)
    , m_options(options)
    , m_session(session)
    , m_hooks(std::move(hooks))
    , m_socket(this)
{
    connect(&m_socket, &RedisSocket::opened, this, &RedisConnection::greet);
    connect(&m_socket, &RedisSocket::readyRead, this, &RedisConnection::readReplies);
    connect(&m_socket, &RedisSocket::failed, this, [this](const QString &problem) {
        // The usual reason for a server that hangs up on the first word.
        const bool isPuzzled = m_phase == Phase::Handshaking && !m_options.tls;
        drop(isPuzzled ? problem + u" (does it want TLS, rediss://?)"_s : problem);
    });
}

RedisConnection::~RedisConnection()
{
    flush();
}

void RedisConnection::open()
{
    m_clock.start();
    m_deadline.start(int(m_options.connectTimeout.count()), this);
    m_socket.open(m_options);
}

void RedisConnection::close()
{
    flush();
    end();
}

void RedisConnection::send(RedisRequest &&request)
{
    Q_ASSERT(isReady());
    enqueue(std::move(request));
}

void RedisConnection::greet()
{
    m_phase = Phase::Handshaking;
    m_deadline.start(int(m_options.handshakeTimeout.count()), this);
    Q_EMIT handshaking();
    ask(helloCommand(m_options), [this](const RedisResult &result) {
        const QString problem = problemOfHello(result.reply, m_options, m_role);
        if (problem.isEmpty())
            takeSteps();
        else
            m_lostBecause = problem;
    });
}

// PING tells whether the server is still loading; HELLO does not.
void RedisConnection::takeSteps()
{
    QList<QList<QByteArray>> steps;
    if (m_role == RedisRole::Commands) {
        if (m_options.database != 0)
            steps.append({"SELECT", QByteArray::number(m_options.database)});
        for (const RedisSession::Script &script : std::as_const(m_session.scripts))
            steps.append({"SCRIPT", "LOAD", script.source});
    }
    steps.append({"PING"});
    for (const QList<QByteArray> &argv : std::as_const(steps)) {
        ask(argv, [this, argv, isLast = argv == steps.last()](const RedisResult &result) {
            const QString problem = problemOfStep(argv, result.reply, m_options);
            if (!problem.isEmpty() && m_lostBecause.isEmpty())
                m_lostBecause = problem;
            if (!isLast || !m_lostBecause.isEmpty())
                return;
            m_phase = Phase::Ready;
            m_deadline.stop();
            m_ping.start(int(m_options.pingInterval.count()), this);
            Q_EMIT ready();
        });
    }
}

void RedisConnection::ask(const QList<QByteArray> &argv, const RedisCallback &callback)
{
    enqueue({.argv = argv, .context = this, .callback = callback});
}

void RedisConnection::enqueue(RedisRequest &&request)
{
    appendRespCommand(m_out, request.argv);
    m_inFlight.push_back(std::move(request));
    ++m_unwritten;
    if (m_out.size() >= writeAtOnce)
        flush();
    else if (!m_isReading) // otherwise the reading ends with a flush
        scheduleFlush();
}

void RedisConnection::scheduleFlush()
{
    if (!std::exchange(m_isFlushPosted, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
}

void RedisConnection::customEvent(QEvent *)
{
    m_isFlushPosted = false;
    flush();
}

void RedisConnection::flush()
{
    if (m_out.isEmpty() || m_phase == Phase::Closed)
        return;
    const qint64 now = m_clock.elapsed();
    for (; m_unwritten > 0; --m_unwritten)
        m_inFlight[m_inFlight.size() - m_unwritten].writtenAt = now;
    m_socket.write(m_out.constData(), m_out.size());
    m_out.resize(0);
    if (isReady() && !m_deadline.isActive())
        m_deadline.start(int(m_options.commandTimeout.count()), this);
}

void RedisConnection::readReplies()
{
    static thread_local std::array<char, readSize> bytes;
    const QPointer<RedisConnection> self(this);
    m_isReading = true;
    RedisReply reply;
    qint64 size = readSize;
    while (size == readSize) {
        size = m_socket.read(bytes.data(), readSize);
        m_reader.feed(bytes.data(), size);
        while (m_reader.next(reply)) {
            takeReply(std::move(reply));
            if (!self || m_phase == Phase::Closed)
                return;
        }
        if (const QString problem = m_reader.problem(); !problem.isEmpty()) {
            m_lostBecause =
                u"it answers with something that is not the Redis protocol (%1)"_s.arg(problem);
            break;
        }
    }
    m_isReading = false;
    if (m_lostBecause.isEmpty())
        flush();
    else
        drop(m_lostBecause);
}

void RedisConnection::takeReply(RedisReply &&reply)
{
    if (m_hooks.takePush && m_hooks.takePush(reply))
        return;
    if (m_inFlight.size() == m_unwritten) {
        if (m_lostBecause.isEmpty())
            m_lostBecause = u"it sent a reply that nobody asked for"_s;
        return;
    }
    RedisRequest request = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    if (reply.isError() && isReady() && takeError(request, reply))
        return;
    RedisDelivery::deliver(request, {RedisResult::Outcome::Replied, std::move(reply)});
}

/// True when the error is not the requester's to see.
bool RedisConnection::takeError(RedisRequest &request, const RedisReply &reply)
{
    if (meansLost(reply)) {
        if (m_lostBecause.isEmpty())
            m_lostBecause = u"it says %1"_s.arg(QString::fromUtf8(reply.bytes()));
        m_session.delivery.failLater(std::move(request), RedisResult::Outcome::NotSent);
        return true;
    }
    if (!request.script.isEmpty() && reply.errorCode() == "NOSCRIPT") {
        // EVAL loads the script and runs it in one step.
        request.argv[0] = "EVAL";
        request.argv[1] = std::exchange(request.script, QByteArray());
        enqueue(std::move(request));
        return true;
    }
    return m_hooks.takeError && m_hooks.takeError(request, reply);
}

void RedisConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_ping.timerId()) {
        if (m_inFlight.empty())
            ask({"PING"}, {});
    } else if (m_phase == Phase::Connecting) {
        drop(m_socket.isConnected() ? u"it takes the connection, but does not speak TLS"_s
                                    : u"nobody answers"_s);
    } else if (m_phase == Phase::Handshaking) {
        drop(u"it takes the connection, but does not answer"_s);
    } else {
        checkTimeout();
    }
}

// The timer is not started anew for each command; when it fires it looks what is oldest now.
void RedisConnection::checkTimeout()
{
    if (m_inFlight.size() == m_unwritten) {
        m_deadline.stop();
        return;
    }
    const qint64 limit = m_options.commandTimeout.count();
    const qint64 left = m_inFlight.front().writtenAt + limit - m_clock.elapsed();
    if (left <= 0)
        drop(u"it did not answer within %1 ms"_s.arg(limit));
    else
        m_deadline.start(int(left), this);
}

void RedisConnection::drop(const QString &problem)
{
    if (m_phase == Phase::Closed)
        return;
    end();
    Q_EMIT closed(u"Redis at %1: %2"_s.arg(m_options.address(), problem));
}

void RedisConnection::end()
{
    m_phase = Phase::Closed;
    m_deadline.stop();
    m_ping.stop();
    m_socket.close();
    m_out.clear();
    while (!m_inFlight.empty()) {
        const bool isWritten = m_inFlight.size() > m_unwritten;
        RedisRequest request = std::move(m_inFlight.front());
        m_inFlight.pop_front();
        if (!isWritten)
            --m_unwritten;
        if (request.context != this)
            m_session.delivery.failLater(std::move(request),
                                         isWritten ? RedisResult::Outcome::Unknown
                                                   : RedisResult::Outcome::NotSent);
    }
}
