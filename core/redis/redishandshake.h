#pragma once

#include "core/redis/redisoptions.h"
#include "core/redis/redisreply.h"

#include <QVersionNumber>

/// What a connection is for.
enum class RedisRole {
    Commands,
    Subscriptions,
    Sentinel, ///< Asks a Sentinel where the master is.
};

/// The first command of every connection: name, password and client name in one.
QList<QByteArray> helloCommand(const RedisOptions &options);

/// Why the answer to helloCommand() forbids to go on, in words that a host can act on; empty when
/// all is well. Never holds the password.
QString problemOfHello(const RedisReply &reply, const RedisOptions &options, RedisRole role);

/// The same for the steps after it: SELECT, SCRIPT LOAD, PING.
QString problemOfStep(const QList<QByteArray> &argv, const RedisReply &reply,
                      const RedisOptions &options);
