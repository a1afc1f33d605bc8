#pragma once

#include <chrono>

/// Steady time that leaves out when this thread was kept from running: a laptop that slept or a starved
/// process must not blame its peers for the silence. Told by a regular tick.
class PatientClock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    TimePoint now() const { return std::chrono::steady_clock::now() - m_lost; }

    /// The ticks begin, `interval` apart.
    void begin(std::chrono::milliseconds interval);
    void tick();

private:
    std::chrono::milliseconds m_interval {0};
    TimePoint m_tickedAt;
    TimePoint::duration m_lost {0};
};
