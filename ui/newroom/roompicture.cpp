#include "ui/newroom/roompicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(RoomPicture)
};

constexpr qint64 largestFile = 10'000'000;
constexpr qint64 mostPixels = 20'000'000;
constexpr int longestSide = 1280;
constexpr qsizetype bytesForPhones = 256 * 1024;
constexpr std::array qualities {88, 80, 70, 60};

std::unexpected<Error> damaged()
{
    return refuse(ErrorCode::Corrupt,
                  Picture::tr("This file is damaged or not whole. Choose another picture."));
}

/// Whether the picture's own end is there: the decoder paints what is missing grey and says nothing.
bool isWholeJpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // Filling.
            ++at;
            continue;
        }
        // Pictures within the head have an end of their own; after the scan's start there is none.
        if (marker == 0xda)
            return bytes.indexOf("\xff\xd9", at) >= 0;
        at += 2 + (quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]));
    }
    return false;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, Picture::tr("This file can't be opened."));
    if (file.size() > largestFile)
        return refuse(ErrorCode::TooLarge, Picture::tr("A picture's file has at most 10 MB."));
    return file.readAll();
}

} // namespace

Result<RoomPicture> readPicture(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QBuffer buffer;
    buffer.setData(*bytes);
    buffer.open(QIODevice::ReadOnly);
    // By its content, whatever the file is called.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "webp") {
        return refuse(ErrorCode::UnsupportedMediaType,
                      Picture::tr("This is not a picture in PNG, JPEG or WebP format."));
    }
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (size.isEmpty() || (format == "jpeg" && !isWholeJpeg(*bytes)))
        return damaged();
    if (qint64(size.width()) * size.height() > mostPixels) {
        return refuse(ErrorCode::TooLarge,
                      Picture::tr("A picture has at most 20 megapixels; this one is %1 × %2.")
                          .arg(size.width())
                          .arg(size.height()));
    }
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return damaged();
    return preparePicture(image);
}

RoomPicture preparePicture(const QImage &image)
{
    QImage source = image;
    if (source.colorSpace().isValid())
        source.convertToColorSpace(QColorSpace::SRgb);
    if (std::max(source.width(), source.height()) > longestSide) {
        source = source.scaled(longestSide, longestSide, Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
    }
    // A new image has none of the old one's texts, times and places.
    QImage clean(source.size(), QImage::Format_RGB32);
    clean.fill(Qt::white);
    QPainter(&clean).drawImage(0, 0, source);
    RoomPicture picture {encoded(clean, "PNG", -1), clean};
    for (auto quality = qualities.begin();
         quality != qualities.end() && picture.bytes.size() > bytesForPhones; ++quality)
        picture.bytes = encoded(clean, "JPEG", *quality);
    return picture;
}
