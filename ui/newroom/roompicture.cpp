#include "ui/newroom/roompicture.h"

#include "core/picture/picture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{

struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(RoomPicture)
};

/// One byte more than is allowed tells that there are too many.
constexpr qint64 readAtMost = 10'000'001;

} // namespace

Result<QByteArray> readHostFile(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, Picture::tr("This file can't be opened."));
    return file.read(readAtMost);
}

QString pictureRefusalWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnsupportedMediaType:
        return Picture::tr("This is not a picture in PNG, JPEG, WebP or GIF format.");
    case ErrorCode::TooLarge:
        return Picture::tr("A picture has at most 10 MB and 40 megapixels. Choose a smaller one.");
    default:
        return Picture::tr("This file is damaged or not whole. Choose another picture.");
    }
}

Result<RoomPicture> readPicture(const QString &path)
{
    const auto file = readHostFile(path);
    if (!file)
        return std::unexpected(file.error());
    return readPictureFile(*file);
}

Result<RoomPicture> readPictureFile(const QByteArray &file)
{
    const auto bytes = preparePicture(file, roomPictureSide);
    if (!bytes)
        return refuse(bytes.error().code, pictureRefusalWords(bytes.error().code));
    return RoomPicture {*bytes, QImage::fromData(*bytes)};
}

RoomPicture preparePicture(const QImage &image)
{
    const QByteArray bytes = encodePicture(image, roomPictureSide);
    return {bytes, QImage::fromData(bytes)};
}
