#include "core/support/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto codeLetters = "BCDFGHJKLMNPQRSTVWXZ"_L1;
constexpr int codeLength = 6;

/// The number in an id like "p17"; empty when it is none.
std::optional<quint32> numberIn(QStringView text, QChar letter)
{
    if (!text.startsWith(letter) || text.size() > 11)
        return std::nullopt;
    bool ok = false;
    const quint32 number = text.sliced(1).toUInt(&ok);
    // The way back must give the same text, so that "p+7" and "p007" are not p7.
    return ok && number > 0 && QString::number(number) == text.sliced(1) ? std::optional(number)
                                                                         : std::nullopt;
}
} // namespace

RoomCode RoomCode::random()
{
    RoomCode code;
    for (int i = 0; i < codeLength; ++i)
        code.value += codeLetters[QRandomGenerator::system()->bounded(int(codeLetters.size()))];
    return code;
}

std::optional<RoomCode> RoomCode::parse(QStringView text)
{
    if (text.size() > 32)
        return std::nullopt;
    RoomCode code;
    for (const QChar c : text) {
        if (c == u' ' || c == u'-')
            continue;
        const QChar upper = c.toUpper();
        if (!codeLetters.contains(upper))
            return std::nullopt;
        code.value += upper;
    }
    return code.value.size() == codeLength ? std::optional(code) : std::nullopt;
}

QString RoomCode::display() const
{
    return value.left(3) + u' ' + value.mid(3);
}

std::optional<PlayerId> PlayerId::parse(QStringView text)
{
    const auto number = numberIn(text, u'p');
    return number ? std::optional(PlayerId {*number}) : std::nullopt;
}

QString PlayerId::toString() const
{
    return u'p' + QString::number(number);
}

std::optional<CorrectionId> CorrectionId::parse(QStringView text)
{
    const auto number = numberIn(text, u'c');
    return number ? std::optional(CorrectionId {*number}) : std::nullopt;
}

QString CorrectionId::toString() const
{
    return u'c' + QString::number(number);
}

PlayerToken PlayerToken::random()
{
    return PlayerToken(randomBase64Url(16));
}

TokenHash PlayerToken::hash() const
{
    return {QCryptographicHash::hash(m_text, QCryptographicHash::Sha256)};
}

QByteArray randomBase64Url(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
