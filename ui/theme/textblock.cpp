#include "ui/theme/textblock.h"

#include <QPainter>
#include <QTextLayout>

namespace
{

double layLines(QTextLayout &layout, const QString &text, double width)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

double wrappedHeight(const QFont &font, const QString &text, double width)
{
    QTextLayout layout(text, font);
    return layLines(layout, text, width);
}

void drawWrapped(QPainter &painter, const QRectF &rect, const QString &text)
{
    QTextLayout layout(text, painter.font());
    const double height = layLines(layout, text, rect.width());
    layout.draw(&painter, {rect.left(), rect.top() + (rect.height() - height) / 2});
}
