#include "core/redis/redislink.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RedisLink::RedisLink(RedisRole role, Early early, RedisSession &session,
                     RedisConnection::Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_role(role)
    , m_early(early)
    , m_session(session)
    , m_hooks(std::move(hooks))
    , m_finder(session, this)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisLink::begin);
    connect(&m_finder, &SentinelFinder::found, this, &RedisLink::connectTo);
    connect(&m_finder, &SentinelFinder::failed, this, &RedisLink::fail);
}

RedisLink::~RedisLink() = default;

void RedisLink::open(const RedisOptions &options)
{
    const QPointer<RedisLink> self(this);
    close();
    if (!self)
        return;
    m_options = options;
    m_backoff = options.minBackoff;
    begin();
}

void RedisLink::close()
{
    m_retry.stop();
    m_finder.stop();
    endConnection();
    refuseKept();
    m_lastProblem.clear();
    setState(RedisState::Disconnected);
}

void RedisLink::send(RedisRequest &&request)
{
    if (m_connection && m_connection->isReady())
        m_connection->send(std::move(request));
    else if (m_early == Early::Keep
             && (m_state == RedisState::Connecting || m_state == RedisState::Handshaking))
        m_kept.push_back(std::move(request));
    else
        m_session.delivery.failLater(std::move(request), RedisResult::Outcome::NotSent);
}

void RedisLink::begin()
{
    const QPointer<RedisLink> self(this);
    setState(RedisState::Connecting);
    if (!self || m_state != RedisState::Connecting)
        return;
    if (m_options.sentinelMaster.isEmpty())
        connectTo(m_options.host, m_options.port);
    else
        m_finder.find(m_options);
}

void RedisLink::connectTo(const QString &host, quint16 port)
{
    RedisOptions options = m_options;
    options.host = host;
    options.port = port;
    m_connection = std::make_unique<RedisConnection>(m_role, options, m_session, m_hooks, this);
    connect(m_connection.get(), &RedisConnection::handshaking, this,
            [this] { setState(RedisState::Handshaking); });
    connect(m_connection.get(), &RedisConnection::ready, this, &RedisLink::becomeReady);
    connect(m_connection.get(), &RedisConnection::closed, this, &RedisLink::fail);
    m_connection->open();
}

void RedisLink::becomeReady()
{
    m_lastProblem.clear();
    m_readySince.start();
    for (auto kept = std::exchange(m_kept, {}); !kept.empty(); kept.pop_front())
        m_connection->send(std::move(kept.front()));
    setState(RedisState::Ready);
}

void RedisLink::fail(const QString &problem)
{
    endConnection();
    refuseKept();
    m_retry.start(nextPause());
    const QPointer<RedisLink> self(this);
    const bool isNew = std::exchange(m_lastProblem, problem) != problem;
    setState(RedisState::WaitingToRetry);
    if (self && isNew)
        Q_EMIT failed(problem);
}

void RedisLink::setState(RedisState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void RedisLink::endConnection()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->close();
    m_connection.release()->deleteLater(); // it may be the one whose signal is being handled
}

void RedisLink::refuseKept()
{
    for (auto kept = std::exchange(m_kept, {}); !kept.empty(); kept.pop_front())
        m_session.delivery.failLater(std::move(kept.front()), RedisResult::Outcome::NotSent);
}

/// Half of the pause is by chance, so that a hundred nodes don't come back in the same moment. A
/// connection that broke as soon as it was made does not count as a success.
std::chrono::milliseconds RedisLink::nextPause()
{
    if (m_readySince.isValid() && m_readySince.elapsed() > 1000)
        m_backoff = m_options.minBackoff;
    m_readySince.invalidate();
    const auto half = m_backoff / 2;
    const auto pause = half + half * QRandomGenerator::global()->generateDouble();
    const auto longest = m_options.sentinelMaster.isEmpty()
        ? m_options.maxBackoff
        : std::min(m_options.maxBackoff, std::chrono::milliseconds(500));
    m_backoff = std::min(m_backoff * 2, longest);
    return std::chrono::ceil<std::chrono::milliseconds>(pause);
}
