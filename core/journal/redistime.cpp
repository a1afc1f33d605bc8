#include "core/journal/redistime.h"

#include "core/redis/qtredis.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
constexpr auto interval = 10s;
constexpr size_t sampleCount = 6; // A minute's worth, in which no clock drifts by a millisecond.
} // namespace

RedisTime::RedisTime(QtRedis &redis, const Clock &local, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_local(local)
    , m_timer(this)
{
    connect(&redis, &QtRedis::connected, this, [this] {
        m_samples.clear(); // It may be another server.
        ask();
    });
    connect(&m_timer, &QTimer::timeout, this, &RedisTime::ask);
    m_timer.start(interval);
    if (redis.isConnected())
        ask();
}

void RedisTime::ask()
{
    if (!m_redis.isConnected())
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    m_redis.command({"TIME"}, this, [this, elapsed](const RedisResult &result) {
        if (!result.isOk())
            return;
        const std::chrono::nanoseconds roundTrip(elapsed.nsecsElapsed());
        const std::chrono::microseconds server(result.reply.at(0).toInteger() * 1'000'000
                                               + result.reply.at(1).toInteger());
        const auto middle = m_local.now().time_since_epoch() - roundTrip / 2;
        take({std::chrono::round<Milliseconds>(server - middle),
              std::chrono::ceil<Milliseconds>(roundTrip / 2)});
    });
}

void RedisTime::take(const Sample &sample)
{
    m_samples.push_back(sample);
    if (m_samples.size() > sampleCount)
        m_samples.pop_front();
    const Sample best = *std::ranges::min_element(m_samples, {}, &Sample::uncertainty);
    if (std::exchange(m_told, best) != best)
        Q_EMIT measured(best.offset, best.uncertainty);
}
