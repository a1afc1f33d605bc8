#include "core/game/playerfolder_p.h"

#include "core/game/playername.h"

#include <algorithm>

/// Changes a player and keeps what depends on all of them: the count of those who are waited for
/// and the end of the open question.
template <typename Change>
void PlayerFolder::change(PlayerId id, Change change)
{
    const auto it = m_room.players.find(id);
    Q_ASSERT(it != m_room.players.end());
    const bool open = m_room.hasCurrentQuestion() && m_room.playPhase() == Phase::Answering;
    const bool answered = open && m_room.currentRound().answers.contains(id);
    const bool before = it->isAwaited() && !answered;
    const double factor = it->timeFactor;
    change(*it);
    const bool after = it->isAwaited() && !answered;
    m_room.awaitedCount += int(after) - int(before);
    // Whole teams may be locked out.
    if (open && !m_room.currentRound().buzzes.isEmpty())
        m_room.awaitedCount = countAwaited(m_room);
    // Who goes, comes back, is approved or gets more time while a question is open moves its end.
    if (m_room.playPhase() == Phase::Answering && !m_room.currentRound().heldAt
        && std::max(factor, it->timeFactor) > 1) {
        const Round &round = m_room.currentRound();
        m_room.phaseEndsAt
            = closingTime(m_room, round.opensAt, round.deadline - round.opensAt);
    }
}

void PlayerFolder::operator()(const PlayerJoined &event)
{
    const Player player {.id = event.id,
                         .name = event.name,
                         .avatar = event.avatar,
                         .team = event.team,
                         .tokenHash = event.tokenHash,
                         .joinedAt = event.at,
                         .approved = event.approved};
    m_room.players.insert(event.id, player);
    m_room.lastPlayerNumber = event.id.number;
    m_room.playersByToken.insert(event.tokenHash, event.id);
    m_room.playersByName.insert(nameSkeleton(event.name), event.id);
    ++m_room.seatCount;
    m_room.scoreboard.addPlayer(player);
}

void PlayerFolder::operator()(const PlayerApproved &event)
{
    change(event.id, [](Player &player) { player.approved = true; });
    m_room.scoreboard.addPlayer(*m_room.player(event.id));
}

void PlayerFolder::operator()(const PlayerEdited &event)
{
    change(event.id, [&](Player &player) {
        m_room.playersByName.remove(nameSkeleton(player.name));
        m_room.playersByName.insert(nameSkeleton(event.name), player.id);
        player.name = event.name;
        player.timeFactor = event.timeFactor;
        player.team = event.team;
    });
}

void PlayerFolder::operator()(const TeamsDealt &event)
{
    for (const TeamSeat &seat : event.seats)
        m_room.players[seat.player].team = seat.team;
}

void PlayerFolder::operator()(const PlayerLeft &event)
{
    if (m_room.status == RoomStatus::InProgress || m_room.isFinished()) {
        change(event.id, [](Player &player) {
            player.left = true;
            player.connected = false;
        });
        dropWaitingBuzz(event.id);
        return;
    }
    change(event.id, [](Player &player) { player.connected = false; });
    freeSeat(event.id);
    m_room.players.remove(event.id);
    m_room.scoreboard.removePlayer(event.id);
}

void PlayerFolder::operator()(const PlayerRemoved &event)
{
    if (event.banned)
        m_room.bannedNames.insert(nameSkeleton(m_room.player(event.id)->name));
    freeSeat(event.id);
    change(event.id, [](Player &player) {
        player.removed = true;
        player.connected = false;
    });
    dropWaitingBuzz(event.id);
    m_room.scoreboard.rankPlayers(m_room);
}

void PlayerFolder::operator()(const PlayerConnected &event)
{
    change(event.id, [&event](Player &player) {
        player.connected = true;
        player.node = event.node;
        player.left = false;
    });
}

void PlayerFolder::operator()(const PlayerDisconnected &event)
{
    change(event.id, [](Player &player) { player.connected = false; });
}

void PlayerFolder::dropWaitingBuzz(PlayerId id)
{
    if (!m_room.hasCurrentQuestion() || m_room.playPhase() != Phase::Answering)
        return;
    Round &round = m_room.rounds[m_room.questionIndex];
    if (!round.answers.contains(id))
        round.buzzes.removeIf([id](const Buzz &buzz) { return buzz.player == id; });
}

void PlayerFolder::freeSeat(PlayerId id)
{
    const Player &player = *m_room.player(id);
    m_room.playersByToken.remove(player.tokenHash);
    m_room.playersByName.remove(nameSkeleton(player.name));
    --m_room.seatCount;
}
