#include "ui/models/connectionsmodel.h"

#include "ui/words/dates.h"
#include "ui/words/monitorwords.h"
#include "ui/words/words.h"

#include <QTextDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

bool isNumber(int column)
{
    return column == ConnectionsModel::RoundTripColumn || column == ConnectionsModel::QueueColumn;
}

QString addressWords(const QHostAddress &address)
{
    // An IPv4 peer of a socket that takes both kinds comes in the clothes of an IPv6 one.
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4).toString() : address.toString();
}

/// Whether `a` stands before `b` by what a column shows, and by age where that is the same.
bool isBefore(const ConnectionInfo &a, const ConnectionInfo &b, int column)
{
    const auto compared = [&](const auto &left, const auto &right) {
        return left < right || (!(right < left) && a.number < b.number);
    };
    switch (column) {
    case ConnectionsModel::WhoColumn:
        // Who has no name comes last.
        return compared(std::tuple(a.player.isEmpty(), a.player.toCaseFolded()),
                        std::tuple(b.player.isEmpty(), b.player.toCaseFolded()));
    case ConnectionsModel::RoleColumn:
        return compared(a.role, b.role);
    case ConnectionsModel::RoomColumn:
        return compared(a.room.value, b.room.value);
    case ConnectionsModel::AddressColumn:
        return compared(addressWords(a.address), addressWords(b.address));
    case ConnectionsModel::RoundTripColumn:
        return compared(a.roundTrip, b.roundTrip);
    case ConnectionsModel::QueueColumn:
        return compared(a.queuedBytes, b.queuedBytes);
    default:
        return compared(a.since, b.since);
    }
}

} // namespace

void ConnectionsModel::setConnections(const QList<ConnectionInfo> &connections)
{
    m_all = connections;
    refresh();
}

void ConnectionsModel::setSearch(const QString &text)
{
    const auto code = RoomCode::parse(text);
    m_words = code ? QStringList{code->value} : text.split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void ConnectionsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    refresh();
}

bool ConnectionsModel::isWanted(const ConnectionInfo &connection) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return connection.player.contains(word, Qt::CaseInsensitive)
            || connection.room.value.startsWith(word, Qt::CaseInsensitive)
            || roleWords(connection.role).contains(word, Qt::CaseInsensitive)
            || addressWords(connection.address).contains(word, Qt::CaseInsensitive);
    });
}

void ConnectionsModel::refresh()
{
    QList<ConnectionInfo> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const ConnectionInfo &connection) { return isWanted(connection); });
    std::ranges::sort(rows, [this](const ConnectionInfo &a, const ConnectionInfo &b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b, m_column) : isBefore(b, a, m_column);
    });
    // Nobody marks more than a row or two, so these are looked up and all else is taken as it
    // comes.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const auto it =
            std::ranges::find(rows, m_rows.at(index.row()).number, &ConnectionInfo::number);
        after << (it == rows.end() ? QModelIndex()
                                   : createIndex(int(it - rows.begin()), index.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ConnectionInfo &connection = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(connection, index.column());
    case Qt::ToolTipRole:
        // Names come from strangers; converted they are never read as markup.
        return index.column() == WhoColumn && !connection.player.isEmpty()
            ? QVariant(Qt::convertFromPlainText(oneLine(connection.player)))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhoColumn:
        return tr("Who");
    case RoleColumn:
        return tr("As");
    case RoomColumn:
        return tr("Room");
    case AddressColumn:
        return tr("Address");
    case RoundTripColumn:
        return tr("Round trip");
    case QueueColumn:
        return tr("Waiting to be sent");
    case SinceColumn:
        return tr("Connected since");
    default:
        return {};
    }
}

QString ConnectionsModel::cellText(const ConnectionInfo &connection, int column) const
{
    switch (column) {
    case WhoColumn:
        return connection.player.isEmpty() ? u"–"_s : oneLine(connection.player);
    case RoleColumn:
        return roleWords(connection.role);
    case RoomColumn:
        return connection.room.display();
    case AddressColumn:
        return addressWords(connection.address);
    case RoundTripColumn:
        return connection.roundTrip ? durationWords(*connection.roundTrip) : u"–"_s;
    case QueueColumn:
        return byteWords(double(connection.queuedBytes));
    case SinceColumn:
        return secondWords(connection.since);
    default:
        return {};
    }
}
