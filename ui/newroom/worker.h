#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

/// Runs `work` in a thread of the pool and then, in the main thread, `reply` with its result; not at
/// all when `context` is gone by then. To be called in the main thread.
template <typename Work, typename Reply>
void runInPool(QThreadPool &pool, QObject *context, Work work, Reply reply)
{
    pool.start([context = QPointer<QObject>(context), work = std::move(work),
                reply = std::move(reply)] {
        auto result = work();
        QMetaObject::invokeMethod(qApp, [context, reply, result = std::move(result)] {
            if (context)
                reply(result);
        });
    });
}
