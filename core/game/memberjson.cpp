#include "core/game/memberjson_p.h"

#include "core/game/correctionjson.h"
#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"
#include "core/game/settingsjson.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QJsonArray storedAnswer(const Answer &answer)
{
    QJsonArray array;
    for (const ChoiceId &id : answer.choices)
        array.append(id.value);
    if (answer.number)
        array.append(*answer.number);
    if (answer.judgedRight)
        array.append(*answer.judgedRight);
    if (!answer.text.isEmpty())
        array.append(QJsonObject {{u"text"_s, answer.text}});
    return array;
}

bool readStoredAnswer(const QJsonValue &item, Answer &answer)
{
    if (item.isString())
        answer.choices.append({item.toString()});
    else if (item.isDouble())
        answer.number = item.toDouble();
    else if (item.isBool())
        answer.judgedRight = item.toBool();
    else
        answer.text = item["text"_L1].toString();
    return item.isString() || item.isDouble() || item.isBool() || !answer.text.isEmpty();
}

void MemberWriter::operator()(QLatin1StringView name, Milliseconds value)
{
    json.insert(name, qint64(value.count()));
}

void MemberWriter::operator()(QLatin1StringView name, const std::optional<TimePoint> &value)
{
    if (value)
        json.insert(name, toUnixMs(*value));
}

void MemberWriter::operator()(QLatin1StringView name, const TokenHash &hash)
{
    json.insert(name, QString::fromLatin1(hash.bytes.toBase64()));
}

void MemberWriter::operator()(QLatin1StringView name, const RoomSettings &settings)
{
    json.insert(name, toJson(settings));
}

void MemberWriter::operator()(QLatin1StringView name, const QList<Question> &questions)
{
    json.insert(name, toJson(questions));
}

void MemberWriter::operator()(QLatin1StringView name, const QList<QuizRound> &rounds)
{
    json.insert(name, toJson(rounds));
}

void MemberWriter::operator()(QLatin1StringView name, const QList<QuestionId> &ids)
{
    QJsonArray array;
    for (const QuestionId &id : ids)
        array.append(id.value);
    json.insert(name, array);
}

void MemberWriter::operator()(QLatin1StringView name, const Answer &answer)
{
    json.insert(name, storedAnswer(answer));
}

void MemberWriter::operator()(QLatin1StringView name, const Correction &correction)
{
    json.insert(name, toJson(correction));
}

void MemberReader::operator()(QLatin1StringView name, RoomCode &code)
{
    code.value = string(name);
    check(name, RoomCode::parse(code.value) == code);
}

void MemberReader::operator()(QLatin1StringView name, int &value)
{
    value = int(whole(name, 0, std::numeric_limits<int>::max()));
}

void MemberReader::operator()(QLatin1StringView name, quint32 &value)
{
    value = quint32(whole(name, 0, std::numeric_limits<quint32>::max()));
}

void MemberReader::operator()(QLatin1StringView name, bool &value)
{
    check(name, m_json[name].isBool());
    value = m_json[name].toBool();
}

void MemberReader::timeFactor(QLatin1StringView name, double &value)
{
    value = m_json[name].toDouble();
    check(name, value >= 1 && value <= 3);
}

void MemberReader::operator()(QLatin1StringView name, Milliseconds &value)
{
    value = Milliseconds(whole(name));
}

void MemberReader::operator()(QLatin1StringView name, std::optional<TimePoint> &value)
{
    if (m_json.contains(name))
        value = fromUnixMs(whole(name));
}

void MemberReader::operator()(QLatin1StringView name, TokenHash &hash)
{
    hash.bytes = QByteArray::fromBase64(string(name).toLatin1());
    check(name, hash.bytes.size() == 32);
}

void MemberReader::operator()(QLatin1StringView name, RoomSettings &settings)
{
    const auto read = settingsFromJson(m_json[name].toObject());
    if (check(name, m_json[name].isObject() && read))
        settings = *read;
}

void MemberReader::operator()(QLatin1StringView name, QList<Question> &questions)
{
    // An empty list is a room that waits for its questions.
    if (array(name).isEmpty())
        return;
    const auto read = questionsFromJson(m_json[name]);
    if (check(name, read.has_value()))
        questions = *read;
}

void MemberReader::some(QLatin1StringView name, QList<Question> &questions)
{
    (*this)(name, questions);
    check(name, !questions.isEmpty());
}

void MemberReader::operator()(QLatin1StringView name, QList<QuizRound> &rounds)
{
    const auto read = quizRoundsFromJson(m_json[name]);
    if (check(name, m_json[name].isArray() && read))
        rounds = *read;
}

void MemberReader::operator()(QLatin1StringView name, QList<QuestionId> &ids)
{
    for (const QString &id : strings(name))
        ids.append({id});
}

void MemberReader::operator()(QLatin1StringView name, Answer &answer)
{
    for (const QJsonValue &item : array(name))
        check(name, readStoredAnswer(item, answer));
}

void MemberReader::operator()(QLatin1StringView name, Correction &correction)
{
    const auto read = correctionFromJson(m_json[name].toObject());
    if (check(name, read.has_value()))
        correction = *read;
}

bool MemberReader::check(QLatin1StringView name, bool ok)
{
    if (!ok && m_problem.isEmpty())
        m_problem = u"%1 is missing or wrong"_s.arg(name);
    return ok;
}

QString MemberReader::string(QLatin1StringView name)
{
    check(name, m_json[name].isString());
    return m_json[name].toString();
}

qint64 MemberReader::whole(QLatin1StringView name, qint64 least, qint64 most)
{
    const double number = m_json[name].toDouble(std::nan(""));
    const bool ok =
        number >= double(least) && number <= double(most) && number == std::floor(number);
    return check(name, ok) ? qint64(number) : least;
}

quint32 MemberReader::number(QLatin1StringView name)
{
    return quint32(whole(name, 1, std::numeric_limits<quint32>::max()));
}

QJsonArray MemberReader::array(QLatin1StringView name)
{
    check(name, m_json[name].isArray());
    return m_json[name].toArray();
}

QStringList MemberReader::strings(QLatin1StringView name)
{
    const QJsonArray values = array(name);
    check(name, std::ranges::all_of(values, [](const QJsonValue &v) { return v.isString(); }));
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}
