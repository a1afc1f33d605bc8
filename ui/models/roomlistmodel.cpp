#include "ui/models/roomlistmodel.h"

#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QSet>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString playersCell(const RoomSummary &room)
{
    if (room.status == RoomStatus::Completed || room.connectedCount == room.playerCount)
        return numberWords(room.playerCount);
    return RoomListModel::tr("%1 of %2 connected")
        .arg(numberWords(room.connectedCount), numberWords(room.playerCount));
}

/// Running games first, then those that wait, then those that are over.
int stateOrder(const RoomSummary &room)
{
    switch (room.status) {
    case RoomStatus::InProgress:
        return 0;
    case RoomStatus::Ready:
        return 1;
    case RoomStatus::Building:
    case RoomStatus::Idle:
        return 2;
    case RoomStatus::Completed:
        return 3;
    case RoomStatus::Failed:
        return 4;
    }
    return 5;
}

double shareDone(const RoomSummary &room)
{
    const bool isClosed = room.status == RoomStatus::Completed || room.phase == Phase::Reveal
        || room.phase == Phase::Leaderboard || room.phase == Phase::Break;
    return double(room.questionIndex + (isClosed ? 1 : 0)) / qMax(1, room.questionCount);
}

QVariant sortValue(const RoomSummary &room, int column)
{
    switch (column) {
    case RoomListModel::TitleColumn:
        return oneLine(room.title);
    case RoomListModel::CodeColumn:
        return room.code.value;
    case RoomListModel::StateColumn:
        return stateOrder(room);
    case RoomListModel::PlayersColumn:
        return room.playerCount;
    case RoomListModel::ProgressColumn:
        return room.questionIndex < 0 ? -1.0 : shareDone(room);
    default:
        return toUnixMs(room.createdAt);
    }
}

} // namespace

void RoomListModel::setRooms(const QList<RoomSummary> &rooms)
{
    removeMissing(rooms);
    insertNew(rooms);
    reorder(rooms);
    for (int row = 0; row < int(rooms.size()); ++row) {
        if (m_rooms.at(row) == rooms.at(row))
            continue;
        m_rooms[row] = rooms.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void RoomListModel::removeMissing(const QList<RoomSummary> &rooms)
{
    QSet<RoomCode> there;
    for (const RoomSummary &room : rooms)
        there.insert(room.code);
    int last = int(m_rooms.size()) - 1;
    while (last >= 0) {
        int first = last + 1;
        while (first > 0 && !there.contains(m_rooms.at(first - 1).code))
            --first;
        if (first <= last) {
            beginRemoveRows({}, first, last);
            m_rooms.remove(first, last - first + 1);
            endRemoveRows();
        }
        last = first - 2;
    }
}

void RoomListModel::insertNew(const QList<RoomSummary> &rooms)
{
    QSet<RoomCode> known;
    for (const RoomSummary &room : std::as_const(m_rooms))
        known.insert(room.code);
    int row = 0;
    while (row < int(rooms.size())) {
        int end = row;
        while (end < int(rooms.size()) && !known.contains(rooms.at(end).code))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            for (int i = row; i < end; ++i)
                m_rooms.insert(i, rooms.at(i));
            endInsertRows();
        }
        row = end + 1;
    }
}

void RoomListModel::reorder(const QList<RoomSummary> &rooms)
{
    if (std::ranges::equal(rooms, m_rooms, {}, &RoomSummary::code, &RoomSummary::code))
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<RoomCode, int> rowOf;
    for (int row = 0; row < int(rooms.size()); ++row)
        rowOf.insert(rooms.at(row).code, row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << createIndex(rowOf.value(m_rooms.at(old.row()).code), old.column());
    std::ranges::sort(m_rooms, {}, [&](const RoomSummary &room) { return rowOf.value(room.code); });
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RoomListModel::setNodes(const QList<NodeInfo> &nodes)
{
    QMap<QString, QString> others;
    for (const NodeInfo &node : nodes.mid(1))
        others.insert(node.id.value, oneLine(node.name));
    if (others == m_otherNodes)
        return;
    m_otherNodes = others;
    if (!m_rooms.isEmpty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

const RoomSummary *RoomListModel::roomAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rooms.size() ? &m_rooms.at(index.row()) : nullptr;
}

QModelIndex RoomListModel::indexOf(const RoomCode &code) const
{
    const auto at = std::ranges::find(m_rooms, code, &RoomSummary::code);
    return at == m_rooms.end() ? QModelIndex() : index(int(at - m_rooms.begin()), 0);
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rooms.size());
}

int RoomListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    const RoomSummary *room = roomAt(index);
    if (!room)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*room, index.column());
    case Qt::AccessibleTextRole: {
        const QString node = index.column() == TitleColumn ? nodeWords(*room) : QString();
        const QString text = cellText(*room, index.column());
        return node.isEmpty() ? text : text + u", "_s + node;
    }
    case Qt::ToolTipRole:
        // Titles are people's words; converted they are never read as markup.
        return index.column() == TitleColumn ? QVariant(Qt::convertFromPlainText(room->title))
                                             : QVariant();
    case StatusRole:
        return QVariant::fromValue(int(room->status));
    case PhaseRole:
        return QVariant::fromValue(int(room->phase));
    case NodeRole:
        return nodeWords(*room);
    case SortRole:
        return sortValue(*room, index.column());
    case ShareRole:
        return room->questionIndex < 0 ? QVariant() : QVariant(shareDone(*room));
    case StepRole:
        return room->phase == Phase::Answering ? 1.0 / qMax(1, room->questionCount) : 0.0;
    case DeadlineRole:
        return room->deadline ? QVariant(toUnixMs(*room->deadline)) : QVariant();
    case PhaseTimeRole:
        return qint64(room->phaseTime.count());
    default:
        return {};
    }
}

QVariant RoomListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Room");
    case CodeColumn:
        return tr("Code");
    case StateColumn:
        return tr("State");
    case PlayersColumn:
        return tr("Players");
    case ProgressColumn:
        return tr("Progress");
    case CreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

QString RoomListModel::cellText(const RoomSummary &room, int column) const
{
    switch (column) {
    case TitleColumn:
        return oneLine(room.title);
    case CodeColumn:
        return room.code.display();
    case StateColumn:
        return stateWords(room.status, room.phase);
    case PlayersColumn:
        return playersCell(room);
    case ProgressColumn:
        return room.questionIndex < 0
            ? questionCountWords(room.questionCount)
            : tr("%1 of %2").arg(room.questionIndex + 1).arg(room.questionCount);
    case CreatedColumn:
        return dayTimeWords(room.createdAt);
    default:
        return {};
    }
}

QString RoomListModel::nodeWords(const RoomSummary &room) const
{
    const QString name = m_otherNodes.value(room.node.value);
    return name.isEmpty() ? QString() : tr("on %1").arg(name);
}
