#include "core/config/datafolder.h"

#include "core/support/ids.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int hostKeyBytes = 32;

std::unexpected<Error> unusable(const QString &message)
{
    return refuse(ErrorCode::Unavailable, message);
}

/// The content of a one-line file of this user alone; made by `make` when there is none.
Result<QByteArray> readOrMake(const QString &path, QByteArray (*make)())
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray content = file.readAll().trimmed();
        if (!content.isEmpty())
            return content;
    } else if (file.exists()) {
        return unusable(u"Can't read %1: %2."_s.arg(path, file.errorString()));
    }
    const QByteArray content = make();
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly)
        || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || save.write(content + '\n') < 0 || !save.commit())
        return unusable(u"Can't write %1: %2."_s.arg(path, save.errorString()));
    return content;
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return unusable(u"Can't make the folder %1. Choose another one with --data-dir."_s.arg(path));
    }
    // The kernel's lock, since it needs no room on the disk and dies with its process.
    auto lock = std::make_unique<QFile>(QDir(path).filePath(u"quizstage.lock"_s));
    if (!lock->open(QIODevice::ReadWrite)) {
        return unusable(u"Can't write in the folder %1: %2. Choose another one with --data-dir."_s.arg(
            path, lock->errorString()));
    }
    if (::flock(lock->handle(), LOCK_EX | LOCK_NB) != 0) {
        return unusable(u"Another Quizstage uses the folder %1. Close it, or choose another folder "
                        "with --data-dir."_s.arg(path));
    }
    return DataFolder(path, std::move(lock));
}

DataFolder::DataFolder(const QString &path, std::unique_ptr<QFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

QString DataFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

QString DataFolder::hostKeyFile() const
{
    return QDir(m_path).absoluteFilePath(u"host.key"_s);
}

Result<QByteArray> DataFolder::hostKey() const
{
    return readOrMake(hostKeyFile(), [] { return randomBase64Url(hostKeyBytes); });
}

Result<QString> DataFolder::nodeId() const
{
    const auto id = readOrMake(filePath(u"node.id"_s), [] { return randomBase64Url(9); });
    if (!id)
        return std::unexpected(id.error());
    return QString::fromLatin1(*id);
}
