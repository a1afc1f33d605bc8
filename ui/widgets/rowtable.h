#pragma once

#include <QTableView>

/// A table of whole rows to look at and pick from: no grid, no editing, no scrolling sideways.
class RowTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)

public:
    /// `stretched` is the column that takes the width which the others leave.
    RowTable(QAbstractItemModel *model, const QString &name, int stretched,
             QWidget *parent = nullptr);

    /// Gives a column its width in pixels.
    void setWidth(int column, int width);
    /// Said in the middle of the table while it has no rows.
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};
