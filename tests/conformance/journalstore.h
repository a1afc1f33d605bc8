#pragma once

#include "core/journal/roomjournal.h"

#include <memory>
#include <vector>

/// A place that holds rooms and outlives the journals that are opened on it.
class JournalStore
{
public:
    JournalStore() = default;
    virtual ~JournalStore() = default;
    Q_DISABLE_COPY_MOVE(JournalStore)

    virtual std::unique_ptr<RoomJournal> open() = 0;
};

/// An implementation of RoomJournal under test.
struct JournalKind
{
    const char *name;
    std::unique_ptr<JournalStore> (*makeStore)();
};

/// All implementations; a new one adds its row and must pass.
const std::vector<JournalKind> &journalKinds();
