#include "core/library/packfiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

QFileInfoList packFiles(const QString &folder)
{
    // An empty path would be the folder that the program happens to run in.
    if (folder.isEmpty())
        return {};
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
}

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

bool moveAside(const QFileInfo &file)
{
    const QDir folder(file.dir().filePath(u"imported"_s));
    QString name = file.fileName();
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2.json"_s.arg(file.completeBaseName()).arg(number);
    return folder.mkpath(u"."_s)
        && (QFile::rename(file.filePath(), folder.filePath(name))
            || !QFileInfo::exists(file.filePath()));
}
