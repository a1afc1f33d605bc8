#pragma once

#include "core/support/error.h"

#include <QList>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <utility>

/// Where Redis is and how patient we are with it.
struct RedisOptions
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 6379;
    QString unixPath; ///< Instead of host and port.
    bool tls = false;
    QSslConfiguration ssl; ///< Null: Qt's default.
    QString user; ///< Empty: the user "default".
    QString password;
    QString clientName; ///< What CLIENT LIST shows; no spaces.
    int database = 0;

    std::chrono::milliseconds connectTimeout{1000};
    std::chrono::milliseconds handshakeTimeout{1000};
    std::chrono::milliseconds commandTimeout{1000};
    std::chrono::milliseconds pingInterval{2000}; ///< How often a silent connection is tried.
    std::chrono::milliseconds minBackoff{50};
    std::chrono::milliseconds maxBackoff{2000}; ///< With Sentinel at most 500 ms.

    QString sentinelMaster; ///< Not empty: `sentinels` are asked where this master is.
    QList<std::pair<QString, quint16>> sentinels;
    QString sentinelUser;
    QString sentinelPassword;

    bool cluster = false; ///< host and port are any node of a Redis Cluster.

    /// "host:port", or the path of the socket: for a log or a person.
    QString address() const;
};

/// The options that a URL stands for, in one of these forms:
///
///     redis://[user[:password]@]host[:port][/db]                  rediss:// with TLS
///     redis+unix://[user[:password]@]/path[?db=n]
///     redis-sentinel://[user:password@]host[:port][,host[:port]…]/master[/db]
///     redis-cluster://[user:password@]host[:port]                 rediss-cluster:// with TLS
///
/// With rediss-sentinel:// both the Sentinels and the servers speak TLS; user and password are
/// the servers', ?sentinel-user= and ?sentinel-password= the Sentinels'. Special characters are
/// percent-encoded. The Error (InvalidMessage) says what is wrong and never holds the password.
Result<RedisOptions> redisOptionsFromUrl(const QString &url);
