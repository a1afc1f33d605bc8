#include "core/protocol/servermessage.h"

#include "core/protocol/jsontext.h"
#include "core/support/qrcode.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QByteArray encode(QLatin1StringView type, QJsonObject fields)
{
    fields.insert("type"_L1, type);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QLatin1StringView wireName(Role role)
{
    switch (role) {
    case Role::Player:
        return "player"_L1;
    case Role::Screen:
        return "screen"_L1;
    case Role::Host:
        return "host"_L1;
    case Role::Spectator:
        return "spectator"_L1;
    }
    Q_UNREACHABLE();
}

QJsonValue revisionJson(quint64 revision)
{
    return qint64(revision);
}

/// What of the room may have changed with its phase; sent to everybody, so what is not there is
/// left out.
QJsonObject changedJson(const SharedView &view)
{
    QJsonObject json {{u"status"_s, wireName(view.status)}, {u"phase"_s, phaseJson(view.phase)}};
    const bool showsBoard = view.phase == Phase::Leaderboard || view.phase == Phase::Break;
    if (view.status != RoomStatus::InProgress || showsBoard)
        insertTeams(json, view.teams);
    if (view.status != RoomStatus::InProgress) {
        json[u"code"_s] = view.code.value;
        json[u"question_count"_s] = view.questionCount;
        json[u"player_count"_s] = view.playerCount;
    } else if (!showsBoard) {
        // To each player at every change of phase, so only what this change is about.
        json[u"question_index"_s] = view.questionIndex;
    }
    if (view.opensAt)
        json[u"opens_ms"_s] = timeJson(view.opensAt);
    if (view.deadline)
        json[u"deadline_ms"_s] = timeJson(view.deadline);
    if (view.nextQuestion) {
        json[u"next_question"_s] = toJson(*view.nextQuestion);
        if (view.round)
            json[u"round"_s] = toJson(*view.round);
    }
    if (view.breakView)
        json[u"break"_s] = toJson(*view.breakView);
    if (view.phase == Phase::Paused) {
        json[u"paused_phase"_s] = phaseJson(view.pausedPhase);
        json[u"remaining_ms"_s] = durationJson(view.remaining);
    }
    return json;
}

QByteArray updatedMessage(const SharedView &view, const QJsonObject &room)
{
    return encode("GAME_ROOM_UPDATED"_L1,
                  {{u"revision"_s, revisionJson(view.revision)}, {u"game_room"_s, room}});
}

} // namespace

QByteArray welcomeMessage(Role role, const QString &token, TimePoint now, quint64 revision,
                          const QJsonObject &gameRoom, const QJsonValue &id)
{
    QJsonObject fields {{u"role"_s, wireName(role)},
                        {u"server_ms"_s, timeJson(now)},
                        {u"revision"_s, revisionJson(revision)},
                        {u"game_room"_s, gameRoom}};
    if (!token.isEmpty())
        fields[u"token"_s] = token;
    fields.insert("id"_L1, id); // inserts nothing when undefined
    return encode("WELCOME"_L1, fields);
}

QByteArray roomUpdatedMessage(const SharedView &view)
{
    return updatedMessage(view, changedJson(view));
}

QByteArray roomEditedMessage(const SharedView &view)
{
    QJsonObject room = changedJson(view);
    room[u"title"_s] = view.title;
    room[u"settings"_s] = sharedSettingsJson(view.settings);
    return updatedMessage(view, room);
}

QByteArray stageChangedMessage(const SharedView &view)
{
    QJsonObject room = changedJson(view);
    room[u"host_message"_s] = textJson(view.message);
    room[u"blackout"_s] = view.blackout;
    return updatedMessage(view, room);
}

QByteArray questionOpenedMessage(const SharedView &view, TimePoint now)
{
    Q_ASSERT(view.currentQuestion);
    QJsonObject fields {{u"revision"_s, revisionJson(view.revision)},
                        {u"index"_s, view.questionIndex},
                        {u"question_count"_s, view.questionCount},
                        {u"question"_s, toJson(*view.currentQuestion)},
                        {u"opens_ms"_s, timeJson(view.opensAt)},
                        {u"deadline_ms"_s, timeJson(view.deadline)},
                        {u"server_ms"_s, timeJson(now)}};
    if (view.round)
        fields[u"round"_s] = toJson(*view.round);
    return encode("QUESTION_OPENED"_L1, fields);
}

QByteArray countdownMessage(const RoomCode &code, Milliseconds remaining, TimePoint deadline,
                            TimePoint now)
{
    const auto seconds = std::chrono::ceil<Seconds>(std::max(remaining, Milliseconds(0)));
    return encode("GAME_ROOM_COUNTDOWN"_L1,
                  {{u"game_room_code"_s, code.value},
                   {u"time_remaining_in_seconds"_s, qint64(seconds.count())},
                   {u"deadline_ms"_s, timeJson(deadline)},
                   {u"server_ms"_s, timeJson(now)}});
}

QByteArray rosterChangedMessage(int playerCount, const QList<PublicPlayer> &joined,
                                const QList<PublicPlayer> &left, bool complete)
{
    return encode("ROSTER_CHANGED"_L1, {{u"player_count"_s, playerCount},
                                        {u"joined"_s, toJson(joined)},
                                        {u"left"_s, toJson(left)},
                                        {u"complete"_s, complete}});
}

QByteArray answerProgressMessage(int answeredCount, int playerCount)
{
    return encode("ANSWER_PROGRESS"_L1,
                  {{u"answered_count"_s, answeredCount}, {u"player_count"_s, playerCount}});
}

QByteArray wagerProgressMessage(const NextQuestion &next, int playerCount)
{
    return encode("WAGER_PROGRESS"_L1, {{u"question_index"_s, next.index},
                                        {u"wagered_count"_s, next.wagerCount},
                                        {u"player_count"_s, playerCount}});
}

QByteArray buzzesChangedMessage(const SharedView &view)
{
    Q_ASSERT(view.currentQuestion && view.buzzes);
    return encode("BUZZES_CHANGED"_L1, {{u"question_id"_s, view.currentQuestion->id.value},
                                        {u"opens_ms"_s, timeJson(view.opensAt)},
                                        {u"deadline_ms"_s, timeJson(view.deadline)},
                                        {u"buzzes"_s, toJson(*view.buzzes)}});
}

QByteArray wagerAcceptedMessage(const WagerMessage &wager, const QJsonValue &id)
{
    QJsonObject fields {{u"question_index"_s, wager.questionIndex}, {u"points"_s, wager.points}};
    fields.insert("id"_L1, id);
    return encode("WAGER_ACCEPTED"_L1, fields);
}

QByteArray screenDressedMessage(const ScreenLook &look)
{
    QJsonObject json {{u"theme"_s, look.theme},
                      {u"logo"_s, textJson(look.logo)},
                      {u"background"_s, textJson(look.background)},
                      {u"wifi"_s, QJsonValue::Null},
                      {u"reduced_motion"_s, look.reducedMotion}};
    if (look.wifi) {
        json[u"wifi"_s] = QJsonObject {{u"name"_s, look.wifi->name},
                                       {u"password"_s, textJson(look.wifi->password)},
                                       {u"qr_svg"_s, QString::fromLatin1(qrSvg(qrCode(look.wifi->code)))}};
    }
    return encode("SCREEN_DRESSED"_L1, {{u"look"_s, json}});
}

QByteArray reactionsMessage(const ReactionCounts &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json[it.key()] = *it;
    return encode("REACTIONS"_L1, {{u"counts"_s, json}});
}

QByteArray answerReceivedMessage(const QuestionId &question, TimePoint receivedAt,
                                 const QJsonValue &id)
{
    QByteArray json;
    json.reserve(160);
    json += R"({"type":"ANSWER_RECEIVED","question_id":)";
    appendJsonString(json, question.value);
    json += R"(,"received_ms":)" + QByteArray::number(toUnixMs(receivedAt));
    appendRequestId(json, id);
    json += '}';
    return json;
}

QByteArray questionClosedMessage(const ClosedQuestion &closed, quint64 revision)
{
    QJsonObject fields = toJson(closed);
    fields[u"revision"_s] = revisionJson(revision);
    return encode("QUESTION_CLOSED"_L1, fields);
}

QByteArray scoresCorrectedMessage(const CorrectedQuestion &corrected, quint64 revision)
{
    QJsonObject fields = toJson(corrected);
    fields[u"revision"_s] = revisionJson(revision);
    return encode("SCORES_CORRECTED"_L1, fields);
}

QByteArray playerResultMessage(const PlayerResult &result)
{
    const auto boolean = [](bool value) { return value ? "true" : "false"; };
    QByteArray json;
    json.reserve(256);
    json += R"({"type":"PLAYER_RESULT","question_id":)";
    appendJsonString(json, result.question.value);
    json += R"(,"correct":)";
    json += boolean(result.correct);
    json += R"(,"answered":)";
    json += boolean(result.answered);
    json += R"(,"points":)" + QByteArray::number(result.points);
    json += R"(,"score":)" + QByteArray::number(result.score);
    json += R"(,"rank":)" + QByteArray::number(result.rank);
    json += R"(,"streak":)" + QByteArray::number(result.streak);
    if (!result.behindName.isEmpty()) {
        json += R"(,"behind_name":)";
        appendJsonString(json, result.behindName);
        json += R"(,"behind_points":)" + QByteArray::number(result.behindPoints);
    }
    if (result.basePoints > 0)
        json += R"(,"base_points":)" + QByteArray::number(result.basePoints);
    if (result.streakPoints > 0)
        json += R"(,"streak_points":)" + QByteArray::number(result.streakPoints);
    if (result.isByPlace)
        json += R"(,"by_place":true)";
    if (result.wager)
        json += R"(,"wager":)" + QByteArray::number(*result.wager);
    json += '}';
    return json;
}

QByteArray pausedMessage(const SharedView &view)
{
    return encode("GAME_ROOM_PAUSED"_L1, {{u"revision"_s, revisionJson(view.revision)},
                                          {u"remaining_ms"_s, durationJson(view.remaining)}});
}

QByteArray resumedMessage(const SharedView &view)
{
    QJsonObject fields {{u"revision"_s, revisionJson(view.revision)},
                        {u"opens_ms"_s, timeJson(view.opensAt)},
                        {u"deadline_ms"_s, timeJson(view.deadline)}};
    if (view.breakView)
        fields[u"break"_s] = toJson(*view.breakView);
    return encode("GAME_ROOM_RESUMED"_L1, fields);
}

QByteArray completedMessage(const SharedView &view)
{
    QJsonObject fields {{u"revision"_s, revisionJson(view.revision)},
                        {u"podium"_s, podiumJson(view.leaderboard)},
                        {u"leaderboard"_s, toJson(view.leaderboard)},
                        {u"player_count"_s, view.playerCount}};
    insertTeams(fields, view.teams);
    return encode("GAME_ROOM_COMPLETED"_L1, fields);
}

QByteArray failedMessage(const SharedView &view)
{
    return encode("GAME_ROOM_FAILED"_L1, {{u"revision"_s, revisionJson(view.revision)},
                                          {u"failure_reason"_s, view.failureReason}});
}

QByteArray removedMessage(const QString &reason)
{
    return encode("REMOVED"_L1, {{u"reason"_s, reason}});
}

QByteArray pongMessage(double clientMs, TimePoint now, const QJsonValue &id)
{
    QJsonObject fields {{u"client_ms"_s, clientMs}, {u"server_ms"_s, timeJson(now)}};
    fields.insert("id"_L1, id);
    return encode("PONG"_L1, fields);
}

QByteArray errorMessage(const Error &error, const QJsonValue &id)
{
    QJsonObject fields {{u"code"_s, wireName(error.code)}, {u"message"_s, error.message}};
    fields.insert("id"_L1, id);
    return encode("ERROR"_L1, fields);
}
