#pragma once

#include <QStyledItemDelegate>

/// Draws a question in the editor's list: its number, its text, what kind it is, and a mark when it
/// can't be played yet. Above the first one of a round stands the round's heading.
class PackQuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackQuestionDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &whole,
               const QModelIndex &index) const override;
    /// How high the heading above this question is; 0 without one.
    static int headingHeight(const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
};
