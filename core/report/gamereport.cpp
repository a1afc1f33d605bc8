#include "core/report/gamereport.h"

#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"
#include "core/report/resultreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype winnersNamed = 3;

QuestionFigures figures(const QJsonObject &question)
{
    QuestionFigures figures{.number = question["index"_L1].toInt() + 1,
                            .text = question["text"_L1].toString(),
                            .key = keyText(question),
                            .isVoid = isScoreless(question),
                            .hasBuzzer = question["type"_L1] == wireName(QuestionType::Buzzer),
                            .hasWager = question.contains("unanswered_wagers"_L1)};
    Milliseconds total{0};
    for (const QJsonValue &answer : question["answers"_L1].toArray()) {
        ++figures.answerCount;
        figures.rightCount += answer["correct"_L1].toBool() ? 1 : 0;
        total += Milliseconds(answer["elapsed_ms"_L1].toInteger());
    }
    if (figures.answerCount > 0)
        figures.averageTime = total / figures.answerCount;
    return figures;
}

} // namespace

PastGame pastGame(const GameRoom &room, TimePoint endedAt)
{
    const QList<PlayerId> &ranking = room.scoreboard.ranking();
    PastGame game{.key = {room.code, room.createdAt},
                  .title = room.title,
                  .endedAt = endedAt,
                  .playerCount = int(ranking.size()),
                  .playedCount = int(std::ranges::count_if(room.rounds, &Round::closed)),
                  .questionCount = int(room.questions.size())};
    for (const PlayerId id : ranking) {
        const Standing standing = room.scoreboard.standing(id);
        if (standing.rank != 1 || standing.score == 0)
            break;
        ++game.winnerCount;
        if (game.winners.size() < winnersNamed)
            game.winners.append(room.player(id)->name);
    }
    return game;
}

QJsonObject setupJson(const NewRoom &room)
{
    return {{u"title"_s, room.title},
            {u"topic"_s, room.topic},
            {u"image"_s, room.image},
            {u"image_author"_s, room.imageAuthor},
            {u"image_link"_s, room.imageLink},
            {u"max_player_count"_s, room.maxPlayerCount},
            {u"settings"_s, toJson(room.settings)},
            {u"questions"_s, toJson(room.questions)},
            {u"rounds"_s, toJson(room.rounds)}};
}

Result<NewRoom> setupFromJson(const QJsonObject &json)
{
    const auto settings = settingsFromJson(json["settings"_L1].toObject());
    if (!settings)
        return std::unexpected(settings.error());
    const auto questions = questionsFromJson(json["questions"_L1]);
    if (!questions)
        return std::unexpected(questions.error());
    const auto rounds = quizRoundsFromJson(json["rounds"_L1]);
    if (!rounds)
        return std::unexpected(rounds.error());
    return NewRoom{.title = json["title"_L1].toString(),
                   .topic = json["topic"_L1].toString(),
                   .image = json["image"_L1].toString(),
                   .imageAuthor = json["image_author"_L1].toString(),
                   .imageLink = json["image_link"_L1].toString(),
                   .maxPlayerCount = json["max_player_count"_L1].toInt(),
                   .settings = *settings,
                   .questions = *questions,
                   .rounds = *rounds};
}

QList<FinalPlace> finalPlaces(const QJsonObject &results)
{
    QList<FinalPlace> places;
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        places.append({.rank = player["rank"_L1].toInt(),
                       .name = player["name"_L1].toString(),
                       .avatar = player["avatar"_L1].toString(),
                       .score = player["score"_L1].toInt(),
                       .rightCount = player["right_count"_L1].toInt(),
                       .rightTime = Milliseconds(player["total_ms"_L1].toInteger()),
                       .left = player["left"_L1].toBool()});
    }
    return places;
}

QList<QuestionFigures> questionFigures(const QJsonObject &results)
{
    QList<QuestionFigures> list;
    for (const QJsonValue &question : results["questions"_L1].toArray())
        list.append(figures(question.toObject()));
    return list;
}
