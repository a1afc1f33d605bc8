#include "ui/newroom/packdelegate.h"

#include "ui/models/packlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 60;
constexpr int textLeft = 52;

} // namespace

void PackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowBackground(*painter, option);
    const QRect row = option.rect.adjusted(0, 0, -14, 0);
    const bool selected = option.state & QStyle::State_Selected;
    const bool broken = index.data(PackListModel::BrokenRole).toBool();
    paintIcon(*painter, QRectF(row.left() + 16, row.center().y() - 11, 22, 22),
              broken ? u"warning"_s : u"pack"_s,
              broken         ? theme.wrong
                  : selected ? theme.accent
                             : theme.muted);
    const QRect text = row.adjusted(textLeft, 10, 0, -10);
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, text.width()));
    painter->setFont(textFont(12));
    painter->setPen(theme.muted);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(index.data(PackListModel::DetailRole).toString(),
                                          Qt::ElideRight, text.width()));
    painter->restore();
}

QSize PackDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}
