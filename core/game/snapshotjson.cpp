#include "core/game/snapshotjson.h"

#include "core/game/memberjson_p.h"
#include "core/game/quizroundsjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int snapshotVersion = 1;

// The members of each type are listed once, in visitMembers, for writing and reading.

class SnapshotWriter : public MemberWriter
{
public:
    using MemberWriter::operator();

    template <typename Enum>
    void one(QLatin1StringView name, Enum value, Enum)
    {
        json.insert(name, int(value));
    }
    void index(QLatin1StringView name, int value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, const QSet<QString> &texts);
    void operator()(QLatin1StringView name, const QHash<PlayerId, GivenAnswer> &answers);
    void operator()(QLatin1StringView name, const QList<Buzz> &buzzes);
    void operator()(QLatin1StringView name, const QHash<PlayerId, int> &wagers);
    void operator()(QLatin1StringView name, const QMap<PlayerId, Player> &players);
    void operator()(QLatin1StringView name, const QList<Round> &rounds);
    void operator()(QLatin1StringView name, const QList<MadeCorrection> &corrections);
    /// The room's questions without what corrections made of them.
    void asked(QLatin1StringView name, const GameRoom &room)
    {
        (*this)(name, askedQuestions(room));
    }
};

class SnapshotReader : public MemberReader
{
public:
    using MemberReader::MemberReader;
    using MemberReader::operator();

    template <typename Enum>
    void one(QLatin1StringView name, Enum &value, Enum last)
    {
        value = Enum(whole(name, 0, int(last)));
    }
    void index(QLatin1StringView name, int &value) { value = int(whole(name, -1, 1'000'000)); }
    void operator()(QLatin1StringView name, QSet<QString> &texts);
    void operator()(QLatin1StringView name, QHash<PlayerId, GivenAnswer> &answers);
    void operator()(QLatin1StringView name, QList<Buzz> &buzzes);
    void operator()(QLatin1StringView name, QHash<PlayerId, int> &wagers);
    void operator()(QLatin1StringView name, QMap<PlayerId, Player> &players);
    void operator()(QLatin1StringView name, QList<Round> &rounds);
    void operator()(QLatin1StringView name, QList<MadeCorrection> &corrections);
    void asked(QLatin1StringView name, GameRoom &room) { (*this)(name, room.questions); }

private:
    /// Reads one object of a list.
    template <typename T>
    T item(QLatin1StringView name, const QJsonValue &value);
};

// `P`, `R`, `C` and `G` are const when written.
template <typename V, typename P>
requires std::same_as<std::remove_const_t<P>, Player>
void visitMembers(V &visit, P &player)
{
    visit("id"_L1, player.id);
    visit("name"_L1, player.name);
    visit("avatar"_L1, player.avatar);
    visit("token_hash"_L1, player.tokenHash);
    visit("joined_ms"_L1, player.joinedAt);
    visit("connected"_L1, player.connected);
    visit("node"_L1, player.node);
    visit("approved"_L1, player.approved);
    visit("left"_L1, player.left);
    visit("removed"_L1, player.removed);
    visit.timeFactor("time_factor"_L1, player.timeFactor);
    visit.later("team"_L1, player.team);
}

template <typename V, typename B>
requires std::same_as<std::remove_const_t<B>, Buzz>
void visitMembers(V &visit, B &buzz)
{
    visitBuzz(visit, buzz);
}

template <typename V, typename R>
requires std::same_as<std::remove_const_t<R>, Round>
void visitMembers(V &visit, R &round)
{
    visit("opens_ms"_L1, round.opensAt);
    visit("deadline_ms"_L1, round.deadline);
    visit("opened"_L1, round.opened);
    visit("closed"_L1, round.closed);
    visit.later("skipped"_L1, round.skipped);
    visit("answers"_L1, round.answers);
    visit("buzzes"_L1, round.buzzes);
    visit("held_ms"_L1, round.heldAt);
    visit("wagers"_L1, round.wagers);
}

template <typename V, typename C>
requires std::same_as<std::remove_const_t<C>, MadeCorrection>
void visitMembers(V &visit, C &made)
{
    visit("id"_L1, made.id);
    visit("question"_L1, made.question);
    visit("correction"_L1, made.correction);
    visit("reason"_L1, made.reason);
    visit("made_ms"_L1, made.at);
    visit("undone"_L1, made.undone);
}

template <typename V, typename G>
requires std::same_as<std::remove_const_t<G>, GameRoom>
void visitMembers(V &visit, G &room)
{
    visit("code"_L1, room.code);
    visit("title"_L1, room.title);
    visit("topic"_L1, room.topic);
    visit("image"_L1, room.image);
    visit.later("image_author"_L1, room.imageAuthor);
    visit.later("image_link"_L1, room.imageLink);
    visit.later("media_key"_L1, room.mediaKey);
    visit("owner_id"_L1, room.ownerId);
    visit("node"_L1, room.node);
    visit("failure_reason"_L1, room.failureReason);
    visit.one("status"_L1, room.status, RoomStatus::Failed);
    visit("max_player_count"_L1, room.maxPlayerCount);
    visit("settings"_L1, room.settings);
    visit.one("join_when_unlocked"_L1, room.joinWhenUnlocked, JoinMode::Locked);
    visit.asked("questions"_L1, room);
    visit.later("quiz_rounds"_L1, room.quizRounds);
    visit("created_ms"_L1, room.createdAt);
    visit("changed_ms"_L1, room.changedAt);
    visit.one("phase"_L1, room.phase, Phase::Break);
    visit.one("paused_phase"_L1, room.pausedPhase, Phase::Break);
    visit("paused_ms"_L1, room.pausedAt);
    visit.index("question_index"_L1, room.questionIndex);
    visit("phase_ends_ms"_L1, room.phaseEndsAt);
    visit("revision"_L1, room.revision);
    visit("players"_L1, room.players);
    visit("last_player_number"_L1, room.lastPlayerNumber);
    visit("banned_names"_L1, room.bannedNames);
    visit("rounds"_L1, room.rounds);
    visit("corrections"_L1, room.corrections);
    visit.later("message"_L1, room.message);
    visit.later("blackout"_L1, room.blackout);
}

template <typename T>
QJsonObject written(const T &value)
{
    SnapshotWriter writer;
    visitMembers(writer, value);
    return writer.json;
}

void SnapshotWriter::operator()(QLatin1StringView name, const QSet<QString> &texts)
{
    json.insert(name, QJsonArray::fromStringList(texts.values()));
}

void SnapshotWriter::operator()(QLatin1StringView name, const QHash<PlayerId, GivenAnswer> &answers)
{
    // An answer is a short list, since there are many: player, received, elapsed, limit, answer….
    QJsonArray array;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QJsonArray answer{qint64(it.key().number), toUnixMs(it->receivedAt),
                          qint64(it->elapsed.count()), qint64(it->limit.count())};
        for (const QJsonValue &item : storedAnswer(it->answer))
            answer.append(item);
        array.append(answer);
    }
    json.insert(name, array);
}

template <typename List>
QJsonArray allWritten(const List &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(written(value));
    return array;
}

void SnapshotWriter::operator()(QLatin1StringView name, const QList<Buzz> &buzzes)
{
    if (!buzzes.isEmpty())
        json.insert(name, allWritten(buzzes));
}

void SnapshotWriter::operator()(QLatin1StringView name, const QHash<PlayerId, int> &wagers)
{
    if (wagers.isEmpty())
        return;
    QJsonArray array;
    for (auto it = wagers.begin(); it != wagers.end(); ++it)
        array.append(QJsonArray {qint64(it.key().number), *it});
    json.insert(name, array);
}

void SnapshotWriter::operator()(QLatin1StringView name, const QMap<PlayerId, Player> &players)
{
    json.insert(name, allWritten(players));
}

void SnapshotWriter::operator()(QLatin1StringView name, const QList<Round> &rounds)
{
    json.insert(name, allWritten(rounds));
}

void SnapshotWriter::operator()(QLatin1StringView name, const QList<MadeCorrection> &corrections)
{
    if (!corrections.isEmpty())
        json.insert(name, allWritten(corrections));
}

void SnapshotReader::operator()(QLatin1StringView name, QSet<QString> &texts)
{
    const QStringList read = strings(name);
    texts = QSet<QString>(read.begin(), read.end());
}

void SnapshotReader::operator()(QLatin1StringView name, QHash<PlayerId, GivenAnswer> &answers)
{
    for (const QJsonValue &value : array(name)) {
        const QJsonArray answer = value.toArray();
        const bool numbers = answer.size() > 4
            && std::all_of(answer.begin(), answer.begin() + 4,
                           [](const QJsonValue &v) { return v.isDouble(); });
        check(name, numbers);
        GivenAnswer given{.receivedAt = fromUnixMs(answer.at(1).toInteger()),
                          .elapsed = Milliseconds(answer.at(2).toInteger()),
                          .limit = Milliseconds(answer.at(3).toInteger())};
        for (qsizetype i = 4; i < answer.size(); ++i)
            check(name, readStoredAnswer(answer.at(i), given.answer));
        answers.insert({quint32(answer.at(0).toInteger())}, given);
    }
}

void SnapshotReader::operator()(QLatin1StringView name, QList<Buzz> &buzzes)
{
    if (!contains(name))
        return;
    for (const QJsonValue &value : array(name))
        buzzes.append(item<Buzz>(name, value));
}

void SnapshotReader::operator()(QLatin1StringView name, QHash<PlayerId, int> &wagers)
{
    if (!contains(name))
        return;
    for (const QJsonValue &value : array(name)) {
        check(name, value[0].isDouble() && value[1].isDouble());
        wagers.insert({quint32(value[0].toInteger())}, int(value[1].toInteger()));
    }
}

void SnapshotReader::operator()(QLatin1StringView name, QMap<PlayerId, Player> &players)
{
    for (const QJsonValue &value : array(name)) {
        const auto player = item<Player>(name, value);
        players.insert(player.id, player);
    }
}

void SnapshotReader::operator()(QLatin1StringView name, QList<Round> &rounds)
{
    for (const QJsonValue &value : array(name))
        rounds.append(item<Round>(name, value));
}

void SnapshotReader::operator()(QLatin1StringView name, QList<MadeCorrection> &corrections)
{
    if (!contains(name))
        return;
    for (const QJsonValue &value : array(name))
        corrections.append(item<MadeCorrection>(name, value));
}

template <typename T>
T SnapshotReader::item(QLatin1StringView name, const QJsonValue &value)
{
    T read;
    SnapshotReader reader(value.toObject());
    visitMembers(reader, read);
    check(name, reader.problem().isEmpty());
    return read;
}

bool isConsistent(const GameRoom &room)
{
    const bool running = room.status == RoomStatus::InProgress;
    const bool paused = room.phase == Phase::Paused;
    const bool knowsItsPlayers = std::ranges::all_of(room.rounds, [&](const Round &round) {
        const auto isKnown = [&](PlayerId id) { return room.players.contains(id); };
        return std::all_of(round.answers.keyBegin(), round.answers.keyEnd(), isKnown)
            && std::all_of(round.wagers.keyBegin(), round.wagers.keyEnd(), isKnown)
            && std::ranges::all_of(round.buzzes, isKnown, &Buzz::player);
    });
    const bool knowsItsCorrected
        = std::ranges::all_of(room.corrections, [&](const MadeCorrection &made) {
              const int index = room.indexOf(made.question);
              return index >= 0 && index < room.rounds.size() && room.rounds[index].closed;
          });
    const bool holdsItsRounds
        = checkRoundsHold(room.quizRounds, room.questions.size()).has_value();
    return knowsItsPlayers && knowsItsCorrected && holdsItsRounds
        && room.rounds.size() == room.questions.size() && room.questionIndex < room.questions.size() && running == (room.phase != Phase::None)
        && (!running || room.questionIndex >= 0) && paused == (room.pausedPhase != Phase::None)
        && room.pausedPhase != Phase::Paused
        && (room.players.isEmpty() || room.players.lastKey().number <= room.lastPlayerNumber);
}

} // namespace

QByteArray encodeSnapshot(const GameRoom &room)
{
    QJsonObject json = written(room);
    json.insert("version"_L1, snapshotVersion);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<GameRoom> decodeSnapshot(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["version"_L1].toInt() != snapshotVersion)
        return refuse(ErrorCode::Corrupt, u"a snapshot is not of a version that is known here"_s);
    GameRoom room;
    SnapshotReader reader(json);
    visitMembers(reader, room);
    if (!reader.problem().isEmpty())
        return refuse(ErrorCode::Corrupt, u"a snapshot's "_s + reader.problem());
    if (!isConsistent(room))
        return refuse(ErrorCode::Corrupt, u"a snapshot does not hold together"_s);
    deriveMembers(room);
    return room;
}
