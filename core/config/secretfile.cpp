#include "core/config/secretfile.h"

#include "core/support/logging.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestSecret = 4096;
constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;
} // namespace

Result<QByteArray> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (file.permissions() & forOthers) {
        if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            return refuse(ErrorCode::Unavailable,
                          u"Others may read the key in %1. Close it to them: chmod 600."_s.arg(path));
        }
        qCWarning(lcApp).noquote() << path << "could be read by others; it is closed to them now";
    }
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Unavailable, u"Can't read %1: %2."_s.arg(path, file.errorString()));
    return file.read(longestSecret).trimmed();
}
