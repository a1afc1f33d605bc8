#pragma once

#include "ui/widgets/celldelegate.h"

/// Draws a cell of the list of nodes; the one that this window belongs to has a mark at its name.
class NodeDelegate : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodeDelegate)

public:
    explicit NodeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
