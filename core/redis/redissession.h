#pragma once

#include "core/redis/redisdelivery.h"
#include "core/redis/redisoptions.h"

#include <QMap>

/// What all connections of one QtRedis have in common; it outlives them.
struct RedisSession
{
    struct Script
    {
        QByteArray source;
        QByteArray sha1;
    };

    RedisOptions options;
    QMap<QByteArray, Script> scripts; ///< By name.
    RedisDelivery delivery;

    /// With the parent it goes from thread to thread.
    explicit RedisSession(QObject *parent)
        : delivery(parent)
    { }
};
