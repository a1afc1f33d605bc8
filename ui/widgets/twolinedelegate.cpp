#include "ui/widgets/twolinedelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

namespace
{

constexpr int rowHeight = 56;

void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowBackground(*painter, option);
    const QRect text = option.rect.adjusted(14, 9, -14, -9);
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(theme.text);
    drawLine(*painter, text, Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    painter->setFont(textFont(12));
    painter->setPen(theme.muted);
    drawLine(*painter, text, Qt::AlignBottom, index.data(m_detailRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}
