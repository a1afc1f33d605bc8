#include "core/redis/rediscluster.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int maxRedirects = 5;
constexpr auto refreshPause = 100ms;

/// The node in "MOVED 3999 127.0.0.1:6381" or "ASK …"; an empty host is the one that says so.
RedisEndpoint redirectTarget(const RedisReply &reply, const RedisEndpoint &from)
{
    const QByteArray endpoint = reply.bytes().split(' ').value(2);
    const qsizetype colon = endpoint.lastIndexOf(':');
    const QString host = QString::fromUtf8(endpoint.first(qMax<qsizetype>(0, colon)));
    return {host.isEmpty() ? from.first : host, endpoint.sliced(colon + 1).toUShort()};
}

} // namespace

RedisCluster::RedisCluster(RedisSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_nextRound(this)
{
    m_nextRound.setSingleShot(true);
    connect(&m_nextRound, &QTimer::timeout, this, &RedisCluster::beginRound);
}

RedisCluster::~RedisCluster()
{
    qDeleteAll(m_links);
}

void RedisCluster::open(const RedisOptions &options)
{
    const QPointer<RedisCluster> self(this);
    close();
    if (!self)
        return;
    m_options = options;
    m_backoff = options.minBackoff;
    m_map = SlotMap();
    setState(RedisState::Connecting);
    if (self && m_state == RedisState::Connecting)
        beginRound();
}

void RedisCluster::close()
{
    m_nextRound.stop();
    m_candidates.clear();
    m_isAsking = false;
    dropLinksBesides({});
    m_lastProblem.clear();
    setState(RedisState::Disconnected);
}

void RedisCluster::send(RedisRequest &&request)
{
    if (m_state != RedisState::Ready) {
        m_session.delivery.failLater(std::move(request), RedisResult::Outcome::NotSent);
        return;
    }
    // A node that is asked in vain says CLUSTERDOWN, or who knows better.
    const auto key = routingKey(request.argv);
    const auto owner = key ? m_map.owner(clusterSlot(*key)) : std::nullopt;
    const auto isReady = [this](const RedisEndpoint &endpoint) {
        const RedisLink *link = m_links.value(endpoint);
        return link && link->state() == RedisState::Ready;
    };
    const auto any = std::ranges::find_if(m_map.masters(), isReady);
    linkTo(owner                              ? *owner
               : any != m_map.masters().end() ? *any
                                              : m_map.masters().first())
        ->send(std::move(request));
}

RedisOptions RedisCluster::optionsFor(const RedisEndpoint &endpoint) const
{
    RedisOptions options = m_options;
    std::tie(options.host, options.port) = endpoint;
    return options;
}

RedisLink *RedisCluster::linkTo(const RedisEndpoint &endpoint)
{
    if (RedisLink *link = m_links.value(endpoint))
        return link;
    auto *link =
        new RedisLink(RedisRole::Commands, RedisLink::Early::Keep, m_session,
                      {.takeError =
                           [this, endpoint](RedisRequest &request, const RedisReply &reply) {
                               return takeError(endpoint, request, reply);
                           }},
                      this);
    m_links.insert(endpoint, link);
    connect(link, &RedisLink::stateChanged, this, [this](RedisState state) {
        if (state == RedisState::WaitingToRetry)
            refresh();
    });
    connect(link, &RedisLink::failed, this, [this](const QString &problem) {
        if (m_state == RedisState::Ready)
            Q_EMIT failed(problem);
    });
    link->open(optionsFor(endpoint));
    return link;
}

bool RedisCluster::takeError(const RedisEndpoint &from, RedisRequest &request,
                             const RedisReply &reply)
{
    const QByteArray code = reply.errorCode();
    const bool isMoved = code == "MOVED";
    const bool isAsk = code == "ASK";
    const bool isPutOff = code == "TRYAGAIN" || code == "CLUSTERDOWN";
    if ((!isMoved && !isAsk && !isPutOff) || request.redirects >= maxRedirects)
        return false;
    ++request.redirects;
    if (isPutOff) {
        QTimer::singleShot(
            refreshPause * request.redirects, this,
            [this, request = std::move(request)]() mutable { send(std::move(request)); });
        return true;
    }
    const RedisEndpoint target = redirectTarget(reply, from);
    if (target.second == 0)
        return false;
    if (isMoved) {
        const int slot = reply.bytes().split(' ').value(1).toInt();
        if (slot >= 0 && slot < SlotMap::slotCount)
            m_map.setOwner(quint16(slot), target);
        refresh();
    }
    RedisLink *link = linkTo(target);
    if (isAsk)
        link->send({.argv = {"ASKING"}, .context = this});
    link->send(std::move(request));
    return true;
}

void RedisCluster::refresh()
{
    if (m_state == RedisState::Ready && !m_isAsking && !m_nextRound.isActive())
        m_nextRound.start(refreshPause);
}

void RedisCluster::beginRound()
{
    if (m_state == RedisState::WaitingToRetry)
        setState(RedisState::Connecting);
    m_isAsking = true;
    m_candidates = m_map.masters() + m_map.replicas();
    m_candidates.append({m_options.host, m_options.port});
    std::ranges::stable_partition(m_candidates, [this](const RedisEndpoint &endpoint) {
        const RedisLink *link = m_links.value(endpoint);
        return link && link->state() == RedisState::Ready;
    });
    askNext();
}

void RedisCluster::askNext()
{
    if (m_candidates.isEmpty()) {
        failRound();
        return;
    }
    const RedisEndpoint endpoint = m_candidates.takeFirst();
    const QPointer<RedisLink> link(linkTo(endpoint));
    link->send({.argv = {"CLUSTER", "SLOTS"},
                .context = this,
                .callback = [this, endpoint, link](const RedisResult &result) {
                    if (!m_isAsking)
                        return;
                    if (const auto map = SlotMap::fromReply(result.reply, endpoint)) {
                        takeMap(*map);
                        return;
                    }
                    if (link && !link->lastProblem().isEmpty())
                        m_lastProblem = link->lastProblem();
                    else
                        m_lastProblem = u"Redis at %1: it knows no slots of the cluster (%2)"_s.arg(
                            optionsFor(endpoint).address(), result.problem());
                    askNext();
                }});
}

void RedisCluster::takeMap(const SlotMap &map)
{
    m_isAsking = false;
    m_candidates.clear();
    m_map = map;
    m_backoff = m_options.minBackoff;
    m_lastProblem.clear();
    dropLinksBesides(map.masters());
    const QPointer<RedisCluster> self(this);
    setState(RedisState::Ready);
    if (self)
        Q_EMIT mapTaken();
}

void RedisCluster::failRound()
{
    m_isAsking = false;
    m_nextRound.start(m_backoff);
    m_backoff = std::min(m_backoff * 2, m_options.maxBackoff);
    const QString problem = m_lastProblem;
    const bool isNew = m_state != RedisState::WaitingToRetry;
    const QPointer<RedisCluster> self(this);
    setState(RedisState::WaitingToRetry);
    if (self && isNew)
        Q_EMIT failed(problem);
}

void RedisCluster::dropLinksBesides(const QList<RedisEndpoint> &endpoints)
{
    for (auto it = m_links.begin(); it != m_links.end();) {
        if (endpoints.contains(it.key())) {
            ++it;
            continue;
        }
        RedisLink *link = *it;
        it = m_links.erase(it);
        link->disconnect(this);
        link->close();
        link->deleteLater();
    }
}

void RedisCluster::setState(RedisState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}
