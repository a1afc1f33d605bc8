#pragma once

#include "core/game/events.h"

/// Folds the events of players into a room; used by apply.cpp.
class PlayerFolder
{
public:
    explicit PlayerFolder(GameRoom &room)
        : m_room(room)
    {
    }

    void operator()(const PlayerJoined &event);
    void operator()(const PlayerApproved &event);
    void operator()(const PlayerEdited &event);
    void operator()(const TeamsDealt &event);
    void operator()(const PlayerLeft &event);
    void operator()(const PlayerRemoved &event);
    void operator()(const PlayerConnected &event);
    void operator()(const PlayerDisconnected &event);

protected:
    GameRoom &m_room;

private:
    template <typename Change>
    void change(PlayerId id, Change change);
    /// Who goes takes the buzz along that waits.
    void dropWaitingBuzz(PlayerId id);
    void freeSeat(PlayerId id);
};
