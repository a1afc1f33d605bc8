#pragma once

#include "core/support/clock.h"

#include <QVarLengthArray>

#include <optional>

/// The round trip of one connection: the median of the last measurements, so that one that a client
/// delays moves little.
class RoundTrip
{
public:
    static constexpr int enough = 5;

    void addSample(Milliseconds roundTrip);
    bool hasEnough() const { return m_samples.size() >= enough; }
    /// The median of what there is; empty without any.
    std::optional<Milliseconds> median() const;
    /// What an answer's way takes: half the median; 0 until there are five samples.
    Milliseconds latency() const;

private:
    static constexpr int kept = 9;

    QVarLengthArray<quint32, kept> m_samples; ///< Milliseconds, oldest first.
};
