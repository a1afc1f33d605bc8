#include "core/protocol/hostview.h"

#include "core/game/correctionjson.h"
#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"
#include "core/protocol/viewjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject hostPlayerJson(const GameRoom &room, const Player &player)
{
    const Standing standing = room.scoreboard.standing(player.id);
    QJsonObject json = toJson(publicPlayer(room, player));
    json[u"rank"_s] = standing.rank;
    json[u"streak"_s] = standing.streak;
    json[u"right_count"_s] = standing.rightCount;
    json[u"approved"_s] = player.approved;
    json[u"left"_s] = player.left;
    json[u"time_factor"_s] = player.timeFactor;
    json[u"joined_ms"_s] = toUnixMs(player.joinedAt);
    return json;
}

QLatin1StringView joinName(JoinMode join)
{
    switch (join) {
    case JoinMode::Open:
        return "open"_L1;
    case JoinMode::Approve:
        return "approve"_L1;
    case JoinMode::Locked:
        return "locked"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject publicSummaryJson(const GameRoom &room)
{
    QJsonObject json {{u"code"_s, room.code.value},
                      {u"title"_s, room.title},
                      {u"status"_s, wireName(room.status)},
                      {u"phase"_s, phaseJson(room.phase)},
                      {u"player_count"_s, room.seatCount},
                      {u"max_player_count"_s, room.maxPlayerCount},
                      {u"join"_s, joinName(room.settings.join)}};
    json["late_join"_L1] = toJson(room.settings)["late_join"_L1];
    // So that a page can offer the teams before it joins.
    if (room.settings.teams != TeamMode::Off) {
        const QJsonObject settings = toJson(room.settings);
        json["teams"_L1] = settings["teams"_L1];
        json["team_names"_L1] = settings["team_names"_L1];
    }
    return json;
}

QJsonObject hostViewJson(const GameRoom &room)
{
    QJsonArray players;
    for (const Player &player : room.players) {
        if (!player.removed)
            players.append(hostPlayerJson(room, player));
    }
    QJsonObject json = toJson(gameRoomForScreen(room));
    json.insert("players"_L1, players);
    json.insert("questions"_L1, toJson(room.questions));
    if (!room.quizRounds.isEmpty())
        json.insert("rounds"_L1, toJson(room.quizRounds));
    json.insert("corrections"_L1, toJson(room.corrections));
    json.insert("settings"_L1, toJson(room.settings));
    json.insert("max_player_count"_L1, room.maxPlayerCount);
    json.insert("join"_L1, joinName(room.settings.join));
    json.insert("owner_id"_L1, textJson(room.ownerId));
    json.insert("failure_reason"_L1, textJson(room.failureReason));
    json.insert("created_ms"_L1, toUnixMs(room.createdAt));
    json.insert("revision"_L1, qint64(room.revision));
    json.insert("node"_L1, room.node.value);
    return json;
}
