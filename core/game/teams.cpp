#include "core/game/teams.h"

#include "core/game/playername.h"

#include <algorithm>

namespace
{

/// How many play in each team, in the order of the names.
class TeamSizes
{
public:
    explicit TeamSizes(const QStringList &names)
        : m_names(names)
        , m_sizes(names.size())
    {
    }

    /// False when there is no such team.
    bool add(const QString &team)
    {
        const qsizetype at = m_names.indexOf(team);
        if (at >= 0)
            ++m_sizes[at];
        return at >= 0;
    }

    QString smallest() const
    {
        return m_names.value(std::ranges::min_element(m_sizes) - m_sizes.begin());
    }

private:
    const QStringList &m_names;
    QList<int> m_sizes;
};

bool isHere(const Player &player)
{
    return !player.removed && !player.left;
}

/// Where the players of `team` go when the names change; empty when they have to be dealt.
QString successor(const QString &team, const QStringList &before, const QStringList &after)
{
    if (after.contains(team))
        return team;
    const qsizetype at = before.indexOf(team);
    const QString inItsPlace = at < 0 ? QString() : after.value(at);
    return before.contains(inItsPlace) ? QString() : inItsPlace;
}

/// Halves up.
qint64 average(qint64 sum, int count)
{
    return count == 0 ? 0 : (2 * sum + count) / (2 * count);
}

} // namespace

QString teamOf(const GameRoom &room, const Player &player)
{
    return room.settings.teams == TeamMode::Off ? QString() : player.team;
}

QString knownTeam(const GameRoom &room, const QString &name)
{
    const QString skeleton = nameSkeleton(name.trimmed());
    const auto it = std::ranges::find(room.settings.teamNames, skeleton, nameSkeleton);
    return it == room.settings.teamNames.end() ? QString() : *it;
}

QString smallestTeam(const GameRoom &room)
{
    TeamSizes sizes(room.settings.teamNames);
    for (const Player &player : room.players) {
        if (isHere(player))
            sizes.add(player.team);
    }
    return sizes.smallest();
}

QList<TeamSeat> movedPlayers(const GameRoom &room, const RoomSettings &settings)
{
    if (settings.teams == TeamMode::Off)
        return {};
    TeamSizes sizes(settings.teamNames);
    QList<TeamSeat> moved;
    QList<PlayerId> dealt;
    for (const Player &player : room.players) {
        if (!isHere(player))
            continue;
        const QString team = successor(player.team, room.settings.teamNames, settings.teamNames);
        if (!sizes.add(team))
            dealt.append(player.id);
        else if (team != player.team)
            moved.append({player.id, team});
    }
    for (const PlayerId id : dealt) {
        moved.append({id, sizes.smallest()});
        sizes.add(moved.last().team);
    }
    return moved;
}

QList<TeamStanding> teamStandings(const GameRoom &room)
{
    if (room.settings.teams == TeamMode::Off)
        return {};
    QList<TeamStanding> teams;
    for (const QString &name : room.settings.teamNames)
        teams.append({.name = name});
    const bool takesBest = room.settings.teamScoring == TeamScoring::Best;
    for (const PlayerId id : room.scoreboard.ranking()) {
        const qsizetype at = room.settings.teamNames.indexOf(room.player(id)->team);
        if (at < 0)
            continue;
        const qint64 score = room.scoreboard.standing(id).score;
        teams[at].score = takesBest ? std::max(teams[at].score, score) : teams[at].score + score;
        ++teams[at].memberCount;
    }
    if (room.settings.teamScoring == TeamScoring::Average) {
        for (TeamStanding &team : teams)
            team.score = average(team.score, team.memberCount);
    }
    std::ranges::stable_sort(teams, std::ranges::greater(), &TeamStanding::score);
    for (qsizetype i = 0; i < teams.size(); ++i) {
        const bool shared = i > 0 && teams[i].score == teams[i - 1].score;
        teams[i].rank = shared ? teams[i - 1].rank : int(i) + 1;
    }
    return teams;
}
