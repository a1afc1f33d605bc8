#pragma once

#include "core/journal/redisjournal.h"
#include "core/journal/redisrelay.h"
#include "core/redis/qtredis.h"
#include "tests/conformance/journalcaller.h"
#include "tests/conformance/sampleroom.h"
#include "tests/support/redisserver.h"
#include "tests/support/redisurl.h"
#include "tests/support/tcpproxy.h"

/// What a node of a cluster has of Redis: a connection, a journal and a relay.
struct RedisNode
{
    /// Patient: a machine that is busy must not look like a Redis that is lost.
    static constexpr auto patience = std::chrono::seconds(30);

    explicit RedisNode(quint16 port, const RedisJournal::Options &options = {.patience = patience})
        : RedisNode(QStringLiteral("redis://127.0.0.1:%1").arg(port), options)
    { }
    explicit RedisNode(const QString &url, const RedisJournal::Options &options = {.patience = patience})
        : journal(std::make_unique<RedisJournal>(redis, options))
        , relay(redis, options.patience)
        , call(*journal)
    {
        RedisOptions where = optionsFor(url);
        where.maxBackoff = std::chrono::milliseconds(100); // Tests break more than life does.
        redis.openConnection(where);
    }
    Q_DISABLE_COPY_MOVE(RedisNode)

    QtRedis redis;
    std::unique_ptr<RedisJournal> journal;
    RedisRelay relay;
    JournalCaller call;
};

/// Waits as QTRY_VERIFY does, but in an event loop that never naps, for work of thousands of steps.
inline bool runUntil(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    check.start(std::chrono::milliseconds(2));
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    return isDone();
}

/// Breaks every connection of every client.
inline void killClients(const RedisServerProcess &server)
{
    server.cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"),
                QStringLiteral("pubsub")});
    server.cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"),
                QStringLiteral("normal")});
}

/// Runs a command given as one line of words.
inline QByteArray cli(const RedisServerProcess &server, const QString &command)
{
    return server.cli(command.split(QLatin1Char(' '))).trimmed();
}
