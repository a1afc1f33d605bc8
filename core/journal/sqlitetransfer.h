#pragma once

#include "core/journal/sqlitedatabase.h"

/// Copies all that can be read of the file into a journal in memory; false when its rooms can't be
/// read.
bool copyFromFile(SqliteDatabase &memory, const QString &path);

/// Brings the file, whose tables exist, to what memory holds, in one transaction. `complete`:
/// memory once had all of the file, so that what it doesn't have was removed. Without change and
/// false when that fails or the file does not hold what came before.
bool saveToFile(SqliteDatabase &memory, const QString &path, bool complete);
