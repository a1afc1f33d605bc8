#pragma once

#include "core/game/quizrounds.h"
#include "core/support/error.h"

#include <QJsonArray>

constexpr qsizetype mostRounds = 100;
constexpr qsizetype longestRoundTitle = 120; ///< In characters, as the introduction.
constexpr qsizetype longestIntroduction = 500;
constexpr int longestBreakSeconds = 3600;

/// The rounds of a quiz as docs/protocol.md 3.4 spells them.
QJsonArray toJson(const QList<QuizRound> &rounds);

/// Reads at most mostRounds rounds; absent or null: none. Refused (invalid_message) with the round's number when
/// a member is out of bounds.
Result<QList<QuizRound>> quizRoundsFromJson(const QJsonValue &json);

/// Refused (invalid_message) when there are rounds and their questions are not `questionCount` together.
Result<void> checkRoundsHold(const QList<QuizRound> &rounds, qsizetype questionCount);

/// Questions as the host writes them, each with the `seconds` and `points` of its round where it names
/// none. What is wrong with either is left for those to tell who read them.
QJsonArray withRoundDefaults(const QJsonArray &questions, const QJsonValue &rounds);
