#pragma once

#include <QStyledItemDelegate>

/// Draws a question in the editor's list: its number, its text, what kind it is, and a mark when it
/// can't be played yet.
class PackQuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackQuestionDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
