#pragma once

#include "core/support/clock.h"

#include <QStyledItemDelegate>

#include <functional>

/// Draws a cell of the room list: the state as a coloured dot with its word, the progress as a bar
/// with the time that is left.
class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomDelegate)

public:
    /// `now` reads the node's clock, the one that deadlines are on.
    explicit RoomDelegate(std::function<TimePoint()> now, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintProgress(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;

    std::function<TimePoint()> m_now;
};
