#include "core/report/resultscsv.h"

#include "core/report/csvwriter.h"
#include "core/report/resultreader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{

QString number(const QJsonValue &value)
{
    return QString::number(value.toInteger());
}

QString seconds(const QJsonValue &milliseconds)
{
    return QString::number(double(milliseconds.toInteger()) / 1000, 'f', 3);
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QStringList answerCells(const QJsonObject &question, const QJsonObject *answer)
{
    if (!answer)
        return {u""_s, yesNo(false), u"0"_s, u""_s};
    return {answerText(question, *answer),
            yesNo(answer->value("correct"_L1).toBool()), number(answer->value("points"_L1)),
            answer->contains("elapsed_ms"_L1) ? seconds(answer->value("elapsed_ms"_L1)) : QString()};
}

/// Empty in a quiz without rounds.
QString roundTitle(const QJsonObject &results, const QJsonObject &question)
{
    return results["rounds"_L1][question["round"_L1].toInt(-1)]["title"_L1].toString();
}

} // namespace

QByteArray placesCsv(const QJsonObject &results)
{
    CsvWriter csv({u"Rank"_s, u"Player"_s, u"Score"_s, u"Right answers"_s,
                   u"Seconds on right answers"_s, u"Left early"_s});
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        csv.add({number(player["rank"_L1]), player["name"_L1].toString(), number(player["score"_L1]),
                 number(player["right_count"_L1]), seconds(player["total_ms"_L1]),
                 yesNo(player["left"_L1].toBool())});
    }
    return csv.bytes();
}

QByteArray answersCsv(const QJsonObject &results)
{
    CsvWriter csv({u"Question number"_s, u"Question"_s, u"Category"_s, u"Right answer"_s, u"Rank"_s,
                   u"Player"_s, u"Answer"_s, u"Right"_s, u"Points"_s, u"Seconds"_s, u"Round"_s});
    const QJsonArray players = results["players"_L1].toArray();
    for (const QJsonValue &value : results["questions"_L1].toArray()) {
        const QJsonObject question = value.toObject();
        QHash<QString, QJsonObject> answers;
        for (const QJsonValue &answer : question["answers"_L1].toArray())
            answers.insert(answer["player_id"_L1].toString(), answer.toObject());
        for (const QJsonValue &player : players) {
            const auto answer = answers.constFind(player["id"_L1].toString());
            csv.add(QStringList{QString::number(question["index"_L1].toInt() + 1),
                                question["text"_L1].toString(), question["category"_L1].toString(),
                                keyText(question),
                                number(player["rank"_L1]), player["name"_L1].toString()}
                    + answerCells(question, answer == answers.cend() ? nullptr : &*answer)
                    + QStringList{roundTitle(results, question)});
        }
    }
    return csv.bytes();
}
