#include "ui/results/figuresdelegate.h"

#include "ui/models/questionfiguresmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 12;
constexpr int lineHeight = 18;
constexpr int percentWidth = 52;
constexpr int barHeight = 6;
constexpr int iconSize = 16;

void drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintShare(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    painter.setFont(textFont(14, QFont::Medium));
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    const QVariant share = index.data(QuestionFiguresModel::ShareRole);
    if (!share.isValid())
        return;
    QRectF bar(rect.left() + percentWidth, rect.center().y() - barHeight / 2.0 + 1,
               rect.width() - percentWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(bar.width() * share.toDouble());
    painter.setBrush(theme.right);
    if (bar.width() >= barHeight)
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

/// The question, and below its answer; the hardest one is marked with a word.
void paintQuestion(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   const Theme &theme)
{
    QRect line(rect.left(), rect.center().y() - lineHeight + 1, rect.width(), lineHeight);
    painter.setFont(textFont(14));
    painter.setPen(theme.text);
    drawElided(painter, line, index.data(Qt::DisplayRole).toString());
    line.translate(0, lineHeight);
    painter.setFont(textFont(12));
    if (index.data(QuestionFiguresModel::HardestRole).toBool()) {
        const QString hardest = FiguresDelegate::tr("Hardest");
        paintIcon(painter, QRectF(line.left(), line.top() + 1, iconSize, iconSize), u"flag"_s,
                  theme.warning);
        painter.setPen(theme.warning);
        line.setLeft(line.left() + iconSize + 4);
        drawElided(painter, line, hardest);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(hardest) + 12);
    }
    painter.setPen(theme.muted);
    drawElided(painter, line, index.data(QuestionFiguresModel::KeyRole).toString());
}

} // namespace

void FiguresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case QuestionFiguresModel::TextColumn:
        paintQuestion(*painter, rect, index, theme);
        break;
    case QuestionFiguresModel::RightColumn:
        paintShare(*painter, rect, index, theme);
        break;
    default:
        painter->setFont(textFont(14));
        painter->setPen(theme.muted);
        drawElided(*painter, rect, index.data(Qt::DisplayRole).toString());
        break;
    }
    painter->restore();
}
