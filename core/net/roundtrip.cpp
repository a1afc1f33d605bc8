#include "core/net/roundtrip.h"

#include <QList>

#include <algorithm>

void RoundTrip::addSample(Milliseconds roundTrip)
{
    if (m_samples.size() == kept)
        m_samples.erase(m_samples.begin());
    m_samples.append(quint32(std::clamp<qint64>(roundTrip.count(), 0, 60'000)));
}

std::optional<Milliseconds> RoundTrip::median() const
{
    if (m_samples.isEmpty())
        return std::nullopt;
    QList<quint32> sorted(m_samples.cbegin(), m_samples.cend());
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return Milliseconds(*middle);
}

Milliseconds RoundTrip::latency() const
{
    return hasEnough() ? *median() / 2 : Milliseconds(0);
}
