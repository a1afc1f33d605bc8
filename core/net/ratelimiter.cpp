#include "core/net/ratelimiter.h"

#include "core/net/hostguard.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace
{
constexpr double wrongCodes = 10;
constexpr double wrongCodesPerSecond = 0.1;
constexpr qsizetype floodsToBar = 5;
constexpr auto floodMemory = 60s;
constexpr qsizetype mostAddresses = 10'000;
} // namespace

bool TokenBucket::take(TimePoint now, double count)
{
    refill(now);
    if (m_tokens < count)
        return false;
    m_tokens -= count;
    return true;
}

bool TokenBucket::isEmpty(TimePoint now)
{
    refill(now);
    return m_tokens < 1;
}

bool TokenBucket::isFull(TimePoint now)
{
    refill(now);
    return m_tokens >= m_capacity;
}

std::chrono::seconds TokenBucket::untilNext(TimePoint now)
{
    refill(now);
    const double missing = std::max(0.0, 1 - m_tokens);
    return std::chrono::seconds(std::max(1, int(std::ceil(missing / m_perSecond))));
}

void TokenBucket::refill(TimePoint now)
{
    const std::chrono::duration<double> passed = now - m_at;
    m_at = now;
    m_tokens = std::min(m_capacity, m_tokens + passed.count() * m_perSecond);
}

bool CodeThrottle::isThrottled(const QHostAddress &address, TimePoint now)
{
    const auto it = m_buckets.find(limitedAddress(address));
    return it != m_buckets.end() && it->isEmpty(now);
}

void CodeThrottle::noteWrongCode(const QHostAddress &address, TimePoint now)
{
    if (m_buckets.size() >= mostAddresses) {
        m_buckets.removeIf([now](auto it) { return it->isFull(now); });
        // Still so many: they all guess; forgetting them is better than growing without bound.
        if (m_buckets.size() >= mostAddresses)
            m_buckets.clear();
    }
    const QHostAddress key = limitedAddress(address);
    auto it = m_buckets.find(key);
    if (it == m_buckets.end())
        it = m_buckets.insert(key, TokenBucket(wrongCodes, wrongCodesPerSecond, now));
    it->take(now);
}

std::chrono::seconds CodeThrottle::retryAfter(const QHostAddress &address, TimePoint now)
{
    const auto it = m_buckets.find(limitedAddress(address));
    return it == m_buckets.end() ? 1s : it->untilNext(now);
}

void PenaltyBox::noteFlood(const QHostAddress &address, TimePoint now)
{
    // This machine runs rehearsals with bots; whoever floods from here can do worse anyway.
    if (isLoopback(address))
        return;
    if (m_floods.size() >= mostAddresses)
        m_floods.removeIf([now](auto it) { return now - it->last() > floodMemory; });
    QList<TimePoint> &floods = m_floods[limitedAddress(address)];
    floods.append(now);
    if (floods.size() > floodsToBar)
        floods.removeFirst();
}

bool PenaltyBox::isBarred(const QHostAddress &address, TimePoint now) const
{
    const auto it = m_floods.constFind(limitedAddress(address));
    return it != m_floods.constEnd() && it->size() == floodsToBar
        && it->last() - it->first() <= floodMemory && now - it->last() <= floodMemory;
}
