#include "ui/editor/packquestionlist.h"

#include "ui/editor/packquestiondelegate.h"

#include <QDropEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

PackQuestionList::PackQuestionList(QAbstractItemModel *model, QWidget *parent)
    : SteadyList(parent)
{
    setObjectName(u"packQuestions"_s);
    setAccessibleName(tr("Questions of the pack"));
    setModel(model);
    setItemDelegate(new PackQuestionDelegate(this));
    setUniformItemSizes(false);
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
    const bool behind = at.y() > questionRect(under).center().y();
    return under.row() + (behind ? 1 : 0);
}

RoundSide PackQuestionList::sideToInsertAt(const QPoint &at) const
{
    const QModelIndex under = indexAt(at);
    const QRect question = under.isValid() ? questionRect(under) : QRect();
    const bool opens = question.top() <= at.y() && at.y() <= question.center().y();
    return under.isValid() && opens ? RoundSide::Behind : RoundSide::Before;
}

QRect PackQuestionList::questionRect(const QModelIndex &index) const
{
    return visualRect(index).adjusted(0, PackQuestionDelegate::headingHeight(index), 0, 0);
}

void PackQuestionList::mousePressEvent(QMouseEvent *event)
{
    SteadyList::mousePressEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    const bool onHeading
        = under.isValid() && event->position().y() < questionRect(under).top();
    if (onHeading && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        Q_EMIT roundClicked(under.row());
}

void PackQuestionList::dropEvent(QDropEvent *event)
{
    // The stock view moves row by row, and each would be a step of its own.
    if (event->source() == this) {
        event->acceptProposedAction();
        const QPoint at = event->position().toPoint();
        Q_EMIT moveAsked(rowToInsertAt(at), sideToInsertAt(at));
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
