#include "core/generation/draftcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// What a phone and the last row of a hall can read.
constexpr qsizetype longestText = 300;
constexpr qsizetype shortestText = 8;
constexpr qsizetype longestChoice = 120;
constexpr qsizetype longestAside = 500;

/// True when the words of `part` stand in `whole` one after the other.
bool standsIn(const QString &part, const QString &whole)
{
    return !part.isEmpty() && (u' ' + whole + u' ').contains(u' ' + part + u' ');
}

bool isRight(const Question &draft, const Choice &choice)
{
    return draft.key.choices.contains(choice.id);
}

/// A choice that speaks of the others: they may be shuffled, and two would be right.
bool speaksOfOthers(const QString &skeleton)
{
    static const QStringList phrases {u"all of above"_s,  u"none of above"_s, u"all of these"_s,
                                      u"none of these"_s, u"both of these"_s, u"all of them"_s,
                                      u"none of them"_s,  u"both of them"_s};
    return phrases.contains(skeleton);
}

QString choicesProblem(const Question &draft)
{
    QSet<QString> seen;
    for (const Choice &choice : draft.choices) {
        const QString skeleton = textSkeleton(choice.text);
        if (choice.text.size() > longestChoice)
            return u"a choice has more than 120 characters"_s;
        if (speaksOfOthers(skeleton))
            return u"a choice speaks of the other choices"_s;
        // Signs matter where there is nothing else: "<" and ">".
        const QString distinct = skeleton.isEmpty() ? choice.text : skeleton;
        if (seen.contains(distinct))
            return u"two choices are the same"_s;
        seen.insert(distinct);
    }
    return {};
}

bool picksGiveAway(const Question &draft, const QString &text)
{
    const auto stands = [&text](const Choice &choice) {
        return standsIn(textSkeleton(choice.text), text);
    };
    const bool right = std::ranges::any_of(draft.choices, [&](const Choice &choice) {
        return isRight(draft, choice) && stands(choice);
    });
    const bool wrong = std::ranges::any_of(draft.choices, [&](const Choice &choice) {
        return !isRight(draft, choice) && stands(choice);
    });
    // "Which is larger, the Sun or the Moon?" names them all and tells nothing.
    return right && !wrong;
}

bool givesItselfAway(const Question &draft)
{
    const QString text = textSkeleton(draft.text);
    switch (draft.type) {
    case QuestionType::Choice:
    case QuestionType::Multi:
        return picksGiveAway(draft, text);
    case QuestionType::Text:
    case QuestionType::Buzzer:
        return std::ranges::any_of(draft.key.texts, [&text](const QString &accepted) {
            return standsIn(textSkeleton(accepted), text);
        });
    case QuestionType::Number:
        return draft.key.number
            && standsIn(textSkeleton(QString::number(draft.key.number->value, 'g', 15)), text);
    case QuestionType::Boolean:
    case QuestionType::Order:
    case QuestionType::Poll:
    case QuestionType::Slide:
        break;
    }
    return false;
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const bool hidden = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_PrivateUse;
        // The joiner of letters and emoji is one that text needs.
        if (!hidden || c == QChar(0x200d) || c == QChar(0x200c))
            clean.append(c);
        else if (c.isSpace())
            clean.append(u' ');
    }
    return clean.simplified();
}

Question cleanDraft(Question draft)
{
    const Question untouched;
    draft.points = untouched.points;
    draft.time.reset();
    draft.hasWager = false;
    draft.image.clear();
    draft.audio.clear();
    draft.text = cleanText(draft.text);
    for (Choice &choice : draft.choices)
        choice = {choice.id, cleanText(choice.text)};
    for (QString &accepted : draft.key.texts)
        accepted = cleanText(accepted);
    for (QString *aside : {&draft.category, &draft.difficulty, &draft.explanation, &draft.notes,
                           &draft.source, &draft.licence})
        *aside = cleanText(*aside).left(longestAside);
    return draft;
}

QString draftProblem(const Question &draft)
{
    if (const auto ok = checkQuestion(draft); !ok)
        return ok.error().message;
    if (!needsKey(draft.type))
        return u"it has no right answer"_s;
    if (draft.text.size() < shortestText)
        return u"the text is too short to be a question"_s;
    if (draft.text.size() > longestText)
        return u"the text has more than 300 characters"_s;
    if (const QString problem = choicesProblem(draft); !problem.isEmpty())
        return problem;
    if (givesItselfAway(draft))
        return u"the answer stands in the question"_s;
    return {};
}

CheckedDrafts checkDrafts(const QList<Question> &drafts, int count, QSet<QString> &known)
{
    CheckedDrafts checked;
    int number = 0;
    for (const Question &draft : drafts) {
        ++number;
        if (checked.accepted.size() == count)
            break;
        Question clean = cleanDraft(draft);
        clean.id = {u"q%1"_s.arg(checked.accepted.size() + 1)};
        const QString skeleton = textSkeleton(clean.text);
        QString problem = draftProblem(clean);
        if (problem.isEmpty() && known.contains(skeleton))
            problem = u"it is known already"_s;
        if (!problem.isEmpty()) {
            checked.problems.append(u"question %1: %2"_s.arg(number).arg(problem));
            continue;
        }
        known.insert(skeleton);
        checked.accepted.append(clean);
    }
    return checked;
}
