#include "core/game/question.h"

#include "core/game/questionfaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

/// What the form of an answer must be; the refusal of any other.
std::unexpected<Error> wrongForm(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::Boolean:
    case QuestionType::Poll:
        return invalid(u"this question takes \"choice\", one id"_s);
    case QuestionType::Multi:
        return invalid(u"this question takes \"choices\", a list"_s);
    case QuestionType::Text:
        return invalid(u"this question takes \"text\""_s);
    case QuestionType::Number:
        return invalid(u"this question takes \"number\""_s);
    case QuestionType::Order:
        return invalid(u"this question takes \"order\", a list of all choices"_s);
    case QuestionType::Slide:
        return invalid(u"this is a slide; it takes no answer"_s);
    case QuestionType::Buzzer:
        return invalid(u"this question takes \"buzz\": true"_s);
    }
    Q_UNREACHABLE();
}

/// One overload for each form of answer.
class AnswerReader
{
public:
    explicit AnswerReader(const Question &question)
        : m_question(question)
    {
    }

    Result<Answer> operator()(const AnswerChoice &input) const
    {
        if (!hasPicks(m_question.type) || m_question.type == QuestionType::Multi)
            return wrongForm(m_question.type);
        return picked({input.choice});
    }

    Result<Answer> operator()(const AnswerChoices &input) const
    {
        if (m_question.type != QuestionType::Multi)
            return wrongForm(m_question.type);
        return picked(input.choices);
    }

    Result<Answer> operator()(const AnswerText &input) const
    {
        if (m_question.type != QuestionType::Text)
            return wrongForm(m_question.type);
        if (!input.text.isValidUtf16())
            return invalid(u"text holds half a character"_s);
        const QString text
            = input.text.normalized(QString::NormalizationForm_C).simplified();
        if (text.isEmpty() || text.size() > longestTypedAnswer)
            return invalid(u"text must have 1 to 200 characters"_s);
        return Answer {.text = text};
    }

    Result<Answer> operator()(const AnswerNumber &input) const
    {
        if (m_question.type != QuestionType::Number)
            return wrongForm(m_question.type);
        if (!isUsableNumber(input.number))
            return invalid(u"number is out of range"_s);
        return Answer {.number = input.number};
    }

    Result<Answer> operator()(const AnswerOrder &input) const
    {
        if (m_question.type != QuestionType::Order)
            return wrongForm(m_question.type);
        const auto all = picked(input.order);
        if (!all)
            return std::unexpected(all.error());
        if (all->choices.size() != m_question.choices.size())
            return invalid(u"order must list all choices"_s);
        return Answer {.choices = input.order};
    }

    Result<Answer> operator()(const AnswerBuzz &) const
    {
        if (m_question.type != QuestionType::Buzzer)
            return wrongForm(m_question.type);
        return Answer {};
    }

private:
    /// In the question's own order.
    Result<Answer> picked(QList<ChoiceId> picks) const
    {
        if (picks.isEmpty())
            return invalid(u"choices is empty"_s);
        Answer answer;
        for (const Choice &choice : m_question.choices) {
            if (picks.removeOne(choice.id))
                answer.choices.append(choice.id);
        }
        if (!picks.isEmpty()) {
            return invalid(
                u"choice \"%1\" does not exist or is named twice"_s.arg(picks[0].value));
        }
        return answer;
    }

    const Question &m_question;
};

} // namespace

bool hasChoices(QuestionType type)
{
    return type != QuestionType::Text && type != QuestionType::Number
        && type != QuestionType::Slide && type != QuestionType::Buzzer;
}

bool hasPicks(QuestionType type)
{
    return hasChoices(type) && type != QuestionType::Order;
}

bool isScored(QuestionType type)
{
    return type != QuestionType::Poll && type != QuestionType::Slide;
}

bool needsKey(QuestionType type)
{
    return isScored(type) && type != QuestionType::Buzzer;
}

bool takesWager(QuestionType type)
{
    return isScored(type) && type != QuestionType::Buzzer;
}

QList<ChoiceId> inOwnOrder(const Question &question, QList<ChoiceId> ids)
{
    QList<ChoiceId> ordered;
    for (const Choice &choice : question.choices) {
        if (ids.removeOne(choice.id))
            ordered.append(choice.id);
    }
    return ordered + ids;
}

Result<Answer> answerFor(const Question &question, const AnswerInput &input)
{
    return std::visit(AnswerReader(question), input);
}

Result<AnswerKey> keyFor(const Question &question, const KeyInput &input)
{
    AnswerKey key;
    if (question.type == QuestionType::Number) {
        if (!input.number)
            return invalid(u"key must be an object with \"value\""_s);
        key.number = input.number;
        return key;
    }
    if (input.number)
        return invalid(u"key must be a list"_s);
    if (question.type == QuestionType::Text || question.type == QuestionType::Buzzer) {
        key.texts = input.words;
        return key;
    }
    for (const QString &word : input.words)
        key.choices.append({word});
    if (question.type != QuestionType::Order)
        key.choices = inOwnOrder(question, key.choices);
    return key;
}

QList<Choice> booleanChoices()
{
    return {{{u"true"_s}, u"True"_s}, {{u"false"_s}, u"False"_s}};
}

Result<void> checkQuestion(const Question &question)
{
    const QList<QuestionFault> faults = faultsOf(question);
    if (!faults.isEmpty())
        return invalid(faults.first().message);
    return {};
}
