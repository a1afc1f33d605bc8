#pragma once

#include "core/service/hostsession.h"

#include <QAbstractTableModel>
#include <QMap>

/// The rooms of the node as the dashboard lists them.
class RoomListModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomListModel)

public:
    enum Column {
        TitleColumn,
        CodeColumn,
        StateColumn,
        PlayersColumn,
        ProgressColumn,
        CreatedColumn,
        ColumnCount
    };
    enum Role {
        StatusRole = Qt::UserRole,
        PhaseRole,
        NodeRole, ///< "on hall", where another node runs the room; empty otherwise.
        SortRole, ///< What a column sorts by.
        ShareRole, ///< How far the game is, 0–1, without the question that is open; empty before it.
        StepRole, ///< What the open question adds to that once its time is up.
        DeadlineRole, ///< Unix milliseconds; empty without one.
        PhaseTimeRole, ///< Milliseconds; all of the phase.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the list as it is now; rows that stay keep their selection, and only those that changed
    /// are told.
    void setRooms(const QList<RoomSummary> &rooms);
    /// Who may run rooms, this node first.
    void setNodes(const QList<NodeInfo> &nodes);
    const RoomSummary *roomAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RoomCode &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const QList<RoomSummary> &rooms);
    void insertNew(const QList<RoomSummary> &rooms);
    void reorder(const QList<RoomSummary> &rooms);
    QString cellText(const RoomSummary &room, int column) const;
    QString nodeWords(const RoomSummary &room) const;

    QList<RoomSummary> m_rooms;
    QMap<QString, QString> m_otherNodes; ///< Names by id.
};
