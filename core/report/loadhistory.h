#pragma once

#include "core/service/nodeinfo.h"

#include <QHash>

/// What a node was like at a time, or in a stretch of some seconds: then counts and times are the
/// greatest in it, shares and rates the average.
struct NodeSample
{
    TimePoint at; ///< The end of the stretch.
    int players = 0;
    double answersPerSecond = 0;
    std::optional<std::chrono::microseconds> confirmTime;
    std::optional<std::chrono::microseconds> eventDelay;
    qint64 queuedBytes = 0;
    double cpuPercent = 0;
    int memoryMb = 0;

    bool operator==(const NodeSample &) const = default;
};

/// How far back samples go.
enum class SampleSpan {
    FiveMinutes, ///< Second by second.
    Hour, ///< Ten seconds each.
};

Seconds lengthOf(SampleSpan span);
/// How far apart samples are.
Seconds stepOf(SampleSpan span);

/// What nodes told of themselves in the last hour, at falling resolution and in bounded memory.
class LoadHistory
{
public:
    /// Takes each node's last word, unless it was taken already. Who was silent for an hour is
    /// forgotten.
    void add(const QList<NodeInfo> &nodes);
    /// Oldest first; what is taken together is told when it is complete.
    QList<NodeSample> samples(const NodeId &node, SampleSpan span) const;

private:
    struct Track
    {
        QList<NodeSample> seconds;
        QList<NodeSample> stretches;
        QList<NodeSample> open; ///< Of the stretch that is not over yet.
    };

    static void add(Track &track, const NodeSample &sample);

    QHash<QString, Track> m_tracks; ///< By node.
};
