#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

/// The background of a list row: plain, under the pointer, selected, and its focus frame.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
/// The background of a cell in a table of rows: the selection goes over the whole row, round at
/// its ends only.
void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index);
