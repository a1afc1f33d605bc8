#include "ui/widgets/rowbackground.h"

#include "ui/theme/theme.h"

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
