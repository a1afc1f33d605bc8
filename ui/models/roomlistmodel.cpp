#include "ui/models/roomlistmodel.h"

#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString createdWords(TimePoint at)
{
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(toUnixMs(at));
    const QString time = clockWords(at);
    const qint64 days = created.date().daysTo(QDate::currentDate());
    if (days == 0)
        return RoomListModel::tr("Today, %1").arg(time);
    if (days == 1)
        return RoomListModel::tr("Yesterday, %1").arg(time);
    return QLocale().toString(created.date(), QLocale::ShortFormat) + u", "_s + time;
}

QString playersCell(const RoomSummary &room)
{
    if (room.status == RoomStatus::Completed || room.connectedCount == room.playerCount)
        return numberWords(room.playerCount);
    return RoomListModel::tr("%1 of %2 connected")
        .arg(numberWords(room.connectedCount), numberWords(room.playerCount));
}

} // namespace

void RoomListModel::setRooms(const QList<RoomSummary> &rooms)
{
    const bool sameRows =
        std::ranges::equal(rooms, m_rooms, {}, &RoomSummary::code, &RoomSummary::code);
    if (sameRows) {
        for (int row = 0; row < int(rooms.size()); ++row) {
            if (m_rooms.at(row) == rooms.at(row))
                continue;
            m_rooms[row] = rooms.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const RoomCode code = m_rooms.at(old.row()).code;
        const auto at = std::ranges::find(rooms, code, &RoomSummary::code);
        after << (at == rooms.end() ? QModelIndex()
                                    : createIndex(int(at - rooms.begin()), old.column()));
    }
    m_rooms = rooms;
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
    case QuestionColumn:
        return tr("Question");
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
    case QuestionColumn:
        return room.questionIndex < 0
            ? questionCountWords(room.questionCount)
            : tr("%1 of %2").arg(room.questionIndex + 1).arg(room.questionCount);
    case CreatedColumn:
        return createdWords(room.createdAt);
    default:
        return {};
    }
}

QString RoomListModel::nodeWords(const RoomSummary &room) const
{
    const QString name = m_otherNodes.value(room.node.value);
    return name.isEmpty() ? QString() : tr("on %1").arg(name);
}
