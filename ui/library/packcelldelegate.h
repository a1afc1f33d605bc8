#pragma once

#include "ui/widgets/celldelegate.h"

/// Draws a pack in the library's table: its title, below what it is about, and how many duplicates
/// it has.
class PackCellDelegate : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackCellDelegate)

public:
    explicit PackCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
