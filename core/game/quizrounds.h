#pragma once

#include "core/game/settings.h"

#include <QList>
#include <QString>

#include <optional>

/// A round of the quiz: some questions in a row, under a title. (`Round` is the play of one question.)
struct QuizRound
{
    QString title;
    QString introduction = {}; ///< Told before its first question; may be empty.
    int questionCount = 0; ///< At least 1.
    std::optional<ScoringPolicy> scoring = {}; ///< Empty: the room's.
    bool hasLeaderboardAtEndOnly = false; ///< Otherwise after each question.
    Seconds breakTime {60}; ///< Between its end and the next round; 0: none.

    bool operator==(const QuizRound &) const = default;
};

/// Where a question stands in its round; all counted from 0.
struct PlaceInRound
{
    int round = -1; ///< -1 in a quiz without rounds.
    int question = 0;
    bool isLast = false; ///< The round's last question.
};

PlaceInRound placeInRound(const QList<QuizRound> &rounds, int questionIndex);

/// The rounds when `count` questions more come in at `index`: into the round of the question before it,
/// else into the first one.
QList<QuizRound> roundsWithMore(QList<QuizRound> rounds, int index, int count);

/// The rounds when only some of their questions are kept, by index; those without any are gone.
QList<QuizRound> roundsOfKept(const QList<QuizRound> &rounds, const QList<bool> &kept);
