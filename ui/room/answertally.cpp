#include "ui/room/answertally.h"

#include "core/game/scoring.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

constexpr qsizetype othersShown = 7;

/// What the host would like to hear; nothing where the host only judges.
QList<AnswerBar> keyBars(const Question &question)
{
    if (question.key.texts.isEmpty())
        return {};
    return {{.text = oneLine(question.key.texts.join(u" / ")), .isRight = true, .isChoice = false}};
}

struct Tally
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTally)
};

} // namespace

void AnswerTally::clear()
{
    *this = {};
}

void AnswerTally::add(const Question &question, const Answer &answer)
{
    if (question.type == QuestionType::Buzzer)
        return;
    if (hasPicks(question.type)) {
        for (const ChoiceId &choice : answer.choices)
            ++m_picks[choice];
        return;
    }
    const QString words = answerWords(question, answer);
    auto judged = m_judged.constFind(words);
    if (judged == m_judged.constEnd())
        judged = m_judged.insert(words, earnedShare(question, answer).isAll());
    if (*judged)
        ++m_rightCount;
    else
        ++m_others[question.type == QuestionType::Order ? Tally::tr("Another order") : words];
}

QList<AnswerBar> AnswerTally::bars(const Question &question) const
{
    if (question.type == QuestionType::Slide)
        return {};
    if (question.type == QuestionType::Buzzer)
        return keyBars(question);
    if (hasPicks(question.type))
        return pickBars(question);
    const AnswerBar right{rightAnswerWords(question), m_rightCount, true, false};
    return QList<AnswerBar>{right} + otherBars();
}

QList<AnswerBar> AnswerTally::pickBars(const Question &question) const
{
    QList<AnswerBar> bars;
    for (const Choice &choice : question.choices) {
        bars << AnswerBar{choiceWords(choice), pickCount(choice.id),
                          question.key.choices.contains(choice.id)};
    }
    return bars;
}

QList<AnswerBar> AnswerTally::otherBars() const
{
    QList<AnswerBar> bars;
    for (auto it = m_others.cbegin(); it != m_others.cend(); ++it)
        bars << AnswerBar{it.key(), it.value(), false, false};
    std::ranges::sort(bars, {}, [](const AnswerBar &bar) { return std::pair(-bar.count, bar.text); });
    return bars.first(std::min(othersShown, bars.size()));
}
