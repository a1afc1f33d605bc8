#pragma once

#include "core/redis/redisoptions.h"

/// Options for a URL that is known to be good, named for the test. Patient: a machine that is busy must
/// not look like a Redis that is lost.
inline RedisOptions optionsFor(const QString &url)
{
    RedisOptions options = redisOptionsFromUrl(url).value();
    options.connectTimeout = options.handshakeTimeout = options.commandTimeout = std::chrono::seconds(10);
    return options;
}
