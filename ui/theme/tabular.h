#pragma once

#include <Qt>

class QFont;
class QPainter;
class QRectF;
class QString;

/// The width of a number whose digits all take the room of the widest.
double tabularWidth(const QFont &font, const QString &number);

/// Draws a number in the painter's font and pen with digits of one width, so that it doesn't shiver
/// while it counts; a font's own tabular figures can't be asked for in Qt 6.4.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &number);
