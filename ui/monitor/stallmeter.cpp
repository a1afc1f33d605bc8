#include "ui/monitor/stallmeter.h"

#include <QObject>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace std::chrono_literals;

std::chrono::nanoseconds StallMeter::wallTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

std::chrono::nanoseconds StallMeter::processorTime()
{
#ifdef Q_OS_UNIX
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    return wallTime();
#endif
}

void StallMeter::eventBegan(const QObject *receiver, const QEvent *event, int loopLevel)
{
    if (!m_running.isEmpty()) {
        Running &outer = m_running.last();
        if (loopLevel <= outer.loopLevel) {
            ++outer.depth;
            return;
        }
        outer.waits = true;
    }
    // Taken now, since the receiver and the event may be gone afterwards.
    m_running.append(
        {.stall = {.receiver = receiver->metaObject()->className(), .eventType = event->type()},
         .began = m_now(),
         .loopLevel = loopLevel});
}

void StallMeter::eventEnded()
{
    Running &current = m_running.last();
    if (current.depth > 0) {
        --current.depth;
        return;
    }
    if (!current.waits) {
        const std::chrono::nanoseconds now = m_now();
        current.stall.time = now - current.began;
        count(current.stall, now);
    }
    m_running.removeLast();
}

std::chrono::nanoseconds StallMeter::longestOfLastMinute() const
{
    const std::int64_t now = m_now() / 1s;
    std::chrono::nanoseconds longest{0};
    for (const Second &second : m_minute) {
        if (now - second.number < std::int64_t(m_minute.size()))
            longest = std::max(longest, second.longest);
    }
    return longest;
}

void StallMeter::count(const Stall &stall, std::chrono::nanoseconds at)
{
    m_times.add(stall.time);
    if (stall.time > longestUnnoticed)
        ++m_stallCount;
    if (stall.time > m_longest.time)
        m_longest = stall;
    const std::int64_t number = at / 1s;
    Second &second = m_minute[size_t(number) % m_minute.size()];
    if (second.number != number)
        second = {number, {}};
    second.longest = std::max(second.longest, stall.time);
}

void StallMeter::clear()
{
    m_times.clear();
    m_stallCount = 0;
    m_longest = {};
    m_minute = {};
}
