#include "core/net/presence.h"

Presence::Presence(RoomService &service, const NetLimits &limits, QObject *context)
    : m_service(service)
    , m_limits(limits)
    , m_context(context)
{
}

void Presence::playerCame(const RoomCode &room, PlayerId player)
{
    m_departing.remove({room.value, player.number});
    tell(room, player, true);
}

void Presence::playerWent(const RoomCode &room, PlayerId player, SteadyTime now)
{
    m_departing.insert({room.value, player.number}, ++m_serial);
    m_queue.push_back({room, player, now + m_limits.awayDelay, m_serial});
}

void Presence::forget(const RoomCode &room, PlayerId player)
{
    m_departing.remove({room.value, player.number});
}

void Presence::sweep(SteadyTime now)
{
    while (!m_queue.empty() && now >= m_queue.front().due) {
        const Departure departure = m_queue.front();
        m_queue.pop_front();
        const Key key {departure.room.value, departure.player.number};
        if (m_departing.value(key) != departure.serial)
            continue;
        m_departing.remove(key);
        tell(departure.room, departure.player, false);
    }
}

void Presence::tell(const RoomCode &room, PlayerId player, bool connected)
{
    // Refused only when player or room are gone, and then there is nothing to tell.
    m_service.submit(room, SetConnected {player, connected}, m_context,
                     [](const Result<RoomEvents> &) { });
}
