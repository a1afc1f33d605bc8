#include "core/journal/redislanes.h"

#include "core/journal/redistrouble.h"
#include "core/redis/qtredis.h"

#include <QPointer>

using namespace std::chrono_literals;

RedisLanes::RedisLanes(QtRedis &redis, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_patience(patience)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(100ms);
    connect(&m_retry, &QTimer::timeout, this, &RedisLanes::retry);
    connect(&redis, &QtRedis::connected, this, &RedisLanes::sendHeads);
}

void RedisLanes::post(const QByteArray &lane, RedisWork work)
{
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    auto &items = m_lanes[lane];
    items.push_back(std::make_shared<Item>(Item{std::move(work), deadline}));
    if (items.size() == 1)
        sendHead(lane);
}

void RedisLanes::sendHead(const QByteArray &lane)
{
    const ItemPointer item = m_lanes[lane].front();
    if (item->isInFlight)
        return;
    if (!m_redis.isConnected()) {
        retryLater();
        return;
    }
    item->isInFlight = true;
    const auto take = [this, lane, item](const RedisResult &result) {
        takeResult(lane, item, result);
    };
    const RedisCall &call = item->work.call;
    if (call.script.isEmpty())
        m_redis.command(call.args, this, take);
    else
        m_redis.callScript(call.script, call.keys, call.args, this, take);
}

void RedisLanes::sendHeads()
{
    const QByteArrayList lanes = m_lanes.keys();
    for (const QByteArray &lane : lanes)
        sendHead(lane);
}

void RedisLanes::takeResult(const QByteArray &lane, const ItemPointer &item,
                            const RedisResult &result)
{
    using Outcome = RedisResult::Outcome;
    item->isInFlight = false;
    if (result.outcome != Outcome::Replied || mayPass(result.reply)) {
        item->work.mayHaveRun |= result.outcome == Outcome::Unknown;
        if (result.outcome == Outcome::Replied)
            item->lastError = result.reply;
        retryLater();
        return;
    }
    if (result.reply.isError()) {
        item->lastError = result.reply;
        fail(lane, item);
        return;
    }
    const QPointer<RedisLanes> self(this);
    const bool isDone = item->work.take(item->work, result.reply);
    if (!self)
        return;
    if (isDone)
        finish(lane, [] {});
    else
        sendHead(lane);
}

/// Ends the first of the lane, after `tell`, and goes on with the next.
void RedisLanes::finish(const QByteArray &lane, const std::function<void()> &tell)
{
    const QPointer<RedisLanes> self(this);
    tell();
    if (!self)
        return;
    auto &items = m_lanes[lane];
    items.pop_front();
    if (items.empty())
        m_lanes.remove(lane);
    else
        sendHead(lane);
}

void RedisLanes::fail(const QByteArray &lane, const ItemPointer &item)
{
    const QPointer<RedisLanes> self(this);
    const bool wasRefused = item->lastError.isError();
    if (wasRefused)
        Q_EMIT refused(item->work.call, item->lastError);
    if (!self)
        return;
    const QString words =
        wasRefused ? refusalWords(item->lastError) : unreachableWords(m_redis.lastProblem());
    finish(lane, [&] { item->work.fail({ErrorCode::Unavailable, words}); });
}

void RedisLanes::retryLater()
{
    if (!m_retry.isActive())
        m_retry.start();
}

void RedisLanes::retry()
{
    const QPointer<RedisLanes> self(this);
    const auto now = std::chrono::steady_clock::now();
    const QByteArrayList lanes = m_lanes.keys();
    for (const QByteArray &lane : lanes) {
        while (self && m_lanes.contains(lane)) {
            const ItemPointer item = m_lanes[lane].front();
            if (item->isInFlight || item->deadline > now) {
                sendHead(lane);
                break;
            }
            fail(lane, item);
        }
    }
}
