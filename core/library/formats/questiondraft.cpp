#include "core/library/formats/questiondraft.h"

#include "core/game/questionjson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

/// For formats in which a choice is a text: "Picture A".
QString pictureName(qsizetype place)
{
    return u"Picture "_s + QChar(char16_t(u'A' + place));
}


constexpr std::array asides {
    std::pair("category"_L1, &QuestionDraft::category),
    std::pair("difficulty"_L1, &QuestionDraft::difficulty),
    std::pair("explanation"_L1, &QuestionDraft::explanation),
    std::pair("notes"_L1, &QuestionDraft::notes),
    std::pair("image"_L1, &QuestionDraft::image),
    std::pair("source"_L1, &QuestionDraft::source),
    std::pair("licence"_L1, &QuestionDraft::licence),
};

QString choiceId(qsizetype position)
{
    // More than 8 are refused with that reason, whatever they are called.
    return position < 26 ? QString(QChar(char16_t(u'a' + position))) : u"c%1"_s.arg(position);
}

QJsonValue keyJson(const QuestionDraft &draft)
{
    if (draft.type == "text"_L1 || draft.type == "buzzer"_L1)
        return QJsonArray::fromStringList(draft.accepted);
    if (draft.type == "number"_L1) {
        QJsonObject key;
        if (draft.value)
            key.insert("value"_L1, *draft.value);
        if (draft.nearest)
            key.insert("nearest"_L1, true);
        else
            key.insert("tolerance"_L1, draft.tolerance);
        return key;
    }
    if (draft.type == "poll"_L1 || draft.type == "slide"_L1)
        return QJsonValue::Undefined;
    QJsonArray key;
    if (draft.type == "order"_L1) {
        for (qsizetype i = 0; i < draft.choices.size(); ++i)
            key.append(choiceId(i));
        return key;
    }
    for (const int position : draft.right) {
        if (draft.type == "boolean"_L1)
            key.append(position == 0 ? "true"_L1 : "false"_L1);
        else
            key.append(choiceId(position));
    }
    return key;
}

bool hasChoices(QStringView type)
{
    return type == "choice"_L1 || type == "multi"_L1 || type == "order"_L1 || type == "poll"_L1;
}

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

bool isFalse(const QString &text)
{
    return text.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QJsonObject toJson(const QuestionDraft &draft)
{
    QJsonObject json {{u"type"_s, draft.type}, {u"text"_s, draft.text}};
    if (!draft.id.isEmpty())
        json.insert("id"_L1, draft.id);
    if (hasChoices(draft.type)) {
        QJsonArray choices;
        for (qsizetype i = 0; i < draft.choices.size(); ++i)
            choices.append(QJsonObject {{u"id"_s, choiceId(i)}, {u"text"_s, draft.choices[i]}});
        json.insert("choices"_L1, choices);
    }
    if (const QJsonValue key = keyJson(draft); !key.isUndefined())
        json.insert("key"_L1, key);
    if (draft.points)
        json.insert("points"_L1, *draft.points);
    if (draft.seconds)
        json.insert("seconds"_L1, *draft.seconds);
    if (draft.wager)
        json.insert("wager"_L1, true);
    for (const auto &[name, member] : asides) {
        if (!(draft.*member).isEmpty())
            json.insert(name, draft.*member);
    }
    return json;
}

QuestionDraft draftOf(const Question &question)
{
    const QJsonObject json = toJson(question);
    QuestionDraft draft;
    draft.id = question.id.value;
    draft.type = wireName(question.type);
    draft.text = question.text;
    draft.points = question.points;
    if (question.time)
        draft.seconds = int(question.time->count());
    draft.wager = question.hasWager;
    for (const auto &[name, member] : asides)
        draft.*member = json[name].toString();

    const QJsonValue key = json["key"_L1];
    if (draft.type == "text"_L1 || draft.type == "buzzer"_L1) {
        for (const QJsonValue &accepted : key.toArray())
            draft.accepted.append(accepted.toString());
    } else if (draft.type == "number"_L1) {
        draft.value = key["value"_L1].toDouble();
        draft.tolerance = key["tolerance"_L1].toDouble();
        draft.nearest = key["nearest"_L1].toBool();
    } else {
        QStringList ids;
        for (const Choice &choice : question.choices) {
            ids.append(choice.id.value);
            draft.choices.append(choice.text.isEmpty() ? pictureName(draft.choices.size())
                                                       : choice.text);
        }
        for (const QJsonValue &id : key.toArray())
            draft.right.append(int(ids.indexOf(id.toString())));
    }
    if (draft.type == "order"_L1) {
        QStringList inOrder;
        for (const int position : std::as_const(draft.right))
            inOrder.append(draft.choices.value(position));
        draft.choices = inOrder;
        draft.right.clear();
    }
    return draft;
}

QString typeForChoices(const QStringList &choices, qsizetype rightCount)
{
    if (rightCount > 1)
        return u"multi"_s;
    const bool trueOrFalse = choices.size() == 2 && isTrue(choices[0]) && isFalse(choices[1]);
    const bool falseOrTrue = choices.size() == 2 && isFalse(choices[0]) && isTrue(choices[1]);
    return trueOrFalse || falseOrTrue ? u"boolean"_s : u"choice"_s;
}

void setChoices(QuestionDraft &draft, const QStringList &choices, const QList<int> &right)
{
    draft.type = typeForChoices(choices, right.size());
    draft.choices = choices;
    draft.right = right;
    if (draft.type == "boolean"_L1 && isFalse(choices[0]) && right.size() == 1)
        draft.right = {1 - right[0]};
}

void setRightAndWrong(QuestionDraft &draft, const QString &right, QStringList wrong)
{
    // FNV-1a, so that the same file always gives the same pack.
    quint32 hash = 2166136261U;
    for (const char byte : draft.text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    const auto place = qsizetype(hash % quint32(wrong.size() + 1));
    wrong.insert(place, right);
    setChoices(draft, wrong, {int(place)});
}
