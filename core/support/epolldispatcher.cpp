#include "core/support/epolldispatcher.h"

#ifndef Q_OS_LINUX

QAbstractEventDispatcher *createSocketDispatcher()
{
    return nullptr;
}

#else

#include "core/support/logging.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QThread>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <memory>

using namespace std::chrono;

namespace
{

constexpr int batchSize = 256;

} // namespace

QAbstractEventDispatcher *createSocketDispatcher()
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (!dispatcher->isValid()) {
        qCWarning(lcNet) << "No epoll:" << std::strerror(errno) << "- using Qt's own dispatcher";
        return nullptr;
    }
    return dispatcher.release();
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_notifiers(m_epoll)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wakeUp;
    if (isValid())
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    if (m_wakeUp >= 0)
        ::close(m_wakeUp);
    if (m_epoll >= 0)
        ::close(m_epoll);
}

EpollDispatcher::Statistics EpollDispatcher::statistics() const
{
    return {m_waits, m_descriptorsTouched, m_notifiers.controlCalls()};
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    // A nested call must not swallow the interrupt that was meant for the outer one.
    const bool outerInterrupted = m_interrupted.exchange(false) && m_depth > 0;
    ++m_depth;
    const auto leave = qScopeGuard([this, outerInterrupted] {
        --m_depth;
        if (outerInterrupted)
            m_interrupted = true;
    });

    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted;
    if (mayBlock)
        Q_EMIT aboutToBlock();
    if (m_interrupted)
        return false;

    int handled = wait(flags, mayBlock) ? 1 : 0;
    if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
        handled += m_notifiers.activateReady();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        handled += m_timers.fireDue();
    return handled > 0;
}

// Collects what is ready; true when somebody woke the dispatcher up.
bool EpollDispatcher::wait(QEventLoop::ProcessEventsFlags flags, bool mayBlock)
{
    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    if (withSockets)
        m_notifiers.applyChanges();

    // Only a sleeper needs the descriptor to be woken: what the thread posts to itself, or others
    // post while it works, is seen here without a system call.
    int timeout = mayBlock ? waitTimeout(flags) : 0;
    Sleep awake = Sleep::Awake;
    if (timeout != 0 && !m_sleep.compare_exchange_strong(awake, Sleep::Asleep))
        timeout = 0;

    ++m_waits;
    std::array<epoll_event, batchSize> ready;
    int count = 0;
    pollfd wakeUpOnly{m_wakeUp, POLLIN, 0};
    if (withSockets)
        count = ::epoll_wait(m_epoll, ready.data(), batchSize, timeout);
    else if (::poll(&wakeUpOnly, 1, timeout) > 0)
        drainWakeUp();

    const bool woken = m_sleep.exchange(Sleep::Awake) == Sleep::Woken;
    if (count > 0)
        collect(std::span(ready).first(size_t(count)));
    else if (count < 0 && errno != EINTR)
        qCCritical(lcNet) << "epoll_wait failed:" << std::strerror(errno);
    if (withSockets)
        m_notifiers.markNeverBlocking();
    return woken;
}

int EpollDispatcher::waitTimeout(QEventLoop::ProcessEventsFlags flags) const
{
    if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers) && m_notifiers.hasReady())
        return 0;
    if (flags.testFlag(QEventLoop::X11ExcludeTimers))
        return -1;
    const auto untilNext = m_timers.untilNext();
    if (!untilNext)
        return -1;
    return int(std::min<qint64>(untilNext->count(), std::numeric_limits<int>::max()));
}

void EpollDispatcher::collect(std::span<const epoll_event> ready)
{
    for (const epoll_event &event : ready) {
        if (event.data.fd == m_wakeUp) {
            drainWakeUp();
            continue;
        }
        ++m_descriptorsTouched;
        m_notifiers.markReady(event.data.fd, event.events);
    }
}

void EpollDispatcher::drainWakeUp()
{
    eventfd_t count = 0;
    ::eventfd_read(m_wakeUp, &count);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier && notifier->thread() == thread() && thread() == QThread::currentThread());
    m_notifiers.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier && thread() == QThread::currentThread());
    m_notifiers.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType type,
                                    QObject *object)
{
    Q_ASSERT(timerId > 0 && interval >= 0 && object && object->thread() == thread());
    m_timers.add(timerId, milliseconds(interval), type, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto remaining = m_timers.remaining(timerId);
    return remaining ? int(remaining->count()) : -1;
}

void EpollDispatcher::wakeUp()
{
    if (m_sleep.exchange(Sleep::Woken) == Sleep::Asleep)
        ::eventfd_write(m_wakeUp, 1);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

#endif
