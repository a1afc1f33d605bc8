#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

/// Runs the event loop until `done`; false when that takes longer than `timeout`. Unlike
/// QTest::qWaitFor it never sleeps while there is something to do, and looks at once when it is done.
template<typename Predicate>
bool spinUntil(Predicate done, std::chrono::milliseconds timeout = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(timeout);
    QTimer waker;
    waker.start(timeout);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}
