#pragma once

#include "core/support/clock.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

class QtRedis;

/// Measures how far the clock of the Redis server is ahead of ours: at each connection and every
/// ten seconds, believing the quickest of the last answers.
class RedisTime final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisTime)

public:
    /// Both live longer than this; `local` is the clock that the offset is added to.
    RedisTime(QtRedis &redis, const Clock &local, QObject *parent = nullptr);

Q_SIGNALS:
    /// The server's time is ours plus `offset`, more or less `uncertainty`. Told when it changes.
    void measured(Milliseconds offset, Milliseconds uncertainty);

private:
    struct Sample
    {
        Milliseconds offset{0};
        Milliseconds uncertainty{0};

        bool operator==(const Sample &) const = default;
    };

    void ask();
    void take(const Sample &sample);

    QtRedis &m_redis;
    const Clock &m_local;
    QTimer m_timer;
    std::deque<Sample> m_samples;
    std::optional<Sample> m_told;
};
