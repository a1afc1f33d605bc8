#pragma once

#include "core/support/epolldispatcher.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

/// A thread with the dispatcher under test, in which the test's functions run.
class DispatcherThread
{
public:
    /// `epoll` false takes Qt's own, which says what must hold.
    explicit DispatcherThread(bool epoll)
    {
        if (epoll)
            m_thread.setEventDispatcher(createSocketDispatcher());
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }

    ~DispatcherThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs `function` in the thread and returns what it returns.
    template <typename Function>
    auto run(Function function)
    {
        using R = std::invoke_result_t<Function>;
        if constexpr (std::is_void_v<R>) {
            QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
        } else {
            R result{};
            QMetaObject::invokeMethod(
                &m_context, [&] { result = function(); }, Qt::BlockingQueuedConnection);
            return result;
        }
    }

    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject m_context;
};

/// The current thread's dispatcher.
inline QAbstractEventDispatcher *dispatcher()
{
    return QThread::currentThread()->eventDispatcher();
}

/// One round without waiting.
inline bool processOnce(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return dispatcher()->processEvents(flags);
}

/// Rounds with waiting until `done` says so; false after thirty seconds.
template <typename Predicate>
bool processUntil(Predicate done)
{
    const QDeadlineTimer deadline(30'000);
    QTimer guard; // wakes the dispatcher even if what is waited for never comes
    guard.start(100);
    while (!done() && !deadline.hasExpired())
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

/// Two connected Unix sockets; what one writes the other reads.
struct SocketPair
{
    SocketPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) != 0)
            qFatal("socketpair failed");
    }
    ~SocketPair()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    void closeEnd(size_t which)
    {
        if (ends[which] >= 0)
            ::close(ends[which]);
        ends[which] = -1;
    }

    /// Makes the other end, `near()`, readable.
    void poke() { [[maybe_unused]] const auto n = ::write(ends[1], "x", 1); }
    /// Takes what has been poked.
    void drain()
    {
        std::array<char, 64> buffer{};
        while (::read(ends[0], buffer.data(), buffer.size()) > 0) { }
    }
    int near() const { return ends[0]; }

    std::array<int, 2> ends{-1, -1};
};
