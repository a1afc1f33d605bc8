#include "ui/editor/questionedits.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPoints = 1000;
constexpr qsizetype usualChoices = 4;
constexpr qsizetype mostChoices = 8;
constexpr qsizetype mostAcceptedTexts = 50;

struct Edits
{
    Q_DECLARE_TR_FUNCTIONS(QuestionEdits)
};

/// The first of a, b, … that no choice has.
ChoiceId freeChoiceId(const QList<Choice> &choices)
{
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        const ChoiceId id {QString(QChar(letter))};
        if (std::ranges::find(choices, id, &Choice::id) == choices.end())
            return id;
    }
    Q_UNREACHABLE();
}

QList<ChoiceId> idsOf(const QList<Choice> &choices)
{
    QList<ChoiceId> ids;
    for (const Choice &choice : choices)
        ids.append(choice.id);
    return ids;
}

QList<Choice> emptyChoices(qsizetype count)
{
    QList<Choice> choices;
    while (choices.size() < count)
        choices.append({freeChoiceId(choices), {}});
    return choices;
}

/// Puts the choices of an Order into the right order: there the order is what is edited.
void arrange(Question &question)
{
    if (question.type != QuestionType::Order)
        return;
    std::ranges::stable_sort(question.choices, {}, [&](const Choice &choice) {
        const qsizetype place = question.key.choices.indexOf(choice.id);
        return place < 0 ? question.key.choices.size() : place;
    });
    question.key.choices = idsOf(question.choices);
}

QStringList rightTexts(const Question &question)
{
    QStringList texts;
    for (const ChoiceId &id : question.key.choices) {
        const auto choice = std::ranges::find(question.choices, id, &Choice::id);
        if (choice != question.choices.end() && !choice->text.isEmpty())
            texts.append(choice->text);
    }
    return texts;
}

bool listsOwnChoices(QuestionType type)
{
    return hasChoices(type) && type != QuestionType::Boolean;
}

bool listsTexts(QuestionType type)
{
    return type == QuestionType::Text || type == QuestionType::Buzzer;
}

/// What a question in texts accepts when it was another one.
QStringList textsOf(const Question &before)
{
    if (before.type != QuestionType::Order && listsOwnChoices(before.type))
        return rightTexts(before);
    QStringList texts = before.key.texts;
    texts.removeAll(QString());
    return texts;
}

QList<Choice> choicesAs(const Question &question, QuestionType type)
{
    if (type == QuestionType::Boolean)
        return booleanChoices();
    if (!listsOwnChoices(type))
        return {};
    return listsOwnChoices(question.type) ? question.choices : emptyChoices(usualChoices);
}

/// The key that fits `changed`, which is `before` as another type.
AnswerKey keyAs(const Question &before, const Question &changed)
{
    AnswerKey key;
    const bool kept = listsOwnChoices(before.type) && listsOwnChoices(changed.type);
    switch (changed.type) {
    case QuestionType::Choice:
        if (kept && before.type != QuestionType::Order)
            key.choices = before.key.choices.first(qMin(1, before.key.choices.size()));
        break;
    case QuestionType::Multi:
        if (kept && before.type != QuestionType::Order)
            key.choices = before.key.choices;
        break;
    case QuestionType::Order:
        key.choices = idsOf(changed.choices);
        break;
    case QuestionType::Text:
    case QuestionType::Buzzer:
        key.texts = textsOf(before);
        if (key.texts.isEmpty() && needsKey(changed.type))
            key.texts.append(QString());
        break;
    default:
        break;
    }
    return key;
}

} // namespace

Question freshQuestion(QuestionType type, const QuestionId &id)
{
    return asType({.id = id, .type = QuestionType::Slide, .points = 0}, type);
}

QSet<QString> questionIds(const QList<Question> &questions)
{
    QSet<QString> ids;
    for (const Question &question : questions)
        ids.insert(question.id.value);
    return ids;
}

QuestionId takeQuestionId(QSet<QString> &taken)
{
    qsizetype number = taken.size() + 1;
    while (taken.contains(u"q%1"_s.arg(number)))
        ++number;
    const QString id = u"q%1"_s.arg(number);
    taken.insert(id);
    return {id};
}

Question asType(const Question &question, QuestionType type)
{
    if (question.type == type)
        return question;
    Question changed = question;
    changed.type = type;
    changed.choices = choicesAs(question, type);
    changed.key = keyAs(question, changed);
    if (!takesWager(type))
        changed.hasWager = false;
    if (!isScored(type))
        changed.points = 0;
    else if (!isScored(question.type))
        changed.points = usualPoints;
    return changed;
}

QStringList answerLines(const Question &question)
{
    if (listsTexts(question.type))
        return question.key.texts;
    Question arranged = question;
    arrange(arranged);
    QStringList lines;
    for (const Choice &choice : std::as_const(arranged.choices))
        lines.append(question.type == QuestionType::Boolean ? choiceWords(choice) : choice.text);
    return lines;
}

Choice answerChoice(const Question &question, qsizetype place)
{
    Question arranged = question;
    arrange(arranged);
    return arranged.choices.value(place);
}

qsizetype mostAnswerLines(QuestionType type)
{
    if (listsTexts(type))
        return mostAcceptedTexts;
    return listsOwnChoices(type) ? mostChoices : 0;
}

void setAnswerLine(Question &question, qsizetype place, const QString &text)
{
    arrange(question);
    if (listsTexts(question.type))
        question.key.texts[place] = text;
    else
        question.choices[place].text = text;
}

void addAnswerLine(Question &question, qsizetype place)
{
    if (answerLines(question).size() >= mostAnswerLines(question.type))
        return;
    arrange(question);
    if (listsTexts(question.type)) {
        question.key.texts.insert(place, QString());
        return;
    }
    question.choices.insert(place, {freeChoiceId(question.choices), {}});
    if (question.type == QuestionType::Order)
        question.key.choices = idsOf(question.choices);
}

void removeAnswerLine(Question &question, qsizetype place)
{
    arrange(question);
    if (listsTexts(question.type)) {
        question.key.texts.removeAt(place);
        return;
    }
    question.key.choices.removeOne(question.choices[place].id);
    question.choices.removeAt(place);
}

void moveAnswerLine(Question &question, qsizetype from, qsizetype to)
{
    if (to < 0 || to >= answerLines(question).size())
        return;
    arrange(question);
    if (listsTexts(question.type)) {
        question.key.texts.move(from, to);
        return;
    }
    question.choices.move(from, to);
    question.key.choices = question.type == QuestionType::Order
        ? idsOf(question.choices)
        : inOwnOrder(question, question.key.choices);
}

bool isRight(const Question &question, qsizetype place)
{
    return question.key.choices.contains(question.choices.value(place).id);
}

void markRight(Question &question, qsizetype place, bool right)
{
    const ChoiceId id = question.choices[place].id;
    if (question.type != QuestionType::Multi)
        question.key.choices.clear();
    question.key.choices.removeOne(id);
    if (right)
        question.key.choices.append(id);
    question.key.choices = inOwnOrder(question, question.key.choices);
}

QString questionTypeName(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
        return Edits::tr("One is right");
    case QuestionType::Multi:
        return Edits::tr("Several are right");
    case QuestionType::Boolean:
        return Edits::tr("True or false");
    case QuestionType::Text:
        return Edits::tr("Typed answer");
    case QuestionType::Number:
        return Edits::tr("Number");
    case QuestionType::Order:
        return Edits::tr("Put in order");
    case QuestionType::Poll:
        return Edits::tr("Poll");
    case QuestionType::Slide:
        return Edits::tr("Slide");
    case QuestionType::Buzzer:
        return Edits::tr("Buzzer");
    }
    Q_UNREACHABLE();
}

QString questionSummaryWords(const Question &question)
{
    QStringList words {questionTypeName(question.type)};
    if (question.hasWager)
        words << Edits::tr("players stake points");
    else if (isScored(question.type))
        words << pointsWords(question.points);
    if (question.time)
        words << secondsWords(*question.time);
    return words.join(u" · "_s);
}
