#include "core/net/presence.h"

Presence::Presence(RoomService &service, const NetLimits &limits, QObject *context)
    : m_service(service)
    , m_limits(limits)
    , m_context(context)
{
}

void Presence::roomTakenUp(const GameRoom &room, SteadyTime now)
{
    for (const Player &player : room.players) {
        if (player.connected)
            expectDeparture(room.code, player.id, now + m_limits.returnDelay);
    }
}

void Presence::playerCame(const RoomCode &room, PlayerId player)
{
    m_departing.remove({room.value, player.number});
    tell(room, player, true);
}

void Presence::playerWent(const RoomCode &room, PlayerId player, SteadyTime now)
{
    expectDeparture(room, player, now + m_limits.awayDelay);
}

void Presence::forget(const RoomCode &room, PlayerId player)
{
    m_departing.remove({room.value, player.number});
}

void Presence::sweep(SteadyTime now)
{
    while (!m_queue.empty() && now >= m_queue.begin()->first) {
        const Departure departure = m_queue.extract(m_queue.begin()).mapped();
        const Key key {departure.room.value, departure.player.number};
        if (m_departing.value(key) != departure.serial)
            continue;
        m_departing.remove(key);
        tell(departure.room, departure.player, false);
    }
}

void Presence::expectDeparture(const RoomCode &room, PlayerId player, SteadyTime due)
{
    m_departing.insert({room.value, player.number}, ++m_serial);
    m_queue.insert({due, {room, player, m_serial}});
}

void Presence::tell(const RoomCode &room, PlayerId player, bool connected)
{
    // Refused only when player or room are gone, and then there is nothing to tell.
    m_service.submit(room, SetConnected {player, connected}, m_context,
                     [](const Result<RoomEvents> &) { });
}
