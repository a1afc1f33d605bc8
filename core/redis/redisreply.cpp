#include "core/redis/redisreply.h"

using namespace Qt::StringLiterals;

RedisReply::RedisReply(Type type, const QByteArray &bytes)
    : m_type(type)
    , m_bytes(bytes)
{
    Q_ASSERT(type == Type::Status || type == Type::Error || type == Type::String);
}

RedisReply::RedisReply(qint64 integer)
    : m_type(Type::Integer)
    , m_integer(integer)
{ }

RedisReply::RedisReply(const QList<RedisReply> &elements)
    : m_type(Type::Array)
    , m_elements(elements)
{ }

QByteArray RedisReply::errorCode() const
{
    if (m_type != Type::Error)
        return {};
    const qsizetype end = m_bytes.indexOf(' ');
    return end < 0 ? m_bytes : m_bytes.first(end);
}

QByteArray RedisReply::bytes() const
{
    return m_type == Type::Integer ? QByteArray::number(m_integer) : m_bytes;
}

qint64 RedisReply::toInteger(qint64 otherwise) const
{
    if (m_type == Type::Integer)
        return m_integer;
    if (m_type != Type::String)
        return otherwise;
    bool ok = false;
    const qint64 value = m_bytes.toLongLong(&ok);
    return ok ? value : otherwise;
}

bool RedisReply::operator==(const RedisReply &other) const
{
    return m_type == other.m_type && m_integer == other.m_integer && m_bytes == other.m_bytes
        && m_elements == other.m_elements;
}

QString RedisResult::problem() const
{
    switch (outcome) {
    case Outcome::NotSent:
        return u"there is no connection to Redis; nothing was sent"_s;
    case Outcome::Unknown:
        return u"the connection to Redis broke before the reply; the command may have had its effect"_s;
    case Outcome::Replied:
        break;
    }
    return reply.isError() ? QString::fromUtf8(reply.bytes()) : QString();
}
