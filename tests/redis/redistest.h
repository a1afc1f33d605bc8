#pragma once

#include "core/redis/qtredis.h"
#include "tests/support/redisserver.h"
#include "tests/support/redisurl.h"

#include <QTest>

#include <optional>

/// Connects and waits; false when it is not Ready within some seconds.
inline bool connectTo(QtRedis &redis, const RedisOptions &options)
{
    redis.openConnection(options);
    const bool isConnected = QTest::qWaitFor([&redis] { return redis.isConnected(); }, 10'000);
    if (!isConnected)
        qWarning("%s", qPrintable(redis.lastProblem()));
    return isConnected;
}

inline bool connectTo(QtRedis &redis, const RedisServerProcess &server)
{
    return connectTo(redis, optionsFor(server.url()));
}

/// Waits for one result, however it ends.
template <typename Call>
RedisResult resultOf(Call call)
{
    std::optional<RedisResult> result;
    QObject context;
    call(&context, [&result](const RedisResult &r) { result = r; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
        qFatal("a command had no result for 10 seconds");
    return *result;
}

inline RedisResult run(QtRedis &redis, const QList<QByteArray> &argv)
{
    return resultOf([&](QObject *context, const RedisCallback &callback) {
        redis.command(argv, context, callback);
    });
}

/// The bytes of a reply, or the words of what went wrong.
inline QByteArray textOf(const RedisResult &result)
{
    return result.isOk() ? result.reply.bytes() : result.problem().toUtf8();
}
