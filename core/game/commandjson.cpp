#include "core/game/commandjson.h"

#include "core/game/memberjson_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

template <>
inline constexpr QLatin1StringView typeName<SupplyQuestions> = "SUPPLY_QUESTIONS"_L1;
template <>
inline constexpr QLatin1StringView typeName<ReplaceQuestions> = "REPLACE_QUESTIONS"_L1;
template <>
inline constexpr QLatin1StringView typeName<ReplaceQuestion> = "REPLACE_QUESTION"_L1;
template <>
inline constexpr QLatin1StringView typeName<FailBuilding> = "FAIL_BUILDING"_L1;
template <>
inline constexpr QLatin1StringView typeName<EditRoom> = "EDIT_ROOM"_L1;
template <>
inline constexpr QLatin1StringView typeName<LockRoom> = "LOCK_ROOM"_L1;
template <>
inline constexpr QLatin1StringView typeName<JoinRoom> = "JOIN_ROOM"_L1;
template <>
inline constexpr QLatin1StringView typeName<ApprovePlayer> = "APPROVE_PLAYER"_L1;
template <>
inline constexpr QLatin1StringView typeName<EditPlayer> = "EDIT_PLAYER"_L1;
template <>
inline constexpr QLatin1StringView typeName<LeaveRoom> = "LEAVE_ROOM"_L1;
template <>
inline constexpr QLatin1StringView typeName<RemovePlayer> = "REMOVE_PLAYER"_L1;
template <>
inline constexpr QLatin1StringView typeName<SetConnected> = "SET_CONNECTED"_L1;
template <>
inline constexpr QLatin1StringView typeName<StartGame> = "START_GAME"_L1;
template <>
inline constexpr QLatin1StringView typeName<CycleRoom> = "CYCLE_ROOM"_L1;
template <>
inline constexpr QLatin1StringView typeName<AdvancePhase> = "ADVANCE_PHASE"_L1;
template <>
inline constexpr QLatin1StringView typeName<EndDuePhase> = "END_DUE_PHASE"_L1;
template <>
inline constexpr QLatin1StringView typeName<PauseGame> = "PAUSE_GAME"_L1;
template <>
inline constexpr QLatin1StringView typeName<ResumeGame> = "RESUME_GAME"_L1;
template <>
inline constexpr QLatin1StringView typeName<EndGame> = "END_GAME"_L1;
template <>
inline constexpr QLatin1StringView typeName<ExtendTime> = "EXTEND_TIME"_L1;
template <>
inline constexpr QLatin1StringView typeName<SkipQuestion> = "SKIP_QUESTION"_L1;
template <>
inline constexpr QLatin1StringView typeName<CorrectQuestion> = "CORRECT_QUESTION"_L1;
template <>
inline constexpr QLatin1StringView typeName<UndoCorrection> = "UNDO_CORRECTION"_L1;
template <>
inline constexpr QLatin1StringView typeName<ShowMessage> = "SHOW_MESSAGE"_L1;
template <>
inline constexpr QLatin1StringView typeName<BlackOut> = "BLACK_OUT"_L1;
template <>
inline constexpr QLatin1StringView typeName<SubmitAnswer> = "SUBMIT_ANSWER"_L1;
template <>
inline constexpr QLatin1StringView typeName<JudgeBuzz> = "JUDGE_BUZZ"_L1;
template <>
inline constexpr QLatin1StringView typeName<PlaceWager> = "PLACE_WAGER"_L1;
template <>
inline constexpr QLatin1StringView typeName<TakeOverRoom> = "TAKE_OVER_ROOM"_L1;

namespace
{

class CommandWriter : public MemberWriter
{
public:
    using MemberWriter::operator();

    void perhapsFactor(QLatin1StringView name, const std::optional<double> &value)
    {
        if (value)
            timeFactor(name, *value);
    }
    void operator()(const AnswerInput &input) 
    {
        std::visit([this](const auto &known) { (*this)(known); }, input);
    }
    void operator()(const AnswerChoice &input) { json.insert("choice"_L1, input.choice.value); }
    void operator()(const AnswerChoices &input)
    {
        (*this)("choices"_L1, Answer {.choices = input.choices});
    }
    void operator()(const AnswerText &input) { json.insert("text"_L1, input.text); }
    void operator()(const AnswerNumber &input)
    {
        (*this)("number"_L1, Answer {.number = input.number});
    }
    void operator()(const AnswerOrder &input)
    {
        (*this)("order"_L1, Answer {.choices = input.order});
    }
    void operator()(const AnswerBuzz &) { json.insert("buzz"_L1, true); }
};

class CommandReader : public MemberReader
{
public:
    using MemberReader::MemberReader;
    using MemberReader::operator();

    void perhapsFactor(QLatin1StringView name, std::optional<double> &value)
    {
        if (contains(name))
            timeFactor(name, value.emplace());
    }
    void operator()(AnswerInput &input)
    {
        if (contains("choice"_L1))
            input = AnswerChoice {{string("choice"_L1)}};
        else if (contains("text"_L1))
            input = AnswerText {string("text"_L1)};
        else if (contains("number"_L1))
            input = AnswerNumber {answerIn("number"_L1).number.value_or(0)};
        else if (contains("order"_L1))
            input = AnswerOrder {answerIn("order"_L1).choices};
        else if (contains("buzz"_L1))
            input = buzzIn("buzz"_L1);
        else
            input = AnswerChoices {answerIn("choices"_L1).choices};
    }

private:
    AnswerBuzz buzzIn(QLatin1StringView name)
    {
        bool isPressed = false;
        (*this)(name, isPressed);
        return {};
    }
    Answer answerIn(QLatin1StringView name)
    {
        Answer answer;
        (*this)(name, answer);
        return answer;
    }
};

// The members of each command, for writing and reading. `C` is the command, const when it is written.
template <typename V, typename C>
void visitMembers(V &visit, C &command)
{
    using Command = std::remove_const_t<C>;
    if constexpr (std::is_same_v<Command, SupplyQuestions>
                  || std::is_same_v<Command, ReplaceQuestions>) {
        visit("questions"_L1, command.questions);
    } else if constexpr (std::is_same_v<Command, ReplaceQuestion>) {
        visit("question"_L1, command.question);
        visit("by"_L1, command.by);
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
        visit.later("team"_L1, command.team);
    } else if constexpr (std::is_same_v<Command, EditPlayer>) {
        visit("player"_L1, command.player);
        visit.perhaps("name"_L1, command.name);
        visit.perhapsFactor("time_factor"_L1, command.timeFactor);
        visit.perhaps("team"_L1, command.team);
    } else if constexpr (std::is_same_v<Command, RemovePlayer>) {
        visit("player"_L1, command.player);
        visit("ban"_L1, command.ban);
    } else if constexpr (std::is_same_v<Command, SetConnected>) {
        visit("player"_L1, command.player);
        visit("connected"_L1, command.connected);
        visit("node"_L1, command.node);
    } else if constexpr (requires { command.seenRevision; }) {
        visit.perhaps("seen_revision"_L1, command.seenRevision);
    } else if constexpr (std::is_same_v<Command, ExtendTime>) {
        visit("seconds"_L1, command.by);
    } else if constexpr (std::is_same_v<Command, CorrectQuestion>) {
        visit("question"_L1, command.question);
        visit("correction"_L1, command.correction);
        visit("reason"_L1, command.reason);
    } else if constexpr (std::is_same_v<Command, UndoCorrection>) {
        visit("correction_id"_L1, command.correction);
    } else if constexpr (std::is_same_v<Command, ShowMessage>) {
        visit("text"_L1, command.text);
    } else if constexpr (std::is_same_v<Command, BlackOut>) {
        visit("on"_L1, command.on);
    } else if constexpr (std::is_same_v<Command, SubmitAnswer>) {
        visit("player"_L1, command.player);
        visit("question"_L1, command.question);
        visit(command.answer);
        visit("received_ms"_L1, command.receivedAt);
        visit("latency_ms"_L1, command.latency);
    } else if constexpr (std::is_same_v<Command, JudgeBuzz>) {
        visit("question"_L1, command.question);
        visit("player"_L1, command.player);
        visit("right"_L1, command.right);
    } else if constexpr (std::is_same_v<Command, PlaceWager>) {
        visit("player"_L1, command.player);
        visit("question_index"_L1, command.questionIndex);
        visit("points"_L1, command.points);
    } else if constexpr (std::is_same_v<Command, TakeOverRoom>) {
        visit("last_alive_ms"_L1, command.lastAlive);
        visit("node"_L1, command.node);
    } else if constexpr (requires { command.player; }) {
        visit("player"_L1, command.player);
    } else {
        static_assert(std::is_empty_v<Command>);
    }
}

constexpr auto listMembers = [](auto &visit, auto &command) { visitMembers(visit, command); };

} // namespace

QByteArray encodeCommand(const RoomCommand &command)
{
    return QJsonDocument(alternativeToJson<CommandWriter>(command, listMembers))
        .toJson(QJsonDocument::Compact);
}

Result<RoomCommand> decodeCommand(const QByteArray &bytes)
{
    return alternativeFromJson<RoomCommand, CommandReader>(QJsonDocument::fromJson(bytes).object(),
                                                           listMembers);
}
