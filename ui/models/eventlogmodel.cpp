#include "ui/models/eventlogmodel.h"

#include "ui/widgets/celldelegate.h"
#include "ui/words/dates.h"
#include "ui/words/logwords.h"
#include "ui/words/words.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

void EventLogModel::append(const QList<LogEntry> &entries)
{
    const QList<LogEntry> added = entries.last(std::min(longest, entries.size()));
    if (added.isEmpty())
        return;
    if (const qsizetype old = m_entries.size() + added.size() - longest; old > 0) {
        beginRemoveRows({}, int(m_entries.size() - old), int(m_entries.size() - 1));
        m_entries.remove(0, old);
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(added.size() - 1));
    m_entries.append(added);
    endInsertRows();
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const LogEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return secondWords(entry.at);
        return index.column() == RoomColumn ? entry.room.display() : logWords(entry);
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn)
            return dayTimeWords(entry.at);
        // Names and titles come from strangers; converted they are never read as markup.
        return Qt::convertFromPlainText(index.column() == RoomColumn ? oneLine(entry.title)
                                                                     : logWords(entry));
    case CellDelegate::ProblemRole:
        return index.column() == WordsColumn && isAbout(entry, LogTopic::Problems);
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case RoomColumn:
        return tr("Room");
    case WordsColumn:
        return tr("What happened");
    default:
        return {};
    }
}
