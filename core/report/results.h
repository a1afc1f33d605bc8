#pragma once

#include "core/game/gameroom.h"

#include <QJsonObject>

/// What came out of a game, also while it runs: the room, the players by rank, and each closed
/// question with its key, counts and answers. An answer's `points` are as awarded, streak and
/// penalty included, so that a player's, with the stakes that were lost without an answer, add up to
/// the score. Keys and points are as corrected; the
/// corrections are listed, and where there are teams their standings. For the host only.
QJsonObject resultsJson(const GameRoom &room);
