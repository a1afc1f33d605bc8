#pragma once

#include "core/game/question.h"
#include "ui/room/answerbars.h"

#include <QHash>

/// What players have answered to one question, counted as the answers come.
class AnswerTally
{
public:
    void clear();
    void add(const Question &question, const Answer &answer);

    /// How many players picked this choice; for Multi a player counts for each pick.
    int pickCount(const ChoiceId &choice) const { return m_picks.value(choice); }
    /// Of picks a bar for each choice. Otherwise the right answer, then the most frequent others; of an
    /// order only whether it was right, of a slide none, of a buzzer only its key.
    QList<AnswerBar> bars(const Question &question) const;

private:
    QList<AnswerBar> pickBars(const Question &question) const;
    QList<AnswerBar> otherBars() const;

    QHash<ChoiceId, int> m_picks;
    QHash<QString, int> m_others; ///< What is not right, by its words.
    QHash<QString, bool> m_judged; ///< Typed texts, since many type the same.
    int m_rightCount = 0;
};
