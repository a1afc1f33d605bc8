#pragma once

#include "core/journal/sqlitedatabase.h"
#include "core/library/packinfo.h"

#include <QHash>
#include <QSet>

// What the tables of the library tell. Where a statement fails, the answer is not whole and the
// database knows the trouble.

/// The packs that a search finds, by title; with an empty one all that rooms can be made from.
QList<PackInfo> findPacks(SqliteDatabase &database, const PackSearch &search);
/// The documents of the program's packs by id, the hidden ones too.
QHash<QString, QByteArray> programDocuments(SqliteDatabase &database);
/// Empty where there is none.
QByteArray packDocument(SqliteDatabase &database, const QString &id);
/// The document of a pack in the recycle bin; empty where there is none.
QByteArray binnedDocument(SqliteDatabase &database, qint64 number);
/// Empty where no pack has this id, otherwise whether it is the program's.
std::optional<bool> isBuiltIn(SqliteDatabase &database, const QString &id);
/// What is known of each question of a pack, in their order; the questions themselves are left
/// empty.
QList<ShelvedQuestion> questionRecords(SqliteDatabase &database, const QString &id);
/// Last deleted first.
QList<BinnedPack> binnedPacks(SqliteDatabase &database);
/// The number of the host's pack of this id that was put into the bin last; 0 without one.
qint64 lastBinned(SqliteDatabase &database, const QString &id);
/// The skeletons of all questions that can be asked.
QSet<QString> knownSkeletons(SqliteDatabase &database);
/// The pictures and sounds that any pack names, those in the bin too.
QSet<QString> usedImages(SqliteDatabase &database);
