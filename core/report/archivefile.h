#pragma once

#include "core/journal/sqlitefile.h"
#include "core/report/gamehistory.h"

#include <QJsonObject>

/// A past game as the archive keeps it.
struct ArchivedGame
{
    PastGame game;
    QJsonObject setup;
    QJsonObject results;
};

/// The file of past games, for the thread that made this. A refused call has changed nothing; where
/// the file was to blame, `trouble` tells how.
class ArchiveFile
{
public:
    explicit ArchiveFile(const QString &path)
        : m_path(path)
    { }

    const QString &path() const { return m_path; }

    /// Opens the file unless it is open. A damaged one is moved aside and `movedTo` tells where to.
    Result<void> open(TimePoint now);
    /// Keeps a game, or what has changed of it; its end stays as first told. One that was removed is
    /// not taken again: its room may live on.
    Result<void> store(const ArchivedGame &game);
    Result<QList<PastGame>> list();
    /// `NotFound` when it is gone, `Corrupt` when it can't be read.
    Result<ArchivedGame> load(const GameKey &key);
    Result<void> remove(const QList<GameKey> &keys);
    Result<int> keepDays();
    Result<void> setKeepDays(int days);
    /// Forgets what is past its time; replies with the number of games.
    Result<int> prune(TimePoint now);

    const std::optional<StorageTrouble> &trouble() const { return m_trouble; }
    /// Where a damaged file was moved to; empty when none was.
    const QString &movedTo() const { return m_movedTo; }

private:
    Q_DISABLE_COPY_MOVE(ArchiveFile)

    std::unexpected<Error> failure();
    Result<void> inTransaction(const std::function<bool()> &work);

    QString m_path;
    std::unique_ptr<SqliteDatabase> m_database; ///< Null unless open.
    std::optional<StorageTrouble> m_trouble;
    QString m_movedTo;
};
