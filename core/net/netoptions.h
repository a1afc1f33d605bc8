#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <chrono>

/// How the node meets the network; from the command line and the settings.
struct NetOptions
{
    QHostAddress bind = QHostAddress::Any;
    quint16 port = 8080; ///< 0: any free one.
    QUrl publicUrl; ///< Where a proxy or tunnel shows the node; may be empty.
    bool remoteAdmin = false; ///< Host endpoints answer peers that are not on this machine.
    QString tlsCertificateFile; ///< PEM; with the key file: HTTPS and WSS only.
    QString tlsKeyFile;
    QString nodeName;
};

/// What the network may take from a stranger; the product's numbers unless a test moves them.
struct NetLimits
{
    using Milliseconds = std::chrono::milliseconds;

    qsizetype headBytes = 8 * 1024;
    qint64 bodyBytes = 64 * 1024;
    qint64 hostBodyBytes = 1024 * 1024;
    qint64 uploadBytes = 16 * 1024 * 1024;
    Milliseconds headDeadline {5'000};
    Milliseconds bodyDeadline {10'000};
    Milliseconds answerDeadline {60'000}; ///< From a complete request to its last written byte.
    int descriptors = 0; ///< 0: the process's own limit.

    Milliseconds joinDeadline {10'000};
    Milliseconds pingInterval {15'000};
    Milliseconds firstPingInterval {1'000}; ///< Until there are enough round trips.
    Milliseconds frameDeadline {10'000}; ///< For a message once its first byte has come.
    Milliseconds stuckDeadline {10'000}; ///< Without a byte taken from the send queue.
    Milliseconds awayDelay {1'000}; ///< So that a reload doesn't count as away.
    Milliseconds returnDelay {10'000}; ///< For the players of a room that this node takes up.
    qint64 droppableQueueBytes = 64 * 1024;
    qint64 queueBytes = 256 * 1024;

    int eventClients = 20; ///< Programs that listen at /api/v1/events.
    Milliseconds eventHeartbeat {15'000};
};
