#include "ui/nodes/nodedelegate.h"

#include "ui/models/nodesmodel.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

namespace
{

constexpr int padding = 12;
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

void NodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
    const bool name = index.column() == NodesModel::NameColumn;
    const QString text = index.data().toString();
    const QFont font = textFont(14, name ? QFont::DemiBold : QFont::Normal);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (name && index.data(NodesModel::ThisOneRole).toBool()) {
        painter->setFont(font);
        // One more, for what the metrics round off.
        const int nameWidth = painter->fontMetrics().horizontalAdvance(text) + 1;
        rect = drawMark(*painter, rect, nameWidth, option.state & QStyle::State_Selected, theme);
    }
    painter->setFont(font);
    painter->setPen(name ? theme.text : theme.muted);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignRight)
        drawTabular(*painter, rect, alignment, text);
    else
        painter->drawText(rect, alignment,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}
