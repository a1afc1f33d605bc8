#include "core/report/resultreader.h"

using namespace Qt::StringLiterals;

namespace
{

/// A choice without a text is told by its id.
QString choiceText(const QJsonObject &question, const QJsonValue &id)
{
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        if (choice["id"_L1] == id && !choice["text"_L1].toString().isEmpty())
            return choice["text"_L1].toString();
    }
    return id.toString();
}

/// Choices in the question's order, except where the order is what was asked for.
QString choiceTexts(const QJsonObject &question, const QJsonArray &ids)
{
    QStringList texts;
    if (question["type"_L1] == "order"_L1) {
        for (const QJsonValue &id : ids)
            texts.append(choiceText(question, id));
        return texts.join(u" → "_s);
    }
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        if (ids.contains(choice["id"_L1]))
            texts.append(choiceText(question, choice["id"_L1]));
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

QString answerText(const QJsonObject &question, const QJsonObject &answer)
{
    if (answer.contains("number"_L1))
        return numberText(answer["number"_L1].toDouble());
    if (answer.contains("text"_L1))
        return answer["text"_L1].toString();
    if (answer.contains("buzz"_L1))
        return answer["buzz"_L1].toString();
    return choiceTexts(question, answer["picks"_L1].toArray());
}
