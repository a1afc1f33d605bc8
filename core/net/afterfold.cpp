#include "core/net/afterfold.h"

void afterFold(QObject *context, std::function<void()> then)
{
    // A reply comes in the same turn in which the event bus posts the entry to the replicas, maybe just
    // before it. One turn later that delivery is queued for sure, two turns later it is done.
    QMetaObject::invokeMethod(
        context,
        [context, then = std::move(then)]() mutable {
            QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}
