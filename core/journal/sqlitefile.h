#pragma once

#include "core/journal/sqlitedatabase.h"
#include "core/support/clock.h"

#include <expected>
#include <memory>
#include <span>

/// What a file of ours holds: the statements that make its tables and views, one each, among them
/// `probe(filler BLOB NOT NULL)`, which writing is proved with.
struct FileFormat
{
    int version;
    std::span<const QStringView> schema;
};

/// What came of opening a file.
struct OpenedFile
{
    std::unique_ptr<SqliteDatabase> database; ///< Null when it can't even be read.
    std::optional<StorageTrouble> trouble; ///< Why it can't be written; empty when it can.
};

/// Opens a file, making folder, file and tables where they are missing, and proves by writing that
/// it can be written. `maxPageCount` above 0 bounds its size.
OpenedFile openDatabaseFile(const QString &path, const FileFormat &format, int maxPageCount = 0);
/// The same for the journal's file.
OpenedFile openJournalFile(const QString &path, int maxPageCount);

/// An empty database in memory with the same tables.
std::unique_ptr<SqliteDatabase> openDatabaseMemory(const FileFormat &format);
/// The same for the journal.
std::unique_ptr<SqliteDatabase> openJournalMemory();

/// What is wrong with the file as a database, read without changing it; empty when it is sound,
/// does not exist or can't be opened at all.
std::optional<StorageTrouble> findDamage(const QString &path, const FileFormat &format);
/// The same for the journal's file.
std::optional<StorageTrouble> findDamage(const QString &path);

/// Renames a damaged file and what belongs to it; returns its new path.
std::expected<QString, StorageTrouble> setAside(const QString &path, TimePoint now);
