#include "ui/audience/stagedecor.h"

#include "ui/audience/stagecanvas.h"
#include "ui/theme/contrast.h"

namespace
{

constexpr double widestLogo = 4; ///< Of the strip's height.
constexpr double drowning = 2; ///< A logo with less contrast than this gets a plate.
constexpr double widestPicture = 0.44; ///< Of the stage's width.

QSizeF scaledTo(const QSizeF &size, const QSizeF &room)
{
    return size.scaled(room, Qt::KeepAspectRatio);
}

} // namespace

void paintGround(QPainter &painter, const QRectF &rect, const StagePicture &picture,
                 const Theme &theme)
{
    painter.fillRect(rect, theme.background);
    if (picture.isNull())
        return;
    const QSizeF shown = rect.size().scaled(picture.image.size(), Qt::KeepAspectRatio);
    QRectF source(QPointF(), shown);
    source.moveCenter(QRectF(picture.image.rect()).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, picture.image, source);
    QColor veil = theme.background;
    veil.setAlphaF(float(veilFor(picture, theme)));
    painter.fillRect(rect, veil);
}

QRectF paintLogo(StageCanvas &canvas, const QRectF &rect)
{
    const StagePicture &logo = canvas.look().logo;
    if (logo.isNull())
        return rect;
    const Theme &theme = canvas.theme();
    const bool onPlate = contrastRatio(logo.average, theme.background) < drowning;
    const double inset = onPlate ? rect.height() * 0.1 : 0;
    QRectF place(rect.topLeft() + QPointF(inset, inset),
                 scaledTo(logo.image.size(), {qMin(rect.width(), rect.height() * widestLogo) - 2 * inset,
                                              rect.height() - 2 * inset}));
    place.moveTop(rect.center().y() - place.height() / 2);
    if (onPlate)
        canvas.fillCard(place.adjusted(-inset, -inset, inset, inset), theme.text);
    canvas.painter().drawImage(place, logo.image);
    return rect.adjusted(place.right() + inset - rect.left() + canvas.layout().part(45), 0, 0, 0);
}

PictureSplit splitForPicture(const QRectF &stage, const StagePicture &picture)
{
    if (picture.isNull())
        return {stage, {}};
    const QSizeF size =
        scaledTo(picture.image.size(), {stage.width() * widestPicture, stage.height()});
    QRectF place(QPointF(stage.right() - size.width(), stage.center().y() - size.height() / 2),
                 size);
    return {stage.adjusted(0, 0, -size.width() - stage.height() * 0.1, 0), place};
}

void paintPicture(StageCanvas &canvas, const QRectF &rect, const StagePicture &picture)
{
    if (picture.isNull())
        return;
    const double radius = canvas.layout().part(90);
    QBrush brush(picture.image);
    brush.setTransform(QTransform::fromTranslate(rect.left(), rect.top())
                           .scale(rect.width() / picture.image.width(),
                                  rect.height() / picture.image.height()));
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(brush);
    canvas.painter().drawRoundedRect(rect, radius, radius);
}
