#pragma once

#include "core/net/netoptions.h"
#include "core/service/roomservice.h"

#include <QHash>

#include <map>

/// Tells the rooms who is connected. A player whose connection ends counts as away only when no new one
/// has come for a moment, so that reloading a page changes nothing.
class Presence
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    Presence(RoomService &service, const NetLimits &limits, QObject *context);

    /// A room comes from a node that is gone: its players have a while to find this one, and until then
    /// they are waited for.
    void roomTakenUp(const GameRoom &room, SteadyTime now);
    void playerCame(const RoomCode &room, PlayerId player);
    void playerWent(const RoomCode &room, PlayerId player, SteadyTime now);
    /// The player needs no word any more: left, removed, or the room is gone.
    void forget(const RoomCode &room, PlayerId player);
    void sweep(SteadyTime now);
    bool isIdle() const { return m_queue.empty(); }

private:
    using Key = std::pair<QString, quint32>;

    struct Departure
    {
        RoomCode room;
        PlayerId player;
        quint64 serial = 0;
    };

    void expectDeparture(const RoomCode &room, PlayerId player, SteadyTime due);
    void tell(const RoomCode &room, PlayerId player, bool connected);

    RoomService &m_service;
    const NetLimits &m_limits;
    QObject *m_context;
    std::multimap<SteadyTime, Departure> m_queue; ///< By when they are due.
    QHash<Key, quint64> m_departing; ///< The departure that still counts.
    quint64 m_serial = 0;
};
