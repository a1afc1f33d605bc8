#include "core/redis/redisoptions.h"

#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{

constexpr quint16 redisPort = 6379;
constexpr quint16 sentinelPort = 26379;

std::unexpected<Error> refuseUrl(const QString &why)
{
    return refuse(ErrorCode::InvalidMessage, u"the Redis address %1"_s.arg(why));
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// The pieces of scheme://[user[:password]@]hosts[/path][?query].
struct Pieces
{
    QString scheme;
    QString user;
    QString password;
    QString hosts;
    QString path; ///< Without the first slash.
    QList<std::pair<QString, QString>> query;
};

std::optional<Pieces> split(const QString &url)
{
    const qsizetype colon = url.indexOf("://"_L1);
    if (colon <= 0)
        return std::nullopt;
    Pieces pieces;
    pieces.scheme = url.first(colon).toLower();
    QString rest = url.sliced(colon + 3);
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        for (const QString &item : rest.sliced(mark + 1).split(u'&', Qt::SkipEmptyParts))
            pieces.query.append({item.section(u'=', 0, 0), decoded(item.section(u'=', 1))});
        rest.truncate(mark);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        pieces.path = decoded(QStringView(rest).sliced(slash + 1));
        rest.truncate(slash);
    }
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        pieces.user = decoded(rest.first(at).section(u':', 0, 0));
        pieces.password = decoded(rest.first(at).section(u':', 1));
    }
    pieces.hosts = rest.sliced(at + 1);
    return pieces;
}

Result<std::pair<QString, quint16>> endpointFrom(const QString &text, quint16 otherwise)
{
    QString host = text;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || (end + 1 < text.size() && text[end + 1] != u':'))
            return refuseUrl(u"has a host in brackets that is not closed"_s);
        host = text.sliced(1, end - 1);
        port = text.sliced(qMin(end + 2, text.size()));
    } else if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        host = text.first(colon);
        port = text.sliced(colon + 1);
    }
    if (host.isEmpty())
        return refuseUrl(u"names no host"_s);
    if (port.isEmpty())
        return std::pair(host, otherwise);
    bool ok = false;
    const uint number = port.toUInt(&ok);
    if (!ok || number == 0 || number > 65535)
        return refuseUrl(u"has a port that is not from 1 to 65535: %1"_s.arg(port));
    return std::pair(host, quint16(number));
}

Result<int> databaseFrom(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return refuseUrl(u"has a database that is no number: %1"_s.arg(text));
    return number;
}

/// Takes what the query sets; the first word that means nothing here is refused.
Result<void> readQuery(const Pieces &pieces, bool isSentinel, RedisOptions &options)
{
    for (const auto &[key, value] : pieces.query) {
        if (key == "db"_L1 && !options.unixPath.isEmpty()) {
            const auto database = databaseFrom(value);
            if (!database)
                return std::unexpected(database.error());
            options.database = *database;
        } else if (key == "sentinel-user"_L1 && isSentinel) {
            options.sentinelUser = value;
        } else if (key == "sentinel-password"_L1 && isSentinel) {
            options.sentinelPassword = value;
        } else {
            return refuseUrl(u"has a setting that is not known: %1"_s.arg(key));
        }
    }
    return {};
}

Result<void> readSentinels(const Pieces &pieces, RedisOptions &options)
{
    options.sentinelMaster = pieces.path.section(u'/', 0, 0);
    if (options.sentinelMaster.isEmpty())
        return refuseUrl(u"names no master: redis-sentinel://host:port/master"_s);
    const auto database = databaseFrom(pieces.path.section(u'/', 1));
    if (!database)
        return std::unexpected(database.error());
    options.database = *database;
    for (const QString &host : pieces.hosts.split(u',')) {
        const auto endpoint = endpointFrom(host, sentinelPort);
        if (!endpoint)
            return std::unexpected(endpoint.error());
        options.sentinels.append(*endpoint);
    }
    return {};
}

Result<void> readServer(const Pieces &pieces, RedisOptions &options)
{
    const auto endpoint = endpointFrom(pieces.hosts, redisPort);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    std::tie(options.host, options.port) = *endpoint;
    if (options.cluster && !pieces.path.isEmpty())
        return refuseUrl(u"chooses a database, but a cluster has only one"_s);
    const auto database = databaseFrom(pieces.path);
    if (!database)
        return std::unexpected(database.error());
    options.database = *database;
    return {};
}

} // namespace

QString RedisOptions::address() const
{
    if (!unixPath.isEmpty())
        return unixPath;
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

Result<RedisOptions> redisOptionsFromUrl(const QString &url)
{
    const auto pieces = split(url);
    if (!pieces)
        return refuseUrl(u"is no URL such as redis://127.0.0.1:6379"_s);
    RedisOptions options;
    options.user = pieces->user;
    options.password = pieces->password;

    const QString &scheme = pieces->scheme;
    const bool isSentinel = scheme == "redis-sentinel"_L1 || scheme == "rediss-sentinel"_L1;
    options.tls = scheme.startsWith("rediss"_L1);
    options.cluster = scheme == "redis-cluster"_L1 || scheme == "rediss-cluster"_L1;

    Result<void> read;
    if (isSentinel) {
        read = readSentinels(*pieces, options);
    } else if (scheme == "redis+unix"_L1) {
        options.unixPath = u'/' + pieces->path;
        if (!pieces->hosts.isEmpty() || pieces->path.isEmpty())
            read = refuseUrl(u"needs a path with three slashes: redis+unix:///run/redis.sock"_s);
    } else if (scheme == "redis"_L1 || scheme == "rediss"_L1 || options.cluster) {
        read = readServer(*pieces, options);
    } else {
        read = refuseUrl(u"begins with \"%1\", not with redis, rediss, redis+unix, redis-sentinel, "
                         u"rediss-sentinel, redis-cluster or rediss-cluster"_s.arg(scheme));
    }
    if (read)
        read = readQuery(*pieces, isSentinel, options);
    if (!read)
        return std::unexpected(read.error());
    return options;
}
