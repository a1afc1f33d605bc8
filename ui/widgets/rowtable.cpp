#include "ui/widgets/rowtable.h"

#include <QHeaderView>

namespace
{

constexpr int heightOfRow = 44;

} // namespace

RowTable::RowTable(QAbstractItemModel *model, const QString &name, int stretched, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setAccessibleName(name);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void RowTable::setWidth(int column, int width)
{
    horizontalHeader()->resizeSection(column, width);
}
