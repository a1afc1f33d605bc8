#pragma once

#include "core/redis/redisrequest.h"

#include <deque>

/// Hands results to those who wait for them. A reply is handed out where it was read; a failure
/// waits for a later pass of the event loop, so that nobody is called back from inside a call.
class RedisDelivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisDelivery)

public:
    using QObject::QObject;

    /// Calls back at once, unless the context is gone.
    static void deliver(const RedisRequest &request, const RedisResult &result);
    /// Calls back later, in the order of these calls.
    void failLater(RedisRequest &&request, RedisResult::Outcome outcome);

protected:
    void customEvent(QEvent *event) override;

private:
    struct Failure
    {
        RedisRequest request;
        RedisResult::Outcome outcome;
    };

    std::deque<Failure> m_failures;
    bool m_isPosted = false;
};
