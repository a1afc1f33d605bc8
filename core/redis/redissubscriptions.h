#pragma once

#include "core/redis/rediscluster.h"
#include "core/redis/redissubscriber.h"

/// All subscriptions of one QtRedis. With one server they share a connection; in a cluster those to
/// shard channels are at the nodes of their slots, the rest at any node.
class RedisSubscriptions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisSubscriptions)

public:
    /// Both outlive it.
    RedisSubscriptions(RedisSession &session, RedisCluster &cluster, QObject *parent = nullptr);
    ~RedisSubscriptions() override;

    /// For a cluster it waits for the map.
    void open(const RedisOptions &options);
    /// What was subscribed to is kept for the next open().
    void close();
    void add(RedisChannelKind kind, const QByteArray &name);
    void remove(RedisChannelKind kind, const QByteArray &name);

Q_SIGNALS:
    void subscribed(const QByteArray &name);
    void messageReceived(RedisChannelKind kind, const QByteArray &pattern,
                         const QByteArray &channel, const QByteArray &payload);
    void failed(const QString &problem);

private:
    void follow(RedisSubscriber *subscriber);
    void takeMap();
    void moveMain();
    void place(const QByteArray &channel);

    RedisSession &m_session;
    RedisCluster &m_cluster;
    bool m_isCluster = false;
    bool m_isMainOpen = false; ///< In a cluster: m_main has a node.
    qsizetype m_mainNode = 0;
    RedisSubscriber m_main;
    QSet<QByteArray> m_shardNames;
    QSet<QByteArray> m_lost; ///< Shard channels that a node sent elsewhere.
    QMap<RedisEndpoint, RedisSubscriber *> m_shards; ///< Children.
    QTimer m_retryMain;
};
