#pragma once

#include "core/config/datafolder.h"
#include "core/config/nodeoptions.h"
#include "core/journal/redistime.h"
#include "core/journal/roomjournal.h"
#include "core/journal/roomrelay.h"
#include "core/redis/redisoptions.h"
#include "core/support/clock.h"

#include <memory>

class QtRedis;

/// Where a node keeps its rooms: in a file of its own, or in a Redis that it shares with other nodes.
class Store : public QObject
{
    Q_OBJECT

public:
    /// `redis` is empty for the file. `clock` is moved to Redis's, on which all nodes agree.
    Store(const std::optional<RedisOptions> &redis, const DataFolder &folder, SharedClock &clock,
          QObject *parent = nullptr);
    ~Store() override;

    /// Replies when the store can be used, or with what is wrong after a few seconds.
    void open(QObject *context, std::function<void(Result<void>)> reply);

    /// The folder, or the address of the Redis.
    const QString &place() const { return m_place; }
    RoomJournal &journal() { return *m_journal; }
    RoomRelay *relay() { return m_relay.get(); } ///< Null unless rooms are shared.
    QtRedis *redis() { return m_redis.get(); } ///< Null unless rooms are shared.

private:
    Q_DISABLE_COPY_MOVE(Store)

    std::optional<RedisOptions> m_options;
    QString m_place;
    std::unique_ptr<QtRedis> m_redis;
    std::unique_ptr<RoomJournal> m_journal;
    std::unique_ptr<RoomRelay> m_relay;
    std::unique_ptr<RedisTime> m_time;
};
