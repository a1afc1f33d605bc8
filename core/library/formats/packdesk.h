#pragma once

#include "core/library/formats/packshelf.h"
#include "core/library/packlibrary.h"

#include <QHash>
#include <QSet>
#include <QThread>

class PackWorker;

/// The library in a thread of its own, which does one thing after the other: neither a large or
/// broken file nor a slow disk keeps a player waiting.
class PackDesk final : public PackShelf
{
    Q_OBJECT

public:
    /// The library and the folder `media`, where pictures of packs are kept, are in `dataFolder`.
    /// `clock` may be read in any thread and must outlive the desk.
    PackDesk(const QString &builtInFolder, const QString &dataFolder, const Clock &clock,
             QObject *parent = nullptr);
    /// Finishes what was asked for.
    ~PackDesk() override;

    void import(const QByteArray &bytes, const QString &fileName, const QString &title, bool dryRun,
                QObject *context, Reply<ImportedPack> reply) override;
    void exportPack(const QString &id, const QString &format, QObject *context,
                    Reply<ExportedPack> reply) override;
    void find(const PackSearch &search, QObject *context, Reply<PackList> reply) override;
    void look(const QString &id, QObject *context, Reply<PackDetails> reply) override;
    void remove(const QString &id, QObject *context, Reply<qint64> reply) override;
    void listBin(QObject *context, Reply<QList<BinnedPack>> reply) override;
    void restore(qint64 number, QObject *context, Reply<QString> reply) override;
    void emptyBin(QObject *context, Reply<int> reply) override;
    void keep(const QByteArray &bytes, int longestSide, QObject *context,
              Reply<QString> reply) override;
    QString notice() const override { return m_notice; }

    /// `PackNotFound`, or `Corrupt` when what is kept of it can't be read.
    void load(const QString &id, QObject *context, Reply<Pack> reply);
    /// Saves a pack as the host's own and replies with its id; one without gets a free one from its
    /// title.
    void save(const Pack &pack, QObject *context, Reply<QString> reply);
    /// Saves a pack from its JSON and replies with the JSON that it now has. With an `id` it
    /// replaces the host's pack of that id or hides the built-in one; without, it is a new one, and
    /// an id that is taken is a conflict.
    void save(const QByteArray &json, const QString &id, QObject *context, Reply<QByteArray> reply);
    /// Takes the pack out of the recycle bin that had this id and was deleted last.
    void restore(const QString &id, QObject *context, Reply<QString> reply);
    /// Counts a game that is started with these questions.
    void countUse(const QList<Question> &questions);
    /// Replies with what `textSkeleton` makes of the texts of all questions.
    void listKnown(QObject *context, Reply<QSet<QString>> reply);
    /// Deletes what is too long in the recycle bin, and replies with the kept paths that packs name, those
    /// in the bin and the drafts of the data folder too.
    void tidy(QObject *context, Reply<QSet<QString>> reply);

private:
    Q_DISABLE_COPY_MOVE(PackDesk)

    enum class Effect { Looks, Changes };

    /// Runs `work` in the other thread and replies with its result in this one.
    template <typename T, typename Work>
    void ask(QObject *context, Reply<T> reply, Effect effect, Work work);
    void tellNotice(const QString &notice);

    QString m_mediaFolder;
    QString m_draftsFolder;
    QThread m_thread;
    PackWorker *m_worker; ///< Lives in m_thread and is deleted there.
    /// What waits for results, by ticket. The other thread never holds it: it may be the last to
    /// know a request, and requests belong to this thread.
    QHash<quint64, std::function<void(const void *)>> m_waiting;
    quint64 m_lastTicket = 0;
    QString m_notice;
};
