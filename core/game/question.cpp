#include "core/game/question.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 500;
constexpr qsizetype longestChoice = 200;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestAside = 2000;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

constexpr qsizetype mostAcceptedTexts = 50;
constexpr double greatestNumber = 1e15; // beyond it neighbours are not told apart

Result<void> checkChoices(const Question &question)
{
    if (!hasChoices(question.type)) {
        if (!question.choices.isEmpty())
            return invalid(u"choices are not for a question of this type"_s);
        return {};
    }
    if (question.type == QuestionType::Boolean && question.choices != booleanChoices())
        return invalid(u"choices of a boolean question are always true and false"_s);
    if (question.choices.size() < 2 || question.choices.size() > 8)
        return invalid(u"choices must be 2 to 8"_s);
    QSet<QString> seen;
    for (const Choice &choice : question.choices) {
        if (choice.id.value.isEmpty() || choice.id.value.size() > longestId)
            return invalid(u"choices have an id of 1 to 64 characters"_s);
        if (seen.contains(choice.id.value))
            return invalid(u"choices has two with the id \"%1\""_s.arg(choice.id.value));
        seen.insert(choice.id.value);
        const bool isEmpty = choice.text.trimmed().isEmpty() && choice.image.isEmpty();
        if (isEmpty || choice.text.size() > longestChoice)
            return invalid(u"choices have a text of 1 to 200 characters"_s);
        if (choice.image.size() > longestAside)
            return invalid(u"a text is longer than 2000 characters"_s);
    }
    return {};
}

Result<void> checkRightChoices(const Question &question)
{
    const QList<ChoiceId> &right = question.key.choices;
    if (right.isEmpty())
        return invalid(u"key is missing: it names the right choice"_s);
    QSet<QString> seen;
    for (const ChoiceId &id : right) {
        if (std::ranges::find(question.choices, id, &Choice::id) == question.choices.end())
            return invalid(u"key names choice \"%1\", which does not exist"_s.arg(id.value));
        if (seen.contains(id.value))
            return invalid(u"key names choice \"%1\" twice"_s.arg(id.value));
        seen.insert(id.value);
    }
    if (question.type == QuestionType::Order && right.size() != question.choices.size())
        return invalid(u"key must name all choices, in the right order"_s);
    const bool isOne
        = question.type == QuestionType::Choice || question.type == QuestionType::Boolean;
    if (isOne && right.size() != 1)
        return invalid(u"key must name exactly one choice"_s);
    return {};
}

Result<void> checkTexts(const QStringList &texts)
{
    if (texts.isEmpty() || texts.size() > mostAcceptedTexts)
        return invalid(u"key must list 1 to %1 accepted texts"_s.arg(mostAcceptedTexts));
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty() || text.size() > longestTypedAnswer)
            return invalid(u"key has a text that is empty or longer than 200 characters"_s);
    }
    return {};
}

bool isUsable(double number)
{
    return std::isfinite(number) && std::abs(number) <= greatestNumber;
}

Result<void> checkNumber(const std::optional<NumberKey> &number)
{
    if (!number)
        return invalid(u"key is missing: an object with \"value\""_s);
    if (!isUsable(number->value))
        return invalid(u"key has a value that is out of range"_s);
    if (!isUsable(number->tolerance) || number->tolerance < 0)
        return invalid(u"key has a tolerance that is below 0 or out of range"_s);
    if (number->nearest && number->tolerance > 0)
        return invalid(u"key has a tolerance although the nearest wins; it can only be one"_s);
    return {};
}

Result<void> checkKey(const Question &question)
{
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Multi:
    case QuestionType::Boolean:
    case QuestionType::Order:
        return checkRightChoices(question);
    case QuestionType::Text:
        return checkTexts(question.key.texts);
    case QuestionType::Number:
        return checkNumber(question.key.number);
    case QuestionType::Poll:
    case QuestionType::Slide:
        if (question.key != AnswerKey())
            return invalid(u"key is not for a question of this type, in which nothing is right"_s);
        return {};
    }
    Q_UNREACHABLE();
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
        if (!isUsable(input.number))
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
        && type != QuestionType::Slide;
}

bool hasPicks(QuestionType type)
{
    return hasChoices(type) && type != QuestionType::Order;
}

bool isScored(QuestionType type)
{
    return type != QuestionType::Poll && type != QuestionType::Slide;
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
    if (question.type == QuestionType::Text) {
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
    if (question.id.value.isEmpty() || question.id.value.size() > longestId)
        return invalid(u"id must have 1 to 64 characters"_s);
    if (question.text.trimmed().isEmpty() || question.text.size() > longestText)
        return invalid(u"text must have 1 to 500 characters"_s);
    if (question.points < 0 || question.points > 10000)
        return invalid(u"points must be 0 to 10000"_s);
    if (!isScored(question.type) && question.points != 0)
        return invalid(u"points are not for a question of this type"_s);
    if (question.time && (*question.time < Seconds(1) || *question.time > Seconds(600)))
        return invalid(u"seconds must be 1 to 600"_s);
    for (const QString &aside : {question.category, question.difficulty, question.explanation,
                                 question.notes, question.image, question.audio,
                                 question.source, question.licence}) {
        if (aside.size() > longestAside)
            return invalid(u"a text is longer than 2000 characters"_s);
    }
    if (const auto ok = checkChoices(question); !ok)
        return ok;
    return checkKey(question);
}
