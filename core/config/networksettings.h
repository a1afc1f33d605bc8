#pragma once

#include "core/config/nodeoptions.h"

/// How players reach a node, as its host set it once; what the command line says counts for more.
struct NetworkSettings
{
    quint16 port = 8080; ///< 0: any free one.
    QUrl publicUrl; ///< Empty: the computer's own address.

    bool operator==(const NetworkSettings &) const = default;
};

/// Reads `network.json` of the data folder; without the file all is as by default. The refusal
/// (invalid_message) names the file and what is wrong.
Result<NetworkSettings> readNetworkSettings(const QString &dataFolder);
/// Writes it whole or not at all. Refused (invalid_message) when players can't be told this address.
Result<void> writeNetworkSettings(const QString &dataFolder, const NetworkSettings &settings);

/// What the command line leaves open is as the host set it.
Result<NodeOptions> withSavedNetwork(const NodeOptions &options);
