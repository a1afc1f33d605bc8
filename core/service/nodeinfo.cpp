#include "core/service/nodeinfo.h"

#include "core/protocol/fieldreader.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestId = 200;
constexpr int most = 1'000'000'000;
constexpr double latestMs = 1e15;
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
            {u"started_ms"_s, toUnixMs(info.startedAt)},
            {u"seen_ms"_s, toUnixMs(info.seenAt)}};
}

Result<NodeInfo> nodeInfoFromJson(const QJsonObject &json)
{
    FieldReader read(json);
    const auto time = [&read](QLatin1StringView name) {
        return fromUnixMs(qint64(read.number(name, 0, latestMs)));
    };
    return read.result(NodeInfo{.id = {read.text("id"_L1, longestId)},
                                .name = read.string("name"_L1),
                                .version = read.string("version"_L1),
                                .url = QUrl(read.string("url"_L1)),
                                .rooms = read.integer("rooms"_L1, 0, most),
                                .players = read.integer("players"_L1, 0, most),
                                .cpuPercent = read.number("cpu_percent"_L1, 0, most),
                                .memoryMb = read.integer("memory_mb"_L1, 0, most),
                                .startedAt = time("started_ms"_L1),
                                .seenAt = time("seen_ms"_L1)});
}
