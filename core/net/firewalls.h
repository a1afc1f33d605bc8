#pragma once

#include "core/service/roomdoctor.h"

/// The firewalls that are installed on this computer, as far as anybody may know; `root` is where its
/// file system begins.
QList<Firewall> findFirewalls(const QString &root = QStringLiteral("/"));
