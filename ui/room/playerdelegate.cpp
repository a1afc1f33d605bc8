#include "ui/room/playerdelegate.h"

#include "ui/models/playerlistmodel.h"
#include "ui/theme/avatarpainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowbackground.h"
#include "ui/words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 36;
constexpr int longestTeamWidth = 64;
constexpr int stakeIcon = 14;

/// A full dot for a connected player, a ring for one whose connection is lost.
void paintConnection(QPainter &painter, const QPointF &centre, bool connected, const Theme &theme)
{
    painter.setPen(connected ? QPen(Qt::NoPen) : QPen(theme.muted, 1.75));
    painter.setBrush(connected ? QBrush(theme.right) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, 3.5, 3.5);
}

} // namespace

void PlayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowBackground(*painter, option);
    const QRect row = option.rect.adjusted(10, 0, -10, 0);

    const bool approved = index.data(PlayerListModel::ApprovedRole).toBool();
    const bool here = index.data(PlayerListModel::ConnectedRole).toBool();
    const bool left = index.data(PlayerListModel::LeftRole).toBool();
    const int middle = row.center().y() + 1;
    if (!left)
        paintConnection(*painter, QPointF(row.left() + 4, middle), here, theme);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setOpacity(here ? 1 : 0.55);
    paintAvatar(*painter, QRectF(row.left() + 18, middle - 11, 22, 22),
                index.data(PlayerListModel::AvatarRole).toString(), name);
    painter->setOpacity(1);

    int right = row.right();
    if (!approved || left) {
        const QString word = left ? tr("left") : tr("waits");
        painter->setFont(textFont(12, QFont::Medium));
        painter->setPen(left ? theme.muted : theme.warning);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, word);
        right -= painter->fontMetrics().horizontalAdvance(word) + 8;
    } else if (const QVariant score = index.data(PlayerListModel::ScoreRole); score.isValid()) {
        painter->setFont(textFont(13));
        painter->setPen(theme.muted);
        const QString words = numberWords(score.toInt());
        drawTabular(*painter, row, Qt::AlignRight, words);
        right -= qRound(tabularWidth(painter->font(), words)) + 8;
    }
    if (const double factor = index.data(PlayerListModel::TimeFactorRole).toDouble(); factor > 1) {
        painter->setFont(textFont(12, QFont::Medium));
        painter->setPen(theme.muted);
        const QString word = u"×%1"_s.arg(QLocale().toString(factor));
        painter->drawText(row.adjusted(0, 0, right - row.right(), 0),
                          Qt::AlignRight | Qt::AlignVCenter, word);
        right -= painter->fontMetrics().horizontalAdvance(word) + 8;
    }
    if (index.data(PlayerListModel::AnsweredRole).toBool()) {
        paintIcon(*painter, QRectF(right - 16, middle - 8, 16, 16), u"check"_s, theme.right);
        right -= 22;
    }

    const QVariant stake = index.data(PlayerListModel::StakeRole);
    if (stake.isValid()) {
        painter->setFont(textFont(12, QFont::Medium));
        painter->setPen(theme.accent);
        const QString words = numberWords(stake.toInt());
        drawTabular(*painter, row.adjusted(0, 0, right - row.right(), 0), Qt::AlignRight, words);
        right -= qRound(tabularWidth(painter->font(), words)) + stakeIcon + 4;
        paintIcon(*painter, QRectF(right, middle - stakeIcon / 2.0, stakeIcon, stakeIcon), u"stake"_s,
                  theme.accent);
        right -= 8;
    }
    // Beside a stake there is no room for a team.
    const QString team = stake.isValid() ? QString() : index.data(PlayerListModel::TeamRole).toString();
    if (!team.isEmpty()) {
        painter->setFont(textFont(12));
        painter->setPen(theme.muted);
        const QString word =
            painter->fontMetrics().elidedText(team, Qt::ElideRight, longestTeamWidth);
        painter->drawText(row.adjusted(0, 0, right - row.right(), 0),
                          Qt::AlignRight | Qt::AlignVCenter, word);
        right -= painter->fontMetrics().horizontalAdvance(word) + 8;
    }

    painter->setFont(textFont(14));
    painter->setPen(here ? theme.text : theme.muted);
    const QRect nameRect(row.left() + 48, row.top(), right - row.left() - 48, row.height());
    painter->drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, nameRect.width()));
    painter->restore();
}

QSize PlayerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}
