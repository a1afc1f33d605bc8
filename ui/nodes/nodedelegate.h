#pragma once

#include <QStyledItemDelegate>

/// Draws a cell of the list of nodes; the one that this window belongs to has a mark at its name.
class NodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodeDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
