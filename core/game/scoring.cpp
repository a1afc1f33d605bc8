#include "core/game/scoring.h"

#include "core/game/textmatch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{

constexpr Milliseconds fullPointsUntil {500};

/// numerator / denominator, halves up; both non-negative.
int roundedQuotient(qint64 numerator, qint64 denominator)
{
    return int((2 * numerator + denominator) / (2 * denominator));
}

Share pickShare(const QList<ChoiceId> &right, const QList<ChoiceId> &picks)
{
    int balance = 0;
    for (const ChoiceId &id : picks)
        balance += right.contains(id) ? 1 : -1;
    return {std::max(0, balance), int(right.size())};
}

bool isNumberRight(const NumberKey &key, const Answer &answer, double nearest)
{
    const double allowed = key.nearest ? nearest : key.tolerance;
    // As decimals 0.3 and 0.1 + 0.2 are the same; as doubles they are not quite.
    const double rounding = 1e-9 * std::max(1.0, std::abs(key.value));
    return distanceTo(key, answer) <= allowed + rounding;
}

} // namespace

int speedPoints(int points, Milliseconds elapsed, Milliseconds limit, Share share)
{
    if (elapsed < fullPointsUntil)
        return flatPoints(points, share);
    const qint64 t = std::min(elapsed, limit).count();
    const qint64 T = limit.count();
    return roundedQuotient(qint64(points) * share.right * (2 * T - t), 2 * T * share.of);
}

int linearPoints(int points, Milliseconds elapsed, Milliseconds limit, Share share)
{
    if (points == 0 || share.right == 0)
        return 0;
    const qint64 T = limit.count();
    const qint64 t = std::clamp<qint64>(elapsed.count(), 0, T);
    return std::max(1, roundedQuotient(qint64(points) * share.right * (T - t), T * share.of));
}

int flatPoints(int points, Share share)
{
    return roundedQuotient(qint64(points) * share.right, share.of);
}

int orderPoints(int points, int place, Share share)
{
    const int percent = std::max(50, 100 - 5 * (place - 1));
    return roundedQuotient(qint64(points) * percent * share.right, qint64(100) * share.of);
}

int accuracyFirstPoints(int points, Milliseconds elapsed, Milliseconds limit, int questionCount,
                        Share share)
{
    const int base = flatPoints(points, share);
    if (points == 0 || share.right < share.of)
        return base;
    const qint64 T = limit.count();
    const qint64 t = std::clamp<qint64>(elapsed.count(), 0, T);
    // Rounded down, so that even all shares together stay under one question's points.
    return base + int(qint64(points - 1) * (T - t) / (T * questionCount));
}

int streakBonus(int streak)
{
    return std::clamp(100 * (streak - 1), 0, 500);
}

int penaltyPoints(int points, int percent)
{
    return roundedQuotient(qint64(points) * percent, 100);
}

int wageredPoints(int wager, Share share)
{
    return share.right > 0 ? flatPoints(wager, share) : -wager;
}

Share earnedShare(const Question &question, const Answer &answer, double nearest)
{
    const AnswerKey &key = question.key;
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Multi:
    case QuestionType::Boolean:
        return pickShare(key.choices, answer.choices);
    case QuestionType::Order:
        return {int(answer.choices == key.choices)};
    case QuestionType::Text:
        return {int(std::ranges::any_of(key.texts, [&answer](const QString &accepted) {
            return matchesText(answer.text, accepted);
        }))};
    case QuestionType::Number:
        return {int(isNumberRight(*key.number, answer, nearest))};
    case QuestionType::Buzzer:
        return {int(answer.judgedRight.value_or(false))};
    case QuestionType::Poll:
    case QuestionType::Slide:
        return {0};
    }
    Q_UNREACHABLE();
}

double distanceTo(const NumberKey &key, const Answer &answer)
{
    return answer.number ? std::abs(*answer.number - key.value)
                         : std::numeric_limits<double>::infinity();
}
