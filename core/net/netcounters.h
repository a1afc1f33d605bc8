#pragma once

#include "core/support/durationhistogram.h"
#include "core/support/error.h"

#include <QMap>

/// What the network has done since its start, for /metrics.
struct NetCounters
{
    quint64 connectionsAccepted = 0;
    quint64 connectionsRefused = 0; ///< At the descriptor limit or from a barred address.
    quint64 webSocketsOpened = 0;
    int webSocketsOpen = 0;
    int eventStreamsOpen = 0; ///< Programs that listen at /api/v1/events.
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesOut = 0;
    quint64 messagesDropped = 0; ///< Droppable ones, left out for a slow client.
    quint64 answersAccepted = 0;
    DurationHistogram confirmTimes; ///< Of accepted answers; emptied when it is looked at.
    QMap<int, quint64> responses; ///< HTTP, by status.
    QMap<int, quint64> closes; ///< WebSockets that we closed, by code.
    QMap<ErrorCode, quint64> refusals; ///< Commands and messages, by code.
};
