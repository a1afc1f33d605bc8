#include "core/protocol/viewjson.h"

#include "core/game/answerjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What viewjson.h has of results: closed and corrected questions, boards of players and of teams.

namespace
{

constexpr qsizetype podiumSize = 3;

QJsonObject toJson(const LeaderboardRow &row)
{
    return {{u"rank"_s, row.rank},     {u"id"_s, row.id.toString()}, {u"name"_s, row.name},
            {u"avatar"_s, row.avatar}, {u"score"_s, row.score},      {u"delta"_s, row.delta}};
}

QJsonObject toJson(const TeamStanding &team)
{
    return {{u"rank"_s, team.rank},
            {u"name"_s, team.name},
            {u"score"_s, team.score},
            {u"member_count"_s, team.memberCount}};
}

QJsonObject toJson(const ScorePlace &place)
{
    return {{u"score"_s, place.score}, {u"rank"_s, place.rank}};
}

QJsonObject toJson(const ScoreChange &change)
{
    return {{u"player_id"_s, change.player.toString()},
            {u"name"_s, change.name},
            {u"before"_s, toJson(change.before)},
            {u"after"_s, toJson(change.after)}};
}

/// Null for a void question, and for one in which nothing is right.
QJsonValue correctJson(QuestionType type, const AnswerKey &correct, bool isVoid)
{
    if (isVoid)
        return {};
    return correct.number ? QJsonValue(correct.number->value) : toJson(correct, type);
}

template <typename T>
QJsonArray arrayJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QJsonObject toJson(const ClosedQuestion &closed)
{
    QJsonObject counts;
    for (const auto &[id, count] : closed.counts)
        counts[id.value] = count;
    QJsonObject json {{u"question_id"_s, closed.id.value},
                      {u"correct"_s, correctJson(closed.type, closed.correct, closed.isVoid)},
                      {u"counts"_s, counts},
                      {u"leaderboard"_s, toJson(closed.leaderboard)}};
    if (isScored(closed.type) && !hasPicks(closed.type))
        json[u"right_count"_s] = closed.rightCount;
    if (!closed.explanation.isEmpty())
        json[u"explanation"_s] = closed.explanation;
    if (closed.isVoid)
        json[u"void"_s] = true;
    if (closed.buzzes)
        json[u"buzzes"_s] = toJson(*closed.buzzes);
    insertTeams(json, closed.teams);
    return json;
}

QJsonObject toJson(const CorrectedQuestion &corrected)
{
    QJsonObject json {{u"question_id"_s, corrected.id.value},
                      {u"correct"_s, correctJson(corrected.type, corrected.correct, corrected.isVoid)},
                      {u"reason"_s, textJson(corrected.reason)},
                      {u"leaderboard"_s, toJson(corrected.leaderboard)}};
    if (corrected.isVoid)
        json[u"void"_s] = true;
    if (corrected.buzzes)
        json[u"buzzes"_s] = toJson(*corrected.buzzes);
    insertTeams(json, corrected.teams);
    return json;
}

QJsonObject toJson(const PlayerResult &result)
{
    QJsonObject json {{u"question_id"_s, result.question.value},
                      {u"correct"_s, result.correct},
                      {u"answered"_s, result.answered},
                      {u"points"_s, result.points},
                      {u"score"_s, result.score},
                      {u"rank"_s, result.rank},
                      {u"streak"_s, result.streak}};
    if (!result.behindName.isEmpty()) {
        json[u"behind_name"_s] = result.behindName;
        json[u"behind_points"_s] = result.behindPoints;
    }
    if (result.basePoints > 0)
        json[u"base_points"_s] = result.basePoints;
    if (result.streakPoints > 0)
        json[u"streak_points"_s] = result.streakPoints;
    if (result.isByPlace)
        json[u"by_place"_s] = true;
    if (result.wager)
        json[u"wager"_s] = *result.wager;
    return json;
}

void insertTeams(QJsonObject &json, const QList<TeamStanding> &teams)
{
    if (!teams.isEmpty())
        json["team_leaderboard"_L1] = arrayJson(teams);
}

QJsonObject correctionOutcomeJson(const QList<ScoreChange> &changes, std::optional<CorrectionId> id)
{
    return {{u"applied"_s, id.has_value()},
            {u"correction_id"_s, id ? QJsonValue(id->toString()) : QJsonValue()},
            {u"changes"_s, arrayJson(changes)}};
}

QJsonArray toJson(const QList<LeaderboardRow> &rows)
{
    return arrayJson(rows);
}

QJsonArray podiumJson(const QList<LeaderboardRow> &rows)
{
    return toJson(rows.first(std::min(podiumSize, rows.size())));
}
