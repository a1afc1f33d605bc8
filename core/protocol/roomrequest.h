#pragma once

#include "core/game/commands.h"
#include "core/protocol/clientmessage.h"
#include "core/support/error.h"

#include <QJsonObject>

#include <optional>

// Bodies of REST requests, decoded and checked for form; docs/protocol.md section 4. A refusal is
// invalid_message and names the field. Unknown members are ignored.

/// `POST /game-rooms`. With a pack id the room's questions are still to be filled in.
struct NewRoomRequest
{
    NewRoom room;
    std::optional<QString> packId;
};

/// `POST /game-rooms/CODE/players`.
struct NewPlayerRequest
{
    QString name;
    QString avatar; ///< Empty: one is dealt.
    QString team; ///< Empty: none was named.
};

/// `POST /game-rooms/CODE/questions/QID/correction`.
struct CorrectionRequest
{
    CorrectQuestion command;
    bool isTrial = false; ///< Only tells what would change.
};

Result<NewRoomRequest> newRoomFromJson(const QJsonObject &json);
/// `PATCH /game-rooms/CODE`; `settings` are laid over `base`.
Result<EditRoom> editRoomFromJson(const QJsonObject &json, const RoomSettings &base);
Result<NewPlayerRequest> newPlayerFromJson(const QJsonObject &json);
/// `PATCH /game-rooms/CODE/players/ID`.
Result<EditPlayer> editPlayerFromJson(const QJsonObject &json, PlayerId player);
/// `POST /game-rooms/CODE/answers`.
Result<AnswerMessage> answerFromJson(const QJsonObject &json);
/// `POST /game-rooms/CODE/questions`.
Result<SupplyQuestions> supplyQuestionsFromJson(const QJsonObject &json);
/// `PUT /game-rooms/CODE/questions`.
Result<ReplaceQuestions> replaceQuestionsFromJson(const QJsonObject &json);
/// `PUT /game-rooms/CODE/questions/QID`: a question in the place of the room's `number`-th, from 1; it
/// keeps that one's id unless it names its own.
Result<ReplaceQuestion> replaceQuestionFromJson(const QJsonObject &json, const QuestionId &id,
                                                int number);
/// `POST /game-rooms/CODE/extend`.
/// `player_id` and `right`.
Result<JudgeBuzz> judgeBuzzFromJson(const QJsonObject &json, const QuestionId &question);
/// As WAGER.
Result<WagerMessage> wagerFromJson(const QJsonObject &json);
Result<ExtendTime> extendTimeFromJson(const QJsonObject &json);
/// `PUT /game-rooms/CODE/message`; no text takes the message away.
Result<ShowMessage> showMessageFromJson(const QJsonObject &json);
/// `PUT /game-rooms/CODE/blackout`.
Result<BlackOut> blackOutFromJson(const QJsonObject &json);
Result<CorrectionRequest> correctionRequestFromJson(const QJsonObject &json,
                                                    const QuestionId &question);
/// `POST /game-rooms/CODE/fail`.
Result<FailBuilding> failBuildingFromJson(const QJsonObject &json);
