#pragma once

#include <QColor>
#include <QImage>

#include <expected>

class QIODevice;
struct Theme;

/// A picture for the stage and what its painter must know of it.
struct StagePicture
{
    QImage image;
    QColor darkest; ///< Of its parts that are as large as a letter.
    QColor brightest;
    QColor average; ///< Of what is not transparent.

    bool isNull() const { return image.isNull(); }
};

/// Reads a picture and makes it no larger than `bound`; blocks, so not for the GUI thread. Pictures
/// that would take much memory are refused before they are decoded. The error is in words for the
/// host and calls the picture `name`.
std::expected<StagePicture, QString> readStagePicture(QIODevice &device, const QString &name,
                                                      const QSize &bound);

/// How much of the theme's ground must lie over this picture, 0–1, for texts on it to keep 4.5:1
/// wherever they stand.
double veilFor(const StagePicture &picture, const Theme &theme);
