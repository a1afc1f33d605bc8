#include "core/game/eventjson.h"

#include "core/game/memberjson_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

template <>
inline constexpr QLatin1StringView typeName<RoomCreated> = "ROOM_CREATED"_L1;
template <>
inline constexpr QLatin1StringView typeName<QuestionsSupplied> = "QUESTIONS_SUPPLIED"_L1;
template <>
inline constexpr QLatin1StringView typeName<RoomFailed> = "ROOM_FAILED"_L1;
template <>
inline constexpr QLatin1StringView typeName<RoomEdited> = "ROOM_EDITED"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerJoined> = "PLAYER_JOINED"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerApproved> = "PLAYER_APPROVED"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerEdited> = "PLAYER_EDITED"_L1;
template <>
inline constexpr QLatin1StringView typeName<TeamsDealt> = "TEAMS_DEALT"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerLeft> = "PLAYER_LEFT"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerRemoved> = "PLAYER_REMOVED"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerConnected> = "PLAYER_CONNECTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlayerDisconnected> = "PLAYER_DISCONNECTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<GameStarted> = "GAME_STARTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<IntroStarted> = "INTRO_STARTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<QuestionOpened> = "QUESTION_OPENED"_L1;
template <>
inline constexpr QLatin1StringView typeName<AnswerAccepted> = "ANSWER_ACCEPTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<BuzzAccepted> = "BUZZ_ACCEPTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<BuzzJudged> = "BUZZ_JUDGED"_L1;
template <>
inline constexpr QLatin1StringView typeName<BuzzingResumed> = "BUZZING_RESUMED"_L1;
template <>
inline constexpr QLatin1StringView typeName<WagerPlaced> = "WAGER_PLACED"_L1;
template <>
inline constexpr QLatin1StringView typeName<QuestionClosed> = "QUESTION_CLOSED"_L1;
template <>
inline constexpr QLatin1StringView typeName<LeaderboardShown> = "LEADERBOARD_SHOWN"_L1;
template <>
inline constexpr QLatin1StringView typeName<BreakStarted> = "BREAK_STARTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<GamePaused> = "GAME_PAUSED"_L1;
template <>
inline constexpr QLatin1StringView typeName<GameResumed> = "GAME_RESUMED"_L1;
template <>
inline constexpr QLatin1StringView typeName<TimeExtended> = "TIME_EXTENDED"_L1;
template <>
inline constexpr QLatin1StringView typeName<QuestionSkipped> = "QUESTION_SKIPPED"_L1;
template <>
inline constexpr QLatin1StringView typeName<QuestionCorrected> = "QUESTION_CORRECTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<CorrectionUndone> = "CORRECTION_UNDONE"_L1;
template <>
inline constexpr QLatin1StringView typeName<MessageShown> = "MESSAGE_SHOWN"_L1;
template <>
inline constexpr QLatin1StringView typeName<BlackedOut> = "BLACKED_OUT"_L1;
template <>
inline constexpr QLatin1StringView typeName<GameCompleted> = "GAME_COMPLETED"_L1;
template <>
inline constexpr QLatin1StringView typeName<RoomTakenOver> = "ROOM_TAKEN_OVER"_L1;

namespace
{

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
        visit.later("image_author"_L1, event.imageAuthor);
        visit.later("image_link"_L1, event.imageLink);
        visit("owner_id"_L1, event.ownerId);
        visit("max_player_count"_L1, event.maxPlayerCount);
        visit("settings"_L1, event.settings);
        visit("questions"_L1, event.questions);
        visit("at_ms"_L1, event.at);
        visit("node"_L1, event.node);
        visit.later("rounds"_L1, event.rounds);
        visit.later("media_key"_L1, event.mediaKey);
    } else if constexpr (std::is_same_v<Event, QuestionsSupplied>) {
        visit.some("questions"_L1, event.questions);
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
        visit.later("team"_L1, event.team);
    } else if constexpr (std::is_same_v<Event, PlayerEdited>) {
        visit("player"_L1, event.id);
        visit("name"_L1, event.name);
        visit.timeFactor("time_factor"_L1, event.timeFactor);
        visit.later("team"_L1, event.team);
    } else if constexpr (std::is_same_v<Event, TeamsDealt>) {
        visit("seats"_L1, event.seats);
    } else if constexpr (std::is_same_v<Event, PlayerRemoved>) {
        visit("player"_L1, event.id);
        visit("banned"_L1, event.banned);
    } else if constexpr (std::is_same_v<Event, PlayerConnected>) {
        visit("player"_L1, event.id);
        visit("node"_L1, event.node);
    } else if constexpr (std::is_same_v<Event, QuestionCorrected>) {
        visit("correction_id"_L1, event.id);
        visit("question"_L1, event.question);
        visit("correction"_L1, event.correction);
        visit("reason"_L1, event.reason);
        visit("at_ms"_L1, event.at);
    } else if constexpr (std::is_same_v<Event, CorrectionUndone>) {
        visit("correction_id"_L1, event.id);
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
    } else if constexpr (std::is_same_v<Event, BuzzAccepted>) {
        visit("question"_L1, event.question);
        visitBuzz(visit, event.buzz);
        visit("judge_by_ms"_L1, event.judgeBy);
    } else if constexpr (std::is_same_v<Event, BuzzJudged>) {
        visit("player"_L1, event.player);
        visit("right"_L1, event.right);
        visit("judge_by_ms"_L1, event.judgeBy);
    } else if constexpr (std::is_same_v<Event, WagerPlaced>) {
        visit("player"_L1, event.player);
        visit("index"_L1, event.index);
        visit("points"_L1, event.points);
    } else if constexpr (std::is_same_v<Event, QuestionClosed>) {
        visit("index"_L1, event.index);
        visit("reveal_ends_ms"_L1, event.revealEndsAt);
    } else if constexpr (std::is_same_v<Event, LeaderboardShown>
                         || std::is_same_v<Event, BreakStarted>) {
        visit("ends_ms"_L1, event.endsAt);
    } else if constexpr (requires { event.at; }) {
        visit("at_ms"_L1, event.at);
    } else if constexpr (std::is_same_v<Event, TimeExtended>) {
        visit("by_ms"_L1, event.by);
    } else if constexpr (std::is_same_v<Event, QuestionSkipped>) {
        visit("index"_L1, event.index);
    } else if constexpr (std::is_same_v<Event, MessageShown>) {
        visit("text"_L1, event.text);
    } else if constexpr (std::is_same_v<Event, BlackedOut>) {
        visit("on"_L1, event.on);
    } else if constexpr (std::is_same_v<Event, RoomTakenOver>) {
        visit("downtime_ms"_L1, event.downtime);
        visit("node"_L1, event.node);
    } else {
        static_assert(std::is_same_v<Event, GameCompleted>);
    }
}

class EventWriter : public MemberWriter
{
public:
    using MemberWriter::operator();

    void operator()(QLatin1StringView name, const QList<TeamSeat> &seats)
    {
        QJsonArray array;
        for (const TeamSeat &seat : seats)
            array.append(QJsonArray {qint64(seat.player.number), seat.team});
        json.insert(name, array);
    }
};

class EventReader : public MemberReader
{
public:
    using MemberReader::MemberReader;
    using MemberReader::operator();

    void operator()(QLatin1StringView name, QList<TeamSeat> &seats)
    {
        for (const QJsonValue &value : array(name)) {
            check(name, value[0].isDouble() && value[0].toInteger() > 0 && value[1].isString());
            seats.append({{quint32(value[0].toInteger())}, value[1].toString()});
        }
    }
};

constexpr auto listMembers = [](auto &visit, auto &event) { visitMembers(visit, event); };

} // namespace

QJsonObject toJson(const RoomEvent &event)
{
    return alternativeToJson<EventWriter>(event, listMembers);
}

Result<RoomEvent> roomEventFromJson(const QJsonObject &json)
{
    return alternativeFromJson<RoomEvent, EventReader>(json, listMembers);
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
