#include "core/game/snapshotjson.h"

#include "core/game/questionjson.h"
#include "core/game/settingsjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

constexpr int snapshotVersion = 1;

QJsonObject toJson(const Player &player)
{
    return {{u"id"_s, qint64(player.id.number)},
            {u"name"_s, player.name},
            {u"avatar"_s, player.avatar},
            {u"token_hash"_s, QString::fromLatin1(player.tokenHash.bytes.toBase64())},
            {u"joined_ms"_s, toUnixMs(player.joinedAt)},
            {u"connected"_s, player.connected},
            {u"approved"_s, player.approved},
            {u"left"_s, player.left},
            {u"removed"_s, player.removed},
            {u"time_factor"_s, player.timeFactor}};
}

Player playerFromJson(const QJsonObject &json)
{
    return {.id = {quint32(json["id"_L1].toInteger())},
            .name = json["name"_L1].toString(),
            .avatar = json["avatar"_L1].toString(),
            .tokenHash = {QByteArray::fromBase64(json["token_hash"_L1].toString().toLatin1())},
            .joinedAt = fromUnixMs(json["joined_ms"_L1].toInteger()),
            .connected = json["connected"_L1].toBool(),
            .approved = json["approved"_L1].toBool(),
            .left = json["left"_L1].toBool(),
            .removed = json["removed"_L1].toBool(),
            .timeFactor = json["time_factor"_L1].toDouble()};
}

QJsonObject toJson(const Round &round)
{
    // An answer is a short list, since there are many: player, received, elapsed, limit, choices….
    QJsonArray answers;
    for (auto it = round.answers.begin(); it != round.answers.end(); ++it) {
        QJsonArray answer {qint64(it.key().number), toUnixMs(it->receivedAt),
                           qint64(it->elapsed.count()), qint64(it->limit.count())};
        for (const ChoiceId &id : it->answer.choices)
            answer.append(id.value);
        answers.append(answer);
    }
    return {{u"opens_ms"_s, toUnixMs(round.opensAt)},
            {u"deadline_ms"_s, toUnixMs(round.deadline)},
            {u"opened"_s, round.opened},
            {u"closed"_s, round.closed},
            {u"answers"_s, answers}};
}

Round roundFromJson(const QJsonObject &json)
{
    Round round {.opensAt = fromUnixMs(json["opens_ms"_L1].toInteger()),
                 .deadline = fromUnixMs(json["deadline_ms"_L1].toInteger()),
                 .opened = json["opened"_L1].toBool(),
                 .closed = json["closed"_L1].toBool()};
    for (const QJsonValue &value : json["answers"_L1].toArray()) {
        const QJsonArray answer = value.toArray();
        GivenAnswer given {.receivedAt = fromUnixMs(answer.at(1).toInteger()),
                           .elapsed = Milliseconds(answer.at(2).toInteger()),
                           .limit = Milliseconds(answer.at(3).toInteger())};
        for (qsizetype i = 4; i < answer.size(); ++i)
            given.answer.choices.append({answer.at(i).toString()});
        round.answers.insert({quint32(answer.at(0).toInteger())}, given);
    }
    return round;
}

template <typename List>
QJsonArray toJsonArray(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}

bool isConsistent(const GameRoom &room)
{
    return RoomCode::parse(room.code.value) == room.code
        && room.rounds.size() == room.questions.size()
        && room.questionIndex < room.questions.size();
}

} // namespace

QByteArray encodeSnapshot(const GameRoom &room)
{
    QJsonArray banned;
    for (const QString &name : room.bannedNames)
        banned.append(name);
    QJsonObject json {
        {u"version"_s, snapshotVersion},
        {u"code"_s, room.code.value},
        {u"title"_s, room.title},
        {u"topic"_s, room.topic},
        {u"image"_s, room.image},
        {u"owner_id"_s, room.ownerId},
        {u"failure_reason"_s, room.failureReason},
        {u"status"_s, int(room.status)},
        {u"max_player_count"_s, room.maxPlayerCount},
        {u"settings"_s, toJson(room.settings)},
        {u"join_when_unlocked"_s, int(room.joinWhenUnlocked)},
        {u"questions"_s, toJson(room.questions)},
        {u"created_ms"_s, toUnixMs(room.createdAt)},
        {u"changed_ms"_s, toUnixMs(room.changedAt)},
        {u"phase"_s, int(room.phase)},
        {u"paused_phase"_s, int(room.pausedPhase)},
        {u"paused_ms"_s, toUnixMs(room.pausedAt)},
        {u"question_index"_s, room.questionIndex},
        {u"revision"_s, qint64(room.revision)},
        {u"players"_s, toJsonArray(room.players)},
        {u"last_player_number"_s, qint64(room.lastPlayerNumber)},
        {u"banned_names"_s, banned},
        {u"rounds"_s, toJsonArray(room.rounds)},
    };
    if (room.phaseEndsAt)
        json.insert("phase_ends_ms"_L1, toUnixMs(*room.phaseEndsAt));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<GameRoom> decodeSnapshot(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["version"_L1].toInt() != snapshotVersion)
        return refuse(ErrorCode::Corrupt, u"a snapshot is not of a version that is known here"_s);
    const auto settings = settingsFromJson(json["settings"_L1].toObject());
    if (!settings)
        return refuse(ErrorCode::Corrupt, u"a snapshot's "_s + settings.error().message);
    Result<QList<Question>> questions = QList<Question>();
    if (!json["questions"_L1].toArray().isEmpty())
        questions = questionsFromJson(json["questions"_L1]);
    if (!questions)
        return refuse(ErrorCode::Corrupt, u"a snapshot's "_s + questions.error().message);

    GameRoom room;
    room.code.value = json["code"_L1].toString();
    room.title = json["title"_L1].toString();
    room.topic = json["topic"_L1].toString();
    room.image = json["image"_L1].toString();
    room.ownerId = json["owner_id"_L1].toString();
    room.failureReason = json["failure_reason"_L1].toString();
    room.status = RoomStatus(json["status"_L1].toInt());
    room.maxPlayerCount = json["max_player_count"_L1].toInt();
    room.settings = *settings;
    room.joinWhenUnlocked = JoinMode(json["join_when_unlocked"_L1].toInt());
    room.questions = *questions;
    room.createdAt = fromUnixMs(json["created_ms"_L1].toInteger());
    room.changedAt = fromUnixMs(json["changed_ms"_L1].toInteger());
    room.phase = Phase(json["phase"_L1].toInt());
    room.pausedPhase = Phase(json["paused_phase"_L1].toInt());
    room.pausedAt = fromUnixMs(json["paused_ms"_L1].toInteger());
    room.questionIndex = json["question_index"_L1].toInt();
    if (json.contains("phase_ends_ms"_L1))
        room.phaseEndsAt = fromUnixMs(json["phase_ends_ms"_L1].toInteger());
    room.revision = quint64(json["revision"_L1].toInteger());
    for (const QJsonValue &value : json["players"_L1].toArray()) {
        const Player player = playerFromJson(value.toObject());
        room.players.insert(player.id, player);
    }
    room.lastPlayerNumber = quint32(json["last_player_number"_L1].toInteger());
    for (const QJsonValue &value : json["banned_names"_L1].toArray())
        room.bannedNames.insert(value.toString());
    for (const QJsonValue &value : json["rounds"_L1].toArray())
        room.rounds.append(roundFromJson(value.toObject()));
    if (!isConsistent(room))
        return refuse(ErrorCode::Corrupt, u"a snapshot does not hold together"_s);
    deriveMembers(room);
    return room;
}
