#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QJsonObject>
#include <QUrl>

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
    TimePoint startedAt;
    TimePoint seenAt; ///< Its last sign of life.

    bool operator==(const NodeInfo &) const = default;
};

QJsonObject toJson(const NodeInfo &info);
Result<NodeInfo> nodeInfoFromJson(const QJsonObject &json);
