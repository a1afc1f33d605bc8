#include "ui/models/leaderboardmodel.h"

#include "ui/room/roomwatch.h"
#include "ui/words/words.h"

namespace
{

constexpr int rowsShown = 100;

} // namespace

LeaderboardModel::LeaderboardModel(RoomWatch &watch, QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
{
    connect(&watch, &RoomWatch::opened, this, &LeaderboardModel::reload);
    connect(&watch, &RoomWatch::phaseChanged, this, &LeaderboardModel::reload);
    connect(&watch, &RoomWatch::playersChanged, this, &LeaderboardModel::reload);
    if (watch.isOpen())
        reload();
}

int LeaderboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LeaderboardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const LeaderboardRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(row.rank).arg(row.name, pointsWords(row.score));
    case RankRole:
        return row.rank;
    case AvatarRole:
        return row.avatar;
    case ScoreRole:
        return row.score;
    case DeltaRole:
        return row.delta;
    default:
        return {};
    }
}

void LeaderboardModel::reload()
{
    QList<LeaderboardRow> rows =
        m_watch.hasScores() ? leaderboardRows(m_watch.room(), rowsShown) : QList<LeaderboardRow>();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}
