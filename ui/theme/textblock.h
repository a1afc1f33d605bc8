#pragma once

class QFont;
class QPainter;
class QRectF;
class QString;

/// The height of plain text in lines of `width`; a word is broken only where no line would hold it.
double wrappedHeight(const QFont &font, const QString &text, double width);

/// Draws plain text so, in the painter's font and pen, left and in the middle of the height.
void drawWrapped(QPainter &painter, const QRectF &rect, const QString &text);
