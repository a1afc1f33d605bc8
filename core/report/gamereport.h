#pragma once

#include "core/game/gameroom.h"
#include "core/report/gamehistory.h"

#include <QJsonObject>

// A past game between its room and its row in the archive.

/// The line for a game that is over.
PastGame pastGame(const GameRoom &room, TimePoint endedAt);

/// What hosts the game again: title, size, settings, and questions with their keys.
QJsonObject setupJson(const NewRoom &room);
/// Refused when it is no such thing.
Result<NewRoom> setupFromJson(const QJsonObject &json);

/// Places by rank, from a results document.
QList<FinalPlace> finalPlaces(const QJsonObject &results);
/// How each played question went, from a results document.
QList<QuestionFigures> questionFigures(const QJsonObject &results);
