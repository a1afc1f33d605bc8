#include "ui/editor/draftfolder.h"

#include "ui/newroom/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{

/// No pack's id has such a character.
const QString newPackName = u"_new"_s;

QString draftPath(const QString &folder, const QString &packId)
{
    return QDir(folder).filePath((packId.isEmpty() ? newPackName : packId) + u".json"_s);
}

/// A name for a draft that can't be read; the old one where none is free.
QString setAside(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1; number < 1000; ++number) {
        const QString name
            = u"%1.unreadable-%2"_s.arg(info.completeBaseName()).arg(number);
        if (!info.dir().exists(name))
            return QFile::rename(path, info.dir().filePath(name)) ? name : info.fileName();
    }
    return info.fileName();
}

Result<PackDraft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return refuse(ErrorCode::NotFound, u"there is no draft"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Unavailable, file.errorString());
    if (file.size() > largestPack)
        return refuse(ErrorCode::TooLarge, u"a pack has at most 16 MiB"_s);
    const auto pack = unfinishedPackFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!pack)
        return refuse(ErrorCode::Corrupt, pack.error().message);
    return PackDraft {*pack, QFileInfo(file).lastModified()};
}

Result<PackDraft> readOrSetAside(const QString &path)
{
    auto draft = readDraft(path);
    if (!draft && draft.error().code == ErrorCode::Corrupt)
        return refuse(ErrorCode::Corrupt, setAside(path));
    return draft;
}

Result<void> writeDraft(const QString &path, const Pack &pack)
{
    const QByteArray bytes = QJsonDocument(toJson(pack)).toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refuse(ErrorCode::Unavailable,
                  u"%1: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<QList<DraftInfo>> listDrafts(const QString &folder)
{
    QList<DraftInfo> drafts;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto draft = readDraft(QDir(folder).filePath(name));
        if (draft)
            drafts.append({draft->pack.id, draft->pack.title});
    }
    return drafts;
}

} // namespace

DraftFolder::DraftFolder(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

void DraftFolder::load(const QString &packId, Reply<PackDraft> reply)
{
    runInPool(m_thread, this, [path = draftPath(m_path, packId)] { return readOrSetAside(path); },
              std::move(reply));
}

void DraftFolder::keep(const Pack &pack, Reply<void> reply)
{
    runInPool(m_thread, this,
              [path = draftPath(m_path, pack.id), pack] { return writeDraft(path, pack); },
              std::move(reply));
}

void DraftFolder::remove(const QString &packId)
{
    m_thread.start([path = draftPath(m_path, packId)] { QFile::remove(path); });
}

void DraftFolder::list(Reply<QList<DraftInfo>> reply)
{
    runInPool(m_thread, this, [folder = m_path] { return listDrafts(folder); }, std::move(reply));
}
