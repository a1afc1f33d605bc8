#include "core/game/commandjson.h"

#include "core/game/memberjson_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

template <typename Command>
constexpr QLatin1StringView typeName = {};
template <>
constexpr auto typeName<SupplyQuestions> = "SUPPLY_QUESTIONS"_L1;
template <>
constexpr auto typeName<FailBuilding> = "FAIL_BUILDING"_L1;
template <>
constexpr auto typeName<EditRoom> = "EDIT_ROOM"_L1;
template <>
constexpr auto typeName<LockRoom> = "LOCK_ROOM"_L1;
template <>
constexpr auto typeName<JoinRoom> = "JOIN_ROOM"_L1;
template <>
constexpr auto typeName<ApprovePlayer> = "APPROVE_PLAYER"_L1;
template <>
constexpr auto typeName<EditPlayer> = "EDIT_PLAYER"_L1;
template <>
constexpr auto typeName<LeaveRoom> = "LEAVE_ROOM"_L1;
template <>
constexpr auto typeName<RemovePlayer> = "REMOVE_PLAYER"_L1;
template <>
constexpr auto typeName<SetConnected> = "SET_CONNECTED"_L1;
template <>
constexpr auto typeName<StartGame> = "START_GAME"_L1;
template <>
constexpr auto typeName<CycleRoom> = "CYCLE_ROOM"_L1;
template <>
constexpr auto typeName<AdvancePhase> = "ADVANCE_PHASE"_L1;
template <>
constexpr auto typeName<EndDuePhase> = "END_DUE_PHASE"_L1;
template <>
constexpr auto typeName<PauseGame> = "PAUSE_GAME"_L1;
template <>
constexpr auto typeName<ResumeGame> = "RESUME_GAME"_L1;
template <>
constexpr auto typeName<EndGame> = "END_GAME"_L1;
template <>
constexpr auto typeName<SubmitAnswer> = "SUBMIT_ANSWER"_L1;
template <>
constexpr auto typeName<TakeOverRoom> = "TAKE_OVER_ROOM"_L1;

class CommandWriter : public MemberWriter
{
public:
    using MemberWriter::operator();

    template <typename T>
    void perhaps(QLatin1StringView name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    void perhapsFactor(QLatin1StringView name, const std::optional<double> &value)
    {
        if (value)
            timeFactor(name, *value);
    }
    void operator()(const AnswerInput &input)
    {
        if (const auto *one = std::get_if<AnswerChoice>(&input))
            json.insert("choice"_L1, one->choice.value);
        else
            (*this)("choices"_L1, Answer {std::get<AnswerChoices>(input).choices});
    }
};

class CommandReader : public MemberReader
{
public:
    using MemberReader::MemberReader;
    using MemberReader::operator();

    template <typename T>
    void perhaps(QLatin1StringView name, std::optional<T> &value)
    {
        if (contains(name))
            (*this)(name, value.emplace());
    }
    void perhapsFactor(QLatin1StringView name, std::optional<double> &value)
    {
        if (contains(name))
            timeFactor(name, value.emplace());
    }
    void operator()(AnswerInput &input)
    {
        if (contains("choice"_L1)) {
            input = AnswerChoice {{string("choice"_L1)}};
        } else {
            Answer answer;
            (*this)("choices"_L1, answer);
            input = AnswerChoices {answer.choices};
        }
    }
};

// The members of each command, for writing and reading. `C` is the command, const when it is written.
template <typename V, typename C>
void visitMembers(V &visit, C &command)
{
    using Command = std::remove_const_t<C>;
    if constexpr (std::is_same_v<Command, SupplyQuestions>) {
        visit("questions"_L1, command.questions);
    } else if constexpr (std::is_same_v<Command, FailBuilding>) {
        visit("reason"_L1, command.reason);
    } else if constexpr (std::is_same_v<Command, EditRoom>) {
        visit.perhaps("title"_L1, command.title);
        visit.perhaps("max_player_count"_L1, command.maxPlayerCount);
        visit.perhaps("settings"_L1, command.settings);
    } else if constexpr (std::is_same_v<Command, LockRoom>) {
        visit("locked"_L1, command.locked);
    } else if constexpr (std::is_same_v<Command, JoinRoom>) {
        visit("name"_L1, command.name);
        visit("avatar"_L1, command.avatar);
        visit("token_hash"_L1, command.tokenHash);
    } else if constexpr (std::is_same_v<Command, EditPlayer>) {
        visit("player"_L1, command.player);
        visit.perhaps("name"_L1, command.name);
        visit.perhapsFactor("time_factor"_L1, command.timeFactor);
    } else if constexpr (std::is_same_v<Command, RemovePlayer>) {
        visit("player"_L1, command.player);
        visit("ban"_L1, command.ban);
    } else if constexpr (std::is_same_v<Command, SetConnected>) {
        visit("player"_L1, command.player);
        visit("connected"_L1, command.connected);
        visit("node"_L1, command.node);
    } else if constexpr (std::is_same_v<Command, AdvancePhase>) {
        visit.perhaps("seen_revision"_L1, command.seenRevision);
    } else if constexpr (std::is_same_v<Command, SubmitAnswer>) {
        visit("player"_L1, command.player);
        visit("question"_L1, command.question);
        visit(command.answer);
        visit("received_ms"_L1, command.receivedAt);
        visit("latency_ms"_L1, command.latency);
    } else if constexpr (std::is_same_v<Command, TakeOverRoom>) {
        visit("last_alive_ms"_L1, command.lastAlive);
        visit("node"_L1, command.node);
    } else if constexpr (requires { command.player; }) {
        visit("player"_L1, command.player);
    } else {
        static_assert(std::is_empty_v<Command>);
    }
}

/// The command of this type name, read from `json`; empty when the name is another one.
template <typename Command>
std::optional<Result<RoomCommand>> tryRead(QStringView type, const QJsonObject &json)
{
    if (type != typeName<Command>)
        return std::nullopt;
    Command command;
    CommandReader reader(json);
    visitMembers(reader, command);
    if (!reader.problem().isEmpty())
        return refuse(ErrorCode::Corrupt, u"%1: %2"_s.arg(type, reader.problem()));
    return RoomCommand(command);
}

template <typename... Commands>
Result<RoomCommand> readAny(QStringView type, const QJsonObject &json, std::variant<Commands...> *)
{
    std::optional<Result<RoomCommand>> read;
    ((read = tryRead<Commands>(type, json)) || ...);
    return read.value_or(refuse(ErrorCode::Corrupt, u"unknown command %1"_s.arg(type)));
}

} // namespace

QByteArray encodeCommand(const RoomCommand &command)
{
    const QJsonObject json = std::visit(
        [](const auto &known) {
            CommandWriter writer;
            writer("type"_L1, QString(typeName<std::decay_t<decltype(known)>>));
            visitMembers(writer, known);
            return writer.json;
        },
        command);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<RoomCommand> decodeCommand(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return readAny(json["type"_L1].toString(), json, static_cast<RoomCommand *>(nullptr));
}
