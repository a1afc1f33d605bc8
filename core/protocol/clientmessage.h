#pragma once

#include "core/game/question.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QJsonValue>

#include <variant>

// What a player's client says, decoded and checked for form; docs/protocol.md 3.1.

struct JoinMessage
{
    QString code; ///< As typed; RoomCode::parse decides.
    QString name;
    QString avatar;
    QString team; ///< Empty: none was named.
};
struct ResumeMessage
{
    QString code;
    PlayerToken token;
};
struct AnswerMessage
{
    QuestionId question;
    AnswerInput answer;
};
struct WagerMessage
{
    int questionIndex = 0; ///< The announced question has no id yet that players know.
    int points = 0;
};
struct PingMessage
{
    double clientMs = 0; ///< Repeated as it came; never used as a time.
};
struct ReactMessage
{
    QString emoji;
};
struct LeaveMessage
{
};
struct WatchMessage
{
    QString code;
    std::optional<QString> hostKey;
    bool spectate = false; ///< A person, not a screen; without a host key.
};

using ClientMessageBody
    = std::variant<JoinMessage, ResumeMessage, AnswerMessage, WagerMessage, PingMessage,
                   ReactMessage, LeaveMessage, WatchMessage>;

struct ClientMessage
{
    QJsonValue id; ///< Integer, at most 64 characters, or undefined; repeated in the reply.
    ClientMessageBody body;
};

/// A frame that is not the protocol. `id` is that of the message where it could be read.
struct MessageOffence
{
    QJsonValue id;
    QString message; ///< Names the field.
};

/// Reads one text message. An unknown member is ignored; an unknown type, a missing member or one
/// of the wrong type is an offence.
std::expected<ClientMessage, MessageOffence> decodeClientMessage(const QByteArray &utf8);

class FieldReader;

/// Reads `question_id` and the one of `choice`, `choices`, `text`, `number`, `order` and `buzz` that is
/// there; for ANSWER and its twin in REST.
AnswerMessage readAnswer(FieldReader &read);

/// Reads `question_index` and `points`; for WAGER and its twin in REST.
WagerMessage readWager(FieldReader &read);
