#include "ui/library/shelvedquestiondelegate.h"

#include "ui/models/shelvedquestionsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 72;
constexpr int lineHeight = 20;
constexpr int numberWidth = 24;
constexpr int iconSide = 14;

int drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    return painter.fontMetrics().horizontalAdvance(fitting);
}

} // namespace

void ShelvedQuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowBackground(*painter, option);
    const QRect row = option.rect.adjusted(4, 6, -12, -6);
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(theme.muted);
    QRect line(row.left() + numberWidth + 10, row.top(), row.width() - numberWidth - 10,
               lineHeight);
    drawTabular(*painter, QRectF(row.left(), line.top(), numberWidth, lineHeight),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    painter->setFont(textFont(14));
    painter->setPen(theme.text);
    drawElided(*painter, line, index.data().toString());
    line.translate(0, lineHeight);
    painter->setFont(textFont(12));
    painter->setPen(theme.muted);
    drawElided(*painter, line, index.data(ShelvedQuestionsModel::AnswerRole).toString());
    line.translate(0, lineHeight);
    if (const QString twins = index.data(ShelvedQuestionsModel::TwinsRole).toString();
        !twins.isEmpty()) {
        paintIcon(*painter, QRectF(line.left(), line.top() + 3, iconSide, iconSide), u"copy"_s,
                  theme.warning);
        line.setLeft(line.left() + iconSide + 4);
        painter->setPen(theme.warning);
        line.setLeft(line.left() + drawElided(*painter, line, twins) + 12);
    }
    painter->setPen(theme.muted);
    drawElided(*painter, line, index.data(ShelvedQuestionsModel::UseRole).toString());
    painter->restore();
}

QSize ShelvedQuestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}
