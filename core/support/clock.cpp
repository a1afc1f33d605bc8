#include "core/support/clock.h"

using namespace std::chrono;

SystemClock::SystemClock()
    : m_startWall(floor<Milliseconds>(system_clock::now()))
    , m_startSteady(steady_clock::now())
{
}

TimePoint SystemClock::now() const
{
    return m_startWall + floor<Milliseconds>(steady_clock::now() - m_startSteady);
}
