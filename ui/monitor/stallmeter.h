#pragma once

#include "core/support/durationhistogram.h"

#include <QEvent>
#include <QVarLengthArray>

#include <array>
#include <cstdint>

/// How long the GUI thread could not react because it was busy with one event. Events that an event
/// handles within itself are part of it. Where one runs an event loop of its own, as a menu does,
/// the loop's events are counted one by one and their host, which mostly waits, is not.
class StallMeter
{
public:
    using TimeSource = std::chrono::nanoseconds (*)();

    /// A longer one costs a frame of a 60 Hz display.
    static constexpr std::chrono::milliseconds longestUnnoticed{16};

    /// The event that took longest.
    struct Stall
    {
        std::chrono::nanoseconds time{0};
        const char *receiver = ""; ///< Its class.
        int eventType = 0; ///< A QEvent::Type.
    };

    static std::chrono::nanoseconds wallTime();
    /// Of the calling thread: on a busy machine only this says what the code costs.
    static std::chrono::nanoseconds processorTime();

    explicit StallMeter(TimeSource now = wallTime)
        : m_now(now)
    { }

    /// `loopLevel` is how many event loops are running in the thread.
    void eventBegan(const QObject *receiver, const QEvent *event, int loopLevel);
    void eventEnded();

    const DurationHistogram &times() const { return m_times; }
    /// Events that took longer than `longestUnnoticed`.
    quint64 stallCount() const { return m_stallCount; }
    const Stall &longest() const { return m_longest; }
    /// The longest time of the last minute.
    std::chrono::nanoseconds longestOfLastMinute() const;
    void clear();

private:
    struct Running
    {
        Stall stall;
        std::chrono::nanoseconds began{0};
        int loopLevel = 0;
        int depth = 0; ///< Events that are handled within it.
        bool waits = false; ///< It runs a loop of its own.
    };

    struct Second
    {
        std::int64_t number = 0; ///< On the clock of the time source.
        std::chrono::nanoseconds longest{0};
    };

    void count(const Stall &stall, std::chrono::nanoseconds at);

    TimeSource m_now;
    QVarLengthArray<Running, 4> m_running; ///< One for each event loop that hands out events.
    DurationHistogram m_times;
    quint64 m_stallCount = 0;
    Stall m_longest;
    std::array<Second, 60> m_minute; ///< Each at its number modulo 60.
};
