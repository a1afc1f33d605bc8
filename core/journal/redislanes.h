#pragma once

#include "core/redis/redisreply.h"
#include "core/support/clock.h"
#include "core/support/error.h"

#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

class QtRedis;

/// A registered script with its keys, or, when it has no name, the plain command in `args`.
struct RedisCall
{
    QByteArray script;
    QByteArrayList keys;
    QByteArrayList args;
};

/// One call and what becomes of it. It may run more than once on the server, since one whose
/// outcome is unknown is sent again.
struct RedisWork
{
    RedisCall call;
    /// Takes a reply that is no error. False: `work.call`, which it has changed, comes next.
    std::function<bool(RedisWork &work, const RedisReply &reply)> take;
    /// Redis was out of reach for too long, or refused.
    std::function<void(const Error &error)> fail = [](const Error &) {};
    bool mayHaveRun = false; ///< It was sent before, and no reply came.
};

/// Calls to Redis that outlast its absence. What is posted to one lane is done one after the other,
/// each when the one before has its reply; what was not answered is sent again when the connection
/// is back, until its time is over. Lanes do not wait for each other.
class RedisLanes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisLanes)

public:
    /// After `patience` a call that can't be sent fails as Unavailable.
    RedisLanes(QtRedis &redis, Milliseconds patience, QObject *parent = nullptr);

    void post(const QByteArray &lane, RedisWork work);

Q_SIGNALS:
    /// The server refused a call, at last.
    void refused(const RedisCall &call, const RedisReply &error);

private:
    struct Item
    {
        RedisWork work;
        std::chrono::steady_clock::time_point deadline;
        bool isInFlight = false;
        RedisReply lastError; ///< Of those that may pass; otherwise Nil.
    };
    using ItemPointer = std::shared_ptr<Item>;

    void sendHead(const QByteArray &lane);
    void sendHeads();
    void takeResult(const QByteArray &lane, const ItemPointer &item, const RedisResult &result);
    void finish(const QByteArray &lane, const std::function<void()> &tell);
    void fail(const QByteArray &lane, const ItemPointer &item);
    void retryLater();
    void retry();

    QtRedis &m_redis;
    Milliseconds m_patience;
    QHash<QByteArray, std::deque<ItemPointer>> m_lanes; ///< Without empty ones.
    QTimer m_retry;
};
