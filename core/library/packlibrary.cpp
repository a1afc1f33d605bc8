#include "core/library/packlibrary.h"

#include "core/support/logging.h"
#include "core/view/mediapath.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

PackInfo packInfo(const Pack &pack, bool builtIn)
{
    QStringList media;
    for (const Question &question : pack.questions)
        media.append(keptPaths(question));
    return {.id = pack.id,
            .title = pack.title,
            .description = pack.description,
            .language = pack.language,
            .tags = pack.tags,
            .media = media,
            .questionCount = int(pack.questions.size()),
            .builtIn = builtIn};
}

} // namespace

Result<Pack> readPackFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Unavailable, u"can't be read: "_s + file.errorString());
    if (file.size() > largestPack)
        return refuse(ErrorCode::TooLarge, u"a pack has at most 16 MiB"_s);
    auto pack = packFromBytes(file.readAll());
    if (pack && pack->id.isEmpty())
        pack->id = QFileInfo(path).completeBaseName();
    if (pack && !isPackId(pack->id)) {
        return refuse(ErrorCode::InvalidMessage,
                      u"has no id, and its name is none: use only a-z, 0-9 and hyphens"_s);
    }
    return pack;
}

Result<PackInfo> writePackFile(const QString &path, const Pack &pack)
{
    if (!isPackId(pack.id))
        return refuse(ErrorCode::InvalidMessage, u"id must be 1 to 64 of a-z, 0-9 and hyphen"_s);
    const QByteArray bytes = QJsonDocument(toJson(pack)).toJson();
    if (const auto readable = packFromBytes(bytes); !readable)
        return std::unexpected(readable.error());
    const QString folder = QFileInfo(path).path();
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        return refuse(ErrorCode::Unavailable, u"the pack can't be saved in %1: %2"_s.arg(
                          QDir::toNativeSeparators(folder), file.errorString()));
    }
    return packInfo(pack, false);
}

PackLibrary::PackLibrary(const QString &builtInFolder, const QString &ownFolder)
    : m_builtInFolder(builtInFolder)
    , m_ownFolder(ownFolder)
{
}

QList<PackInfo> PackLibrary::list()
{
    refresh();
    QList<PackInfo> packs;
    packs.reserve(m_packs.size());
    for (const Entry &entry : std::as_const(m_packs))
        packs.append(entry.info);
    std::ranges::sort(packs, [](const PackInfo &a, const PackInfo &b) {
        return std::tuple(a.title.toCaseFolded(), a.id) < std::tuple(b.title.toCaseFolded(), b.id);
    });
    return packs;
}

QList<PackProblem> PackLibrary::problems()
{
    refresh();
    return m_problems;
}

Result<Pack> PackLibrary::load(const QString &id)
{
    const auto path = pathOf(id);
    if (!path)
        return std::unexpected(path.error());
    const auto pack = readPackFile(*path);
    if (!pack)
        return refuse(ErrorCode::Corrupt, QFileInfo(*path).fileName() + u": "_s + pack.error().message);
    return pack;
}

Result<QString> PackLibrary::pathOf(const QString &id)
{
    refresh();
    const auto entry = m_packs.constFind(id);
    if (entry == m_packs.cend())
        return refuse(ErrorCode::PackNotFound, u"there is no pack \"%1\""_s.arg(id.left(64)));
    return entry->path;
}

QString PackLibrary::pathForSaving(const QString &id)
{
    refresh();
    const auto entry = m_packs.constFind(id);
    return entry != m_packs.cend() && !entry->info.builtIn
        ? entry->path
        : QDir(m_ownFolder).filePath(id + u".json"_s);
}

void PackLibrary::adopt(const QString &path, const PackInfo &info)
{
    const QFileInfo file(path);
    m_files.insert(path, {file.lastModified(), file.size(), info});
}

bool PackLibrary::isFree(const QString &id)
{
    refresh();
    return !m_packs.contains(id);
}

Result<void> PackLibrary::save(const Pack &pack)
{
    const QString path = pathForSaving(pack.id);
    const auto written = writePackFile(path, pack);
    if (!written)
        return std::unexpected(written.error());
    adopt(path, *written);
    return {};
}

Result<void> PackLibrary::remove(const QString &id)
{
    refresh();
    const auto entry = m_packs.constFind(id);
    if (entry == m_packs.cend())
        return refuse(ErrorCode::PackNotFound, u"there is no pack \"%1\""_s.arg(id.left(64)));
    if (entry->info.builtIn)
        return refuse(ErrorCode::Forbidden, u"a pack that comes with the program stays"_s);
    QFile file(entry->path);
    if (!file.remove())
        return refuse(ErrorCode::Unavailable,
                      u"the pack can't be removed: "_s + file.errorString());
    return {};
}

void PackLibrary::refresh()
{
    const QHash<QString, File> known = std::exchange(m_files, {});
    m_packs.clear();
    m_problems.clear();
    scan(m_ownFolder, false, known);
    scan(m_builtInFolder, true, known);
}

void PackLibrary::scan(const QString &folder, bool builtIn, const QHash<QString, File> &known)
{
    const QFileInfoList infos
        = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : infos) {
        const QString path = info.filePath();
        const auto before = known.constFind(path);
        const bool same = before != known.cend() && before->modified == info.lastModified()
            && before->size == info.size();
        if (same) {
            m_files.insert(path, *before);
        } else {
            const auto pack = readPackFile(path);
            const Result<PackInfo> read = pack ? Result<PackInfo>(packInfo(*pack, builtIn))
                                               : std::unexpected(pack.error());
            m_files.insert(path, {info.lastModified(), info.size(), read});
            if (!pack)
                qCWarning(lcLibrary).noquote() << info.fileName() << pack.error().message;
        }

        const Result<PackInfo> &read = m_files[path].info;
        if (!read) {
            m_problems.append({info.fileName(), read.error().message});
        } else if (const auto first = m_packs.constFind(read->id); first == m_packs.cend()) {
            m_packs.insert(read->id, {path, *read});
        } else if (first->info.builtIn == builtIn) {
            m_problems.append({info.fileName(), u"id \"%1\" is already used by %2"_s.arg(
                                  read->id, QFileInfo(first->path).fileName())});
        }
    }
}
