#pragma once

#include <QStyledItemDelegate>

/// Draws a cell of the question table: the question over its answer, the right answers as a bar.
class FiguresDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
