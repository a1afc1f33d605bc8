#pragma once

#include "tests/support/redisserver.h"

/// Takes a room's last log entries away, as a failover does to what had not reached the replica, and
/// breaks all connections, as it does too.
inline void loseLastEntries(const RedisServerProcess &server, const QString &code, int count)
{
    const QString script = QStringLiteral(
        "local room = 'qs:{' .. ARGV[1] .. '}:'\n"
        "local found = redis.call('XREVRANGE', room .. 'log', '+', '-', 'COUNT', ARGV[2])\n"
        "for _, entry in ipairs(found) do redis.call('XDEL', room .. 'log', entry[1]) end\n"
        "local last = redis.call('HGET', room .. 'meta', 'sequence') - ARGV[2]\n"
        "redis.call('XSETID', room .. 'log', last .. '-0')\n"
        "redis.call('HSET', room .. 'meta', 'sequence', last, 'commands', 0, 'consumed', 0)\n"
        "redis.call('DEL', room .. 'commands', room .. 'sent', room .. 'snapshot')\n"
        "return last");
    server.cli({QStringLiteral("EVAL"), script, QStringLiteral("0"), code, QString::number(count)});
    for (const QString &type : {QStringLiteral("pubsub"), QStringLiteral("normal")})
        server.cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"), type});
}
