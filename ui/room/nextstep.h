#pragma once

#include "core/game/commands.h"
#include "core/game/gameroom.h"

#include <QString>

/// The one thing that a host does next in a room.
struct NextStep
{
    enum class Kind {
        None,
        Start,
        ShowQuestion,
        CloseQuestion,
        ShowLeaderboard,
        StartBreak,
        NextRound,
        NextQuestion,
        Finish,
        Resume
    };

    Kind kind = Kind::None;
    RoomCommand command;

    QString text() const; ///< "Start the game"; for None what is being waited for.
    QString icon() const;
};

/// What the big button does now; follows the phases of docs/protocol.md.
NextStep nextStep(const GameRoom &room);
