#include "core/library/formats/draftparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<int> firstNumber(const QString &cell)
{
    static const QRegularExpression pattern(u"\\d{1,6}"_s);
    const auto match = pattern.match(cell);
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

QList<int> positionsIn(const QString &cell)
{
    static const QRegularExpression numbers(u"\\A\\d[\\d,;. &]*\\z"_s);
    static const QRegularExpression letters(u"\\A[A-Ha-h]([,; ]+[A-Ha-h])*\\z"_s);
    QString text = cell.trimmed();
    if (text.endsWith(".0"_L1))
        text.chop(2);
    QList<int> positions;
    const bool areNumbers = numbers.match(text).hasMatch();
    if (!areNumbers && !letters.match(text).hasMatch())
        return positions;
    // No question has ten answers, so each digit is one; a spreadsheet makes "1,3" the number 1.3
    // or 13.
    for (const QChar c : std::as_const(text)) {
        const int position = areNumbers ? c.digitValue() : c.toLower().unicode() - u'a' + 1;
        if (c.isLetterOrNumber() && !positions.contains(position))
            positions.append(position);
    }
    return positions;
}

qsizetype placeOf(const QString &answer, const QStringList &answers)
{
    const QString wanted = answer.trimmed();
    const auto at = std::ranges::find_if(answers, [&wanted](const QString &other) {
        return other.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return at == answers.end() ? -1 : at - answers.begin();
}

void setMarkedChoices(QuestionDraft &draft, const QStringList &answers, const QString &right,
                      bool several)
{
    QList<int> positions = positionsIn(right);
    if (positions.isEmpty()) {
        const qsizetype at = placeOf(right, answers);
        if (at >= 0 && !right.trimmed().isEmpty())
            positions.append(int(at) + 1);
    }
    if (positions.isEmpty()) {
        draft.problem = right.trimmed().isEmpty()
            ? u"no answer is marked as correct"_s
            : u"\"%1\" does not tell which answer is correct"_s.arg(right.left(40));
        return;
    }
    QStringList filled;
    QList<int> places(answers.size(), -1);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i].trimmed().isEmpty())
            continue;
        places[i] = int(filled.size());
        filled.append(answers[i]);
    }
    QList<int> marked;
    for (const int position : std::as_const(positions)) {
        const int place = places.value(position - 1, -1);
        if (place < 0) {
            draft.problem = u"answer %1 is marked as correct, and is empty"_s.arg(position);
            return;
        }
        marked.append(place);
    }
    std::ranges::sort(marked);
    (several ? setSeveralChoices : setChoices)(draft, filled, marked);
}

void setSeveralChoices(QuestionDraft &draft, const QStringList &choices, const QList<int> &right)
{
    draft.type = u"multi"_s;
    draft.choices = choices;
    draft.right = right;
}

QString trueOrFalse(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "yes"_L1 || word == "y"_L1 || word == "t"_L1)
        return u"True"_s;
    if (word == "no"_L1 || word == "n"_L1 || word == "f"_L1)
        return u"False"_s;
    return text;
}

void setNumber(QuestionDraft &draft, const QString &text)
{
    static const QRegularExpression pattern(u"\\A([+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d{1,3})?)\\s*"
                                            u"(?:(?:±|\\+/?-)\\s*(\\d+(?:[.,]\\d+)?))?"
                                            "\\s*(nearest)?\\z"_s);
    const auto match = pattern.match(text.trimmed());
    const auto number = [&match](int group) {
        return match.captured(group).replace(u',', u'.').toDouble();
    };
    draft.type = u"number"_s;
    if (!match.hasMatch()) {
        draft.problem = u"\"%1\" is no number"_s.arg(text.left(40));
        return;
    }
    draft.value = number(1);
    draft.tolerance = match.captured(2).isEmpty() ? 0 : number(2);
    draft.nearest = !match.captured(3).isEmpty();
}

QString numberText(const QuestionDraft &draft)
{
    const auto text = [](double number) { return QString::number(number, 'g', 15); };
    QString number = text(draft.value.value_or(0));
    if (draft.nearest)
        number += " nearest"_L1;
    else if (draft.tolerance > 0)
        number += u" ± "_s + text(draft.tolerance);
    return number;
}

void noteForeignPicture(ImportBuilder &builder, QuestionDraft &draft, const QString &url,
                        const QString &where)
{
    builder.warn(
        u"%1: its picture or sound was not fetched; the notes keep the address"_s.arg(where));
    if (!draft.notes.isEmpty())
        draft.notes += u'\n';
    draft.notes += url;
}
