#pragma once

#include "core/journal/sqlitefile.h"
#include "core/library/packinfo.h"

#include <QSet>

/// The tables of the library.
extern const FileFormat libraryFormat;

/// Who brought a pack.
enum class PackOrigin {
    Host,
    Program, ///< Comes with it; hidden by the host's pack of the same id.
};

// What changes the tables; each function is false when a statement failed, and runs within a
// transaction of its caller.

/// Puts a pack in the place of the one of this id and origin, which keeps its uses.
bool putPack(SqliteDatabase &database, const Pack &pack, PackOrigin origin);
/// Forgets the program's packs that are none of these.
bool keepProgramPacks(SqliteDatabase &database, const QStringList &ids);
/// Puts the host's pack of this id, if there is one, into the recycle bin.
bool binPack(SqliteDatabase &database, const QString &id, TimePoint now);
/// Takes a pack out of the bin, under the id that it has now.
bool unbinPack(SqliteDatabase &database, qint64 number, const Pack &pack);
/// Deletes for good what was put into the bin at this time or before.
bool emptyBin(SqliteDatabase &database, TimePoint before);
/// Counts a game with these questions, by their skeletons.
bool countUse(SqliteDatabase &database, const QSet<QString> &skeletons, TimePoint now);

/// The host's packs that can still be read, up to the first place that can't.
QList<Pack> readablePacks(SqliteDatabase &database);

/// The text to bind for a column of texts: QtSql takes a null QString for NULL.
QString sqlText(const QString &text);

/// A pack as the tables keep it whole, and back.
QByteArray packedPack(const Pack &pack);
Result<Pack> unpackedPack(const QByteArray &bytes);
