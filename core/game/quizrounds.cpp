#include "core/game/quizrounds.h"

#include <algorithm>

PlaceInRound placeInRound(const QList<QuizRound> &rounds, int questionIndex)
{
    int first = 0;
    for (int round = 0; round < rounds.size(); ++round) {
        const int end = first + rounds[round].questionCount;
        if (questionIndex >= first && questionIndex < end)
            return {round, questionIndex - first, questionIndex + 1 == end};
        first = end;
    }
    return {};
}

QList<QuizRound> roundsWithMore(QList<QuizRound> rounds, int index, int count)
{
    if (!rounds.isEmpty())
        rounds[std::max(0, placeInRound(rounds, index - 1).round)].questionCount += count;
    return rounds;
}

QList<QuizRound> roundsOfKept(const QList<QuizRound> &rounds, const QList<bool> &kept)
{
    QList<int> counts(rounds.size());
    for (int index = 0; index < kept.size(); ++index) {
        if (const int round = placeInRound(rounds, index).round; round >= 0 && kept[index])
            ++counts[round];
    }
    QList<QuizRound> left;
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        if (counts[i] == 0)
            continue;
        left.append(rounds[i]);
        left.last().questionCount = counts[i];
    }
    return left;
}
