#include "ui/words/words.h"

#include "ui/theme/choicelook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "Danube"; "Picture A" where there are no words that could stand alone.
QString placedChoiceWords(const Choice &choice, int place)
{
    if (!choice.text.isEmpty() || choice.image.isEmpty())
        return choiceWords(choice);
    return Words::tr("Picture %1").arg(choiceLook(place).letter);
}

QString choicesWords(const QList<Choice> &choices, const QList<ChoiceId> &ids, const QString &between)
{
    QStringList words;
    for (const ChoiceId &id : ids) {
        const auto choice = std::ranges::find(choices, id, &Choice::id);
        if (choice != choices.end())
            words << placedChoiceWords(*choice, int(choice - choices.begin()));
    }
    return words.join(between);
}

QString numberKeyWords(const NumberKey &key)
{
    if (key.nearest)
        return Words::tr("%1 (the nearest win)").arg(realNumberWords(key.value));
    if (key.tolerance > 0)
        return u"%1 (± %2)"_s.arg(realNumberWords(key.value), realNumberWords(key.tolerance));
    return realNumberWords(key.value);
}

} // namespace

QString questionTypeWords(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::Boolean:
        return {};
    case QuestionType::Multi:
        return Words::tr("several may be right");
    case QuestionType::Text:
        return Words::tr("typed answer");
    case QuestionType::Number:
        return Words::tr("a number");
    case QuestionType::Order:
        return Words::tr("put in order");
    case QuestionType::Poll:
        return Words::tr("poll");
    case QuestionType::Slide:
        return Words::tr("slide");
    case QuestionType::Buzzer:
        return Words::tr("buzzer");
    }
    return {};
}

QString stakeWords()
{
    return Words::tr("for a stake");
}

QString rightAnswerWords(const Question &question)
{
    return rightAnswerWords(question.type, question.choices, question.key);
}

QString rightAnswerWords(QuestionType type, const QList<Choice> &choices, const AnswerKey &key)
{
    if (key.number)
        return numberKeyWords(*key.number);
    if (type == QuestionType::Text || type == QuestionType::Buzzer)
        return oneLine(key.texts.value(0));
    return choicesWords(choices, key.choices, type == QuestionType::Order ? u" → "_s : u", "_s);
}

QString answerWords(const Question &question, const Answer &answer)
{
    if (answer.number)
        return realNumberWords(*answer.number);
    if (answer.judgedRight)
        return *answer.judgedRight ? Words::tr("judged right") : Words::tr("judged wrong");
    if (question.type == QuestionType::Text)
        return oneLine(answer.text);
    return choicesWords(question.choices, answer.choices,
                        question.type == QuestionType::Order ? u" → "_s : u", "_s);
}

QString realNumberWords(double number)
{
    QLocale locale;
    // Four digits are often a year.
    if (std::abs(number) < 10'000)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 15);
}
