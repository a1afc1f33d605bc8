#pragma once

#include "core/game/quizroundsjson.h"

// What the editor does to the rounds of a pack; pure, as with its questions. Rounds hold all
// questions between them, or there are none.

/// What a round is called that nobody has named; `number` counts from 1.
QString roundTitleByNumber(qsizetype number);

/// What of a round can be wrong.
enum class RoundPart { Title, Introduction };

/// All that is wrong with a round, in the order of its fields.
QList<RoundPart> roundFaults(const QuizRound &round);

/// The round that begins with this question; -1 where none does.
int roundBeginningAt(const QList<QuizRound> &rounds, int question);
/// The index of a round's first question.
int firstOfRound(const QList<QuizRound> &rounds, int round);

/// The rounds when one begins at `question`, of `count` ones in all. It takes over how the round
/// plays that is divided there, and a title by its number.
QList<QuizRound> roundsBeginningAt(const QList<QuizRound> &rounds, int question, int count);
/// The rounds when the questions of this one belong to the one before it, else to the one behind
/// it.
QList<QuizRound> roundsWithout(QList<QuizRound> rounds, int round);

/// Where questions belong that come to the border of two rounds.
enum class RoundSide { Before, Behind };

/// The rounds when the questions that are marked go together before what is now question `before`.
/// Rounds of which all go to a border of others go as they are.
QList<QuizRound> roundsAfterMove(const QList<QuizRound> &rounds, const QList<bool> &moving,
                                 int before, RoundSide side);
/// The rounds whose questions are exactly the ones that are marked; none when there is no such.
QList<QuizRound> wholeRounds(const QList<QuizRound> &rounds, const QList<bool> &marked);
