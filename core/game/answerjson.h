#pragma once

#include "core/game/question.h"

#include <QJsonArray>
#include <QJsonObject>

// Answers and keys as JSON: docs/protocol.md 3.1 and 3.4.

QJsonArray toJson(const QList<ChoiceId> &ids);

/// As a client spells it: `{"choice": "a"}`, `{"choices": ["a", "c"]}`, `{"text": "Danube"}` ….
QJsonObject toJson(const Answer &answer, QuestionType type);

/// A key as the host writes it: a list of ids or texts, or `{"value": 1822, "tolerance": 5}`.
QJsonValue toJson(const KeyInput &key);
/// Reads one; refused (invalid_message) when it is neither, or its list has over 50 texts.
Result<KeyInput> keyInputFromJson(const QJsonValue &json);
/// The same of a question's key; null for those without one.
QJsonValue toJson(const AnswerKey &key, QuestionType type);
