#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

namespace
{

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

double advance(const QFontMetricsF &metrics, QChar character, double digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

} // namespace

double tabularWidth(const QFont &font, const QString &number)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar character : number)
        width += advance(metrics, character, digit);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &number)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    const double width = tabularWidth(painter.font(), number);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    for (const QChar character : number) {
        const double room = advance(metrics, character, digit);
        const QRectF cell(x, rect.top(), room, rect.height());
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString(character));
        x += room;
    }
}
