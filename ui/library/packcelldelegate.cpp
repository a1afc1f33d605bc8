#include "ui/library/packcelldelegate.h"

#include "ui/models/packtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

namespace
{

constexpr int gap = 12;

/// Draws as much as fits and gives the rest of the line.
QRect drawPart(QPainter &painter, QRect rect, const QColor &colour, const QString &text)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(fitting) + gap);
    return rect;
}

} // namespace

PackCellDelegate::PackCellDelegate(QObject *parent)
    : CellDelegate(PackTableModel::TitleColumn, QFont::DemiBold, parent)
{ }

void PackCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != PackTableModel::TitleColumn) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
    const QString duplicates = index.data(PackTableModel::DuplicatesRole).toString();
    const QString details = index.data(PackTableModel::DetailRole).toString();
    const QRect all = textRect(option).adjusted(0, 7, 0, -7);
    QRect upper = all;
    upper.setHeight(all.height() / 2);
    QRect lower = all;
    lower.setTop(upper.bottom());
    painter->setFont(textFont(14, QFont::DemiBold));
    drawPart(*painter, duplicates.isEmpty() && details.isEmpty() ? all : upper, theme.text,
             index.data().toString());
    painter->setFont(textFont(12));
    if (!duplicates.isEmpty())
        lower = drawPart(*painter, lower, theme.warning, duplicates);
    drawPart(*painter, lower, theme.muted, details);
    painter->restore();
}
