#pragma once

#include "core/journal/sqlitedatabase.h"
#include "core/support/clock.h"

#include <expected>
#include <memory>

/// What came of opening the journal's file.
struct OpenedFile
{
    std::unique_ptr<SqliteDatabase> database; ///< Null when it can't even be read.
    std::optional<StorageTrouble> trouble; ///< Why it can't be written; empty when it can.
};

/// Opens the journal's file, making folder, file and tables where they are missing, and proves by
/// writing that it can be written. `maxPageCount` above 0 bounds its size.
OpenedFile openJournalFile(const QString &path, int maxPageCount);

/// An empty journal in memory with the same tables.
std::unique_ptr<SqliteDatabase> openJournalMemory();

/// What is wrong with the file as a database, read without changing it; empty when it is sound,
/// does not exist or can't be opened at all.
std::optional<StorageTrouble> findDamage(const QString &path);

/// Renames a damaged file and what belongs to it; returns its new path.
std::expected<QString, StorageTrouble> setAside(const QString &path, TimePoint now);
