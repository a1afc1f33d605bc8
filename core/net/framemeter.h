#pragma once

#include "core/net/ratelimiter.h"
#include "core/protocol/closecode.h"

#include <QByteArrayView>

#include <optional>

/// Reads only the heads of the WebSocket frames that a client sends and says when it goes too far, before
/// anything is decoded or answered: too many messages or control frames, a message that is too long
/// with its fragments added up, a frame that is not masked.
class FrameMeter
{
public:
    using TimePoint = TokenBucket::TimePoint;

    static constexpr quint64 longestMessage = 4096;

    explicit FrameMeter(TimePoint now);

    /// Takes the bytes that came next; empty while all is well, otherwise the code to close with.
    std::optional<CloseCode> feed(QByteArrayView bytes, TimePoint now);
    /// True when a frame or a fragmented message has begun and not ended.
    bool isInMessage() const { return m_headSize > 0 || m_payloadLeft > 0 || m_fragmented; }

private:
    qsizetype headLength() const;
    std::optional<CloseCode> takeHead(TimePoint now);

    // Two bytes, eight of length, four of mask.
    char m_head[14] {};
    qsizetype m_headSize = 0;
    quint64 m_payloadLeft = 0;
    quint64 m_messageSize = 0;
    bool m_fragmented = false;
    TokenBucket m_messages;
    TokenBucket m_controls;
    TokenBucket m_fragments;
};
