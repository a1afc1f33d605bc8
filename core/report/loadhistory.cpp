#include "core/report/loadhistory.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace
{

NodeSample sampleOf(const NodeInfo &node)
{
    return {.at = node.seenAt,
            .players = node.players,
            .answersPerSecond = node.answersPerSecond,
            .confirmTime = node.confirmTime,
            .eventDelay = node.eventDelay,
            .queuedBytes = node.queuedBytes,
            .cpuPercent = node.cpuPercent,
            .memoryMb = node.memoryMb};
}

/// `samples` is not empty.
NodeSample taken(const QList<NodeSample> &samples)
{
    const auto greatest = [&samples](auto member) {
        return (*std::ranges::max_element(samples, {}, member)).*member;
    };
    const auto average = [&samples](auto member) {
        double sum = 0;
        for (const NodeSample &sample : samples)
            sum += sample.*member;
        return sum / double(samples.size());
    };
    return {.at = samples.last().at,
            .players = greatest(&NodeSample::players),
            .answersPerSecond = average(&NodeSample::answersPerSecond),
            .confirmTime = greatest(&NodeSample::confirmTime),
            .eventDelay = greatest(&NodeSample::eventDelay),
            .queuedBytes = greatest(&NodeSample::queuedBytes),
            .cpuPercent = average(&NodeSample::cpuPercent),
            .memoryMb = greatest(&NodeSample::memoryMb)};
}

void append(QList<NodeSample> &samples, const NodeSample &sample, SampleSpan span)
{
    samples.append(sample);
    while (samples.first().at <= sample.at - lengthOf(span))
        samples.removeFirst();
}

/// Stretches begin at round times, so that those of all nodes are the same.
auto stretchOf(TimePoint at)
{
    return at.time_since_epoch() / stepOf(SampleSpan::Hour);
}

} // namespace

Seconds lengthOf(SampleSpan span)
{
    return span == SampleSpan::Hour ? 1h : 5min;
}

Seconds stepOf(SampleSpan span)
{
    return span == SampleSpan::Hour ? 10s : 1s;
}

void LoadHistory::add(const QList<NodeInfo> &nodes)
{
    if (nodes.isEmpty())
        return;
    TimePoint newest;
    for (const NodeInfo &node : nodes) {
        newest = std::max(newest, node.seenAt);
        Track &track = m_tracks[node.id.value];
        if (track.seconds.isEmpty() || track.seconds.last().at < node.seenAt)
            add(track, sampleOf(node));
    }
    m_tracks.removeIf([newest](const auto &track) {
        return newest - track.value().seconds.last().at > lengthOf(SampleSpan::Hour);
    });
}

QList<NodeSample> LoadHistory::samples(const NodeId &node, SampleSpan span) const
{
    const auto track = m_tracks.constFind(node.value);
    if (track == m_tracks.cend())
        return {};
    return span == SampleSpan::Hour ? track->stretches : track->seconds;
}

void LoadHistory::add(Track &track, const NodeSample &sample)
{
    if (!track.open.isEmpty() && stretchOf(track.open.last().at) != stretchOf(sample.at))
        append(track.stretches, taken(std::exchange(track.open, {})), SampleSpan::Hour);
    track.open.append(sample);
    append(track.seconds, sample, SampleSpan::FiveMinutes);
}
