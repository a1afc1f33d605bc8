#include "ui/dashboard/roomdelegate.h"

#include "ui/models/roomlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statebadge.h"

#include <QPainter>

namespace
{

constexpr int padding = 12;
constexpr double corner = 8;

/// The selection goes over the whole row, round only at its ends.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, int column, const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected)
        return;
    QRectF rect = QRectF(option.rect).adjusted(0, 2, 0, -2);
    painter.setClipRect(option.rect);
    if (column > 0)
        rect.adjust(-corner * 2, 0, 0, 0);
    if (column < RoomListModel::ColumnCount - 1)
        rect.adjust(0, 0, corner * 2, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.drawRoundedRect(rect, corner, corner);
    painter.setClipping(false);
}

} // namespace

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option, index.column(), theme);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (index.column() == RoomListModel::StateColumn) {
        const auto status = RoomStatus(index.data(RoomListModel::StatusRole).toInt());
        const auto phase = Phase(index.data(RoomListModel::PhaseRole).toInt());
        painter->setPen(Qt::NoPen);
        painter->setBrush(stateColour(option.palette, status, phase));
        painter->drawEllipse(QPointF(rect.left() + 4, rect.center().y() + 1), 4, 4);
        rect.adjust(18, 0, 0, 0);
    }
    const bool strong = index.column() == RoomListModel::TitleColumn;
    const bool code = index.column() == RoomListModel::CodeColumn;
    painter->setFont(textFont(14, strong ? QFont::DemiBold : code ? QFont::Medium : QFont::Normal));
    painter->setPen(strong || code || index.column() == RoomListModel::StateColumn ? theme.text
                                                                                   : theme.muted);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}
