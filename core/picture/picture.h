#pragma once

#include "core/support/error.h"

#include <QByteArray>

class QImage;

// What becomes of a picture before it is kept: nothing of the file it came in but its pixels.

/// The most pixels of a side, by where the picture is shown.
constexpr int questionPictureSide = 1600;
constexpr int choicePictureSide = 640;
constexpr int roomPictureSide = 1280;

/// Decodes a PNG, JPEG, WebP or GIF (its first frame) of at most 10 MB and 40 megapixels, both looked
/// at before anything is decoded, and writes it anew: turned as its camera was held, at most
/// `longestSide` pixels wide or high, on white where it is transparent. Refused as
/// `UnsupportedMediaType`, `TooLarge` or `Corrupt`. For a worker thread: it takes a while.
Result<QByteArray> preparePicture(const QByteArray &file, int longestSide);

/// The last part of that: a PNG, or a JPEG of about 256 KB where a PNG would be larger.
QByteArray encodePicture(const QImage &image, int longestSide);
