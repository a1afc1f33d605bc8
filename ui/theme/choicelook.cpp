#include "ui/theme/choicelook.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <numbers>

using namespace Qt::StringLiterals;

namespace
{

// Corners on a circle around the middle of the unit square, the first one on top.
QPolygonF regular(int corners, double startDegrees = -90)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (startDegrees + 360.0 * i / corners) * std::numbers::pi / 180;
        polygon << QPointF(0.5 + 0.5 * std::cos(angle), 0.5 + 0.5 * std::sin(angle));
    }
    return polygon;
}

QPolygonF star()
{
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = (-90 + 36.0 * i) * std::numbers::pi / 180;
        const double radius = i % 2 ? 0.31 : 0.52;
        polygon << QPointF(0.5 + radius * std::cos(angle), 0.53 + radius * std::sin(angle));
    }
    return polygon;
}

QPolygonF plus()
{
    constexpr double a = 0.3;
    constexpr double b = 0.7;
    return QPolygonF({{a, 0},
                      {b, 0},
                      {b, a},
                      {1, a},
                      {1, b},
                      {b, b},
                      {b, 1},
                      {a, 1},
                      {a, b},
                      {0, b},
                      {0, a},
                      {a, a}});
}

QPainterPath unitShape(int place)
{
    QPainterPath path;
    switch (place) {
    case 0:
        path.addEllipse(QRectF(0, 0, 1, 1));
        break;
    case 1:
        path.addPolygon(QPolygonF({{0.5, 0.02}, {1, 0.94}, {0, 0.94}}));
        break;
    case 2:
        path.addRoundedRect(QRectF(0.06, 0.06, 0.88, 0.88), 0.08, 0.08);
        break;
    case 3:
        path.addPolygon(QPolygonF({{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}}));
        break;
    case 4:
        path.addPolygon(regular(5));
        break;
    case 5:
        path.addPolygon(star());
        break;
    case 6:
        path.addPolygon(regular(6, 0));
        break;
    default:
        path.addPolygon(plus());
        break;
    }
    path.closeSubpath();
    return path;
}

// Where the letter's middle is and how tall it may be, in the unit square.
struct LetterPlace
{
    double middle;
    double size;
};
constexpr std::array<LetterPlace, 8> letterPlaces{{{0.5, 0.54},
                                                   {0.64, 0.44},
                                                   {0.5, 0.56},
                                                   {0.5, 0.48},
                                                   {0.53, 0.5},
                                                   {0.54, 0.42},
                                                   {0.5, 0.5},
                                                   {0.5, 0.5}}};

constexpr int lookCount = 8;

} // namespace

const ChoiceLook &choiceLook(int place)
{
    static const QColor light(0xffffff);
    static const QColor deep(0x14161f);
    static const std::array<ChoiceLook, lookCount> looks{
        {{QColor(0x1b66c9), light, u"A"_s, u"circle"_s},
         {QColor(0xffb01f), deep, u"B"_s, u"triangle"_s},
         {QColor(0x0f9d6c), deep, u"C"_s, u"square"_s},
         {QColor(0xb3358c), light, u"D"_s, u"diamond"_s},
         {QColor(0x6cc5f4), deep, u"E"_s, u"pentagon"_s},
         {QColor(0xd5340b), light, u"F"_s, u"star"_s},
         {QColor(0x9bc53d), deep, u"G"_s, u"hexagon"_s},
         {QColor(0x64748b), light, u"H"_s, u"cross"_s}}};
    return looks[size_t(qMax(0, place) % lookCount)];
}

QPainterPath choiceShape(int place, const QRectF &rect)
{
    const double side = qMin(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    QTransform toRect;
    toRect.translate(corner.x(), corner.y());
    toRect.scale(side, side);
    return toRect.map(unitShape(qMax(0, place) % lookCount));
}

void paintChoiceShape(QPainter &painter, int place, const QRectF &rect, const QColor &shape,
                      const QColor &letter)
{
    const int index = qMax(0, place) % lookCount;
    const double side = qMin(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawPath(choiceShape(index, rect));
    const auto [middle, size] = letterPlaces[size_t(index)];
    painter.setFont(textFont(qRound(side * size), QFont::Bold));
    painter.setPen(letter);
    const QRectF box(corner.x(), corner.y() + side * (middle - 0.5), side, side);
    painter.drawText(box, Qt::AlignCenter, choiceLook(index).letter);
    painter.restore();
}
