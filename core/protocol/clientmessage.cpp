#include "core/protocol/clientmessage.h"

#include "core/protocol/fieldreader.h"

#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestId = 64;
constexpr int mostChoices = 8;
constexpr int mostQuestions = 2000;

ClientMessageBody readJoin(FieldReader &read)
{
    return JoinMessage {.code = read.string("game_room_code"_L1),
                        .name = read.string("name"_L1),
                        .avatar = read.optionalString("avatar"_L1).value_or(QString()),
                        .team = read.optionalString("team"_L1).value_or(QString())};
}

ClientMessageBody readResume(FieldReader &read)
{
    const QString code = read.string("game_room_code"_L1);
    // The whole view is sent anyway, so what the client has seen is only checked for its form.
    if (read.has("seen_revision"_L1))
        read.number("seen_revision"_L1);
    return ResumeMessage {code, PlayerToken::fromWire(read.string("token"_L1))};
}

QList<ChoiceId> readIds(FieldReader &read, QLatin1StringView name)
{
    QList<ChoiceId> ids;
    for (const QString &id : read.strings(name, mostChoices))
        ids.append({id});
    return ids;
}

ClientMessageBody readAnswerMessage(FieldReader &read)
{
    return readAnswer(read);
}

ClientMessageBody readWagerMessage(FieldReader &read)
{
    return readWager(read);
}

ClientMessageBody readPing(FieldReader &read)
{
    return PingMessage {read.number("client_ms"_L1)};
}

ClientMessageBody readReact(FieldReader &read)
{
    return ReactMessage {read.string("emoji"_L1)};
}

ClientMessageBody readLeave(FieldReader &)
{
    return LeaveMessage {};
}

ClientMessageBody readWatch(FieldReader &read)
{
    return WatchMessage {.code = read.string("game_room_code"_L1),
                         .hostKey = read.optionalString("host_key"_L1),
                         .spectate = read.has("spectate"_L1) && read.boolean("spectate"_L1)};
}

struct MessageType
{
    QLatin1StringView name;
    ClientMessageBody (*read)(FieldReader &read);
};

constexpr std::array messageTypes {
    MessageType {"ANSWER"_L1, readAnswerMessage}, MessageType {"PING"_L1, readPing},
    MessageType {"JOIN"_L1, readJoin},            MessageType {"RESUME"_L1, readResume},
    MessageType {"REACT"_L1, readReact},          MessageType {"LEAVE"_L1, readLeave},
    MessageType {"WATCH"_L1, readWatch},          MessageType {"WAGER"_L1, readWagerMessage},
};

bool isRequestId(const QJsonValue &id)
{
    if (id.isUndefined())
        return true;
    if (id.isString())
        return id.toString().size() <= longestId;
    constexpr double exact = 9007199254740992; // 2^53: beyond it neighbours are not told apart
    const double number = id.toDouble(std::nan(""));
    return std::abs(number) <= exact && std::floor(number) == number;
}

ClientMessageBody readBody(FieldReader &read)
{
    const QString name = read.string("type"_L1);
    const auto *type = std::ranges::find_if(messageTypes, [&name](const MessageType &known) {
        return known.name == name;
    });
    if (type != messageTypes.end())
        return type->read(read);
    read.failField("type"_L1, u"one that this server knows"_s);
    return LeaveMessage {};
}

std::unexpected<MessageOffence> offence(const QJsonValue &id, const QString &message)
{
    return std::unexpected(MessageOffence {id, message});
}

} // namespace

std::expected<ClientMessage, MessageOffence> decodeClientMessage(const QByteArray &utf8)
{
    const auto json = objectFromBytes(utf8);
    if (!json)
        return offence(QJsonValue::Undefined, json.error().message);
    const QJsonValue id = json->value("id"_L1);
    if (!isRequestId(id))
        return offence(QJsonValue::Undefined, u"id must be an integer or at most 64 characters"_s);
    FieldReader read(*json);
    ClientMessageBody body = readBody(read);
    if (read.error())
        return offence(id, read.error()->message);
    return ClientMessage {id, std::move(body)};
}

AnswerMessage readAnswer(FieldReader &read)
{
    AnswerMessage message {.question = {read.string("question_id"_L1)}};
    QList<QLatin1StringView> given;
    for (const auto name : {"choice"_L1, "choices"_L1, "text"_L1, "number"_L1, "order"_L1,
                            "buzz"_L1}) {
        if (read.has(name))
            given.append(name);
    }
    if (given.size() != 1) {
        read.fail({ErrorCode::InvalidMessage,
                   u"exactly one of choice, choices, text, number, order and buzz must be there"_s});
        return message;
    }

    const QLatin1StringView name = given.first();
    if (name == "choice"_L1)
        message.answer = AnswerChoice {{read.string(name)}};
    else if (name == "choices"_L1)
        message.answer = AnswerChoices {readIds(read, name)};
    else if (name == "text"_L1)
        message.answer = AnswerText {read.string(name)};
    else if (name == "number"_L1)
        message.answer = AnswerNumber {read.number(name)};
    else if (name == "order"_L1)
        message.answer = AnswerOrder {readIds(read, name)};
    else if (read.boolean(name))
        message.answer = AnswerBuzz {};
    else
        read.failField(name, u"true"_s);
    return message;
}

WagerMessage readWager(FieldReader &read)
{
    return {.questionIndex = read.integer("question_index"_L1, 0, mostQuestions),
            .points = read.integer("points"_L1, 0, std::numeric_limits<int>::max())};
}
