#include "core/library/mediastore.h"

#include "core/library/soundfile.h"
#include "core/view/mediapath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestPicture = 4 * 1024 * 1024;
constexpr qsizetype largestSound = 5'000'000;
constexpr qsizetype cachedBytes = 32 * 1024 * 1024;
const QString pathPrefix = u"/media/"_s;

struct Kind
{
    const char *contentType;
    QLatin1StringView ending;
};
constexpr std::array kinds {Kind {"image/png", ".png"_L1}, Kind {"image/jpeg", ".jpg"_L1},
                            Kind {"audio/mpeg", ".mp3"_L1}, Kind {"audio/ogg", ".ogg"_L1},
                            Kind {"audio/wav", ".wav"_L1}};

/// What a browser is told, by the first bytes; empty when they are of nothing that we keep.
QByteArray contentTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    return soundTypeOf(bytes);
}

Result<void> checkSize(const QByteArray &bytes, const QByteArray &contentType)
{
    if (contentType.startsWith("audio/") && bytes.size() > largestSound)
        return refuse(ErrorCode::TooLarge, u"a sound has at most 5 MB"_s);
    if (contentType.startsWith("image/") && bytes.size() > largestPicture)
        return refuse(ErrorCode::TooLarge, u"a picture has at most 4 MiB"_s);
    return {};
}

QString nameOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QByteArray type = contentTypeOf(bytes);
    const auto kind = std::ranges::find_if(
        kinds, [&type](const Kind &known) { return type == known.contentType; });
    return QString::fromLatin1(hash) + (kind == kinds.end() ? QString() : QString(kind->ending));
}

std::unexpected<Error> notHere()
{
    return refuse(ErrorCode::NotFound, u"this file is not here"_s);
}

} // namespace

MediaStore::MediaStore(const QString &folder)
    : m_folder(folder)
    , m_loaded(cachedBytes)
{
}

Result<QString> MediaStore::save(const QByteArray &bytes)
{
    const QByteArray contentType = contentTypeOf(bytes);
    if (contentType.isEmpty()) {
        return refuse(ErrorCode::InvalidMessage,
                      u"a picture must be a PNG or a JPEG, a sound an MP3, Ogg or WAV"_s);
    }
    if (const auto ok = checkSize(bytes, contentType); !ok)
        return std::unexpected(ok.error());
    const QString name = nameOf(bytes);
    // Written beside its place, then moved there. It is not forced to the disk, for which games would
    // have to wait: a file that a power cut leaves torn is not what its name says, and is not served.
    const QDir folder(m_folder);
    QFile file(folder.filePath(name + u".new"_s));
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written)
        QFile::remove(folder.filePath(name));
    if (!written || !file.rename(folder.filePath(name))) {
        const QString reason = file.errorString();
        file.remove();
        return refuse(ErrorCode::Unavailable, u"the file can't be saved in %1: %2"_s.arg(
                          QDir::toNativeSeparators(m_folder), reason));
    }
    m_loaded.remove(name);
    return pathPrefix + name;
}

Result<MediaFile> MediaStore::load(const QString &name)
{
    // What is no name of ours is never looked for on the disk.
    if (!isKeptPath(pathPrefix + name))
        return notHere();
    if (const MediaFile *loaded = m_loaded.object(name))
        return *loaded;
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSound)
        return notHere();
    const QByteArray bytes = file.readAll();
    if (nameOf(bytes) != name)
        return notHere();
    const MediaFile read {contentTypeOf(bytes), bytes};
    m_loaded.insert(name, new MediaFile(read), bytes.size());
    return read;
}

int MediaStore::sweep(const QSet<QString> &usedPaths, const QDateTime &before)
{
    int removed = 0;
    QStringList patterns {u"*.new"_s};
    for (const Kind &kind : kinds)
        patterns.append(u'*' + kind.ending);
    const QFileInfoList files = QDir(m_folder).entryInfoList(patterns, QDir::Files);
    for (const QFileInfo &file : files) {
        if (usedPaths.contains(pathPrefix + file.fileName()) || file.lastModified() >= before)
            continue;
        m_loaded.remove(file.fileName());
        removed += QFile::remove(file.filePath()) ? 1 : 0;
    }
    return removed;
}
