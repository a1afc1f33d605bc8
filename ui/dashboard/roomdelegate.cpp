#include "ui/dashboard/roomdelegate.h"

#include "ui/models/roomlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/rowbackground.h"
#include "ui/widgets/statebadge.h"

#include <QPainter>

namespace
{

constexpr int padding = 12;
constexpr int lineGap = 1;
constexpr int barHeight = 4;
constexpr int ringSize = 32;
constexpr int ringGap = 12;

void drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawBar(QPainter &painter, const QRectF &rect, double share, const QColor &fill,
             const QColor &track)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF done = rect;
    done.setWidth(rect.width() * qBound(0.0, share, 1.0));
    if (done.width() < rect.height())
        return;
    painter.setBrush(fill);
    painter.drawRoundedRect(done, rect.height() / 2, rect.height() / 2);
}

/// Draws the second of two lines that stand in the middle of `rect` together; returns the first's.
QRect drawSecondLine(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour)
{
    const QFont first = painter.font();
    const int firstHeight = painter.fontMetrics().height();
    painter.setFont(textFont(12));
    const int height = firstHeight + lineGap + painter.fontMetrics().height();
    QRect lines = rect;
    lines.setTop(rect.center().y() - height / 2 + 1);
    lines.setHeight(height);
    painter.setPen(colour);
    drawElided(painter, lines.adjusted(0, firstHeight + lineGap, 0, 0), text);
    painter.setFont(first);
    lines.setHeight(firstHeight);
    return lines;
}

} // namespace

RoomDelegate::RoomDelegate(std::function<TimePoint()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBackground(*painter, option, index);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const int column = index.column();
    const bool strong = column == RoomListModel::TitleColumn;
    const bool medium = column == RoomListModel::CodeColumn;
    const bool plain = !strong && !medium && column != RoomListModel::StateColumn;
    painter->setFont(textFont(14, strong ? QFont::DemiBold : medium ? QFont::Medium : QFont::Normal));
    if (column == RoomListModel::ProgressColumn) {
        paintProgress(*painter, rect, option, index);
        painter->restore();
        return;
    }
    if (column == RoomListModel::StateColumn) {
        const auto status = RoomStatus(index.data(RoomListModel::StatusRole).toInt());
        const auto phase = Phase(index.data(RoomListModel::PhaseRole).toInt());
        painter->setPen(Qt::NoPen);
        painter->setBrush(stateColour(option.palette, status, phase));
        painter->drawEllipse(QPointF(rect.left() + 4, rect.center().y() + 1), 4, 4);
        rect.adjust(18, 0, 0, 0);
    }
    const QString node = strong ? index.data(RoomListModel::NodeRole).toString() : QString();
    if (!node.isEmpty())
        rect = drawSecondLine(*painter, rect, node, theme.muted);
    painter->setPen(plain ? theme.muted : theme.text);
    drawElided(*painter, rect, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

void RoomDelegate::paintProgress(QPainter &painter, const QRect &cell,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant share = index.data(RoomListModel::ShareRole);
    painter.setPen(theme.muted);
    if (!share.isValid()) {
        drawElided(painter, cell, words);
        return;
    }
    // The place of the ring stays free without one, so that bars end below each other.
    QRect line = cell.adjusted(0, 0, -ringSize - ringGap, 0);
    const int height = painter.fontMetrics().height() + barHeight + 4;
    line.setTop(cell.center().y() - height / 2 + 1);
    line.setHeight(painter.fontMetrics().height());
    drawElided(painter, line, words);

    const auto status = RoomStatus(index.data(RoomListModel::StatusRole).toInt());
    const auto phase = Phase(index.data(RoomListModel::PhaseRole).toInt());
    const QColor track =
        option.state & QStyle::State_Selected ? mixed(theme.text, theme.selection, 0.2) : theme.raised;
    const QVariant deadline = index.data(RoomListModel::DeadlineRole);
    const Milliseconds total(index.data(RoomListModel::PhaseTimeRole).toLongLong());
    double timeShare = 0;
    if (deadline.isValid() && total > Milliseconds(0)) {
        const Milliseconds left =
            std::clamp(fromUnixMs(deadline.toLongLong()) - m_now(), Milliseconds(0), total);
        timeShare = 1 - double(left.count()) / double(total.count());
        const QRectF ring(cell.right() - ringSize + 1, cell.center().y() - ringSize / 2.0 + 1,
                          ringSize, ringSize);
        paintCountdownRing(painter, ring, left, total, theme.accent, track, theme.text);
    }
    const double done =
        share.toDouble() + timeShare * index.data(RoomListModel::StepRole).toDouble();
    drawBar(painter, QRectF(line.left(), line.bottom() + 5, line.width(), barHeight), done,
            stateColour(option.palette, status, phase), track);
}
