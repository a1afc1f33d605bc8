#include "core/net/framemeter.h"

#include "core/net/frameencoder.h"

#include <QtEndian>

#include <algorithm>

namespace
{
constexpr uchar finalBit = 0x80;
constexpr uchar maskBit = 0x80;
constexpr int controlOpcodes = 0x8;
constexpr int binaryOpcode = 0x2;
constexpr int continuationOpcode = 0x0;
} // namespace

FrameMeter::FrameMeter(TimePoint now)
    : m_messages(40, 20, now)
    , m_controls(128, 32, now)
    // A message may come in fragments of one byte each.
    , m_fragments(double(longestMessage) + 128, 512, now)
{
}

std::optional<CloseCode> FrameMeter::feed(QByteArrayView bytes, TimePoint now)
{
    while (!bytes.isEmpty()) {
        if (m_payloadLeft > 0) {
            const auto skipped = std::min<quint64>(m_payloadLeft, quint64(bytes.size()));
            bytes = bytes.sliced(qsizetype(skipped));
            m_payloadLeft -= skipped;
            continue;
        }
        m_head[m_headSize++] = bytes.front();
        bytes = bytes.sliced(1);
        if (m_headSize < 2 || m_headSize < headLength())
            continue;
        if (const auto problem = takeHead(now))
            return problem;
        m_headSize = 0;
    }
    return {};
}

qsizetype FrameMeter::headLength() const
{
    const auto second = uchar(m_head[1]);
    const int length = second & ~maskBit;
    const qsizetype mask = second & maskBit ? 4 : 0;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + mask;
}

std::optional<CloseCode> FrameMeter::takeHead(TimePoint now)
{
    const auto first = uchar(m_head[0]);
    const auto second = uchar(m_head[1]);
    if (!(second & maskBit))
        return protocolErrorCode;
    quint64 length = second & ~maskBit;
    if (length == 126)
        length = qFromBigEndian<quint16>(m_head + 2);
    else if (length == 127)
        length = qFromBigEndian<quint64>(m_head + 2);

    const int opcode = first & 0x0f;
    const bool isFinal = first & finalBit;
    if (opcode & controlOpcodes) {
        if (!m_controls.take(now))
            return CloseCode::TooManyMessages;
    } else if (opcode == continuationOpcode) {
        if (!(length > 0 ? m_fragments : m_controls).take(now))
            return CloseCode::TooManyMessages;
    } else {
        if (opcode == binaryOpcode)
            return CloseCode::UnsupportedData;
        if (!m_messages.take(now))
            return CloseCode::TooManyMessages;
        m_messageSize = 0;
    }
    if (!(opcode & controlOpcodes)) {
        // Not added before it is compared: the length may be near 2^64.
        if (length > longestMessage || m_messageSize + length > longestMessage)
            return CloseCode::TooBig;
        m_messageSize += length;
        m_fragmented = !isFinal;
    }
    // An overlong control frame is the decoder's to refuse; it must not make us skip for ever.
    m_payloadLeft = length;
    return {};
}
