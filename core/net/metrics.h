#pragma once

#include "core/game/gameroom.h"
#include "core/journal/roomjournal.h"
#include "core/net/netcounters.h"

/// The node's numbers in Prometheus' text format.
QByteArray metricsText(const NetCounters &counters, const QList<const GameRoom *> &rooms,
                       const JournalHealth &health);
