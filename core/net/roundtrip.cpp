#include "core/net/roundtrip.h"

#include <algorithm>

void RoundTrip::addSample(Milliseconds roundTrip)
{
    if (m_samples.size() == kept)
        m_samples.erase(m_samples.begin());
    m_samples.append(quint32(std::clamp<qint64>(roundTrip.count(), 0, 60'000)));
}

Milliseconds RoundTrip::latency() const
{
    if (!hasEnough())
        return Milliseconds(0);
    QVarLengthArray<quint32, kept> sorted = m_samples;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return Milliseconds(*middle / 2);
}
