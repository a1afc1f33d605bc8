#pragma once

#include "core/support/error.h"

#include <QImage>

/// A room's picture: what is kept and served, and what is shown of it here.
struct RoomPicture
{
    QByteArray bytes; ///< PNG or JPEG without any data but the pixels.
    QImage image;
};

/// Reads a PNG, JPEG or WebP of the host's, at most 10 MB and 20 megapixels, which is looked at before
/// anything is decoded. It is turned as its camera was held, made small enough for phones, put on
/// white where it is transparent, and written anew, so that nothing but its pixels is left. For a
/// worker thread: it takes a while.
Result<RoomPicture> readPicture(const QString &path);

/// A picture made ready to be kept: at most 1280 pixels wide or high, about 256 KB where it can be.
RoomPicture preparePicture(const QImage &image);
