#include "core/support/durationhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace
{

constexpr int stepsBits = 3; ///< Eight buckets for each doubling.
constexpr int steps = 1 << stepsBits;

int bucketOf(quint32 value)
{
    const int shift = std::max(0, int(std::bit_width(value)) - stepsBits - 1);
    return shift * steps + int(value >> shift);
}

/// The highest value that falls into a bucket.
quint64 topOf(int bucket)
{
    const int shift = std::max(0, bucket / steps - 1);
    return ((quint64(bucket - shift * steps) + 1) << shift) - 1;
}

} // namespace

void DurationHistogram::add(std::chrono::nanoseconds duration)
{
    const auto value = quint32(std::clamp<qint64>(duration / std::chrono::microseconds(1), 0,
                                                  std::numeric_limits<quint32>::max()));
    ++m_buckets[bucketOf(value)];
    ++m_count;
    m_longest = std::max(m_longest, value);
}

std::chrono::microseconds DurationHistogram::percentile(double share) const
{
    const auto wanted = std::max<quint64>(1, quint64(std::ceil(share * double(m_count))));
    quint64 seen = 0;
    for (int bucket = 0; bucket < bucketCount; ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted)
            return std::chrono::microseconds(std::min<quint64>(topOf(bucket), m_longest));
    }
    return longest();
}
