#include "core/game/questionjson.h"

#include "core/game/answerjson.h"

#include <QHash>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array typeNames {
    std::pair(QuestionType::Choice, "choice"_L1),
    std::pair(QuestionType::Multi, "multi"_L1),
    std::pair(QuestionType::Boolean, "boolean"_L1),
    std::pair(QuestionType::Text, "text"_L1),
    std::pair(QuestionType::Number, "number"_L1),
    std::pair(QuestionType::Order, "order"_L1),
    std::pair(QuestionType::Poll, "poll"_L1),
    std::pair(QuestionType::Slide, "slide"_L1),
    std::pair(QuestionType::Buzzer, "buzzer"_L1),
};

constexpr std::array asides {
    std::pair("category"_L1, &Question::category),
    std::pair("difficulty"_L1, &Question::difficulty),
    std::pair("explanation"_L1, &Question::explanation),
    std::pair("notes"_L1, &Question::notes),
    std::pair("image"_L1, &Question::image),
    std::pair("source"_L1, &Question::source),
    std::pair("licence"_L1, &Question::licence),
};

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

Result<QString> stringField(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json[name];
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return invalid(u"%1 must be a text"_s.arg(name));
    return value.toString();
}

Result<std::optional<int>> integerField(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json[name];
    if (value.isUndefined() || value.isNull())
        return std::optional<int>();
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 1e9)
        return invalid(u"%1 must be a whole number"_s.arg(name));
    return std::optional<int>(int(number));
}

Result<bool> flagField(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json[name];
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        return invalid(u"%1 must be true or false"_s.arg(name));
    return value.toBool();
}

Result<QuestionType> typeField(const QJsonObject &json)
{
    const auto name = stringField(json, "type"_L1);
    if (!name || name->isEmpty())
        return invalid(u"type is missing"_s);
    for (const auto &[type, typeName] : typeNames) {
        if (*name == typeName)
            return type;
    }
    return invalid(u"type \"%1\" is not supported"_s.arg(name->left(40)));
}

/// One that is written as a text, or in full.
std::optional<Choice> listedChoice(const QJsonValue &value, qsizetype place)
{
    if (value.isString()) {
        const QChar letter(char16_t(u'a' + place));
        return Choice {{QString(letter)}, value.toString()};
    }
    const QJsonValue text = value["text"_L1];
    const QJsonValue image = value["image"_L1];
    const bool isPictured = image.isString() && (text.isString() || text.isUndefined());
    const bool isPlain = text.isString() && (image.isUndefined() || image.isNull());
    if (!value["id"_L1].isString() || !(isPictured || isPlain))
        return std::nullopt;
    return Choice {{value["id"_L1].toString()}, text.toString(), image.toString()};
}

Result<QList<Choice>> listedChoices(const QJsonValue &list)
{
    if (!list.isArray())
        return invalid(u"choices must be a list"_s);
    QList<Choice> choices;
    for (const QJsonValue &value : list.toArray()) {
        if (choices.size() == 8)
            return invalid(u"choices must be 2 to 8"_s);
        const auto choice = listedChoice(value, choices.size());
        if (!choice)
            return invalid(u"choices must be texts, or objects with \"id\" and \"text\""_s);
        choices.append(*choice);
    }
    return choices;
}

Result<QList<Choice>> choicesField(const QJsonObject &json, QuestionType type)
{
    if (type == QuestionType::Boolean)
        return booleanChoices();
    const QJsonValue value = json["choices"_L1];
    if (!hasChoices(type) && (value.isUndefined() || value.isNull()))
        return QList<Choice>();
    return listedChoices(value);
}

/// The question's key by its type and choices; empty where there is none.
Result<AnswerKey> keyField(const QJsonObject &json, const Question &question)
{
    const QJsonValue value = json["key"_L1];
    if (value.isUndefined() || value.isNull())
        return AnswerKey();
    const auto input = keyInputFromJson(value);
    if (!input)
        return std::unexpected(input.error());
    return keyFor(question, *input);
}

Result<Question> readQuestion(const QJsonValue &json, int number)
{
    if (!json.isObject())
        return invalid(u"must be an object"_s);
    const QJsonObject object = json.toObject();

    const auto type = typeField(object);
    const auto id = stringField(object, "id"_L1);
    const auto text = stringField(object, "text"_L1);
    const auto points = integerField(object, "points"_L1);
    const auto seconds = integerField(object, "seconds"_L1);
    const auto audio = stringField(object, "audio"_L1);
    for (const Error *error : {type ? nullptr : &type.error(), id ? nullptr : &id.error(),
                               text ? nullptr : &text.error(), points ? nullptr : &points.error(),
                               seconds ? nullptr : &seconds.error(),
                               audio ? nullptr : &audio.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    const auto choices = choicesField(object, *type);
    if (!choices)
        return std::unexpected(choices.error());

    Question question {.id = {id->isEmpty() ? u"q%1"_s.arg(number) : *id},
                       .type = *type,
                       .text = *text,
                       .choices = *choices,
                       .points = isScored(*type) ? points->value_or(1000) : 0,
                       .audio = *audio};
    const auto key = keyField(object, question);
    if (!key)
        return std::unexpected(key.error());
    question.key = *key;
    if (*seconds)
        question.time = Seconds(**seconds);
    for (const auto &[name, member] : asides) {
        const auto aside = stringField(object, name);
        if (!aside)
            return std::unexpected(aside.error());
        question.*member = *aside;
    }
    const auto uncovers = flagField(object, "image_reveal"_L1);
    if (!uncovers)
        return std::unexpected(uncovers.error());
    question.uncoversImage = *uncovers;
    const auto wager = flagField(object, "wager"_L1);
    if (!wager)
        return std::unexpected(wager.error());
    question.hasWager = *wager;
    return question;
}

Result<Question> readAndCheck(const QJsonValue &json, int number)
{
    const auto question = readQuestion(json, number);
    if (!question)
        return question;
    const QJsonValue key = json["key"_L1];
    if (needsKey(question->type) && (key.isUndefined() || key.isNull()))
        return invalid(u"key is missing: it names the right answer"_s);
    if (const auto ok = checkQuestion(*question); !ok)
        return std::unexpected(ok.error());
    return question;
}

Result<Question> withNumber(const Result<Question> &question, int number)
{
    if (!question)
        return invalid(u"question %1: %2"_s.arg(number).arg(question.error().message));
    return question;
}

} // namespace

QJsonObject toJson(const Question &question)
{
    QJsonObject json {{u"id"_s, question.id.value},
                      {u"type"_s, wireName(question.type)},
                      {u"text"_s, question.text},
                      {u"key"_s, toJson(question.key, question.type)},
                      {u"points"_s, question.points}};
    if (hasChoices(question.type))
        json.insert("choices"_L1, toJson(question.choices));
    if (question.time)
        json.insert("seconds"_L1, int(question.time->count()));
    if (!question.audio.isEmpty())
        json.insert("audio"_L1, question.audio);
    for (const auto &[name, member] : asides) {
        const QString &aside = question.*member;
        json.insert(name, aside.isEmpty() ? QJsonValue() : QJsonValue(aside));
    }
    if (question.uncoversImage)
        json.insert("image_reveal"_L1, true);
    if (question.hasWager)
        json.insert("wager"_L1, true);
    return json;
}

Result<Question> questionFromJson(const QJsonValue &json, int number)
{
    return withNumber(readAndCheck(json, number), number);
}

Result<Question> unfinishedQuestionFromJson(const QJsonValue &json, int number)
{
    return withNumber(readQuestion(json, number), number);
}

Result<QList<Question>> questionsFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return invalid(u"questions must be a list"_s);
    const QJsonArray array = json.toArray();
    if (array.isEmpty() || array.size() > 2000)
        return invalid(u"questions must be 1 to 2000"_s);
    QList<Question> questions;
    questions.reserve(array.size());
    QHash<QString, int> numbers;
    for (const QJsonValue &value : array) {
        const int number = int(questions.size()) + 1;
        const auto question = questionFromJson(value, number);
        if (!question)
            return std::unexpected(question.error());
        if (const int first = numbers.value(question->id.value)) {
            return invalid(u"question %1: id \"%2\" is already used by question %3"_s.arg(number)
                               .arg(question->id.value)
                               .arg(first));
        }
        numbers.insert(question->id.value, number);
        questions.append(*question);
    }
    return questions;
}

QJsonArray toJson(const QList<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions)
        array.append(toJson(question));
    return array;
}

QJsonArray toJson(const QList<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices) {
        QJsonObject json {{u"id"_s, choice.id.value}, {u"text"_s, choice.text}};
        if (!choice.image.isEmpty())
            json.insert("image"_L1, choice.image);
        array.append(json);
    }
    return array;
}

QLatin1StringView wireName(QuestionType type)
{
    for (const auto &[known, name] : typeNames) {
        if (known == type)
            return name;
    }
    Q_UNREACHABLE();
}
