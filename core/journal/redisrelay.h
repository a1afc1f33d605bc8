#pragma once

#include "core/journal/redisfeed.h"
#include "core/journal/redisgathering.h"
#include "core/journal/redisindex.h"
#include "core/journal/redislanes.h"
#include "core/journal/roomrelay.h"

/// The relay of nodes that share their rooms in Redis: a stream of commands beside each room's log.
/// How they are kept there: redisscripts.h. Calls outlast a lost connection as RedisJournal's do.
class RedisRelay final : public RoomRelay
{
    Q_OBJECT

public:
    /// `redis` is opened by its owner, before or after this, and lives longer; a RedisJournal uses
    /// the same. After `patience` without Redis a reply is Unavailable.
    explicit RedisRelay(QtRedis &redis, Milliseconds patience = Milliseconds(3000),
                        QObject *parent = nullptr);

    void send(const RoomCode &code, const QByteArray &id, const QByteArray &body, QObject *context,
              Reply<void> reply) override;
    void takeCommands(const RoomCode &code, QObject *context,
                      std::function<void(const RelayedCommand &)> handler,
                      std::function<void()> caughtUp) override;
    void listUnserved(QObject *context, Reply<QList<RoomCode>> reply) override;

private:
    void takeMessage(const QByteArray &channel, const QByteArray &payload);
    void checkOne(const RoomCode &code, const std::shared_ptr<RedisGathering<RoomCode>> &gathering);

    RedisLanes m_lanes;
    RedisIndex m_index;
    RedisFeed m_feed;
};
