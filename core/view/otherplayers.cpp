#include "core/view/otherplayers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace
{

constexpr qsizetype mostOthers = 50;
constexpr qsizetype newestInLargeRoom = 12; // each costs every joining player some 75 bytes
constexpr qsizetype bestInLargeRoom = 10;
constexpr qsizetype neighboursOnASide = 5;

/// Listed players, each once, without the viewer, up to a limit.
class Selection
{
public:
    Selection(const GameRoom &room, PlayerId viewer, qsizetype limit)
        : m_room(room)
        , m_viewer(viewer)
        , m_limit(limit)
    {
    }

    bool isFull() const { return m_players.size() >= m_limit; }
    QList<PublicPlayer> take() { return std::move(m_players); }

    void add(const Player &player)
    {
        if (!player.isListed() || player.id == m_viewer || m_seen.contains(player.id))
            return;
        m_seen.insert(player.id);
        m_players.append(publicPlayer(m_room, player));
    }

    void addRanked(qsizetype from, qsizetype to)
    {
        const QList<PlayerId> &ranking = m_room.scoreboard.ranking();
        to = std::min(to, ranking.size());
        for (qsizetype i = std::max<qsizetype>(from, 0); i < to && !isFull(); ++i)
            add(*m_room.player(ranking[i]));
    }

    void addNewest()
    {
        // Enough to get past those who left; in a room where thousands did, the list stays short.
        int steps = 200;
        auto it = m_room.players.constEnd();
        while (it != m_room.players.constBegin() && !isFull() && steps-- > 0)
            add(*--it);
    }

private:
    const GameRoom &m_room;
    PlayerId m_viewer;
    qsizetype m_limit;
    QList<PublicPlayer> m_players;
    QSet<PlayerId> m_seen;
};

bool hasStarted(const GameRoom &room)
{
    return room.status == RoomStatus::InProgress || room.status == RoomStatus::Completed;
}

/// Where the player stands in the ranking; -1 for one who is not listed.
qsizetype placeInRanking(const GameRoom &room, PlayerId player)
{
    const QList<PlayerId> &ranking = room.scoreboard.ranking();
    const auto key = [&room](PlayerId id) {
        return std::pair(room.scoreboard.standing(id).rank, id);
    };
    const auto it = std::ranges::lower_bound(ranking, key(player), {}, key);
    return it != ranking.end() && *it == player ? std::distance(ranking.begin(), it) : -1;
}

} // namespace

QList<PublicPlayer> otherPlayersFor(const GameRoom &room, PlayerId viewer)
{
    const bool small = room.seatCount - 1 <= mostOthers;
    const bool started = hasStarted(room);
    Selection others(room, viewer, small || started ? mostOthers : newestInLargeRoom);
    if (!started) {
        others.addNewest();
    } else if (small) {
        others.addRanked(0, room.scoreboard.ranking().size());
    } else {
        others.addRanked(0, bestInLargeRoom);
        if (const qsizetype place = placeInRanking(room, viewer); place >= 0)
            others.addRanked(place - neighboursOnASide, place + neighboursOnASide + 1);
    }
    return others.take();
}

QList<PublicPlayer> otherPlayersForScreen(const GameRoom &room)
{
    Selection others(room, PlayerId {}, mostOthers);
    if (!hasStarted(room))
        others.addNewest();
    else
        others.addRanked(0, room.scoreboard.ranking().size());
    return others.take();
}
