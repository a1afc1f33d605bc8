#pragma once

#include "core/support/error.h"

#include <QFile>

#include <memory>

/// The folder that holds all of a node's own things. Only one node at a time uses it.
class DataFolder
{
public:
    /// Makes the folder when it is missing and takes it. Refused (unavailable) with what to do when it
    /// can't be written or another Quizstage uses it.
    static Result<DataFolder> open(const QString &path);

    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const;
    QString hostKeyFile() const;
    /// The host key, made on first use and readable by its owner only.
    Result<QByteArray> hostKey() const;
    /// Names this node for good, made on first use.
    Result<QString> nodeId() const;

private:
    DataFolder(const QString &path, std::unique_ptr<QFile> lock);

    QString m_path;
    std::unique_ptr<QFile> m_lock; ///< Locked as long as it is open.
};
