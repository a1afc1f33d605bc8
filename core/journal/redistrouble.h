#pragma once

#include "core/redis/redisreply.h"

/// True for an error that tells of the server's state at the moment, so that the same call may soon
/// succeed.
bool mayPass(const RedisReply &error);

/// Why Redis refuses to do its work, what it means and what to do.
QString refusalWords(const RedisReply &error);

/// The same when there is no connection; `problem` is QtRedis::lastProblem().
QString unreachableWords(const QString &problem);
