#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

/// Many durations in little memory: counted in fixed buckets that are at most an eighth wide, so
/// that adding one costs a few instructions.
class DurationHistogram
{
public:
    void add(std::chrono::nanoseconds duration);
    void clear() { *this = {}; }

    quint64 count() const { return m_count; }
    /// What `share` (0..1) of all took at most, up to an eighth too high; 0 while there are none.
    std::chrono::microseconds percentile(double share) const;
    std::chrono::microseconds longest() const { return std::chrono::microseconds(m_longest); }

private:
    static constexpr int bucketCount = 240;

    std::array<quint32, bucketCount> m_buckets{};
    quint64 m_count = 0;
    quint32 m_longest = 0; ///< Microseconds, as all here; an hour at most.
};
