#pragma once

#include <QByteArray>

/// A Lua script under a name of our own.
struct RedisScript
{
    QByteArray name;
    QByteArray source;

    /// What EVALSHA calls it by; computed here, not asked of the server.
    QByteArray sha1() const;

    bool operator==(const RedisScript &) const = default;
};
