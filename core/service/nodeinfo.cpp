#include "core/service/nodeinfo.h"

#include "core/protocol/fieldreader.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestId = 200;
constexpr int most = 1'000'000'000;
constexpr double latestMs = 1e15;

QJsonValue msJson(const std::optional<std::chrono::microseconds> &time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue();
}
} // namespace

QJsonObject toJson(const NodeInfo &info)
{
    return {{u"id"_s, info.id.value},
            {u"name"_s, info.name},
            {u"version"_s, info.version},
            {u"url"_s, info.url.toString(QUrl::StripTrailingSlash)},
            {u"rooms"_s, info.rooms},
            {u"players"_s, info.players},
            {u"cpu_percent"_s, info.cpuPercent},
            {u"memory_mb"_s, info.memoryMb},
            {u"answers_per_second"_s, info.answersPerSecond},
            {u"confirm_ms"_s, msJson(info.confirmTime)},
            {u"event_ms"_s, msJson(info.eventDelay)},
            {u"queued_bytes"_s, info.queuedBytes},
            {u"started_ms"_s, toUnixMs(info.startedAt)},
            {u"seen_ms"_s, toUnixMs(info.seenAt)}};
}

Result<NodeInfo> nodeInfoFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    const auto time = [&read](QLatin1StringView name) {
        return fromUnixMs(qint64(read.number(name, 0, latestMs)));
    };
    // Nodes of an earlier version don't tell these.
    const auto optionalNumber = [&read](QLatin1StringView name) -> std::optional<double> {
        return read.has(name) ? std::optional(read.number(name, 0, latestMs)) : std::nullopt;
    };
    const auto optionalMs = [&optionalNumber](QLatin1StringView name) {
        return optionalNumber(name).transform(
            [](double ms) { return std::chrono::microseconds(qRound64(ms * 1000)); });
    };
    return read.result(NodeInfo{.id = {read.text("id"_L1, longestId)},
                                .name = read.string("name"_L1),
                                .version = read.string("version"_L1),
                                .url = QUrl(read.string("url"_L1)),
                                .rooms = read.integer("rooms"_L1, 0, most),
                                .players = read.integer("players"_L1, 0, most),
                                .cpuPercent = read.number("cpu_percent"_L1, 0, most),
                                .memoryMb = read.integer("memory_mb"_L1, 0, most),
                                .answersPerSecond =
                                    optionalNumber("answers_per_second"_L1).value_or(0),
                                .confirmTime = optionalMs("confirm_ms"_L1),
                                .eventDelay = optionalMs("event_ms"_L1),
                                .queuedBytes =
                                    qint64(optionalNumber("queued_bytes"_L1).value_or(0)),
                                .startedAt = time("started_ms"_L1),
                                .seenAt = time("seen_ms"_L1)});
}
