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

    Presence(RoomService &service, const NetLimits &limits, const NodeId &node, QObject *context);

    /// The node that these players were connected to is gone, or was this one in an earlier run: they
    /// have a while to find a node, and until then they are waited for.
    void awaitPlayersOf(const NodeId &node, const GameRoom &room, SteadyTime now);
    void playerCame(const RoomCode &room, PlayerId player);
    void playerWent(const RoomCode &room, PlayerId player, SteadyTime now);
    /// The player needs no word any more: left, removed, or the room is gone.
    void forget(const RoomCode &room, PlayerId player);
    void sweep(SteadyTime now);
    bool isIdle() const { return m_queue.empty(); }

private:
    using Key = std::pair<QString, quint32>;

    struct Due
    {
        RoomCode room;
        SetConnected change;
        quint64 serial = 0;
    };

    void tellLater(const RoomCode &room, const SetConnected &change, SteadyTime due);
    void tell(const RoomCode &room, const SetConnected &change);

    RoomService &m_service;
    const NetLimits &m_limits;
    NodeId m_node;
    QObject *m_context;
    std::multimap<SteadyTime, Due> m_queue; ///< By when they are due.
    QHash<Key, quint64> m_latest; ///< What is due for a player and still counts.
    quint64 m_serial = 0;
};
