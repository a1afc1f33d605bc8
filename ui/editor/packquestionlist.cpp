#include "ui/editor/packquestionlist.h"

#include "ui/editor/packquestiondelegate.h"

#include <QDropEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

PackQuestionList::PackQuestionList(QAbstractItemModel *model, QWidget *parent)
    : SteadyList(parent)
{
    setObjectName(u"packQuestions"_s);
    setAccessibleName(tr("Questions of the pack"));
    setModel(model);
    setItemDelegate(new PackQuestionDelegate(this));
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
}

QList<int> PackQuestionList::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PackQuestionList::selectRows(const QList<int> &rows)
{
    if (rows == selectedRows() && rows.contains(currentIndex().row()))
        return;
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = model()->index(row, 0);
        selection.select(index, index);
    }
    const int first = rows.isEmpty() ? -1 : rows.first();
    selectionModel()->setCurrentIndex(model()->index(first, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

int PackQuestionList::rowToInsertAt(const QPoint &at) const
{
    const QModelIndex under = indexAt(at);
    if (!under.isValid())
        return model()->rowCount();
    const bool behind = at.y() > visualRect(under).center().y();
    return under.row() + (behind ? 1 : 0);
}

void PackQuestionList::dropEvent(QDropEvent *event)
{
    // The stock view moves row by row, and each would be a step of its own.
    if (event->source() == this) {
        event->acceptProposedAction();
        Q_EMIT moveAsked(rowToInsertAt(event->position().toPoint()));
    }
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void PackQuestionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SteadyList::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void PackQuestionList::selectionChanged(const QItemSelection &selected,
                                        const QItemSelection &deselected)
{
    SteadyList::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(int(selectionModel()->selectedIndexes().size()));
}
