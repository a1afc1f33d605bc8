#pragma once

#include "core/game/events.h"

#include <QJsonObject>

/// An event as it is journalled: `type` in UPPER_SNAKE_CASE and its members in snake_case.
QJsonObject toJson(const RoomEvent &event);

/// Reads and checks an event; refused (corrupt) with what is wrong.
Result<RoomEvent> roomEventFromJson(const QJsonObject &json);

/// All events of an entry as one JSON array, and back.
QByteArray encodeEvents(const RoomEvents &events);
Result<RoomEvents> decodeEvents(const QByteArray &bytes);
