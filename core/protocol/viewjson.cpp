#include "core/protocol/viewjson.h"

#include "core/game/answerjson.h"
#include "core/game/questionjson.h"
#include "core/game/settingsjson.h"

using namespace Qt::StringLiterals;

namespace
{

QJsonObject toJson(const CurrentPlayer &current, const std::optional<QuestionView> &question)
{
    QJsonObject json {{u"id"_s, current.player.id.toString()},
                      {u"name"_s, current.player.name},
                      {u"avatar"_s, current.player.avatar},
                      {u"score"_s, current.player.score},
                      {u"rank"_s, current.rank},
                      {u"streak"_s, current.streak},
                      {u"approved"_s, current.approved},
                      {u"answer"_s, QJsonValue::Null}};
    if (!current.player.team.isEmpty())
        json[u"team"_s] = current.player.team;
    if (current.timeFactor != 1)
        json[u"time_factor"_s] = current.timeFactor;
    if (current.answer && question)
        json[u"answer"_s] = toJson(*current.answer, question->type);
    if (current.isLockedOut)
        json[u"locked_out"_s] = true;
    if (current.wager)
        json[u"wager"_s] = *current.wager;
    if (current.greatestWager)
        json[u"max_wager"_s] = *current.greatestWager;
    return json;
}

QLatin1StringView wireName(BuzzState state)
{
    switch (state) {
    case BuzzState::Waiting:
        return "waiting"_L1;
    case BuzzState::Right:
        return "right"_L1;
    case BuzzState::Wrong:
        return "wrong"_L1;
    case BuzzState::Out:
        return "out"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const BuzzRow &row)
{
    QJsonObject json {{u"id"_s, row.id.toString()},
                      {u"name"_s, row.name},
                      {u"avatar"_s, row.avatar},
                      {u"place"_s, row.place},
                      {u"state"_s, wireName(row.state)}};
    if (!row.team.isEmpty())
        json[u"team"_s] = row.team;
    if (row.isTied)
        json[u"tied"_s] = true;
    if (row.isOnTurn)
        json[u"on_turn"_s] = true;
    if (row.state == BuzzState::Waiting)
        json[u"behind_ms"_s] = qint64(row.behind.count());
    return json;
}

} // namespace

QJsonObject toJson(const QuestionView &question)
{
    QJsonObject json {{u"id"_s, question.id.value},
                      {u"type"_s, wireName(question.type)},
                      {u"text"_s, question.text},
                      {u"points"_s, question.points},
                      {u"seconds"_s, qint64(question.time.count())}};
    if (hasChoices(question.type))
        json[u"choices"_s] = toJson(question.choices);
    if (!question.category.isEmpty())
        json[u"category"_s] = question.category;
    if (!question.image.isEmpty())
        json[u"image"_s] = question.image;
    if (question.uncoversImage)
        json[u"image_reveal"_s] = true;
    if (!question.audio.isEmpty())
        json[u"audio"_s] = question.audio;
    if (question.hasWager)
        json[u"wager"_s] = true;
    return json;
}

QJsonObject toJson(const NextQuestion &next)
{
    QJsonObject json {{u"index"_s, next.index}, {u"points"_s, next.points}};
    if (!next.category.isEmpty())
        json[u"category"_s] = next.category;
    if (next.hasWager) {
        json[u"wager"_s] = true;
        json[u"wagered_count"_s] = next.wagerCount;
    }
    return json;
}

QJsonObject toJson(const BuzzView &buzzes)
{
    QJsonArray rows;
    for (const BuzzRow &row : buzzes.rows)
        rows.append(toJson(row));
    return {{u"count"_s, buzzes.count},
            {u"players"_s, rows},
            {u"remaining_ms"_s, durationJson(buzzes.remaining)}};
}

QJsonObject toJson(const RoundView &round)
{
    QJsonObject json {{u"index"_s, round.index},
                      {u"count"_s, round.count},
                      {u"title"_s, round.title},
                      {u"question_index"_s, round.questionIndex},
                      {u"question_count"_s, round.questionCount}};
    if (!round.introduction.isEmpty())
        json[u"introduction"_s] = round.introduction;
    return json;
}

QJsonObject toJson(const BreakView &between)
{
    return {{u"ends_ms"_s, timeJson(between.endsAt)},
            {u"seconds"_s, qint64(between.time.count())},
            {u"next_round"_s, toJson(between.next)}};
}

QJsonObject toJson(const PublicPlayer &player)
{
    QJsonObject json {{u"id"_s, player.id.toString()},
                      {u"name"_s, player.name},
                      {u"avatar"_s, player.avatar},
                      {u"score"_s, player.score},
                      {u"connected"_s, player.connected}};
    if (!player.team.isEmpty())
        json[u"team"_s] = player.team;
    return json;
}

QJsonArray toJson(const QList<PublicPlayer> &players)
{
    QJsonArray array;
    for (const PublicPlayer &player : players)
        array.append(toJson(player));
    return array;
}

QJsonObject sharedSettingsJson(const RoomSettings &settings)
{
    // Taken from the whole, so that each is spelled in one place.
    const QJsonObject all = toJson(settings);
    QJsonObject shared;
    for (const QLatin1StringView name : {"shuffle_choices"_L1, "show_question_on_phone"_L1,
                                         "question_seconds"_L1, "intro_seconds"_L1, "pacing"_L1, "join"_L1,
                                         "late_join"_L1, "reactions"_L1})
        shared[name] = all[name];
    if (settings.teams != TeamMode::Off) {
        for (const QLatin1StringView name : {"teams"_L1, "team_names"_L1, "team_scoring"_L1})
            shared[name] = all[name];
    }
    return shared;
}

QJsonObject toJson(const SharedView &view)
{
    QJsonObject json {{u"code"_s, view.code.value},
                      {u"title"_s, view.title},
                      {u"topic"_s, textJson(view.topic)},
                      {u"image"_s, textJson(view.image)},
                      {u"status"_s, wireName(view.status)},
                      {u"phase"_s, phaseJson(view.phase)},
                      {u"question_index"_s, indexJson(view.questionIndex)},
                      {u"question_count"_s, view.questionCount},
                      {u"current_question"_s, QJsonValue::Null},
                      {u"opens_ms"_s, timeJson(view.opensAt)},
                      {u"deadline_ms"_s, timeJson(view.deadline)},
                      {u"player_count"_s, view.playerCount},
                      {u"answered_count"_s, view.answeredCount},
                      {u"settings"_s, sharedSettingsJson(view.settings)},
                      {u"host_message"_s, textJson(view.message)},
                      {u"blackout"_s, view.blackout}};
    if (!view.imageAuthor.isEmpty())
        json[u"image_author"_s] = view.imageAuthor;
    if (!view.imageLink.isEmpty())
        json[u"image_link"_s] = view.imageLink;
    insertTeams(json, view.teams);
    if (view.currentQuestion)
        json[u"current_question"_s] = toJson(*view.currentQuestion);
    if (view.nextQuestion)
        json[u"next_question"_s] = toJson(*view.nextQuestion);
    if (view.round)
        json[u"round"_s] = toJson(*view.round);
    if (view.breakView)
        json[u"break"_s] = toJson(*view.breakView);
    if (view.buzzes)
        json[u"buzzes"_s] = toJson(*view.buzzes);
    if (view.lastClosed)
        json[u"last_closed"_s] = toJson(*view.lastClosed);
    if (view.phase == Phase::Paused) {
        json[u"paused_phase"_s] = phaseJson(view.pausedPhase);
        json[u"remaining_ms"_s] = durationJson(view.remaining);
    }
    if (view.status == RoomStatus::Completed) {
        json[u"podium"_s] = podiumJson(view.leaderboard);
        json[u"leaderboard"_s] = toJson(view.leaderboard);
    }
    if (view.status == RoomStatus::Failed)
        json[u"failure_reason"_s] = view.failureReason;
    return json;
}

QJsonObject toJson(const GameRoomForPlayer &view)
{
    QJsonObject json = toJson(view.shared);
    json[u"current_player"_s] = view.currentPlayer
        ? QJsonValue(toJson(*view.currentPlayer, view.shared.currentQuestion))
        : QJsonValue();
    json[u"other_players"_s] = toJson(view.otherPlayers);
    if (view.lastResult)
        json[u"last_result"_s] = toJson(*view.lastResult);
    return json;
}

QLatin1StringView wireName(RoomStatus status)
{
    switch (status) {
    case RoomStatus::Idle:
        return "idle"_L1;
    case RoomStatus::Building:
        return "building"_L1;
    case RoomStatus::Ready:
        return "ready"_L1;
    case RoomStatus::InProgress:
        return "in-progress"_L1;
    case RoomStatus::Completed:
        return "completed"_L1;
    case RoomStatus::Failed:
        return "failed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(Phase phase)
{
    switch (phase) {
    case Phase::None:
        return {};
    case Phase::Intro:
        return "intro"_L1;
    case Phase::Answering:
        return "answering"_L1;
    case Phase::Reveal:
        return "reveal"_L1;
    case Phase::Leaderboard:
    case Phase::Break:
        return "leaderboard"_L1;
    case Phase::Paused:
        return "paused"_L1;
    }
    Q_UNREACHABLE();
}

QJsonValue phaseJson(Phase phase)
{
    return phase == Phase::None ? QJsonValue() : QJsonValue(wireName(phase));
}

QJsonValue indexJson(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

QJsonValue timeJson(std::optional<TimePoint> time)
{
    return time ? QJsonValue(toUnixMs(*time)) : QJsonValue();
}

QJsonValue durationJson(std::optional<Milliseconds> duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
