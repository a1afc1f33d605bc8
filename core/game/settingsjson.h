#pragma once

#include "core/game/settings.h"
#include "core/support/error.h"

#include <QJsonObject>

/// Settings as docs/protocol.md section 4 spells them.
QJsonObject toJson(const RoomSettings &settings);

/// `base` with what `json` says changed; refused (invalid_message, the field's name in the words)
/// when a value is of the wrong type, out of bounds or not known here.
Result<RoomSettings> settingsFromJson(const QJsonObject &json, const RoomSettings &base = {});
