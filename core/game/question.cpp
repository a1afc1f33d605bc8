#include "core/game/question.h"

#include <QSet>

#include <algorithm>

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

Result<void> checkChoices(const Question &question)
{
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
        if (choice.text.trimmed().isEmpty() || choice.text.size() > longestChoice)
            return invalid(u"choices have a text of 1 to 200 characters"_s);
    }
    return {};
}

Result<void> checkKey(const Question &question)
{
    if (question.key.choices.isEmpty())
        return invalid(u"key is missing: it names the right choice"_s);
    QSet<QString> seen;
    for (const ChoiceId &id : question.key.choices) {
        if (std::ranges::find(question.choices, id, &Choice::id) == question.choices.end())
            return invalid(u"key names choice \"%1\", which does not exist"_s.arg(id.value));
        if (seen.contains(id.value))
            return invalid(u"key names choice \"%1\" twice"_s.arg(id.value));
        seen.insert(id.value);
    }
    if (question.type != QuestionType::Multi && question.key.choices.size() != 1)
        return invalid(u"key must name exactly one choice"_s);
    return {};
}

} // namespace

Result<Answer> answerFor(const Question &question, const AnswerInput &input)
{
    QList<ChoiceId> picked;
    if (const auto *one = std::get_if<AnswerChoice>(&input)) {
        if (question.type == QuestionType::Multi)
            return invalid(u"this question takes \"choices\", a list"_s);
        picked = {one->choice};
    } else {
        if (question.type != QuestionType::Multi)
            return invalid(u"this question takes \"choice\", one id"_s);
        picked = std::get<AnswerChoices>(input).choices;
    }
    if (picked.isEmpty())
        return invalid(u"choices is empty"_s);

    Answer answer;
    for (const Choice &choice : question.choices) {
        if (picked.removeOne(choice.id))
            answer.choices.append(choice.id);
    }
    if (!picked.isEmpty())
        return invalid(u"choice \"%1\" does not exist or is named twice"_s.arg(picked[0].value));
    return answer;
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
    if (question.time && (*question.time < Seconds(1) || *question.time > Seconds(600)))
        return invalid(u"seconds must be 1 to 600"_s);
    for (const QString &aside : {question.category, question.difficulty, question.explanation,
                                 question.notes, question.image, question.source,
                                 question.licence}) {
        if (aside.size() > longestAside)
            return invalid(u"a text is longer than 2000 characters"_s);
    }
    if (const auto ok = checkChoices(question); !ok)
        return ok;
    return checkKey(question);
}

PickCount countPicks(const Question &question, const Answer &answer)
{
    PickCount count;
    for (const ChoiceId &id : answer.choices)
        ++(question.key.choices.contains(id) ? count.right : count.wrong);
    return count;
}

bool isCorrect(const Question &question, const Answer &answer)
{
    const PickCount count = countPicks(question, answer);
    return count.wrong == 0 && count.right == question.key.choices.size();
}
