#include "core/picture/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestFile = 10'000'000;
constexpr qint64 mostPixels = 40'000'000;
constexpr int decodedMegabytes = 192; // What 40 megapixels need, and some for the decoder.
constexpr qsizetype bytesForPhones = 256 * 1024;
constexpr std::array qualities {88, 80, 70, 60};

std::unexpected<Error> damaged()
{
    return refuse(ErrorCode::Corrupt, u"the picture is damaged or not whole"_s);
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

/// Reads what was found to be small enough.
Result<QImage> decode(QImageReader &reader)
{
    reader.setAutoTransform(true);
    reader.setAllocationLimit(decodedMegabytes);
    const QImage image = reader.read();
    if (image.isNull())
        return damaged();
    return image;
}

} // namespace

Result<QByteArray> preparePicture(const QByteArray &file, int longestSide)
{
    if (file.size() > largestFile)
        return refuse(ErrorCode::TooLarge, u"a picture's file has at most 10 MB"_s);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    // By its content, whatever the file is called.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "webp" && format != "gif") {
        return refuse(ErrorCode::UnsupportedMediaType,
                      u"this is not a picture in PNG, JPEG, WebP or GIF format"_s);
    }
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (size.isEmpty() || (format == "jpeg" && !isWholeJpeg(file)))
        return damaged();
    if (qint64(size.width()) * size.height() > mostPixels) {
        return refuse(ErrorCode::TooLarge,
                      u"a picture has at most 40 megapixels; this one is %1 × %2"_s
                          .arg(size.width())
                          .arg(size.height()));
    }
    const auto image = decode(reader);
    if (!image)
        return std::unexpected(image.error());
    return encodePicture(*image, longestSide);
}

QByteArray encodePicture(const QImage &image, int longestSide)
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
    QByteArray bytes = encoded(clean, "PNG", -1);
    for (auto quality = qualities.begin();
         quality != qualities.end() && bytes.size() > bytesForPhones; ++quality)
        bytes = encoded(clean, "JPEG", *quality);
    return bytes;
}
