#include "core/redis/redisdelivery.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

void RedisDelivery::deliver(const RedisRequest &request, const RedisResult &result)
{
    if (request.context && request.callback)
        request.callback(result);
}

void RedisDelivery::failLater(RedisRequest &&request, RedisResult::Outcome outcome)
{
    m_failures.push_back({std::move(request), outcome});
    if (!std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void RedisDelivery::customEvent(QEvent *)
{
    const QPointer<RedisDelivery> self(this);
    m_isPosted = false;
    // What fails from now on has an event of its own.
    for (auto failures = std::exchange(m_failures, {}); !failures.empty();) {
        const Failure failure = std::move(failures.front());
        failures.pop_front();
        deliver(failure.request, {failure.outcome, {}});
        if (!self)
            return;
    }
}
