#pragma once

#include <QFont>
#include <QStyledItemDelegate>

/// Draws a cell of a table of rows: the strong column's text in full, the others' muted, numbers at
/// the right with digits of one width.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    enum Role {
        ProblemRole = Qt::UserRole + 100, ///< True for what should catch the eye.
    };

    explicit CellDelegate(int strongColumn, QFont::Weight weight = QFont::DemiBold,
                          QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// What a cell's text may take of it.
    static QRect textRect(const QStyleOptionViewItem &option);
    QFont fontOf(const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

private:
    int m_strongColumn;
    QFont::Weight m_weight;
};
