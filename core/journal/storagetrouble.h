#pragma once

#include "core/support/error.h"

#include <QString>

/// Why the journal's file can't be used.
struct StorageTrouble
{
    enum class Kind {
        DiskFull,
        ReadOnly,
        CannotOpen,
        DeviceError,
        InUse, ///< Another program holds it.
        Damaged, ///< Not a database, or a broken one.
        TooNew, ///< Written by a later version.
        Other,
    };

    Kind kind = Kind::Other;
    QString path;
    QString detail; ///< In SQLite's words.

    /// False when only a restart can help.
    bool mayPass() const { return kind != Kind::Damaged && kind != Kind::TooNew; }
};

/// "the disk is full"; for the middle of a sentence.
QString whatHappened(const StorageTrouble &trouble);

/// "Free some space"; for the beginning of a sentence that goes on.
QString whatToDo(const StorageTrouble &trouble);

/// What happened, what it means and what to do, while nothing can be saved.
QString failingWords(const StorageTrouble &trouble);

/// The same when the host has chosen to go on in memory.
QString volatileWords(const StorageTrouble &trouble);

/// Tells that a damaged file was moved aside and a new one begun.
QString setAsideWords(const QString &path, const QString &movedTo);

/// What a caller gets whose request meets the trouble.
std::unexpected<Error> refuse(const StorageTrouble &trouble,
                              const QString &what = QStringLiteral("the journal"));
