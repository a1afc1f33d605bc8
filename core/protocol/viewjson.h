#pragma once

#include "core/view/roomview.h"
#include "core/view/scorechange.h"

#include <QJsonArray>
#include <QJsonObject>

// The views of core/view as JSON; docs/protocol.md 3.2 to 3.4.

/// The view with all members of docs/protocol.md 3.3, nulls included.
QJsonObject toJson(const GameRoomForPlayer &view);
/// The part of it that all viewers share.
QJsonObject toJson(const SharedView &view);
QJsonObject toJson(const QuestionView &question);
QJsonObject toJson(const NextQuestion &next);
QJsonObject toJson(const RoundView &round);
QJsonObject toJson(const BreakView &between);
QJsonObject toJson(const BuzzView &buzzes);
QJsonObject toJson(const PublicPlayer &player);
/// What QUESTION_CLOSED tells besides the revision.
QJsonObject toJson(const ClosedQuestion &closed);
/// What SCORES_CORRECTED tells besides the revision.
QJsonObject toJson(const CorrectedQuestion &corrected);
/// What PLAYER_RESULT tells.
QJsonObject toJson(const PlayerResult &result);

/// What a correction, its undoing or a trial of one answers; without an id nothing was done.
QJsonObject correctionOutcomeJson(const QList<ScoreChange> &changes,
                                  std::optional<CorrectionId> id);
QJsonArray toJson(const QList<PublicPlayer> &players);
QJsonArray toJson(const QList<LeaderboardRow> &rows);
/// Adds `team_leaderboard` where there are teams.
void insertTeams(QJsonObject &json, const QList<TeamStanding> &teams);
/// The first three.
QJsonArray podiumJson(const QList<LeaderboardRow> &rows);

/// What players need of the settings.
QJsonObject sharedSettingsJson(const RoomSettings &settings);

QLatin1StringView wireName(RoomStatus status);
/// Empty for Phase::None, which is null on the wire.
/// A break is a leaderboard to those who know no breaks; `break` beside it tells the others.
QLatin1StringView wireName(Phase phase);
QJsonValue phaseJson(Phase phase);
/// A question's index; null before the first.
QJsonValue indexJson(int index);
QJsonValue timeJson(std::optional<TimePoint> time);
QJsonValue durationJson(std::optional<Milliseconds> duration);
/// An empty text is null.
QJsonValue textJson(const QString &text);
