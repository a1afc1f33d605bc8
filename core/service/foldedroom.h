#pragma once

#include "core/journal/roomjournal.h"

/// A room's state as of the journal's last entry.
struct FoldedRoom
{
    GameRoom room;
    quint64 sequence = 0;
};

FoldedRoom fold(const JournalledRoom &journalled);
