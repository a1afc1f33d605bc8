#pragma once

#include "core/game/gameroom.h"

#include <QJsonObject>

/// What the room list and REST tell of a room to anybody: code, title, status, phase, counts, join.
QJsonObject publicSummaryJson(const GameRoom &room);

/// Everything but tokens, for the host: the screen's view and all players, questions with keys,
/// settings, failure reason, node.
QJsonObject hostViewJson(const GameRoom &room);
