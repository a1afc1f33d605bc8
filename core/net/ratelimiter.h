#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <chrono>

/// Lets `capacity` through at once and then `perSecond`; starts full. Takes the time as a parameter.
class TokenBucket
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    TokenBucket(double capacity, double perSecond, TimePoint now)
        : m_capacity(capacity)
        , m_perSecond(perSecond)
        , m_tokens(capacity)
        , m_at(now)
    {
    }

    /// False when there are fewer than `count` left; then none is taken.
    bool take(TimePoint now, double count = 1);
    bool isEmpty(TimePoint now);
    bool isFull(TimePoint now);
    /// Until one can be taken, rounded up; at least 1 s.
    std::chrono::seconds untilNext(TimePoint now);

private:
    void refill(TimePoint now);

    double m_capacity;
    double m_perSecond;
    double m_tokens;
    TimePoint m_at;
};

/// Slows down those who guess room codes: ten wrong ones a minute for an address, then one in ten
/// seconds. Right codes cost nothing.
class CodeThrottle
{
public:
    using TimePoint = TokenBucket::TimePoint;

    /// True when this address must wait before it may ask again.
    bool isThrottled(const QHostAddress &address, TimePoint now);
    void noteWrongCode(const QHostAddress &address, TimePoint now);
    std::chrono::seconds retryAfter(const QHostAddress &address, TimePoint now);

private:
    QHash<QHostAddress, TokenBucket> m_buckets;
};

/// Keeps an address out for a minute that was cut for flooding five times within one. Many players may
/// share an address, so a single flood bars nobody.
class PenaltyBox
{
public:
    using TimePoint = TokenBucket::TimePoint;

    void noteFlood(const QHostAddress &address, TimePoint now);
    bool isBarred(const QHostAddress &address, TimePoint now) const;

private:
    QHash<QHostAddress, QList<TimePoint>> m_floods; ///< At most the last five.
};
