#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

/// A node as it tells of itself, every second.
struct NodeInfo
{
    NodeId id;
    QString name;
    QString version;
    QUrl url; ///< Where players find it.
    int rooms = 0; ///< That it runs.
    int players = 0; ///< That are connected to it.
    double cpuPercent = 0; ///< Of one processor, over the last second.
    int memoryMb = 0;
    double answersPerSecond = 0; ///< Accepted from its players, over the last second.
    /// What 99 of 100 players waited at most until their answer was safe; empty while there was none.
    std::optional<std::chrono::microseconds> confirmTime;
    /// How long after they happened its players were told of events, 99 of 100 at most.
    std::optional<std::chrono::microseconds> eventDelay;
    qint64 queuedBytes = 0; ///< What waits to be sent to its slowest connection.
    TimePoint startedAt;
    TimePoint seenAt; ///< Its last sign of life.

    bool operator==(const NodeInfo &) const = default;
};

QJsonObject toJson(const NodeInfo &info);
Result<NodeInfo> nodeInfoFromJson(const QJsonObject &json);
