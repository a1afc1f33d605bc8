#include "core/config/datafolder.h"

#include "core/support/ids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int hostKeyBytes = 32;
constexpr qint64 longestNote = 400;

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

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(u"quizstage.lock"_s);
}

/// What the lock file says about the program that uses the folder; empty once that ended cleanly.
QByteArray ownNote()
{
    // Desktop and server are one application with one data folder, but two programs.
    const QFileInfo program(QCoreApplication::applicationFilePath());
    const QJsonObject note {{u"program"_s, program.fileName()},
                            {u"process"_s, QCoreApplication::applicationPid()}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact) + '\n';
}

std::unexpected<Error> heldByAnother(const QString &path)
{
    const auto holder = DataFolder::holder(path);
    const QString who = holder ? u"%1 (process %2)"_s.arg(holder->program).arg(holder->process)
                               : u"Another Quizstage"_s;
    return refuse(ErrorCode::Conflict, u"%1 uses the folder %2. Close it, or choose another folder "
                                       "with --data-dir."_s.arg(who, path));
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return unusable(u"Can't make the folder %1. Choose another one with --data-dir."_s.arg(path));
    }
    // The kernel's lock, since it needs no room on the disk and dies with its process.
    auto lock = std::make_unique<QFile>(lockPath(path));
    if (!lock->open(QIODevice::ReadWrite)) {
        return unusable(u"Can't write in the folder %1: %2. Choose another one with --data-dir."_s.arg(
            path, lock->errorString()));
    }
    if (::flock(lock->handle(), LOCK_EX | LOCK_NB) != 0)
        return heldByAnother(path);
    return DataFolder(path, std::move(lock));
}

DataFolder::DataFolder(const QString &path, std::unique_ptr<QFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
    if (m_lock->size() > 0) {
        const QDateTime last = m_lock->fileTime(QFile::FileModificationTime);
        m_uncleanEnd = fromUnixMs(last.toMSecsSinceEpoch());
    }
    showLife();
}

DataFolder::~DataFolder()
{
    if (m_lock)
        expectEnd();
}

std::optional<FolderHolder> DataFolder::holder(const QString &path)
{
    QFile file(lockPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(longestNote)).object();
    const FolderHolder holder {note["program"_L1].toString(), note["process"_L1].toInteger()};
    return holder.program.isEmpty() ? std::nullopt : std::optional(holder);
}

void DataFolder::showLife() const
{
    const QByteArray note = ownNote();
    // Over what stands there already, so that a full disk has room for it too.
    m_lock->seek(0);
    m_lock->write(note);
    m_lock->flush();
    m_lock->resize(note.size());
}

void DataFolder::expectEnd() const
{
    m_lock->resize(0);
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
