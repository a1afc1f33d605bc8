#include "core/report/resulttables.h"

#include "core/report/gamereport.h"
#include "core/report/resultreader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{

/// What the rows of all questions repeat.
struct RankedName
{
    QString id;
    qint64 rank = 0;
    QString name;
};

/// What a player did about one question.
struct OwnPlay
{
    QJsonObject answer; ///< Empty where there is none.
    bool hasBuzzed = false;
    std::optional<qint64> wager;
    qint64 points = 0;
};

ResultCell seconds(const QJsonValue &milliseconds)
{
    return double(milliseconds.toInteger()) / 1000;
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// Empty in a quiz without rounds.
QString roundTitle(const QJsonObject &results, const QJsonObject &question)
{
    return results["rounds"_L1][question["round"_L1].toInt(-1)]["title"_L1].toString();
}

QHash<QString, OwnPlay> playsOf(const QJsonObject &question)
{
    QHash<QString, OwnPlay> plays;
    for (const QJsonValue &buzz : question["buzzes"_L1].toArray())
        plays[buzz["player_id"_L1].toString()].hasBuzzed = true;
    for (const auto list : {"answers"_L1, "unanswered_wagers"_L1}) {
        for (const QJsonValue &given : question[list].toArray()) {
            OwnPlay &play = plays[given["player_id"_L1].toString()];
            play.points = given["points"_L1].toInteger();
            if (list == "answers"_L1)
                play.answer = given.toObject();
            if (given["wager"_L1].isDouble())
                play.wager = given["wager"_L1].toInteger();
        }
    }
    return plays;
}

ResultRow answerCells(const QJsonObject &question, const OwnPlay &play)
{
    if (play.answer.isEmpty())
        return {play.hasBuzzed ? u"buzzed"_s : QString(), yesNo(false), play.points, QString()};
    return {answerText(question, play.answer), yesNo(play.answer["correct"_L1].toBool()), play.points,
            seconds(play.answer["elapsed_ms"_L1])};
}

ResultCell wagerCell(const OwnPlay &play)
{
    return play.wager ? ResultCell(*play.wager) : ResultCell(QString());
}

} // namespace

QStringList placeHeadings()
{
    return {u"Rank"_s, u"Player"_s, u"Score"_s, u"Right answers"_s, u"Seconds on right answers"_s,
            u"Left early"_s, u"Team"_s};
}

void eachPlace(const QJsonObject &results, const TakeRow &take)
{
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        take({player["rank"_L1].toInteger(), player["name"_L1].toString(),
              player["score"_L1].toInteger(), player["right_count"_L1].toInteger(),
              seconds(player["total_ms"_L1]), yesNo(player["left"_L1].toBool()),
              player["team"_L1].toString()});
    }
}

QStringList questionHeadings()
{
    return {u"Question number"_s, u"Question"_s, u"Category"_s, u"Type"_s, u"Right answer"_s,
            u"Points"_s, u"Answers"_s, u"Right"_s, u"Average seconds"_s, u"Counts"_s, u"Round"_s};
}

void eachQuestion(const QJsonObject &results, const TakeRow &take)
{
    const QJsonArray questions = results["questions"_L1].toArray();
    const QList<QuestionFigures> figures = questionFigures(results);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QuestionFigures &each = figures[i];
        const QJsonObject question = questions[i].toObject();
        const ResultCell average = each.averageTime
            ? ResultCell(double(each.averageTime->count()) / 1000) : ResultCell(QString());
        take({qint64(each.number), each.text, question["category"_L1].toString(),
              question["type"_L1].toString(), each.key, question["points"_L1].toInteger(),
              qint64(each.answerCount), qint64(each.rightCount), average, yesNo(!each.isVoid),
              roundTitle(results, question)});
    }
}

QStringList answerHeadings()
{
    return {u"Question number"_s, u"Question"_s, u"Category"_s, u"Right answer"_s, u"Rank"_s,
            u"Player"_s, u"Answer"_s, u"Right"_s, u"Points"_s, u"Seconds"_s, u"Round"_s, u"Stake"_s};
}

void eachAnswer(const QJsonObject &results, const TakeRow &take)
{
    QList<RankedName> players;
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        players.append({player["id"_L1].toString(), player["rank"_L1].toInteger(),
                        player["name"_L1].toString()});
    }
    for (const QJsonValue &value : results["questions"_L1].toArray()) {
        const QJsonObject question = value.toObject();
        const QHash<QString, OwnPlay> plays = playsOf(question);
        const ResultRow asked {question["index"_L1].toInteger() + 1, question["text"_L1].toString(),
                               question["category"_L1].toString(), keyText(question)};
        const ResultCell round = roundTitle(results, question);
        for (const RankedName &player : std::as_const(players)) {
            const OwnPlay play = plays.value(player.id);
            take(asked + ResultRow {player.rank, player.name} + answerCells(question, play)
                 + ResultRow {round, wagerCell(play)});
        }
    }
}
