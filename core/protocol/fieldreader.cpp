#include "core/protocol/fieldreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

Result<QJsonObject> objectFromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(ErrorCode::InvalidMessage, u"not JSON: "_s + problem.errorString());
    if (!document.isObject())
        return refuse(ErrorCode::InvalidMessage, u"not a JSON object"_s);
    return document.object();
}

QString FieldReader::string(QLatin1StringView name)
{
    const QJsonValue value = m_json[name];
    if (!value.isString())
        failField(name, u"a string"_s);
    return value.toString();
}

std::optional<QString> FieldReader::optionalString(QLatin1StringView name)
{
    return has(name) ? std::optional(string(name)) : std::nullopt;
}

QString FieldReader::text(QLatin1StringView name, qsizetype longest)
{
    const QString text = m_json[name].toString().trimmed();
    if (text.isEmpty() || text.size() > longest)
        failField(name, u"a text of 1 to %1 characters"_s.arg(longest));
    return text;
}

double FieldReader::number(QLatin1StringView name)
{
    const QJsonValue value = m_json[name];
    if (!value.isDouble())
        failField(name, u"a number"_s);
    return value.toDouble();
}

double FieldReader::number(QLatin1StringView name, double least, double most)
{
    const double number = m_json[name].toDouble(std::nan(""));
    // Not a number compares false.
    if (!(number >= least && number <= most))
        failField(name, u"a number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

bool FieldReader::boolean(QLatin1StringView name)
{
    const QJsonValue value = m_json[name];
    if (!value.isBool())
        failField(name, u"true or false"_s);
    return value.toBool();
}

int FieldReader::integer(QLatin1StringView name, int least, int most)
{
    const double number = m_json[name].toDouble(std::nan(""));
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        failField(name, u"a whole number from %1 to %2"_s.arg(least).arg(most));
        return least;
    }
    return int(number);
}

QStringList FieldReader::strings(QLatin1StringView name, int most)
{
    const QJsonArray array = m_json[name].toArray();
    QStringList strings;
    strings.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (value.isString())
            strings.append(value.toString());
    }
    if (array.isEmpty() || array.size() > most || strings.size() != array.size())
        failField(name, u"a list of 1 to %1 strings"_s.arg(most));
    return strings;
}

QJsonObject FieldReader::object(QLatin1StringView name)
{
    const QJsonValue value = m_json[name];
    if (!value.isObject())
        failField(name, u"an object"_s);
    return value.toObject();
}

void FieldReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void FieldReader::failField(QLatin1StringView name, const QString &mustBe)
{
    if (!m_error)
        m_error = Error {ErrorCode::InvalidMessage, u"%1 must be %2"_s.arg(name, mustBe)};
}
