#include "core/game/answerjson.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWords = 50;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

Result<NumberKey> numberKey(const QJsonObject &json)
{
    if (!json["value"_L1].isDouble())
        return invalid(u"key must have a number as \"value\""_s);
    const QJsonValue tolerance = json["tolerance"_L1];
    if (!tolerance.isUndefined() && !tolerance.isNull() && !tolerance.isDouble())
        return invalid(u"key has a tolerance that is no number"_s);
    const QJsonValue nearest = json["nearest"_L1];
    if (!nearest.isUndefined() && !nearest.isNull() && !nearest.isBool())
        return invalid(u"key has a \"nearest\" that is neither true nor false"_s);
    return NumberKey {json["value"_L1].toDouble(), tolerance.toDouble(), nearest.toBool()};
}

} // namespace

QJsonArray toJson(const QList<ChoiceId> &ids)
{
    QJsonArray array;
    for (const ChoiceId &id : ids)
        array.append(id.value);
    return array;
}

QJsonObject toJson(const Answer &answer, QuestionType type)
{
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::Boolean:
    case QuestionType::Poll:
        return {{u"choice"_s, answer.choices.value(0).value}};
    case QuestionType::Multi:
        return {{u"choices"_s, toJson(answer.choices)}};
    case QuestionType::Text:
        return {{u"text"_s, answer.text}};
    case QuestionType::Number:
        return {{u"number"_s, answer.number.value_or(0)}};
    case QuestionType::Order:
        return {{u"order"_s, toJson(answer.choices)}};
    case QuestionType::Buzzer:
        if (answer.judgedRight)
            return {{u"buzz"_s, true}, {u"right"_s, *answer.judgedRight}};
        return {{u"buzz"_s, true}};
    case QuestionType::Slide:
        break;
    }
    return {};
}

QJsonValue toJson(const KeyInput &key)
{
    if (!key.number)
        return QJsonArray::fromStringList(key.words);
    QJsonObject json {{u"value"_s, key.number->value}};
    if (key.number->nearest)
        json.insert("nearest"_L1, true);
    else
        json.insert("tolerance"_L1, key.number->tolerance);
    return json;
}

Result<KeyInput> keyInputFromJson(const QJsonValue &json)
{
    if (json.isObject()) {
        const auto number = numberKey(json.toObject());
        if (!number)
            return std::unexpected(number.error());
        return KeyInput {.number = *number};
    }
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostWords)
        return invalid(u"key must be a list of at most %1"_s.arg(mostWords));
    KeyInput key;
    for (const QJsonValue &word : array) {
        if (!word.isString())
            return invalid(u"key must be a list of texts or choice ids"_s);
        key.words.append(word.toString());
    }
    return key;
}

QJsonValue toJson(const AnswerKey &key, QuestionType type)
{
    if (!isScored(type) || (type == QuestionType::Number && !key.number))
        return {};
    if (type == QuestionType::Buzzer && key.texts.isEmpty())
        return {};
    if (type == QuestionType::Text || type == QuestionType::Buzzer)
        return QJsonArray::fromStringList(key.texts);
    if (type == QuestionType::Number)
        return toJson(KeyInput {.number = key.number});
    return toJson(key.choices);
}
