#pragma once

#include "core/redis/qtredis.h"
#include "core/service/reactiondesk.h"

/// Tells the nodes on one Redis what each other's players react with, on the channel `qs:reactions`.
/// What is told while Redis is away is lost.
class RedisReactions : public QObject
{
    Q_OBJECT

public:
    /// Both live longer; `redis` is opened by its owner.
    RedisReactions(QtRedis &redis, ReactionDesk &desk, const NodeId &node, QObject *parent = nullptr);

private:
    Q_DISABLE_COPY_MOVE(RedisReactions)

    void publish(const RoomCode &code, const ReactionCounts &counts);
    void take(const QByteArray &payload);

    QtRedis &m_redis;
    ReactionDesk &m_desk;
    NodeId m_node;
};
