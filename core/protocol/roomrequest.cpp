#include "core/protocol/roomrequest.h"

#include "core/game/correctionjson.h"
#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"
#include "core/protocol/fieldreader.h"
#include "core/view/mediapath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestTopic = 200;
constexpr qsizetype longestReason = 500;
constexpr int mostPlayers = 20000;
constexpr int longestQuestion = 600;

int readMaxPlayerCount(FieldReader &read)
{
    return read.integer("max_player_count"_L1, 1, mostPlayers);
}

RoomSettings readSettings(FieldReader &read, const RoomSettings &base)
{
    return read.take(settingsFromJson(read.object("settings"_L1), base));
}

void readQuestions(FieldReader &read, const QJsonObject &json, NewRoom &room)
{
    QJsonValue questions = json["questions"_L1];
    if (questions.isArray())
        questions = withRoundDefaults(questions.toArray(), json["rounds"_L1]);
    room.questions = read.take(questionsFromJson(questions));
    room.rounds = read.take(quizRoundsFromJson(json["rounds"_L1]));
}

void readPicture(FieldReader &read, NewRoom &room)
{
    room.image = read.optionalString("image"_L1).value_or(QString());
    room.imageAuthor = read.optionalString("image_author"_L1).value_or(QString());
    room.imageLink = read.optionalString("image_link"_L1).value_or(QString());
    if (!room.image.isEmpty() && !isKeptPath(room.image))
        read.failField("image"_L1, u"a path under which a node keeps a picture"_s);
    if (room.image.isEmpty() && !(room.imageAuthor.isEmpty() && room.imageLink.isEmpty()))
        read.fail({ErrorCode::InvalidMessage, u"image_author and image_link need an image"_s});
}

} // namespace

Result<NewRoomRequest> newRoomFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    NewRoomRequest request;
    request.room.title = read.text("title"_L1, longestTitle);

    constexpr std::array contents {"pack_id"_L1, "questions"_L1, "topic"_L1};
    if (std::ranges::count_if(contents, [&](auto name) { return read.has(name); }) != 1) {
        read.fail({ErrorCode::InvalidMessage,
                   u"exactly one of pack_id, questions and topic must be there"_s});
    }
    request.packId = read.optionalString("pack_id"_L1);
    if (read.has("questions"_L1))
        readQuestions(read, json, request.room);
    else if (read.has("rounds"_L1))
        read.fail({ErrorCode::InvalidMessage, u"rounds need questions beside them"_s});
    if (read.has("topic"_L1))
        request.room.topic = read.text("topic"_L1, longestTopic);

    readPicture(read, request.room);
    if (read.has("max_player_count"_L1))
        request.room.maxPlayerCount = readMaxPlayerCount(read);
    if (read.has("settings"_L1))
        request.room.settings = readSettings(read, {});
    return read.result(request);
}

Result<EditRoom> editRoomFromJson(const QJsonObject &json, const RoomSettings &base)
{
    FieldReader read(json);
    EditRoom edit;
    if (read.has("title"_L1))
        edit.title = read.text("title"_L1, longestTitle);
    if (read.has("max_player_count"_L1))
        edit.maxPlayerCount = readMaxPlayerCount(read);
    if (read.has("settings"_L1))
        edit.settings = readSettings(read, base);
    return read.result(edit);
}

Result<NewPlayerRequest> newPlayerFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    const NewPlayerRequest request {
        .name = read.string("name"_L1),
        .avatar = read.optionalString("avatar"_L1).value_or(QString()),
        .team = read.optionalString("team"_L1).value_or(QString())};
    return read.result(request);
}

Result<EditPlayer> editPlayerFromJson(const QJsonObject &json, PlayerId player)
{
    FieldReader read(json);
    EditPlayer edit {.player = player,
                     .name = read.optionalString("name"_L1),
                     .timeFactor = {},
                     .team = read.optionalString("team"_L1)};
    if (read.has("time_factor"_L1))
        edit.timeFactor = read.number("time_factor"_L1, 1, 3);
    return read.result(edit);
}

Result<AnswerMessage> answerFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(readAnswer(read));
}

Result<SupplyQuestions> supplyQuestionsFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(SupplyQuestions {read.take(questionsFromJson(json["questions"_L1]))});
}

Result<ReplaceQuestions> replaceQuestionsFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(ReplaceQuestions {read.take(questionsFromJson(json["questions"_L1]))});
}

Result<ReplaceQuestion> replaceQuestionFromJson(const QJsonObject &json, const QuestionId &id,
                                                int number)
{
    QJsonObject named = json;
    if (json["id"_L1].isUndefined() || json["id"_L1].isNull())
        named.insert("id"_L1, id.value);
    const auto question = questionFromJson(named, number);
    if (!question)
        return std::unexpected(question.error());
    return ReplaceQuestion {id, {*question}};
}

Result<FailBuilding> failBuildingFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(FailBuilding {read.text("failure_reason"_L1, longestReason)});
}

Result<JudgeBuzz> judgeBuzzFromJson(const QJsonObject &json, const QuestionId &question)
{
    FieldReader read(json);
    const auto player = PlayerId::parse(read.string("player_id"_L1));
    const bool right = read.boolean("right"_L1);
    if (!player)
        read.failField("player_id"_L1, u"the id of a player"_s);
    return read.result(JudgeBuzz {question, player.value_or(PlayerId()), right});
}

Result<WagerMessage> wagerFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(readWager(read));
}

Result<ExtendTime> extendTimeFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(ExtendTime {Seconds(read.integer("seconds"_L1, 1, longestQuestion))});
}

Result<ShowMessage> showMessageFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    // Null says it as well as an empty text; nothing at all is rather a slip.
    if (json["text"_L1].isNull())
        return ShowMessage {};
    return read.result(ShowMessage {read.string("text"_L1)});
}

Result<BlackOut> blackOutFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    return read.result(BlackOut {read.boolean("on"_L1)});
}

Result<CorrectionRequest> correctionRequestFromJson(const QJsonObject &json,
                                                    const QuestionId &question)
{
    FieldReader read(json);
    CorrectionRequest request {.command = {.question = question,
                                           .correction = read.take(correctionFromJson(json)),
                                           .reason = read.optionalString("reason"_L1).value_or(QString())},
                               .isTrial = read.has("dry_run"_L1) && read.boolean("dry_run"_L1)};
    return read.result(request);
}
