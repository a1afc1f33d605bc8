#include "core/report/resultreader.h"

using namespace Qt::StringLiterals;

namespace
{

/// Choices in the question's order, except where the order is what was asked for.
QString choiceTexts(const QJsonObject &question, const QJsonArray &ids)
{
    QStringList texts;
    if (question["type"_L1] == "order"_L1) {
        for (const QJsonValue &id : ids)
            texts.append(choiceName(question, id.toString()));
        return texts.join(u" → "_s);
    }
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        if (ids.contains(choice["id"_L1]))
            texts.append(choiceName(question, choice["id"_L1].toString()));
    }
    return texts.join(u", "_s);
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

QString keyText(const QJsonObject &question)
{
    const QJsonValue key = question["key"_L1];
    if (key.isObject()) {
        const QString value = numberText(key["value"_L1].toDouble());
        const double tolerance = key["tolerance"_L1].toDouble();
        return tolerance > 0 ? u"%1 (± %2)"_s.arg(value, numberText(tolerance)) : value;
    }
    if (question["type"_L1] == "text"_L1 || question["type"_L1] == "buzzer"_L1)
        return key.toVariant().toStringList().join(u", "_s);
    return choiceTexts(question, key.toArray());
}

bool isScoreless(const QJsonObject &question)
{
    const QJsonValue type = question["type"_L1];
    return question["verdict"_L1] == "void"_L1 || type == "poll"_L1 || type == "slide"_L1;
}

QString choiceName(const QJsonObject &question, const QString &id)
{
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        if (choice["id"_L1] == id && !choice["text"_L1].toString().isEmpty())
            return choice["text"_L1].toString();
    }
    return id;
}

bool hasCounts(const QJsonObject &question)
{
    return !question["counts"_L1].toObject().isEmpty();
}

QString answerText(const QJsonObject &question, const QJsonObject &answer)
{
    if (answer.contains("number"_L1))
        return numberText(answer["number"_L1].toDouble());
    if (answer.contains("text"_L1))
        return answer["text"_L1].toString();
    if (answer.contains("buzz"_L1))
        return u"buzzed"_s;
    return choiceTexts(question, answer["picks"_L1].toArray());
}
