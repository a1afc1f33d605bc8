#include "core/game/quizroundsjson.h"

#include "core/game/settingsjson.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostQuestions = 2000;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

Result<int> wholeNumber(const QJsonObject &json, QLatin1StringView name, int least, int most)
{
    const double number = json[name].toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number))
        return invalid(u"%1 must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
    return int(number);
}

Result<QString> text(const QJsonObject &json, QLatin1StringView name, qsizetype most)
{
    const QJsonValue value = json[name];
    if (!value.isString() && !isAbsent(value))
        return invalid(u"%1 must be a text"_s.arg(name));
    const QString read = value.toString().trimmed();
    if (read.size() > most)
        return invalid(u"%1 must have at most %2 characters"_s.arg(name).arg(most));
    return read;
}

Result<std::optional<ScoringPolicy>> scoring(const QJsonValue &value)
{
    if (isAbsent(value))
        return std::optional<ScoringPolicy>();
    // Read as the setting, so that each policy is spelled in one place.
    const auto settings = settingsFromJson({{u"scoring"_s, value}});
    if (!settings)
        return std::unexpected(settings.error());
    return std::optional(settings->scoring);
}

Result<bool> leaderboardAtEndOnly(const QJsonValue &value)
{
    if (isAbsent(value) || value == "question"_L1)
        return false;
    if (value == "round"_L1)
        return true;
    return invalid(u"leaderboard must be question or round"_s);
}

Result<QuizRound> readRound(const QJsonValue &value)
{
    if (!value.isObject())
        return invalid(u"must be an object"_s);
    const QJsonObject json = value.toObject();
    const auto title = text(json, "title"_L1, longestRoundTitle);
    if (!title || title->isEmpty())
        return invalid(u"title must be a text of 1 to 120 characters"_s);
    const auto introduction = text(json, "introduction"_L1, longestIntroduction);
    if (!introduction)
        return std::unexpected(introduction.error());
    const auto count = wholeNumber(json, "question_count"_L1, 1, mostQuestions);
    if (!count)
        return std::unexpected(count.error());
    const auto policy = scoring(json["scoring"_L1]);
    if (!policy)
        return std::unexpected(policy.error());
    const auto atEndOnly = leaderboardAtEndOnly(json["leaderboard"_L1]);
    if (!atEndOnly)
        return std::unexpected(atEndOnly.error());
    QuizRound round {.title = *title,
                     .introduction = *introduction,
                     .questionCount = *count,
                     .scoring = *policy,
                     .hasLeaderboardAtEndOnly = *atEndOnly};
    if (!isAbsent(json["break_seconds"_L1])) {
        const auto seconds = wholeNumber(json, "break_seconds"_L1, 0, longestBreakSeconds);
        if (!seconds)
            return std::unexpected(seconds.error());
        round.breakTime = Seconds(*seconds);
    }
    return round;
}

} // namespace

QJsonArray toJson(const QList<QuizRound> &rounds)
{
    QJsonArray array;
    for (const QuizRound &round : rounds) {
        QJsonObject json {{u"title"_s, round.title},
                          {u"question_count"_s, round.questionCount},
                          {u"leaderboard"_s, round.hasLeaderboardAtEndOnly ? u"round"_s : u"question"_s},
                          {u"break_seconds"_s, qint64(round.breakTime.count())}};
        if (!round.introduction.isEmpty())
            json["introduction"_L1] = round.introduction;
        if (round.scoring)
            json["scoring"_L1] = toJson(RoomSettings {.scoring = *round.scoring})["scoring"_L1];
        array.append(json);
    }
    return array;
}

Result<QList<QuizRound>> quizRoundsFromJson(const QJsonValue &json)
{
    if (isAbsent(json))
        return QList<QuizRound>();
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostRounds)
        return invalid(u"rounds must be a list of at most 100"_s);
    QList<QuizRound> rounds;
    for (const QJsonValue &value : array) {
        const auto round = readRound(value);
        if (!round)
            return invalid(u"round %1: %2"_s.arg(rounds.size() + 1).arg(round.error().message));
        rounds.append(*round);
    }
    return rounds;
}

Result<void> checkRoundsHold(const QList<QuizRound> &rounds, qsizetype questionCount)
{
    qsizetype held = 0;
    for (const QuizRound &round : rounds)
        held += round.questionCount;
    if (!rounds.isEmpty() && held != questionCount) {
        return invalid(u"rounds have %1 questions together, but there are %2"_s.arg(held).arg(
            questionCount));
    }
    return {};
}

QJsonArray withRoundDefaults(const QJsonArray &questions, const QJsonValue &rounds)
{
    QJsonArray filled = questions;
    qsizetype index = 0;
    for (const QJsonValue &round : rounds.toArray()) {
        const qsizetype end
            = std::min<qsizetype>(index + qBound(0, round["question_count"_L1].toInt(), mostQuestions),
                                  questions.size());
        for (; index < end; ++index) {
            QJsonObject question = questions[index].toObject();
            if (!questions[index].isObject())
                continue;
            for (const auto name : {"seconds"_L1, "points"_L1}) {
                if (isAbsent(question.value(name)) && !isAbsent(round[name]))
                    question[name] = round[name];
            }
            filled[index] = question;
        }
    }
    return filled;
}
