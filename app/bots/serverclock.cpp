#include "app/bots/serverclock.h"

using namespace std::chrono_literals;

void ServerClock::addPong(LocalClock::time_point sent, LocalClock::time_point received,
                          qint64 serverMs)
{
    const Duration roundTrip = received - sent;
    if (m_best && roundTrip > m_best->roundTrip && received - m_best->taken < 30s)
        return;
    const Duration middle = sent.time_since_epoch() + (received - sent) / 2;
    // The server's milliseconds are cut off: half of one is lost on average.
    m_best = Sample{received, roundTrip, Duration(double(serverMs) + 0.5) - middle};
}

void ServerClock::addHint(LocalClock::time_point received, qint64 serverMs)
{
    if (!m_best)
        m_best = Sample{received, 1h, Duration(double(serverMs)) - received.time_since_epoch()};
}

double ServerClock::serverMs(LocalClock::time_point at) const
{
    const Duration local = at.time_since_epoch();
    return (local + (m_best ? m_best->offset : Duration(0))).count();
}
