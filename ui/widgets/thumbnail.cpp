#include "ui/widgets/thumbnail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace
{

constexpr double signSide = 28;
constexpr double mostCorner = 8;

} // namespace

QPixmap thumbnail(const QImage &image, const QSize &size, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QRectF frame({}, QSizeF(size));
    const double corner = qMin(mostCorner, frame.height() / 6);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addRoundedRect(frame, corner, corner);
    painter.fillPath(round, theme.raised);
    if (image.isNull()) {
        const double side = qMin(signSide, frame.height() / 2);
        paintIcon(painter, QRectF(frame.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                  u"picture"_s, theme.muted);
        return pixmap;
    }
    painter.setClipPath(round);
    const QSizeF shown = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(frame.center() - QPointF(shown.width(), shown.height()) / 2, shown),
                      image);
    return pixmap;
}
