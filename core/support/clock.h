#pragma once

#include <QtGlobal>

#include <chrono>

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A moment on the server's clock, in milliseconds since the Unix epoch (UTC).
using TimePoint = std::chrono::sys_time<Milliseconds>;

/// Milliseconds since the Unix epoch, as they travel.
constexpr qint64 toUnixMs(TimePoint time)
{
    return time.time_since_epoch().count();
}

constexpr TimePoint fromUnixMs(qint64 ms)
{
    return TimePoint(Milliseconds(ms));
}

/// The only place that reads the time; rules take `now` as a parameter.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

/// Wall time taken once at start and carried on by a monotonic clock, so that setting the
/// computer's clock never shortens a question.
class SystemClock final : public Clock
{
public:
    SystemClock();
    TimePoint now() const override;

private:
    TimePoint m_startWall;
    std::chrono::steady_clock::time_point m_startSteady;
};

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start) : m_now(start) { }

    TimePoint now() const override { return m_now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    TimePoint m_now;
};
