#pragma once

#include <QtGlobal>

#include <atomic>
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

/// The system's clock, moved to agree with one that several nodes share. May be read in any thread.
class SharedClock final : public Clock
{
public:
    TimePoint now() const override { return local().now() + Milliseconds(m_offset.load()); }
    const Clock &local() const { return m_local; }
    /// What the shared clock is ahead of the local one.
    void setOffset(Milliseconds offset) { m_offset = offset.count(); }

private:
    SystemClock m_local;
    std::atomic<qint64> m_offset = 0;
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
