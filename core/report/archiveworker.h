#pragma once

#include "core/game/gameroom.h"
#include "core/report/archivefile.h"

#include <QTimer>

/// Does the archive's work in the thread that this object is moved to. What can't be kept now is kept
/// later; `notice` says so meanwhile.
class ArchiveWorker : public QObject
{
    Q_OBJECT

public:
    /// `clock` may be read in any thread and must outlive the worker.
    ArchiveWorker(const QString &path, const Clock &clock);

    void store(const GameRoom &room, TimePoint endedAt);
    Result<GameList> list();
    Result<GameReport> load(const GameKey &key);
    Result<void> remove(const QList<GameKey> &keys);
    Result<void> exportGame(const GameKey &key, ExportFormat format, const QString &path);
    Result<void> setKeepDays(int days);
    /// Tries once more to keep what could not be kept.
    void storeWaiting();

Q_SIGNALS:
    void changed();
    void noticeChanged(const QString &notice);

private:
    Q_DISABLE_COPY_MOVE(ArchiveWorker)

    struct Waiting
    {
        GameRoom room;
        TimePoint endedAt;
    };

    Result<void> open();
    void prune();
    void tellNotice();

    ArchiveFile m_file;
    const Clock &m_clock;
    QList<Waiting> m_waiting; ///< Oldest first.
    QString m_notice;
    QTimer m_retry;
    QTimer m_pruning;
};
