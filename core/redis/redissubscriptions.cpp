#include "core/redis/redissubscriptions.h"

#include <utility>

using namespace std::chrono_literals;

RedisSubscriptions::RedisSubscriptions(RedisSession &session, RedisCluster &cluster,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_cluster(cluster)
    , m_main(session, this)
    , m_retryMain(this)
{
    follow(&m_main);
    m_retryMain.setSingleShot(true);
    connect(&m_retryMain, &QTimer::timeout, this, [this] {
        if (!m_main.isConnected()) // Otherwise the node itself is well.
            moveMain();
    });
    connect(&m_cluster, &RedisCluster::mapTaken, this, &RedisSubscriptions::takeMap);
    connect(&m_main, &RedisSubscriber::lost, this, [this] {
        if (m_isMainOpen && !m_retryMain.isActive())
            m_retryMain.start(500ms);
    });
}

RedisSubscriptions::~RedisSubscriptions()
{
    qDeleteAll(m_shards);
}

void RedisSubscriptions::follow(RedisSubscriber *subscriber)
{
    connect(subscriber, &RedisSubscriber::subscribed, this, &RedisSubscriptions::subscribed);
    connect(subscriber, &RedisSubscriber::messageReceived, this,
            &RedisSubscriptions::messageReceived);
    connect(subscriber, &RedisSubscriber::failed, this, &RedisSubscriptions::failed);
    connect(subscriber, &RedisSubscriber::moved, this, [this](const QByteArray &channel) {
        m_lost.insert(channel);
        m_cluster.refresh();
    });
}

void RedisSubscriptions::open(const RedisOptions &options)
{
    close();
    m_isCluster = options.cluster;
    for (const QByteArray &name : std::as_const(m_shardNames)) {
        if (m_isCluster)
            m_main.remove(RedisChannelKind::Shard, name);
        else
            m_main.add(RedisChannelKind::Shard, name);
    }
    if (!m_isCluster)
        m_main.open(options);
}

void RedisSubscriptions::close()
{
    m_isMainOpen = false;
    m_retryMain.stop();
    m_main.close();
    m_lost.clear();
    for (RedisSubscriber *shard : std::exchange(m_shards, {})) {
        shard->disconnect(this);
        shard->close();
        shard->deleteLater(); // it may be the one whose signal is being handled
    }
}

void RedisSubscriptions::add(RedisChannelKind kind, const QByteArray &name)
{
    if (kind == RedisChannelKind::Shard)
        m_shardNames.insert(name);
    if (kind == RedisChannelKind::Shard && m_isCluster)
        place(name);
    else
        m_main.add(kind, name);
}

void RedisSubscriptions::remove(RedisChannelKind kind, const QByteArray &name)
{
    m_main.remove(kind, name);
    if (kind != RedisChannelKind::Shard)
        return;
    m_shardNames.remove(name);
    for (RedisSubscriber *shard : std::as_const(m_shards))
        shard->remove(kind, name);
}

void RedisSubscriptions::takeMap()
{
    if (!m_isMainOpen)
        moveMain();
    for (const QByteArray &name : std::as_const(m_shardNames))
        place(name);
    for (auto it = m_shards.begin(); it != m_shards.end();) {
        RedisSubscriber *shard = *it;
        if (!shard->isEmpty()) {
            ++it;
            continue;
        }
        it = m_shards.erase(it);
        shard->disconnect(this);
        shard->close();
        shard->deleteLater();
    }
}

/// Any node will do; after one that failed it is the next one's turn.
void RedisSubscriptions::moveMain()
{
    const QList<RedisEndpoint> &nodes = m_cluster.map().masters();
    if (nodes.isEmpty())
        return;
    m_isMainOpen = true;
    m_main.open(m_cluster.optionsFor(nodes[m_mainNode++ % nodes.size()]));
}

/// Puts a shard channel to the node of its slot, and away from others.
void RedisSubscriptions::place(const QByteArray &channel)
{
    const auto owner = m_cluster.map().owner(clusterSlot(channel));
    if (!owner) { // with the next map
        m_cluster.refresh();
        return;
    }
    const bool isLost = m_lost.remove(channel);
    for (auto it = m_shards.begin(); it != m_shards.end(); ++it) {
        if (it.key() != *owner || isLost)
            (*it)->remove(RedisChannelKind::Shard, channel);
    }
    RedisSubscriber *&shard = m_shards[*owner];
    if (!shard) {
        shard = new RedisSubscriber(m_session, this);
        follow(shard);
        shard->open(m_cluster.optionsFor(*owner));
    }
    if (!shard->names(RedisChannelKind::Shard).contains(channel))
        shard->add(RedisChannelKind::Shard, channel);
}
