#pragma once

#include "core/support/error.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <variant>

/// What the command line says of a node; docs/protocol.md section 6.
struct NodeOptions
{
    quint16 port = 8080; ///< 0: any free one.
    QHostAddress bind = QHostAddress::Any;
    QString dataDir;
    QString nodeName;
    QUrl publicUrl;
    QString redisUrl; ///< Empty: the node runs alone.
    bool remoteAdmin = false;
    QString tlsCertFile;
    QString tlsKeyFile;
    QString logLevel;
    QString openPack; ///< Id of a pack to open a room from at the start; may be empty.
    int demoPlayers = 0; ///< Simulated players who play that room at once.
    bool portGiven = false; ///< On the command line; as the next.
    bool publicUrlGiven = false;

    bool operator==(const NodeOptions &) const = default;
};

/// A command line that asks for a text and nothing else.
struct InfoRequested
{
    QString text;
};

/// Reads the arguments (the program's name first). The refusal (invalid_message) says what to do.
Result<std::variant<NodeOptions, InfoRequested>> parseNodeOptions(const QStringList &arguments,
                                                                 const QString &description);

/// True for an address that players can be told: HTTP or HTTPS, with a host.
bool isPublicUrl(const QUrl &url);

/// Applies a log level: error, warning, info or debug, for the categories of ours.
void applyLogLevel(const QString &level);
