#pragma once

#include <QStyledItemDelegate>

/// Draws a question of a pack: its number and text, below its answer, and below that how often it was
/// used, where it comes from, and where else it stands.
class ShelvedQuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShelvedQuestionDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
