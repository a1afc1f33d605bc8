#pragma once

#include <QAbstractEventDispatcher>

/// A dispatcher whose cost per wake-up does not depend on how many sockets are idle; nullptr where
/// the platform has none, so that the stock one is used. For QThread::setEventDispatcher or
/// QCoreApplication::setEventDispatcher, which own it.
QAbstractEventDispatcher *createSocketDispatcher();

#ifdef Q_OS_LINUX

#include "core/support/notifiertable.h"
#include "core/support/timerqueue.h"

#include <atomic>
#include <span>

struct epoll_event;

/// An event dispatcher on epoll, for a thread with thousands of sockets.
///
/// It behaves as Qt's own for Unix, with these freedoms: at most 256 ready descriptors are taken
/// per wake-up, and timers never fire early. Changes of notifiers reach the kernel just before
/// it waits, so that a write notifier that is switched on and off in one turn costs nothing.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EpollDispatcher)

public:
    /// What the dispatcher has done since it was made; counted in its own thread.
    struct Statistics
    {
        quint64 waits = 0; ///< Calls that asked the kernel what is ready.
        quint64 descriptorsTouched = 0; ///< Ready descriptors looked at, over all waits.
        quint64 controlCalls = 0; ///< Changes handed to the kernel.
    };

    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    /// False when the kernel gave no descriptors for it.
    bool isValid() const { return m_epoll >= 0 && m_wakeUp >= 0; }
    Statistics statistics() const;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    enum class Sleep { Awake, Asleep, Woken };

    bool wait(QEventLoop::ProcessEventsFlags flags, bool mayBlock);
    int waitTimeout(QEventLoop::ProcessEventsFlags flags) const;
    void collect(std::span<const epoll_event> ready);
    void drainWakeUp();

    int m_epoll = -1;
    int m_wakeUp = -1;
    NotifierTable m_notifiers;
    TimerQueue m_timers;
    quint64 m_waits = 0;
    quint64 m_descriptorsTouched = 0;
    int m_depth = 0;
    std::atomic<bool> m_interrupted = false;
    std::atomic<Sleep> m_sleep = Sleep::Awake;
};

#endif
