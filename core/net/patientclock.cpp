#include "core/net/patientclock.h"

void PatientClock::begin(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_tickedAt = std::chrono::steady_clock::now();
}

void PatientClock::tick()
{
    const TimePoint real = std::chrono::steady_clock::now();
    const auto late = real - m_tickedAt - m_interval;
    m_tickedAt = real;
    // A little lateness is everyday and counts.
    if (late > m_interval)
        m_lost += late;
}
