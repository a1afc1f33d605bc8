#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <optional>

/// A room's code: six of the letters BCDFGHJKLMNPQRSTVWXZ. Empty when default-made.
struct RoomCode
{
    QString value;

    /// A new code from the system's cryptographic generator; the caller checks for collision.
    static RoomCode random();
    /// Reads a code in any case, with or without spaces and hyphens; empty when it is none.
    static std::optional<RoomCode> parse(QStringView text);
    /// As people read it: "BKT RFN".
    QString display() const;

    bool operator==(const RoomCode &) const = default;
    bool operator<(const RoomCode &other) const { return value < other.value; }
};

inline size_t qHash(const RoomCode &code, size_t seed = 0)
{
    return qHash(code.value, seed);
}

/// A player's public id, "p17" on the wire; unique in the room, counts from 1, stable for the game.
struct PlayerId
{
    quint32 number = 0;

    static std::optional<PlayerId> parse(QStringView text);
    QString toString() const;

    bool operator==(const PlayerId &) const = default;
    auto operator<=>(const PlayerId &) const = default;
};

inline size_t qHash(PlayerId id, size_t seed = 0)
{
    return qHash(id.number, seed);
}

/// A question's id, unique in its room.
struct QuestionId
{
    QString value;

    bool operator==(const QuestionId &) const = default;
    bool operator<(const QuestionId &other) const { return value < other.value; }
};

/// A choice's id, unique in its question. Ids, not positions, are answered.
struct ChoiceId
{
    QString value;

    bool operator==(const ChoiceId &) const = default;
    bool operator<(const ChoiceId &other) const { return value < other.value; }
};

inline size_t qHash(const ChoiceId &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

/// A correction's id, "c2" on the wire; unique in the room, counts from 1.
struct CorrectionId
{
    quint32 number = 0;

    static std::optional<CorrectionId> parse(QStringView text);
    QString toString() const;

    bool operator==(const CorrectionId &) const = default;
};

/// Names a node of a cluster.
struct NodeId
{
    QString value;

    bool operator==(const NodeId &) const = default;
};

/// SHA-256 of a player's token: all that is ever stored of it.
struct TokenHash
{
    QByteArray bytes;

    bool operator==(const TokenHash &) const = default;
};

inline size_t qHash(const TokenHash &hash, size_t seed = 0)
{
    return qHash(hash.bytes, seed);
}

/// A player's secret: 128 random bits. It has no stream operator; only `reveal` gives it away,
/// to the one message that hands it to its player.
class PlayerToken
{
public:
    static PlayerToken random();
    static PlayerToken fromWire(const QString &text) { return PlayerToken(text.toUtf8()); }

    /// base64url without padding.
    QString reveal() const { return QString::fromLatin1(m_text); }
    TokenHash hash() const;

private:
    explicit PlayerToken(const QByteArray &text) : m_text(text) { }

    QByteArray m_text;
};

/// `bytes` random bytes from the system's generator as base64url without padding.
QByteArray randomBase64Url(int bytes);
