#pragma once

#include "core/support/error.h"

#include <QJsonObject>

#include <optional>

/// The one JSON object that `bytes` are; otherwise invalid_message.
Result<QJsonObject> objectFromBytes(const QByteArray &bytes);

/// Reads members of what a client sent and keeps the first refusal (invalid_message, the field's
/// name in the words), so that it is looked at once, at the end. What can't be read comes as a
/// default value. An optional member may be absent or null.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json) : m_json(json) { }

    /// True when the member is there and not null.
    bool has(QLatin1StringView name) const
    {
        const QJsonValue value = m_json[name];
        return !value.isUndefined() && !value.isNull();
    }
    QString string(QLatin1StringView name);
    std::optional<QString> optionalString(QLatin1StringView name);
    /// Trimmed, with 1 to `longest` characters.
    QString text(QLatin1StringView name, qsizetype longest);
    double number(QLatin1StringView name);
    double number(QLatin1StringView name, double least, double most);
    bool boolean(QLatin1StringView name);
    int integer(QLatin1StringView name, int least, int most);
    /// A list of 1 to `most` strings.
    QStringList strings(QLatin1StringView name, int most);
    QJsonObject object(QLatin1StringView name);

    /// Takes the value of a result that was got elsewhere, or its refusal.
    template <typename T>
    T take(const Result<T> &result)
    {
        if (result)
            return *result;
        fail(result.error());
        return {};
    }

    void fail(const Error &error);
    void failField(QLatin1StringView name, const QString &mustBe);
    const std::optional<Error> &error() const { return m_error; }

    /// `value`, or the refusal where there was one.
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return value;
    }

private:
    const QJsonObject &m_json;
    std::optional<Error> m_error;
};
