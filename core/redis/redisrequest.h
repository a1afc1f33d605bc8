#pragma once

#include "core/redis/redisreply.h"

#include <QObject>
#include <QPointer>

/// One command on its way, with what is needed to send it again.
struct RedisRequest
{
    QList<QByteArray> argv;
    QPointer<QObject> context; ///< With it the callback dies.
    RedisCallback callback;
    QByteArray script = {}; ///< The text of the script that EVALSHA names; empty for the rest.
    int redirects = 0; ///< How often a cluster sent it elsewhere.
    qint64 writtenAt = 0; ///< Milliseconds on the connection's clock.
};
