#include "ui/dashboard/roomdelegate.h"

#include "ui/models/roomlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"
#include "ui/widgets/statebadge.h"

#include <QPainter>

namespace
{

constexpr int padding = 12;
constexpr int lineGap = 1;

void drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
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
    const QString node = strong ? index.data(RoomListModel::NodeRole).toString() : QString();
    if (!node.isEmpty()) {
        // Two lines instead of one, together in the middle.
        const QFont small = textFont(12);
        const int smallHeight = QFontMetrics(small).height();
        const int height = painter->fontMetrics().height() + lineGap + smallHeight;
        rect.setTop(rect.center().y() - height / 2 + 1);
        rect.setHeight(height);
        const QRect second = rect.adjusted(0, height - smallHeight, 0, 0);
        rect.setBottom(second.top() - lineGap);
        const QFont first = painter->font();
        painter->setFont(small);
        painter->setPen(theme.muted);
        drawElided(*painter, second, node);
        painter->setFont(first);
        painter->setPen(theme.text);
    }
    drawElided(*painter, rect, index.data(Qt::DisplayRole).toString());
    painter->restore();
}
