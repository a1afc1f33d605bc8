#pragma once

#include "core/game/gameroom.h"
#include "core/report/gamehistory.h"

#include <QThread>

class ArchiveWorker;

/// The history of games in a file of the data folder. A thread of its own reads and writes it, so that
/// neither players nor the interface ever wait for it.
class GameArchive final : public GameHistory
{
    Q_OBJECT

public:
    /// `clock` may be read in any thread and must outlive the archive. The file is made when it is
    /// first needed.
    GameArchive(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what was asked for.
    ~GameArchive() override;

    /// Keeps a game that is over, or what has changed of it since. May be called in any thread. While
    /// the file can't be written, the game waits in memory and `notice` says so.
    void store(const GameRoom &room, TimePoint endedAt);

    void list(QObject *context, Reply<GameList> reply) override;
    void load(const GameKey &key, QObject *context, Reply<GameReport> reply) override;
    void remove(const QList<GameKey> &keys, QObject *context, Reply<void> reply) override;
    void exportGame(const GameKey &key, ExportFormat format, const QString &path, QObject *context,
                    Reply<void> reply) override;
    void setKeepDays(int days, QObject *context, Reply<void> reply) override;
    QString notice() const override { return m_notice; }

private:
    Q_DISABLE_COPY_MOVE(GameArchive)

    template <typename T, typename Work>
    void ask(QObject *context, Reply<T> reply, Work work);

    QThread m_thread;
    ArchiveWorker *m_worker; ///< Lives in m_thread and is deleted there.
    QString m_notice;
};
