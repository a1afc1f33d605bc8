#pragma once

#include "ui/editor/roundedits.h"
#include "ui/widgets/steadylist.h"

/// The questions of a pack that is being written, under the headings of their rounds; dragged, they go
/// elsewhere in it.
class PackQuestionList : public SteadyList
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackQuestionList)

public:
    explicit PackQuestionList(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// In the order of the list.
    QList<int> selectedRows() const;
    /// Selects these and makes the first one current.
    void selectRows(const QList<int> &rows);
    /// Before which row something that is dropped here goes.
    int rowToInsertAt(const QPoint &at) const;
    /// On which side of a round's heading that is.
    RoundSide sideToInsertAt(const QPoint &at) const;

Q_SIGNALS:
    void currentRowChanged(int row);
    void selectionCountChanged(int count);
    /// The selected ones are to go before this row, on this side of a border.
    void moveAsked(int before, RoundSide side);
    /// The heading above this row was clicked.
    void roundClicked(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// Without the heading above it.
    QRect questionRect(const QModelIndex &index) const;
};
