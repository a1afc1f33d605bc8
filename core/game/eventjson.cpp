#include "core/game/eventjson.h"

#include "core/game/memberjson_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

template <typename Event>
constexpr QLatin1StringView typeName = {};
template <>
constexpr auto typeName<RoomCreated> = "ROOM_CREATED"_L1;
template <>
constexpr auto typeName<QuestionsSupplied> = "QUESTIONS_SUPPLIED"_L1;
template <>
constexpr auto typeName<RoomFailed> = "ROOM_FAILED"_L1;
template <>
constexpr auto typeName<RoomEdited> = "ROOM_EDITED"_L1;
template <>
constexpr auto typeName<PlayerJoined> = "PLAYER_JOINED"_L1;
template <>
constexpr auto typeName<PlayerApproved> = "PLAYER_APPROVED"_L1;
template <>
constexpr auto typeName<PlayerEdited> = "PLAYER_EDITED"_L1;
template <>
constexpr auto typeName<PlayerLeft> = "PLAYER_LEFT"_L1;
template <>
constexpr auto typeName<PlayerRemoved> = "PLAYER_REMOVED"_L1;
template <>
constexpr auto typeName<PlayerConnected> = "PLAYER_CONNECTED"_L1;
template <>
constexpr auto typeName<PlayerDisconnected> = "PLAYER_DISCONNECTED"_L1;
template <>
constexpr auto typeName<GameStarted> = "GAME_STARTED"_L1;
template <>
constexpr auto typeName<IntroStarted> = "INTRO_STARTED"_L1;
template <>
constexpr auto typeName<QuestionOpened> = "QUESTION_OPENED"_L1;
template <>
constexpr auto typeName<AnswerAccepted> = "ANSWER_ACCEPTED"_L1;
template <>
constexpr auto typeName<QuestionClosed> = "QUESTION_CLOSED"_L1;
template <>
constexpr auto typeName<LeaderboardShown> = "LEADERBOARD_SHOWN"_L1;
template <>
constexpr auto typeName<GamePaused> = "GAME_PAUSED"_L1;
template <>
constexpr auto typeName<GameResumed> = "GAME_RESUMED"_L1;
template <>
constexpr auto typeName<GameCompleted> = "GAME_COMPLETED"_L1;
template <>
constexpr auto typeName<RoomTakenOver> = "ROOM_TAKEN_OVER"_L1;

// The members of each event, for writing and reading. `E` is the event, const when it is written.
template <typename V, typename E>
void visitMembers(V &visit, E &event)
{
    using Event = std::remove_const_t<E>;
    if constexpr (std::is_same_v<Event, RoomCreated>) {
        visit("code"_L1, event.code);
        visit("title"_L1, event.title);
        visit("topic"_L1, event.topic);
        visit("image"_L1, event.image);
        visit("owner_id"_L1, event.ownerId);
        visit("max_player_count"_L1, event.maxPlayerCount);
        visit("settings"_L1, event.settings);
        visit("questions"_L1, event.questions);
        visit("at_ms"_L1, event.at);
        visit("node"_L1, event.node);
    } else if constexpr (std::is_same_v<Event, QuestionsSupplied>) {
        visit("questions"_L1, event.questions);
    } else if constexpr (std::is_same_v<Event, RoomFailed>) {
        visit("reason"_L1, event.reason);
    } else if constexpr (std::is_same_v<Event, RoomEdited>) {
        visit("title"_L1, event.title);
        visit("max_player_count"_L1, event.maxPlayerCount);
        visit("settings"_L1, event.settings);
    } else if constexpr (std::is_same_v<Event, PlayerJoined>) {
        visit("player"_L1, event.id);
        visit("name"_L1, event.name);
        visit("avatar"_L1, event.avatar);
        visit("token_hash"_L1, event.tokenHash);
        visit("approved"_L1, event.approved);
        visit("at_ms"_L1, event.at);
    } else if constexpr (std::is_same_v<Event, PlayerEdited>) {
        visit("player"_L1, event.id);
        visit("name"_L1, event.name);
        visit.timeFactor("time_factor"_L1, event.timeFactor);
    } else if constexpr (std::is_same_v<Event, PlayerRemoved>) {
        visit("player"_L1, event.id);
        visit("banned"_L1, event.banned);
    } else if constexpr (std::is_same_v<Event, PlayerConnected>) {
        visit("player"_L1, event.id);
        visit("node"_L1, event.node);
    } else if constexpr (requires { event.id; }) {
        visit("player"_L1, event.id);
    } else if constexpr (std::is_same_v<Event, GameStarted>) {
        visit("order"_L1, event.order);
    } else if constexpr (std::is_same_v<Event, IntroStarted>) {
        visit("index"_L1, event.index);
        visit("ends_ms"_L1, event.endsAt);
    } else if constexpr (std::is_same_v<Event, QuestionOpened>) {
        visit("index"_L1, event.index);
        visit("opens_ms"_L1, event.opensAt);
        visit("deadline_ms"_L1, event.deadline);
        visit("closes_ms"_L1, event.closesAt);
    } else if constexpr (std::is_same_v<Event, AnswerAccepted>) {
        visit("player"_L1, event.player);
        visit("question"_L1, event.question);
        visit("answer"_L1, event.answer);
        visit("received_ms"_L1, event.receivedAt);
        visit("elapsed_ms"_L1, event.elapsed);
        visit("limit_ms"_L1, event.limit);
    } else if constexpr (std::is_same_v<Event, QuestionClosed>) {
        visit("index"_L1, event.index);
        visit("reveal_ends_ms"_L1, event.revealEndsAt);
    } else if constexpr (std::is_same_v<Event, LeaderboardShown>) {
        visit("ends_ms"_L1, event.endsAt);
    } else if constexpr (requires { event.at; }) {
        visit("at_ms"_L1, event.at);
    } else if constexpr (std::is_same_v<Event, RoomTakenOver>) {
        visit("downtime_ms"_L1, event.downtime);
        visit("node"_L1, event.node);
    } else {
        static_assert(std::is_same_v<Event, GameCompleted>);
    }
}

/// The event of this type name, read from `json`; empty when the name is another one.
template <typename Event>
std::optional<Result<RoomEvent>> tryRead(QStringView type, const QJsonObject &json)
{
    if (type != typeName<Event>)
        return std::nullopt;
    Event event;
    MemberReader reader(json);
    visitMembers(reader, event);
    QString problem = reader.problem();
    if constexpr (std::is_same_v<Event, QuestionsSupplied>) {
        if (problem.isEmpty() && event.questions.isEmpty())
            problem = u"questions is empty"_s;
    }
    if (!problem.isEmpty())
        return refuse(ErrorCode::Corrupt, u"%1: %2"_s.arg(type, problem));
    return RoomEvent(event);
}

template <typename... Events>
Result<RoomEvent> readAny(QStringView type, const QJsonObject &json, std::variant<Events...> *)
{
    std::optional<Result<RoomEvent>> read;
    ((read = tryRead<Events>(type, json)) || ...);
    return read.value_or(refuse(ErrorCode::Corrupt, u"unknown event %1"_s.arg(type)));
}

} // namespace

QJsonObject toJson(const RoomEvent &event)
{
    return std::visit(
        [](const auto &known) {
            MemberWriter writer;
            writer("type"_L1, QString(typeName<std::decay_t<decltype(known)>>));
            visitMembers(writer, known);
            return writer.json;
        },
        event);
}

Result<RoomEvent> roomEventFromJson(const QJsonObject &json)
{
    return readAny(json["type"_L1].toString(), json, static_cast<RoomEvent *>(nullptr));
}

QByteArray encodeEvents(const RoomEvents &events)
{
    QJsonArray array;
    for (const RoomEvent &event : events)
        array.append(toJson(event));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<RoomEvents> decodeEvents(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return refuse(ErrorCode::Corrupt, u"a journal entry is not a list of events"_s);
    RoomEvents events;
    for (const QJsonValue &value : document.array()) {
        auto event = roomEventFromJson(value.toObject());
        if (!event)
            return std::unexpected(event.error());
        events.append(*std::move(event));
    }
    return events;
}
