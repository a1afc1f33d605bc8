#pragma once

class QPainter;
class QStyleOptionViewItem;

/// The background of a list row: plain, under the pointer, selected, and its focus frame.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
