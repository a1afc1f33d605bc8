#pragma once

#include "core/journal/redisfeed.h"
#include "core/journal/redisgathering.h"
#include "core/journal/redishealth.h"
#include "core/journal/redisindex.h"
#include "core/journal/redislanes.h"
#include "core/journal/roomjournal.h"

/// The journal of nodes that share their rooms: a stream per room in one Redis, or in a Redis
/// Cluster. How rooms are kept there: redisscripts.h.
///
/// A call that finds Redis out of reach, or loses the connection before its reply, is sent again
/// for `patience`; only then its reply is Unavailable. `renew`, `list` and `expire`, which speak of
/// many rooms, reply when the last of them has answered, and do not hold up calls for a room
/// meanwhile.
///
/// What a reply promises is as durable as Redis is told to be: "appendonly yes" with "appendfsync
/// always" for a power cut, and WAIT or min-replicas-to-write for the loss of a master.
class RedisJournal final : public RoomJournal
{
    Q_OBJECT

public:
    struct Options
    {
        /// Another node may take a room that has given no sign of life for so long.
        Milliseconds leaseTime{2000};
        Milliseconds patience{3000};
    };

    /// `redis` is opened by its owner, before or after this, and lives longer.
    RedisJournal(QtRedis &redis, const Options &options, QObject *parent = nullptr);

    void create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                const RoomHeader &header, QObject *context, Reply<RoomLease> reply) override;
    void load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply) override;
    void append(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header,
                QObject *context, Reply<quint64> reply) override;
    void acquire(const RoomCode &code, const NodeId &node, TimePoint now, QObject *context,
                 Reply<RoomLease> reply) override;
    void renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
               Reply<QList<RoomCode>> reply) override;
    void release(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room) override;
    void follow(const RoomCode &code, quint64 sequence, QObject *context,
                std::function<void(const JournalEntry &)> handler,
                std::function<void()> broken = {}) override;
    void readLog(const RoomCode &code, QObject *context, Reply<QList<JournalEntry>> reply) override;
    void list(QObject *context, Reply<QList<RoomRecord>> reply) override;
    void remove(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply) override;

    JournalHealth health() const override { return m_health.health(); }
    /// Does nothing: what is not in Redis no other node would know.
    void goOnWithoutDisk() override { }

private:
    /// Sees a verdict on a room, a success or a refusal by the script or by Redis.
    using Verdict = std::function<void(const Result<RedisReply> &verdict, const RedisWork &work)>;

    void post(const RoomCode &code, const RedisCall &call, const QString &conflict, Verdict done);
    void readRecord(const RoomCode &code,
                    const std::shared_ptr<RedisGathering<RoomRecord>> &gathering);
    void expireOne(const RoomCode &code, TimePoint now,
                   const std::shared_ptr<RedisGathering<RoomCode>> &gathering);

    Options m_options;
    RedisLanes m_lanes;
    RedisIndex m_index;
    RedisHealth m_health;
    RedisFeed m_feed;
};
