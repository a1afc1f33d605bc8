#pragma once

#include "core/support/clock.h"
#include "ui/widgets/rowtable.h"

#include <QTimer>

#include <functional>

/// The list of rooms. Countdowns move four times a second while there are any in sight, and a change
/// repaints the rows that it is about and nothing more.
class RoomTable : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomTable)

public:
    using Now = std::function<TimePoint()>;

    /// `now` reads the node's clock, the one that deadlines are on.
    RoomTable(QAbstractItemModel *model, Now now, QWidget *parent = nullptr);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    /// By mouse or by key; over the selected rows.
    void menuAsked(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void moveCountdowns();
    /// All of the row that can be seen; empty when nothing can.
    QRect rowRect(int row) const;

    QTimer m_countdowns;
};
