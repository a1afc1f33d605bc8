#include "ui/audience/confetti.h"

#include "ui/theme/choicelook.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace
{

constexpr int pieceCount = 170;
constexpr int shapes = 8;
constexpr int sizes = 2;
constexpr double sidePart = 1 / 26.0; ///< Of the stage's height.
constexpr double drag = 1.6; ///< The air's, a second.
constexpr double gravity = 0.62; ///< In stage heights a second squared.
constexpr double rainShare = 0.4;

/// A number of 0–1 that looks like chance and is always the same.
double scattered(quint32 seed)
{
    seed = (seed ^ 61) ^ (seed >> 16);
    seed *= 9;
    seed ^= seed >> 4;
    seed *= 0x27d4eb2d;
    seed ^= seed >> 15;
    return double(seed & 0xffff) / 0xffff;
}

QPixmap makeSprite(int number, double height, qreal ratio)
{
    const double side = height * sidePart * (number / shapes == 0 ? 1 : 0.6);
    QPixmap sprite(QSizeF(side * ratio, side * ratio).toSize().expandedTo({1, 1}));
    sprite.setDevicePixelRatio(ratio);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(choiceLook(number % shapes).fill);
    painter.drawPath(choiceShape(number % shapes, QRectF(0, 0, side, side).adjusted(1, 1, -1, -1)));
    return sprite;
}

} // namespace

Confetti::Confetti(const QSizeF &stage, qreal ratio)
    : m_stage(stage)
{
    for (int i = 0; i < shapes * sizes; ++i)
        m_sprites << makeSprite(i, stage.height(), ratio);
    const double width = stage.width() / stage.height();
    for (int i = 0; i < pieceCount; ++i) {
        const auto chance = [i](quint32 salt) { return scattered(quint32(i) * 16 + salt); };
        Piece piece{.turns = 0.6 + chance(1) * 1.6,
                    .phase = chance(2),
                    .sprite = int(chance(3) * shapes * sizes) % (shapes * sizes)};
        if (chance(4) < rainShare) {
            piece.start = {chance(5) * width, -0.06};
            piece.speed = {(chance(6) - 0.5) * 0.3, 0};
            piece.begins = 0.6 + chance(7) * 3;
        } else {
            const bool fromLeft = i % 2;
            piece.start = {fromLeft ? -0.02 : width + 0.02, 0.86};
            const double sideways = 0.4 + chance(5) * 2.1;
            piece.speed = {fromLeft ? sideways : -sideways, -1.3 - chance(6) * 1.5};
            piece.begins = chance(7) * 0.5 + (chance(8) < 0.4 ? 0.9 : 0);
        }
        m_pieces << piece;
    }
}

QRectF Confetti::placeOf(const Piece &piece, double seconds) const
{
    const double time = seconds - piece.begins;
    if (time <= 0 || seconds >= length)
        return {};
    // Thrown with drag: fast at first, then a fall at a steady speed.
    const double thrown = (1 - std::exp(-drag * time)) / drag;
    const double flutter = std::sin((time * piece.turns + piece.phase) * 4) * 0.012;
    const QPointF at = piece.start + piece.speed * thrown
        + QPointF(flutter, gravity / drag * (time - thrown));
    const QPixmap &sprite = m_sprites.at(piece.sprite);
    const double side = sprite.width() / sprite.devicePixelRatio();
    const QPointF centre = at * m_stage.height();
    const QRectF place(centre.x() - side / 2, centre.y() - side / 2, side, side);
    return QRectF(QPointF(), m_stage).intersects(place) ? place : QRectF();
}

QRegion Confetti::regionAt(double seconds) const
{
    QRegion region;
    for (const Piece &piece : m_pieces) {
        const QRectF place = placeOf(piece, seconds);
        // It turns, so that its corners reach out.
        const double reach = place.width() * 0.25 + 1;
        if (!place.isNull())
            region += place.adjusted(-reach, -reach, reach, reach).toAlignedRect();
    }
    return region;
}

void Confetti::paint(QPainter &painter, double seconds) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(qBound(0.0, length - seconds, 1.0));
    const QTransform base = painter.transform();
    for (const Piece &piece : m_pieces) {
        const QRectF place = placeOf(piece, seconds);
        if (place.isNull())
            continue;
        const double turned = (seconds * piece.turns + piece.phase) * 2 * std::numbers::pi;
        QTransform transform = QTransform::fromTranslate(place.center().x(), place.center().y());
        transform.rotateRadians(turned * 0.4);
        // Seen from the side now and then, as paper that tumbles.
        transform.scale(1, 0.25 + 0.75 * std::abs(std::cos(turned)));
        painter.setTransform(transform * base);
        painter.drawPixmap(QPointF(-place.width() / 2, -place.height() / 2),
                           m_sprites.at(piece.sprite));
    }
    painter.restore();
}
