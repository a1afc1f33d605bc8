#include "core/game/quizrounds.h"

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
