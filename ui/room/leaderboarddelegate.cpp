#include "ui/room/leaderboarddelegate.h"

#include "ui/models/leaderboardmodel.h"
#include "ui/theme/avatarpainter.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QPainter>

namespace
{

constexpr int rowHeight = 44;
constexpr int rankWidth = 30;

} // namespace

void LeaderboardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(4, 0, -10, 0);
    const int rank = index.data(LeaderboardModel::RankRole).toInt();
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(rank <= 3 ? theme.accent : theme.muted);
    drawTabular(*painter, QRectF(row.left(), row.top(), rankWidth - 8, row.height()),
                Qt::AlignRight, QString::number(rank));

    const QString name = index.data(Qt::DisplayRole).toString();
    paintAvatar(*painter, QRectF(row.left() + rankWidth + 2, row.center().y() - 10, 22, 22),
                index.data(LeaderboardModel::AvatarRole).toString(), name);

    const QString score = numberWords(index.data(LeaderboardModel::ScoreRole).toInt());
    const QString delta = deltaWords(index.data(LeaderboardModel::DeltaRole).toInt());
    QRectF upper(row);
    if (!delta.isEmpty()) {
        upper.setHeight(row.height() / 2.0 + 2);
        painter->setFont(textFont(12));
        painter->setPen(delta.startsWith(u'+') ? theme.right : theme.wrong);
        drawTabular(*painter, QRectF(row).adjusted(0, row.height() / 2.0 - 1, 0, -4),
                    Qt::AlignRight, delta);
        upper.adjust(0, 4, 0, 0);
    }
    painter->setFont(textFont(14, QFont::DemiBold));
    painter->setPen(theme.text);
    drawTabular(*painter, upper, Qt::AlignRight, score);

    const int nameLeft = row.left() + rankWidth + 32;
    const int nameWidth = qRound(row.right() - tabularWidth(painter->font(), score) - 8 - nameLeft);
    painter->setFont(textFont(14));
    painter->drawText(QRect(nameLeft, row.top(), nameWidth, row.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, nameWidth));
    painter->restore();
}

QSize LeaderboardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}
