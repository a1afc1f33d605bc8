#pragma once

#include "core/support/error.h"

#include <QImage>

/// A room's picture: what is kept and served, and what is shown of it here.
struct RoomPicture
{
    QByteArray bytes; ///< PNG or JPEG without any data but the pixels.
    QImage image;
};

/// The bytes of a file of the host's, at most one more than a picture may have. The refusal is in words for
/// the host. For a worker thread: it takes a while.
Result<QByteArray> readHostFile(const QString &path);

/// What the refusal of a picture's file means, in words for the host.
QString pictureRefusalWords(ErrorCode code);

/// Reads a picture of the host's and makes it ready to be kept (see core/picture). The refusal is in
/// words for the host. For a worker thread: it takes a while.
Result<RoomPicture> readPicture(const QString &path);

/// The same for the bytes of a file.
Result<RoomPicture> readPictureFile(const QByteArray &file);

/// The same for one that was drawn.
RoomPicture preparePicture(const QImage &image);
