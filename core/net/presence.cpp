#include "core/net/presence.h"

using namespace std::chrono_literals;

namespace
{
constexpr auto retryPause = 1s;
}

Presence::Presence(RoomService &service, const NetLimits &limits, const NodeId &node,
                   QObject *context)
    : m_service(service)
    , m_limits(limits)
    , m_node(node)
    , m_context(context)
{
}

void Presence::awaitPlayersOf(const NodeId &node, const GameRoom &room, SteadyTime now)
{
    for (const Player &player : room.players) {
        if (player.connected && player.node == node)
            tellLater(room.code, {player.id, false, node}, now + m_limits.returnDelay);
    }
}

void Presence::playerCame(const RoomCode &room, PlayerId player)
{
    forget(room, player);
    tell(room, {player, true, m_node});
}

void Presence::playerWent(const RoomCode &room, PlayerId player, SteadyTime now)
{
    tellLater(room, {player, false, m_node}, now + m_limits.awayDelay);
}

void Presence::forget(const RoomCode &room, PlayerId player)
{
    m_latest.remove({room.value, player.number});
}

void Presence::sweep(SteadyTime now)
{
    while (!m_queue.empty() && now >= m_queue.begin()->first) {
        const Due due = m_queue.extract(m_queue.begin()).mapped();
        const Key key {due.room.value, due.change.player.number};
        if (m_latest.value(key) != due.serial)
            continue;
        m_latest.remove(key);
        tell(due.room, due.change);
    }
}

void Presence::tellLater(const RoomCode &room, const SetConnected &change, SteadyTime due)
{
    m_latest.insert({room.value, change.player.number}, ++m_serial);
    m_queue.insert({due, {room, change, m_serial}});
}

void Presence::tell(const RoomCode &room, const SetConnected &change)
{
    m_service.submit(room, change, m_context,
                     [this, room, change](const Result<RoomEvents> &result) {
                         // Refused otherwise only when player or room are gone.
                         const Key key {room.value, change.player.number};
                         if (!result && result.error().code == ErrorCode::Unavailable
                             && !m_latest.contains(key))
                             tellLater(room, change, std::chrono::steady_clock::now() + retryPause);
                     });
}
