#include "app/bots/botreport.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

double toTenth(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

double Latencies::percentile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<float> values = m_values;
    const auto rank = size_t(std::ceil(share * double(values.size())));
    const auto nth = values.begin() + qsizetype(std::clamp(rank, size_t(1), values.size()) - 1);
    std::ranges::nth_element(values, nth);
    return double(*nth);
}

QJsonObject Latencies::toJson() const
{
    return {{u"p50"_s, toTenth(percentile(0.5))},
            {u"p99"_s, toTenth(percentile(0.99))},
            {u"max"_s, toTenth(percentile(1))}};
}

void QuestionTally::add(const QJsonObject &playerResult)
{
    const int gained = playerResult["points"_L1].toInt();
    ++results;
    answered += playerResult["answered"_L1].toBool();
    correct += playerResult["correct"_L1].toBool();
    points += gained;
    mostPoints = std::max(mostPoints, gained);
    if (gained > 0)
        leastPoints = leastPoints == 0 ? gained : std::min(leastPoints, gained);
}

QJsonObject QuestionTally::toJson() const
{
    return {{u"results"_s, results},          {u"answered"_s, answered},
            {u"correct"_s, correct},          {u"points"_s, points},
            {u"least_points"_s, leastPoints}, {u"most_points"_s, mostPoints}};
}

QJsonObject BotReport::toJson() const
{
    QJsonObject errorCounts;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        errorCounts.insert(it.key(), it.value());
    QJsonObject tallies;
    for (auto it = questions.cbegin(); it != questions.cend(); ++it)
        tallies.insert(it.key(), it->toJson());
    return {
        {u"room"_s, options.room},
        {u"count"_s, options.count},
        {u"seed"_s, QString::number(options.seed)},
        {u"joined"_s, joined},
        {u"completed"_s, completed},
        {u"removed"_s, removed},
        {u"gave_up"_s, gaveUp},
        {u"answers_sent"_s, answersSent},
        {u"answers_acknowledged"_s, answersAcknowledged},
        {u"answers_untold"_s, answersUntold},
        {u"wagers_sent"_s, wagersSent},
        {u"wagers_acknowledged"_s, wagersAcknowledged},
        {u"lost"_s, lost},
        {u"results_received"_s, resultsReceived},
        {u"join_ms"_s, join.toJson()},
        {u"question_ms"_s, question.toJson()},
        {u"ack_ms"_s, ack.toJson()},
        {u"reconnects"_s, reconnects},
        {u"revision_gaps"_s, revisionGaps},
        {u"errors"_s, errorCounts},
        {u"questions"_s, tallies},
        {u"bytes_per_player"_s,
         QJsonObject{{u"mean"_s, std::round(meanBytes)}, {u"max"_s, mostBytes}}},
        {u"ok"_s, isOk()},
    };
}
