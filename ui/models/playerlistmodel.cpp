#include "ui/models/playerlistmodel.h"

#include "core/game/teams.h"
#include "ui/models/rowchanges.h"
#include "ui/room/roomwatch.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// In more runs than this, telling each costs the view more than looking at all rows anew.
constexpr qsizetype mostRuns = 32;

} // namespace

PlayerListModel::PlayerListModel(RoomWatch &watch, QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
{
    connect(&watch, &RoomWatch::opened, this, &PlayerListModel::open);
    connect(&watch, &RoomWatch::playersJoined, this, &PlayerListModel::onPlayersJoined);
    connect(&watch, &RoomWatch::playersChanged, this, &PlayerListModel::onPlayersChanged);
    connect(&watch, &RoomWatch::answersChanged, this, &PlayerListModel::onAnswersChanged);
    connect(&watch, &RoomWatch::phaseChanged, this, &PlayerListModel::onPhaseChanged);
    if (watch.isOpen())
        open();
}

void PlayerListModel::setSearch(const QString &search)
{
    const QString word = search.trimmed();
    if (word == m_search)
        return;
    m_search = word;
    refresh();
}

void PlayerListModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void PlayerListModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (order == Order::Name)
        m_names.fill(m_watch.room());
    else
        m_names.clear();
    refresh();
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
        return m_watch.hasAnswered(id);
    case ScoreRole:
        return m_watch.hasScores() ? QVariant(m_watch.room().scoreboard.standing(id).score)
                                   : QVariant();
    case TimeFactorRole:
        return player->timeFactor;
    case TeamRole:
        return teamOf(m_watch.room(), *player);
    case StakeRole: {
        const std::optional<int> stake = m_watch.stakeOf(id);
        return stake ? QVariant(*stake) : QVariant();
    }
    default:
        return {};
    }
}

PlayerId PlayerListModel::playerAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row()) : PlayerId();
}

QModelIndex PlayerListModel::indexOf(PlayerId id) const
{
    return index(int(m_rows.indexOf(id)));
}

void PlayerListModel::open()
{
    if (m_order == Order::Name)
        m_names.fill(m_watch.room());
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

void PlayerListModel::onPlayersJoined(const QList<PlayerId> &players)
{
    if (m_order == Order::Name)
        m_names.add(m_watch.room(), players);
    refresh();
}

void PlayerListModel::onPlayersChanged(const QList<PlayerId> &players)
{
    if (m_order == Order::Name)
        m_names.update(m_watch.room(), players);
    refresh();
    touchAll();
}

void PlayerListModel::onAnswersChanged()
{
    if (m_filter == Filter::NotAnswered)
        refresh();
    touchAll();
}

void PlayerListModel::onPhaseChanged()
{
    if (m_filter == Filter::NotAnswered || m_order == Order::Score)
        refresh();
    touchAll();
}

void PlayerListModel::refresh()
{
    const QList<PlayerId> rows = wantedRows();
    if (rows != m_rows)
        changeRows(rows);
}

QList<PlayerId> PlayerListModel::wantedRows() const
{
    const GameRoom &room = m_watch.room();
    QList<PlayerId> rows;
    const auto add = [&](const Player *player) {
        if (player && isShown(*player))
            rows << player->id;
    };
    switch (m_order) {
    case Order::Newest:
        for (auto it = room.players.constEnd(); it != room.players.constBegin();)
            add(&*--it);
        break;
    case Order::Name:
        for (const NameOrder::Entry &entry : m_names.entries())
            add(room.player(entry.id));
        break;
    case Order::Score:
        for (const PlayerId id : room.scoreboard.ranking())
            add(room.player(id));
        for (const Player &player : room.players) {
            if (!player.approved)
                add(&player);
        }
        break;
    }
    return rows;
}

void PlayerListModel::changeRows(const QList<PlayerId> &rows)
{
    const auto changes = rowChanges(m_rows, rows, mostRuns);
    if (!changes) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (const RowRun &run : changes->removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_rows.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const RowRun &run : changes->inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insert(run.first, run.count, PlayerId());
        std::copy_n(rows.begin() + run.first, run.count, m_rows.begin() + run.first);
        endInsertRows();
    }
}

bool PlayerListModel::isShown(const Player &player) const
{
    if (player.removed || !isFound(player))
        return false;
    switch (m_filter) {
    case Filter::Everybody:
        return true;
    case Filter::NotAnswered:
        return m_watch.owesAnswer(player);
    case Filter::Away:
        return player.isListed() && !player.connected && !player.left;
    case Filter::Waiting:
        return !player.approved;
    }
    return true;
}

bool PlayerListModel::isFound(const Player &player) const
{
    return m_search.isEmpty() || player.name.contains(m_search, Qt::CaseInsensitive)
        || teamOf(m_watch.room(), player).contains(m_search, Qt::CaseInsensitive);
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
    if (const QString team = teamOf(m_watch.room(), player); !team.isEmpty())
        parts << tr("team %1").arg(team);
    if (player.timeFactor > 1)
        parts << tr("%1 times the time").arg(player.timeFactor);
    if (m_watch.hasScores())
        parts << pointsWords(m_watch.room().scoreboard.standing(player.id).score);
    if (const std::optional<int> stake = m_watch.stakeOf(player.id))
        parts << tr("stakes %1").arg(pointsWords(*stake));
    if (m_watch.room().playPhase() == Phase::Answering && m_watch.hasAnswered(player.id))
        parts << tr("has answered");
    return parts.join(u", "_s);
}

void PlayerListModel::touchAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}
