#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"

#include <QFile>

#include <memory>
#include <optional>

/// Which program uses a data folder.
struct FolderHolder
{
    QString program; ///< "quizstage", "quizstage-server".
    qint64 process = 0;

    bool operator==(const FolderHolder &) const = default;
};

/// The folder that holds all of a node's own things. Only one node at a time uses it.
///
/// While it is used, its lock file says by whom, and its time is that of the last sign of life. A clean
/// end empties the file; so what is found there by the next one who gets the lock did not end cleanly.
class DataFolder
{
public:
    /// Makes the folder when it is missing and takes it. Refused with what to do when it can't be
    /// written (unavailable) or another Quizstage uses it (conflict).
    static Result<DataFolder> open(const QString &path);
    DataFolder(DataFolder &&) = default;
    /// A clean end.
    ~DataFolder();

    /// Who uses the folder now; nothing where it does not say so.
    static std::optional<FolderHolder> holder(const QString &path);

    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const;
    QString hostKeyFile() const;
    /// The host key, made on first use and readable by its owner only.
    Result<QByteArray> hostKey() const;
    /// Names this node for good, made on first use.
    Result<QString> nodeId() const;

    /// The last sign of life of the one before, if it did not end cleanly.
    std::optional<TimePoint> uncleanEnd() const { return m_uncleanEnd; }
    /// To be called now and then, so that a sudden end can be dated.
    void showLife() const;
    /// The end may come at any moment now and will be a clean one, unless `showLife` follows.
    void expectEnd() const;

private:
    DataFolder(const QString &path, std::unique_ptr<QFile> lock);

    QString m_path;
    std::unique_ptr<QFile> m_lock; ///< Locked as long as it is open.
    std::optional<TimePoint> m_uncleanEnd;
};
