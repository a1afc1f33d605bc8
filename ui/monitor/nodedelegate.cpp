#include "ui/monitor/nodedelegate.h"

#include "ui/models/nodesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

namespace
{

constexpr int markPadding = 8;
constexpr int markHeight = 22;
constexpr int gap = 8;

/// Draws the mark to the right of a name `nameWidth` wide that may have to give way; returns what
/// is left for the name.
QRect drawMark(QPainter &painter, const QRect &rect, int nameWidth, bool selected,
               const Theme &theme)
{
    const QString words = NodeDelegate::tr("this one");
    painter.setFont(textFont(12, QFont::Medium));
    const int width = painter.fontMetrics().horizontalAdvance(words) + 2 * markPadding;
    const int room = qMin(nameWidth, qMax(0, rect.width() - width - gap));
    const QRect mark(rect.left() + room + gap, rect.center().y() - markHeight / 2 + 1, width,
                     markHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? theme.surface : theme.raised);
    painter.drawRoundedRect(mark, markHeight / 2.0, markHeight / 2.0);
    painter.setPen(theme.text);
    painter.drawText(mark, Qt::AlignCenter, words);
    return QRect(rect.left(), rect.top(), room, rect.height());
}

} // namespace

NodeDelegate::NodeDelegate(QObject *parent)
    : CellDelegate(NodesModel::NameColumn, QFont::DemiBold, parent)
{ }

void NodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (!index.data(NodesModel::ThisOneRole).toBool()
        || index.column() != NodesModel::NameColumn) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
    // One more, for what the metrics round off.
    const int nameWidth =
        QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + 1;
    const QRect rect = drawMark(*painter, textRect(option), nameWidth,
                                option.state & QStyle::State_Selected, Theme::of(option.palette));
    paintText(*painter, rect, option, index);
    painter->restore();
}
