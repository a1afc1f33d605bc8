#pragma once

#include "core/net/netoptions.h"

/// Where players find this node, the address to recommend first: the public one where there is one, then
/// those of this machine's networks, this machine's own name for itself last.
QList<QUrl> joinUrls(const NetOptions &options, quint16 port);
