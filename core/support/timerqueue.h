#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>
#include <QList>

#include <chrono>
#include <optional>
#include <set>
#include <utility>

/// The timers of one event dispatcher, ordered by when they are due; every operation is O(log n).
///
/// A timer never fires early. Precise ones are due to the millisecond, coarse ones within 5 % of
/// their interval, very coarse ones on the next full second, so that their wake-ups coincide.
class TimerQueue
{
public:
    using SteadyClock = std::chrono::steady_clock;
    using TimePoint = SteadyClock::time_point;

    /// Arms a timer; an id that is armed already is armed anew.
    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    /// False when no timer has that id.
    bool remove(int id);
    /// False when the object has no timer.
    bool removeAll(QObject *object);

    QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// Time until the timer is due, at least 0; empty for an unknown id.
    std::optional<std::chrono::milliseconds> remaining(int id) const;
    /// Time until the next timer that may fire is due, at least 0, rounded up; empty without one.
    std::optional<std::chrono::milliseconds> untilNext() const;
    /// Sends a QTimerEvent for each timer that is due, once each; returns how many with an
    /// interval above 0 there were.
    int fireDue();

private:
    using Slot = std::pair<TimePoint, quint64>;

    struct Timer
    {
        QObject *object = nullptr;
        std::chrono::milliseconds interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
        TimePoint due;
        Slot slot;
        quint64 registration = 0;
        bool firing = false;
    };

    struct Entry
    {
        Slot slot;
        int id = 0;
        bool operator<(const Entry &other) const { return slot < other.slot; }
    };

    void arm(int id, Timer &timer);

    QHash<int, Timer> m_timers;
    QHash<QObject *, QList<int>> m_idsOf;
    std::set<Entry> m_order;
    quint64 m_serial = 0;
};
