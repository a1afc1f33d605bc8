#pragma once

#include "core/protocol/closecode.h"

#include <QByteArray>

// WebSocket frames as a server sends them (RFC 6455 section 5.2: unmasked, one frame a message). They
// are made once and written to many sockets.

/// A text message.
QByteArray textFrame(QByteArrayView utf8);

/// A ping with a payload of four bytes, told by `serial`.
QByteArray pingFrame(quint32 serial);

/// The serial in a pong's payload; 0 when it is none of ours.
quint32 pongSerial(const QByteArray &payload);

/// RFC 6455's code for a peer that breaks the protocol itself; no code of ours.
constexpr auto protocolErrorCode = CloseCode(1002);

QByteArray closeFrame(CloseCode code);
