#include "ui/dashboard/roomtable.h"

#include "ui/dashboard/roomdelegate.h"
#include "ui/models/roomlistmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>

using namespace std::chrono_literals;

namespace
{

constexpr auto countdownInterval = 250ms;
constexpr int heightOfRow = 52;

} // namespace

RoomTable::RoomTable(QAbstractItemModel *model, Now now, QWidget *parent)
    : RowTable(model, tr("Rooms"), RoomListModel::TitleColumn, parent)
{
    setItemDelegate(new RoomDelegate(std::move(now), this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    setWidth(RoomListModel::CodeColumn, 104);
    setWidth(RoomListModel::StateColumn, 164);
    setWidth(RoomListModel::PlayersColumn, 176);
    setWidth(RoomListModel::ProgressColumn, 200);
    setWidth(RoomListModel::CreatedColumn, 168);
    setSortingEnabled(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(false);
    sortByColumn(RoomListModel::CreatedColumn, Qt::DescendingOrder);
    m_countdowns.setInterval(countdownInterval);
    connect(&m_countdowns, &QTimer::timeout, this, &RoomTable::moveCountdowns);
}

void RoomTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        viewport()->update(rowRect(row));
}

void RoomTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid() || !selectionModel()->isRowSelected(row.row()))
        return;
    const QPoint at = byKey ? rowRect(row.row()).center() : event->pos();
    Q_EMIT menuAsked(viewport()->mapToGlobal(at));
}

void RoomTable::showEvent(QShowEvent *event)
{
    RowTable::showEvent(event);
    m_countdowns.start();
}

void RoomTable::hideEvent(QHideEvent *event)
{
    RowTable::hideEvent(event);
    m_countdowns.stop();
}

void RoomTable::moveCountdowns()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        const QModelIndex cell = model()->index(row, RoomListModel::ProgressColumn);
        if (cell.data(RoomListModel::DeadlineRole).isValid())
            viewport()->update(visualRect(cell));
    }
}

QRect RoomTable::rowRect(int row) const
{
    return QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row))
        & viewport()->rect();
}
