#pragma once

#include "core/library/formats/packtransfer.h"
#include "core/library/packlibrary.h"

#include <QHash>
#include <QSet>
#include <QThread>

/// Imports, exports and saves packs in a thread of its own, one after the other, so that a large or
/// broken file keeps no player waiting. The library itself is only touched in the thread of this
/// object.
class PackDesk final : public PackTransfer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackDesk)

public:
    /// `mediaFolder` is where pictures of packs are kept; empty: they are left out.
    PackDesk(PackLibrary &library, const QString &mediaFolder, QObject *parent = nullptr);
    /// Finishes what is under way.
    ~PackDesk() override;

    void import(const QByteArray &bytes, const QString &fileName, const QString &title, bool dryRun,
                QObject *context, Reply<ImportedPack> reply) override;
    void exportPack(const QString &id, const QString &format, QObject *context,
                    Reply<ExportedPack> reply) override;
    /// Saves a pack from its JSON and replies with the JSON that it now has. With an `id` it
    /// replaces the host's pack of that id or hides the built-in one; without, it is a new one, and
    /// an id that is taken is a conflict.
    void save(const QByteArray &json, const QString &id, QObject *context, Reply<QByteArray> reply);
    /// As `keepFile`: replies with the kept path of a picture or sound.
    void keep(const QByteArray &bytes, int longestSide, QObject *context, Reply<QString> reply);

private:
    /// Runs `work` in the other thread and hands its result to `then` in this one.
    template <typename T, typename Work>
    void away(Work work, std::function<void(const T &)> then);
    /// Replies with the pack's JSON.
    void write(const Pack &pack, QObject *context, Reply<QByteArray> reply);
    bool isFree(const QString &id);
    QString freeId(const QString &wanted);

    PackLibrary &m_library;
    QString m_mediaFolder;
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread and is deleted there.
    /// What waits for results, by ticket. The other thread never holds it: it may be the last to
    /// know a request, and requests belong to this thread.
    QHash<quint64, std::function<void(const void *)>> m_waiting;
    quint64 m_lastTicket = 0;
    QSet<QString> m_reserved; ///< Ids of packs that are being written.
};
