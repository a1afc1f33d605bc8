#pragma once

#include "core/game/question.h"

#include <QJsonArray>
#include <QJsonObject>

/// A question as the host writes it: docs/protocol.md 3.4, key included.
QJsonObject toJson(const Question &question);

/// Reads a question in the host's spelling (choices may be plain strings) and checks it. An absent id
/// becomes `q<number>`. The refusal (invalid_message) begins with "question <number>: ".
Result<Question> questionFromJson(const QJsonValue &json, int number);

/// The same of a question that is still being written: what is missing is empty, and nothing is
/// checked but that it can be read.
Result<Question> unfinishedQuestionFromJson(const QJsonValue &json, int number);

/// Reads 1–2000 questions and checks that their ids differ.
Result<QList<Question>> questionsFromJson(const QJsonValue &json);

QJsonArray toJson(const QList<Question> &questions);
QJsonArray toJson(const QList<Choice> &choices);

/// The wire name of a type: "choice", "multi", "boolean" ….
QLatin1StringView wireName(QuestionType type);
