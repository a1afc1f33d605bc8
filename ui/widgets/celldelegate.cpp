#include "ui/widgets/celldelegate.h"

#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

namespace
{
constexpr int padding = 12;
}

CellDelegate::CellDelegate(int strongColumn, QFont::Weight weight, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_strongColumn(strongColumn)
    , m_weight(weight)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
    paintText(*painter, textRect(option), option, index);
    painter->restore();
}

QRect CellDelegate::textRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(padding, 0, -padding, 0);
}

QFont CellDelegate::fontOf(const QModelIndex &index) const
{
    return textFont(14, index.column() == m_strongColumn ? m_weight : QFont::Normal);
}

void CellDelegate::paintText(QPainter &painter, const QRect &rect,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QString text = index.data().toString();
    const bool strong = index.column() == m_strongColumn;
    const bool problem = index.data(ProblemRole).toBool();
    painter.setFont(fontOf(index));
    painter.setPen(problem ? theme.wrong : strong ? theme.text : theme.muted);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    if (alignment & Qt::AlignRight)
        drawTabular(painter, rect, alignment, text);
    else
        painter.drawText(rect, alignment,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}
