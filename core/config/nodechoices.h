#pragma once

#include "core/support/error.h"

/// What the host has chosen for a node; kept in its data folder.
struct NodeChoices
{
    QString joinAddress; ///< Of QR codes: "192.168.1.20"; empty: the recommended one.
    QString joinInterface; ///< Where that address was, in case that it changes.

    bool operator==(const NodeChoices &) const = default;
};

/// No choices where the file is missing or can't be read.
NodeChoices readNodeChoices(const QString &path);
Result<void> writeNodeChoices(const QString &path, const NodeChoices &choices);
