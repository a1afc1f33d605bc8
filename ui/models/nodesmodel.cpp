#include "ui/models/nodesmodel.h"

#include "ui/words/words.h"

#include <QTextDocument>

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace
{

QString seenWords(Milliseconds ago)
{
    // Nodes tell of themselves every second, so that nobody is ever quite up to date.
    if (ago < 2s)
        return NodesModel::tr("now");
    if (ago < 1min)
        return NodesModel::tr("%1 s ago").arg(ago / 1s);
    return NodesModel::tr("%1 min ago").arg(numberWords(int(ago / 1min)));
}

/// What rows are sorted by; two computers may have the same name.
auto place(const NodeInfo &node)
{
    return std::tie(node.name, node.id.value);
}

bool isNumber(int column)
{
    return column >= NodesModel::RoomsColumn && column <= NodesModel::MemoryColumn;
}

} // namespace

void NodesModel::setNodes(const QList<NodeInfo> &nodes, TimePoint now)
{
    QList<Row> rows;
    for (const NodeInfo &node : nodes)
        rows << Row{node, rows.isEmpty(), seenWords(now - node.seenAt)};
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return place(a.node) < place(b.node);
    });

    // Both lists are in the same order: one walk takes out who is gone and puts in who is new.
    int row = 0;
    while (row < int(rows.size()) || row < int(m_rows.size())) {
        const bool gone = row < m_rows.size()
            && (row == rows.size() || place(m_rows[row].node) < place(rows[row].node));
        const bool found = !gone
            && (row == m_rows.size() || place(rows[row].node) < place(m_rows[row].node));
        if (gone) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
            continue;
        }
        if (found) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        } else if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        ++row;
    }
}

const NodeInfo *NodesModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()).node : nullptr;
}

int NodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NodesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString text = cellText(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return row.thisOne && index.column() == NameColumn ? tr("%1, this one").arg(text) : text;
    case Qt::ToolTipRole:
        // Names come from other computers; converted they are never read as markup.
        return index.column() <= AddressColumn ? QVariant(Qt::convertFromPlainText(text))
                                               : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case ThisOneRole:
        return row.thisOne;
    default:
        return {};
    }
}

QVariant NodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case VersionColumn:
        return tr("Version");
    case RoomsColumn:
        return tr("Rooms");
    case PlayersColumn:
        return tr("Players");
    case CpuColumn:
        return tr("CPU");
    case MemoryColumn:
        return tr("Memory");
    case SeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

QString NodesModel::cellText(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return oneLine(row.node.name);
    case AddressColumn:
        return typedAddress(row.node.url, {});
    case VersionColumn:
        return oneLine(row.node.version);
    case RoomsColumn:
        return numberWords(row.node.rooms);
    case PlayersColumn:
        return numberWords(row.node.players);
    case CpuColumn:
        return tr("%1 %").arg(numberWords(qRound(row.node.cpuPercent)));
    case MemoryColumn:
        return tr("%1 MB").arg(numberWords(row.node.memoryMb));
    case SeenColumn:
        return row.seen;
    default:
        return {};
    }
}
