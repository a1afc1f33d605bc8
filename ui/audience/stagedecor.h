#pragma once

#include "ui/audience/stagepicture.h"

#include <QRectF>

class QPainter;
class StageCanvas;
struct Theme;

/// The stage's ground: the theme's colour, or a picture that fills it under a veil of that colour.
void paintGround(QPainter &painter, const QRectF &rect, const StagePicture &picture,
                 const Theme &theme);

/// The host's logo at the left of `rect`, on a plate where it would drown in the ground. Returns
/// what is left of `rect`.
QRectF paintLogo(StageCanvas &canvas, const QRectF &rect);

/// How a question and its picture share the stage.
struct PictureSplit
{
    QRectF text;
    QRectF picture;
};
PictureSplit splitForPicture(const QRectF &stage, const StagePicture &picture);

/// A picture in a place of its own shape, with round corners.
void paintPicture(StageCanvas &canvas, const QRectF &rect, const StagePicture &picture);
