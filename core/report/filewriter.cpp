#include "core/report/filewriter.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A disk that is getting full takes a part and says why only at the next try.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && (file.flush() || file.flush()) && file.commit())
        return {};
    return refuse(
        ErrorCode::Unavailable,
        u"%1 can't be written: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString()));
}
