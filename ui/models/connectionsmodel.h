#pragma once

#include "core/report/nodemonitor.h"

#include <QAbstractTableModel>

/// The connections of a node that the host wants to see, in the order that the host wants. Quick
/// with ten thousand: nothing but what is visible is put into words.
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsModel)

public:
    enum Column {
        WhoColumn,
        RoleColumn,
        RoomColumn,
        AddressColumn,
        RoundTripColumn,
        QueueColumn,
        SinceColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes all connections as they are now; rows that stay keep their selection.
    void setConnections(const QList<ConnectionInfo> &connections);
    /// Words of the name, the role or the address, or a room's code; all of them must be there.
    void setSearch(const QString &text);
    int connectionCount() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool isWanted(const ConnectionInfo &connection) const;
    void refresh();
    QString cellText(const ConnectionInfo &connection, int column) const;

    QList<ConnectionInfo> m_all;
    QList<ConnectionInfo> m_rows;
    QStringList m_words;
    int m_column = SinceColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};
