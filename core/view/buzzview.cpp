#include "core/view/buzzview.h"

#include "core/game/gameroom.h"
#include "core/game/teams.h"

#include <algorithm>

namespace
{

constexpr qsizetype mostOfAState = 10;

BuzzRow buzzRow(const GameRoom &room, const RankedBuzz &ranked)
{
    const Player &player = *room.player(ranked.buzz.player);
    return {.id = player.id,
            .name = player.name,
            .avatar = player.avatar,
            .team = teamOf(room, player),
            .place = ranked.place,
            .isTied = ranked.isTied,
            .state = ranked.state};
}

} // namespace

BuzzView buzzView(const GameRoom &room, int index)
{
    const Round &round = room.rounds[index];
    const QList<RankedBuzz> ranked = rankedBuzzes(room, index);
    const QList<PlayerId> onTurn = round.closed ? QList<PlayerId>() : buzzersOnTurn(room, index);
    const auto isWaiting = [](const RankedBuzz &each) { return each.state == BuzzState::Waiting; };
    const auto firstWaiting = std::ranges::find_if(ranked, isWaiting);
    const qsizetype waitingCount = std::ranges::count_if(ranked, isWaiting);
    qsizetype judgedToSkip = std::max<qsizetype>(0, ranked.size() - waitingCount - mostOfAState);
    qsizetype waitingToTake = mostOfAState;

    BuzzView view {.count = int(round.buzzes.size())};
    for (const RankedBuzz &each : ranked) {
        const bool waits = isWaiting(each);
        if (waits ? waitingToTake-- <= 0 : judgedToSkip-- > 0)
            continue;
        view.rows.append(buzzRow(room, each));
        view.rows.last().isOnTurn = onTurn.contains(each.buzz.player);
        if (waits)
            view.rows.last().behind = each.buzz.at - firstWaiting->buzz.at;
    }
    if (round.heldAt)
        view.remaining = std::max(Milliseconds(0), Milliseconds(round.deadline - *round.heldAt));
    return view;
}
