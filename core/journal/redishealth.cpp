#include "core/journal/redishealth.h"

#include "core/journal/redistrouble.h"
#include "core/redis/qtredis.h"

using namespace std::chrono_literals;

RedisHealth::RedisHealth(QtRedis &redis, RedisLanes &lanes, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_lossTimer(this)
    , m_probeTimer(this)
{
    m_lossTimer.setSingleShot(true);
    m_lossTimer.setInterval(1s);
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(1s);
    connect(&m_lossTimer, &QTimer::timeout, this, &RedisHealth::takeLoss);
    connect(&m_probeTimer, &QTimer::timeout, this, &RedisHealth::probe);
    connect(&redis, &QtRedis::connected, this, &RedisHealth::takeConnection);
    connect(&redis, &QtRedis::disconnected, &m_lossTimer, qOverload<>(&QTimer::start));
    connect(&redis, &QtRedis::errorOccurred, this, [this] {
        if (!m_redis.isConnected() && !m_lossTimer.isActive())
            takeLoss();
    });
    connect(&lanes, &RedisLanes::refused, this, &RedisHealth::takeRefusal);
    if (!redis.isConnected())
        m_lossTimer.start();
}

void RedisHealth::takeConnection()
{
    m_lossTimer.stop();
    m_loss.clear();
    tell();
}

void RedisHealth::takeLoss()
{
    if (m_redis.isConnected())
        return;
    m_loss = unreachableWords(m_redis.lastProblem());
    tell();
}

void RedisHealth::takeRefusal(const RedisCall &call, const RedisReply &error)
{
    m_refusal = refusalWords(error);
    if (call.keys.size() > 1)
        m_probe = {"qs.probe", call.keys, {call.args.value(0)}};
    else // a part of the index; changes nothing but is a write
        m_probe = {{}, call.keys, {"ZADD", call.keys.value(0), "XX", "0", "nothing"}};
    if (!m_probeTimer.isActive())
        m_probeTimer.start();
    tell();
}

void RedisHealth::probe()
{
    const auto take = [this](const RedisResult &result) {
        if (result.isOk()) {
            m_refusal.clear();
            tell();
            return;
        }
        if (result.outcome == RedisResult::Outcome::Replied)
            m_refusal = refusalWords(result.reply);
        m_probeTimer.start();
        tell();
    };
    if (m_probe.script.isEmpty())
        m_redis.command(m_probe.args, this, take);
    else
        m_redis.callScript(m_probe.script, m_probe.keys, m_probe.args, this, take);
}

void RedisHealth::tell()
{
    const QString problem = m_loss.isEmpty() ? m_refusal : m_loss;
    const JournalHealth health{
        problem.isEmpty() ? JournalHealth::State::Ok : JournalHealth::State::Failing, problem};
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT changed(m_health);
}
