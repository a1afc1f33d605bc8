#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

/// One reply of a Redis server: a value that keeps all of it, binary text included.
class RedisReply
{
public:
    enum class Type { Nil, Status, Error, Integer, String, Array };

    /// Nil.
    RedisReply() = default;
    /// A Status, an Error or a String.
    RedisReply(Type type, const QByteArray &bytes);
    explicit RedisReply(qint64 integer);
    explicit RedisReply(const QList<RedisReply> &elements);

    Type type() const { return m_type; }
    bool isNil() const { return m_type == Type::Nil; }
    bool isError() const { return m_type == Type::Error; }
    /// The first word of an Error, e.g. "NOSCRIPT" or "WRONGTYPE"; empty when it is none.
    QByteArray errorCode() const;
    /// The text of a String, a Status or an Error, the decimal text of an Integer; otherwise empty.
    QByteArray bytes() const;
    /// An Integer, or a String that is one; `otherwise` for all else.
    qint64 toInteger(qint64 otherwise = 0) const;
    /// The elements of an Array; otherwise empty.
    const QList<RedisReply> &elements() const { return m_elements; }
    /// The element number `i`; Nil when there is none.
    RedisReply at(qsizetype i) const { return m_elements.value(i); }

    // Not defaulted: Qt looks for it through QList<RedisReply>, which asks for it again.
    bool operator==(const RedisReply &other) const;

private:
    friend class RedisReplyReader;

    Type m_type = Type::Nil;
    qint64 m_integer = 0;
    QByteArray m_bytes;
    QList<RedisReply> m_elements;
};
Q_DECLARE_TYPEINFO(RedisReply, Q_RELOCATABLE_TYPE);

/// What became of a command.
struct RedisResult
{
    enum class Outcome {
        Replied, ///< `reply` is the server's word, which may be an Error.
        NotSent, ///< It had no effect on the server.
        Unknown, ///< Sent, but no reply came: it may have had its effect or not.
    };

    Outcome outcome = Outcome::NotSent;
    RedisReply reply;

    /// Whether the server replied, and not with an Error.
    bool isOk() const { return outcome == Outcome::Replied && !reply.isError(); }
    /// What went wrong, for a log or a person; empty when nothing did.
    QString problem() const;

    bool operator==(const RedisResult &) const = default;
};

/// Takes the result of one command.
using RedisCallback = std::function<void(const RedisResult &)>;
