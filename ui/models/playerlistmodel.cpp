#include "ui/models/playerlistmodel.h"

#include "ui/room/roomwatch.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace
{

// In more batches than this, taking rows out one by one costs more than reading all anew.
constexpr qsizetype removalsBeforeReload = 32;

} // namespace

PlayerListModel::PlayerListModel(RoomWatch &watch, QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
{
    connect(&watch, &RoomWatch::opened, this, &PlayerListModel::reload);
    connect(&watch, &RoomWatch::playersJoined, this, &PlayerListModel::insertPlayers);
    connect(&watch, &RoomWatch::playersChanged, this, &PlayerListModel::updatePlayers);
    connect(&watch, &RoomWatch::answersChanged, this, &PlayerListModel::touchAll);
    connect(&watch, &RoomWatch::phaseChanged, this, &PlayerListModel::touchAll);
    if (watch.isOpen())
        reload();
}

void PlayerListModel::setSearch(const QString &search)
{
    const QString word = search.trimmed();
    if (word == m_search)
        return;
    m_search = word;
    reload();
}

int PlayerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlayerListModel::data(const QModelIndex &index, int role) const
{
    const PlayerId id = playerAt(index);
    const Player *player = m_watch.room().player(id);
    if (!player)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return player->name;
    case Qt::AccessibleTextRole:
        return describe(*player);
    case IdRole:
        return id.number;
    case AvatarRole:
        return player->avatar;
    case ConnectedRole:
        return player->connected;
    case ApprovedRole:
        return player->approved;
    case LeftRole:
        return player->left;
    case AnsweredRole:
        return hasAnswered(id);
    case ScoreRole:
        return hasScores() ? QVariant(m_watch.room().scoreboard.standing(id).score) : QVariant();
    default:
        return {};
    }
}

PlayerId PlayerListModel::playerAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows.at(m_rows.size() - 1 - index.row());
}

void PlayerListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Player &player : m_watch.room().players) {
        if (isShown(player))
            m_rows << player.id;
    }
    endResetModel();
}

void PlayerListModel::insertPlayers(const QList<PlayerId> &players)
{
    QList<PlayerId> shown;
    for (const PlayerId id : players) {
        const Player *player = m_watch.room().player(id);
        if (player && isShown(*player))
            shown << id;
    }
    if (shown.isEmpty())
        return;
    beginInsertRows({}, 0, int(shown.size()) - 1);
    m_rows << shown;
    endInsertRows();
}

void PlayerListModel::updatePlayers(const QList<PlayerId> &players)
{
    QList<int> gone;
    for (const PlayerId id : players) {
        const Player *player = m_watch.room().player(id);
        const auto at = std::ranges::lower_bound(m_rows, id);
        const bool listed = at != m_rows.end() && *at == id;
        if (listed != (player && isShown(*player))) {
            if (!listed || gone.size() >= removalsBeforeReload) {
                reload();
                return;
            }
            gone << int(at - m_rows.begin());
        }
    }
    std::ranges::sort(gone, std::greater());
    for (const int position : gone) {
        const int row = int(m_rows.size()) - 1 - position;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(position);
        endRemoveRows();
    }
    touchAll();
}

bool PlayerListModel::isShown(const Player &player) const
{
    return !player.removed
        && (m_search.isEmpty() || player.name.contains(m_search, Qt::CaseInsensitive));
}

QString PlayerListModel::describe(const Player &player) const
{
    QStringList parts{player.name};
    if (!player.approved)
        parts << tr("waits to be let in");
    else if (player.left)
        parts << tr("has left");
    else
        parts << (player.connected ? tr("connected") : tr("connection lost"));
    if (hasScores())
        parts << pointsWords(m_watch.room().scoreboard.standing(player.id).score);
    if (hasAnswered(player.id))
        parts << tr("has answered");
    return parts.join(u", "_s);
}

bool PlayerListModel::hasAnswered(PlayerId id) const
{
    const GameRoom &room = m_watch.room();
    return room.status == RoomStatus::InProgress && room.playPhase() == Phase::Answering
        && room.hasCurrentQuestion() && room.currentRound().answers.contains(id);
}

bool PlayerListModel::hasScores() const
{
    return m_watch.hasScores();
}

void PlayerListModel::touchAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}
