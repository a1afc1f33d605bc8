#include "core/net/frameencoder.h"

#include <QtEndian>

namespace
{
constexpr char textHead = char(0x81);
constexpr char closeHead = char(0x88);
constexpr char pingHead = char(0x89);

template<typename Number>
void appendBigEndian(QByteArray &bytes, Number number)
{
    const Number swapped = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}
} // namespace

QByteArray textFrame(QByteArrayView utf8)
{
    constexpr qsizetype longestHead = 10;
    QByteArray frame;
    frame.reserve(utf8.size() + longestHead);
    frame.append(textHead);
    if (utf8.size() <= 125) {
        frame.append(char(utf8.size()));
    } else if (utf8.size() <= 0xffff) {
        frame.append(char(126));
        appendBigEndian(frame, quint16(utf8.size()));
    } else {
        frame.append(char(127));
        appendBigEndian(frame, quint64(utf8.size()));
    }
    frame.append(utf8);
    return frame;
}

QByteArray pingFrame(quint32 serial)
{
    QByteArray frame;
    frame.append(pingHead).append(char(sizeof serial));
    appendBigEndian(frame, serial);
    return frame;
}

quint32 pongSerial(const QByteArray &payload)
{
    return payload.size() == sizeof(quint32) ? qFromBigEndian<quint32>(payload.constData()) : 0;
}

QByteArray closeFrame(CloseCode code)
{
    QByteArray frame;
    frame.append(closeHead).append(char(2));
    appendBigEndian(frame, quint16(code));
    return frame;
}
