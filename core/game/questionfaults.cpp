#include "core/game/questionfaults.h"

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
constexpr qsizetype mostAcceptedTexts = 50;
constexpr double greatestNumber = 1e15;

/// Goes through a question and notes what is wrong.
class FaultFinder
{
public:
    explicit FaultFinder(const Question &question)
        : m_question(question)
    {
    }

    QList<QuestionFault> find()
    {
        checkFacts();
        checkAsides();
        checkChoices();
        checkKey();
        return m_faults;
    }

private:
    void note(QuestionPart part, const QString &message, qsizetype place = -1)
    {
        m_faults.append({part, place, message});
    }

    void checkFacts();
    void checkAsides();
    void checkChoices();
    void checkKey();
    void checkRightChoices();
    void checkTexts();
    void checkNumber();

    const Question &m_question;
    QList<QuestionFault> m_faults;
};

void FaultFinder::checkFacts()
{
    using enum QuestionPart;
    const Question &question = m_question;
    if (question.id.value.isEmpty() || question.id.value.size() > longestId)
        note(Id, u"id must have 1 to 64 characters"_s);
    if (question.text.trimmed().isEmpty() || question.text.size() > longestText)
        note(Text, u"text must have 1 to 500 characters"_s);
    if (question.points < 0 || question.points > 10000)
        note(Points, u"points must be 0 to 10000"_s);
    else if (!isScored(question.type) && question.points != 0)
        note(Points, u"points are not for a question of this type"_s);
    if (question.hasWager && !takesWager(question.type))
        note(Points, u"wager is not for a question of this type"_s);
    if (question.time && (*question.time < Seconds(1) || *question.time > Seconds(600)))
        note(Time, u"seconds must be 1 to 600"_s);
}

void FaultFinder::checkAsides()
{
    for (const auto &[part, text] : questionAsides) {
        if ((m_question.*text).size() > longestAside)
            note(part, u"a text is longer than 2000 characters"_s);
    }
}

void FaultFinder::checkChoices()
{
    using enum QuestionPart;
    const QList<::Choice> &choices = m_question.choices;
    if (!hasChoices(m_question.type)) {
        if (!choices.isEmpty())
            note(Choices, u"choices are not for a question of this type"_s);
        return;
    }
    if (m_question.type == QuestionType::Boolean && choices != booleanChoices())
        note(Choices, u"choices of a boolean question are always true and false"_s);
    else if (choices.size() < 2 || choices.size() > 8)
        note(Choices, u"choices must be 2 to 8"_s);
    QSet<QString> seen;
    for (qsizetype place = 0; place < choices.size(); ++place) {
        const QString &id = choices[place].id.value;
        const QString &text = choices[place].text;
        if (id.isEmpty() || id.size() > longestId)
            note(Choices, u"choices have an id of 1 to 64 characters"_s);
        else if (seen.contains(id))
            note(Choices, u"choices has two with the id \"%1\""_s.arg(id));
        seen.insert(id);
        const bool isEmpty = text.trimmed().isEmpty() && choices[place].image.isEmpty();
        if (isEmpty || text.size() > longestChoice)
            note(QuestionPart::Choice, u"choices have a text of 1 to 200 characters"_s, place);
        else if (choices[place].image.size() > longestAside)
            note(QuestionPart::Choice, u"a text is longer than 2000 characters"_s, place);
    }
}

void FaultFinder::checkKey()
{
    switch (m_question.type) {
    case QuestionType::Choice:
    case QuestionType::Multi:
    case QuestionType::Boolean:
    case QuestionType::Order:
        checkRightChoices();
        return;
    case QuestionType::Text:
    case QuestionType::Buzzer:
        checkTexts();
        return;
    case QuestionType::Number:
        checkNumber();
        return;
    case QuestionType::Poll:
    case QuestionType::Slide:
        if (m_question.key != AnswerKey()) {
            note(QuestionPart::Key,
                 u"key is not for a question of this type, in which nothing is right"_s);
        }
        return;
    }
    Q_UNREACHABLE();
}

void FaultFinder::checkRightChoices()
{
    using enum QuestionPart;
    const QList<ChoiceId> &right = m_question.key.choices;
    if (right.isEmpty()) {
        note(Key, u"key is missing: it names the right choice"_s);
        return;
    }
    QSet<QString> seen;
    for (const ChoiceId &id : right) {
        if (std::ranges::find(m_question.choices, id, &::Choice::id) == m_question.choices.end()) {
            note(Key, u"key names choice \"%1\", which does not exist"_s.arg(id.value));
            return;
        }
        if (seen.contains(id.value)) {
            note(Key, u"key names choice \"%1\" twice"_s.arg(id.value));
            return;
        }
        seen.insert(id.value);
    }
    const QuestionType type = m_question.type;
    if (type == QuestionType::Order && right.size() != m_question.choices.size())
        note(Key, u"key must name all choices, in the right order"_s);
    if ((type == QuestionType::Choice || type == QuestionType::Boolean) && right.size() != 1)
        note(Key, u"key must name exactly one choice"_s);
}

void FaultFinder::checkTexts()
{
    const QStringList &texts = m_question.key.texts;
    const bool lacksKey = texts.isEmpty() && needsKey(m_question.type);
    if (lacksKey || texts.size() > mostAcceptedTexts) {
        note(QuestionPart::Key,
             u"key must list 1 to %1 accepted texts"_s.arg(mostAcceptedTexts));
    }
    for (qsizetype place = 0; place < texts.size(); ++place) {
        if (texts[place].trimmed().isEmpty() || texts[place].size() > longestTypedAnswer) {
            note(QuestionPart::AcceptedText,
                 u"key has a text that is empty or longer than 200 characters"_s, place);
        }
    }
}

void FaultFinder::checkNumber()
{
    using enum QuestionPart;
    const std::optional<NumberKey> &number = m_question.key.number;
    if (!number) {
        note(Key, u"key is missing: an object with \"value\""_s);
        return;
    }
    if (!isUsableNumber(number->value))
        note(Key, u"key has a value that is out of range"_s);
    if (!isUsableNumber(number->tolerance) || number->tolerance < 0)
        note(Tolerance, u"key has a tolerance that is below 0 or out of range"_s);
    else if (number->nearest && number->tolerance > 0)
        note(Tolerance, u"key has a tolerance although the nearest wins; it can only be one"_s);
}

} // namespace

bool isUsableNumber(double number)
{
    return std::isfinite(number) && std::abs(number) <= greatestNumber;
}

QList<QuestionFault> faultsOf(const Question &question)
{
    return FaultFinder(question).find();
}
