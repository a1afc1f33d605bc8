#pragma once

#include "core/service/hostsession.h"

#include <QAbstractTableModel>

/// The nodes that share the rooms, by name.
class NodesModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodesModel)

public:
    enum Column {
        NameColumn,
        AddressColumn,
        VersionColumn,
        RoomsColumn,
        PlayersColumn,
        CpuColumn,
        MemoryColumn,
        SeenColumn,
        ColumnCount
    };
    enum Role { ThisOneRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the list as it is `now`, this node first; rows that stay keep their selection.
    void setNodes(const QList<NodeInfo> &nodes, TimePoint now);
    const NodeInfo *nodeAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        NodeInfo node;
        bool thisOne = false;
        QString seen; ///< "now", "3 s ago".

        bool operator==(const Row &) const = default;
    };

    QString cellText(const Row &row, int column) const;

    QList<Row> m_rows;
};
