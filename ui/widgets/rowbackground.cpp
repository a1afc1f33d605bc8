#include "ui/widgets/rowbackground.h"

#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QStyleOptionViewItem>

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    painter.setPen(focused ? QPen(theme.accent, 1.75) : QPen(Qt::NoPen));
    painter.setBrush(selected ? theme.selection : theme.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    painter.restore();
}

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    constexpr double corner = 8;
    QRectF rect = QRectF(option.rect).adjusted(0, 2, 0, -2);
    painter.setClipRect(option.rect);
    if (index.column() > 0)
        rect.adjust(-corner * 2, 0, 0, 0);
    if (index.column() < index.model()->columnCount() - 1)
        rect.adjust(0, 0, corner * 2, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(option.palette).selection);
    painter.drawRoundedRect(rect, corner, corner);
    painter.setClipping(false);
}
