#pragma once

#include "core/library/pack.h"
#include "core/support/error.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>

/// What of a pack was typed and is not saved in the library.
struct PackDraft
{
    Pack pack; ///< May be one that can't be played yet.
    QDateTime keptAt;

    bool operator==(const PackDraft &) const = default;
};

/// A line of the list of drafts.
struct DraftInfo
{
    QString packId; ///< Empty for a new pack.
    QString title;

    bool operator==(const DraftInfo &) const = default;
};

/// The drafts of the packs in the editor, each a file, read and written beside the main thread in the
/// order of the calls. A pack has one draft; there is one of a pack that was never saved.
class DraftFolder : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftFolder)

public:
    template <typename T>
    using Reply = std::function<void(const Result<T> &)>;

    /// `path` is made when the first draft is kept.
    explicit DraftFolder(const QString &path, QObject *parent = nullptr);

    /// `NotFound` when there is none. One that can't be read is renamed, so that nothing is lost, and
    /// is `Corrupt` with the new name.
    void load(const QString &packId, Reply<PackDraft> reply);
    /// Writes the draft whole or not at all; `Unavailable` when the disk refuses.
    void keep(const Pack &pack, Reply<void> reply);
    /// Forgets the draft of a pack; nothing when there is none.
    void remove(const QString &packId);
    /// All that can be read, a new pack first.
    void list(Reply<QList<DraftInfo>> reply);

private:
    QString m_path;
    QThreadPool m_thread; ///< Ends only after what is still to be written.
};
