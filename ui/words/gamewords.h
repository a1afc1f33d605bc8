#pragma once

#include "core/service/hostsession.h"

#include <QString>

/// Rooms that somebody would miss if this computer stopped: a game is under way, or people wait for
/// one. Of rooms that nodes share, those that this node runs.
QList<RoomSummary> liveGames(const HostSession &session);

/// "question 3 of 10", "in the lobby": where a live game is.
QString stageWords(const RoomSummary &game);

/// "Friday quiz: question 3 of 10, 42 players".
QString gameWords(const RoomSummary &game);
