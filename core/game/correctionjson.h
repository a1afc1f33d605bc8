#pragma once

#include "core/game/correction.h"

#include <QJsonArray>
#include <QJsonObject>

/// `{"key": ["b"]}`, `{"everybody": true}`, `{"void": true}` or `{"points": 500}`; docs/protocol.md 4.3.
QJsonObject toJson(const Correction &correction);

/// A correction as hosts see it in lists: with id, question, reason, time, and whether it was undone.
QJsonObject toJson(const MadeCorrection &made);
QJsonArray toJson(const QList<MadeCorrection> &corrections);

/// Reads the one of these that is there; refused (invalid_message) with the field's name when there is
/// none, more than one or a wrong one. Other members are passed over.
Result<Correction> correctionFromJson(const QJsonObject &json);
