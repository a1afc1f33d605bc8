#pragma once

#include "core/report/eventlog.h"

#include <QAbstractTableModel>

/// What happened, the newest on top; of very much only the last.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventLogModel)

public:
    enum Column { TimeColumn, RoomColumn, WordsColumn, ColumnCount };

    static constexpr qsizetype longest = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds what came, oldest first.
    void append(const QList<LogEntry> &entries);
    const LogEntry &entryAt(int row) const { return m_entries.at(m_entries.size() - 1 - row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogEntry> m_entries; ///< Oldest first.
};
