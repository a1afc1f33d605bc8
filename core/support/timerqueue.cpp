#include "core/support/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <bit>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace
{

// The moment at which to fire a timer that is due at `due`: on a grid, so that timers share it.
TimerQueue::TimePoint onGrid(TimerQueue::TimePoint due, milliseconds interval, Qt::TimerType type)
{
    milliseconds step = 0ms;
    if (type == Qt::VeryCoarseTimer)
        step = 1s;
    else if (type == Qt::CoarseTimer && interval >= 20ms)
        step = milliseconds(
            std::bit_floor(quint64(std::min(interval, milliseconds(20s)).count() / 20)));
    if (step <= 1ms)
        return due;
    const auto sinceEpoch = due.time_since_epoch();
    const auto over = sinceEpoch % step;
    return over == 0ns ? due : due + (step - over);
}

} // namespace

void TimerQueue::add(int id, milliseconds interval, Qt::TimerType type, QObject *object)
{
    remove(id);
    Timer &timer = m_timers[id];
    timer.object = object;
    timer.interval = interval;
    timer.type = type;
    timer.due = SteadyClock::now() + interval;
    timer.registration = ++m_serial;
    m_idsOf[object].append(id);
    arm(id, timer);
}

void TimerQueue::arm(int id, Timer &timer)
{
    timer.slot = {onGrid(timer.due, timer.interval, timer.type), ++m_serial};
    m_order.insert({timer.slot, id});
}

bool TimerQueue::remove(int id)
{
    const auto it = m_timers.constFind(id);
    if (it == m_timers.cend())
        return false;
    m_order.erase({it->slot, id});
    const auto ids = m_idsOf.find(it->object);
    ids->removeOne(id);
    if (ids->isEmpty())
        m_idsOf.erase(ids);
    m_timers.erase(it);
    return true;
}

bool TimerQueue::removeAll(QObject *object)
{
    const QList<int> ids = m_idsOf.value(object);
    for (const int id : ids)
        remove(id);
    return !ids.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> result;
    const QList<int> ids = m_idsOf.value(object);
    for (const int id : ids) {
        const auto it = m_timers.constFind(id);
        result.append({id, int(it->interval.count()), it->type});
    }
    return result;
}

std::optional<milliseconds> TimerQueue::remaining(int id) const
{
    const auto it = m_timers.constFind(id);
    if (it == m_timers.cend())
        return std::nullopt;
    return std::max(0ms, ceil<milliseconds>(it->due - SteadyClock::now()));
}

std::optional<milliseconds> TimerQueue::untilNext() const
{
    for (const Entry &entry : m_order) {
        // One whose handler is running can't fire again before that returns.
        if (m_timers.constFind(entry.id)->firing)
            continue;
        return std::max(0ms, ceil<milliseconds>(entry.slot.first - SteadyClock::now()));
    }
    return std::nullopt;
}

int TimerQueue::fireDue()
{
    int fired = 0;
    const TimePoint now = SteadyClock::now();
    const quint64 armedBefore = m_serial;

    // What a handler arms gets a higher serial and so waits for the next round: no timer, zero
    // timers least of all, can keep the others or the sockets from their turn.
    while (!m_order.empty()) {
        const Entry first = *m_order.begin();
        if (first.slot.first > now || first.slot.second > armedBefore)
            break;

        Timer &timer = m_timers[first.id];
        m_order.erase(m_order.begin());
        timer.due += timer.interval;
        if (timer.due < now)
            timer.due = now + timer.interval;
        arm(first.id, timer);
        if (timer.firing)
            continue;

        if (timer.interval > 0ms)
            ++fired;
        timer.firing = true;
        const quint64 registration = timer.registration;
        QTimerEvent event(first.id);
        QCoreApplication::sendEvent(timer.object, &event);

        // The handler may have removed the timer, or armed another one under the same id.
        const auto it = m_timers.find(first.id);
        if (it != m_timers.end() && it->registration == registration)
            it->firing = false;
    }
    return fired;
}
