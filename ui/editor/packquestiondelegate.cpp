#include "ui/editor/packquestiondelegate.h"

#include "ui/editor/packdocument.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 48;
constexpr int roundHeight = 36;
constexpr int numberWidth = 30;
constexpr int iconSide = 16;

} // namespace

int PackQuestionDelegate::headingHeight(const QModelIndex &index)
{
    return index.data(PackDocument::RoundRole).toString().isEmpty() ? 0 : roundHeight;
}

void PackQuestionDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index)
{
    const QString heading = index.data(PackDocument::RoundRole).toString();
    if (heading.isEmpty())
        return;
    const Theme &theme = Theme::of(option.palette);
    const bool faulty = index.data(PackDocument::FaultyRoundRole).toBool();
    const QRect all(option.rect.left() + 8, option.rect.top(), option.rect.width() - 18, roundHeight);
    if (index.row() > 0) {
        painter.setPen(theme.line);
        painter.drawLine(all.left(), all.top() + 2, all.right(), all.top() + 2);
    }
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.setPen(theme.accent);
    const QRect words = all.adjusted(0, 4, -iconSide - 8, 0);
    if (faulty) {
        const QRectF icon(all.right() - iconSide, words.center().y() - iconSide / 2.0, iconSide,
                          iconSide);
        paintIcon(painter, icon, u"warning"_s, theme.wrong);
    }
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(heading, Qt::ElideRight, words.width()));
}

void PackQuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem option = whole;
    option.rect.setTop(whole.rect.top() + headingHeight(index));
    const Theme &theme = Theme::of(option.palette);
    const bool faulty = index.data(PackDocument::FaultyRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeading(*painter, whole, index);
    paintRowBackground(*painter, option);
    const QRect row = option.rect.adjusted(4, 0, -10, 0);
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(theme.muted);
    drawTabular(*painter, QRectF(row.left(), row.top(), numberWidth, row.height()), Qt::AlignRight,
                QString::number(index.row() + 1));
    if (faulty) {
        const QRectF icon(row.right() - iconSide, row.center().y() - iconSide / 2.0, iconSide,
                          iconSide);
        paintIcon(*painter, icon, u"warning"_s, theme.wrong);
    }
    const QRect words = row.adjusted(numberWidth + 10, 6, -iconSide - 8, -6);
    const auto draw = [&](const QString &text, Qt::Alignment where) {
        painter->drawText(words, Qt::AlignLeft | where,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    painter->setFont(textFont(14));
    painter->setPen(theme.text);
    draw(index.data().toString(), Qt::AlignTop);
    painter->setFont(textFont(12));
    painter->setPen(theme.muted);
    draw(index.data(PackDocument::DetailRole).toString(), Qt::AlignBottom);
    painter->restore();
}

QSize PackQuestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, rowHeight + headingHeight(index)};
}
