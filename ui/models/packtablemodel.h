#pragma once

#include "core/library/packinfo.h"

#include <QAbstractTableModel>

/// The packs of the library as a table, to be sorted by SortRole.
class PackTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackTableModel)

public:
    enum Column { TitleColumn, QuestionsColumn, LastUsedColumn, UsedColumn, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole, ///< "Deutsch · geography, rivers".
        DuplicatesRole, ///< "2 duplicates"; empty without any.
        IdRole,
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPacks(const QList<PackInfo> &packs);
    const QList<PackInfo> &packs() const { return m_packs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PackInfo> m_packs;
};
