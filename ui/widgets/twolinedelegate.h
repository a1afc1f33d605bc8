#pragma once

#include <QStyledItemDelegate>

/// Draws a row of a list in two lines: its text, and smaller below what the model tells besides.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)

public:
    /// `detailRole` gives the second line.
    explicit TwoLineDelegate(int detailRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_detailRole(detailRole)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
};
