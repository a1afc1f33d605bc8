#include "core/game/buzzes.h"

#include "core/game/gameroom.h"
#include "core/game/teams.h"

#include <algorithm>

namespace
{

BuzzState stateOf(const GameRoom &room, const QHash<PlayerId, GivenAnswer> &answers,
                  const LockedOut &out, PlayerId id)
{
    if (const auto judged = answers.constFind(id); judged != answers.cend())
        return judged->answer.judgedRight.value_or(false) ? BuzzState::Right : BuzzState::Wrong;
    return out.contains(*room.player(id)) ? BuzzState::Out : BuzzState::Waiting;
}

bool isJudgedWrong(const GivenAnswer &given)
{
    return given.answer.judgedRight == false;
}

} // namespace

GivenAnswer givenBy(const Buzz &buzz, bool right)
{
    return {{.judgedRight = right}, buzz.receivedAt, buzz.elapsed, buzz.limit};
}

bool isTie(const Buzz &first, const Buzz &second)
{
    const Milliseconds apart
        = first.at < second.at ? second.at - first.at : first.at - second.at;
    return apart <= first.error + second.error;
}

void insertBuzz(QList<Buzz> &buzzes, const Buzz &buzz)
{
    buzzes.insert(std::ranges::upper_bound(buzzes, buzz.at, {}, &Buzz::at), buzz);
}

QList<RankedBuzz> rankedBuzzes(const GameRoom &room, int index)
{
    const Round &round = room.rounds[index];
    const QHash<PlayerId, GivenAnswer> answers = round.countedAnswers();
    const LockedOut out(room, round);
    QList<RankedBuzz> ranked;
    ranked.reserve(round.buzzes.size());
    qsizetype first = 0;
    for (const Buzz &buzz : round.buzzes) {
        const qsizetype at = ranked.size();
        const bool ties = at > 0 && isTie(ranked[first].buzz, buzz);
        if (ties)
            ranked[first].isTied = true;
        else
            first = at;
        ranked.append({buzz, int(first) + 1, ties, stateOf(room, answers, out, buzz.player)});
    }
    return ranked;
}

QList<PlayerId> buzzersOnTurn(const GameRoom &room, int index)
{
    const Buzz *first = nullptr;
    QList<PlayerId> onTurn;
    const QList<RankedBuzz> ranked = rankedBuzzes(room, index);
    for (const RankedBuzz &each : ranked) {
        if (each.state != BuzzState::Waiting)
            continue;
        if (!first)
            first = &each.buzz;
        if (isTie(*first, each.buzz))
            onTurn.append(each.buzz.player);
    }
    return onTurn;
}

bool isBuzzWaiting(const GameRoom &room)
{
    return isBuzzWaitingWithout(room, {});
}

bool isBuzzWaitingWithout(const GameRoom &room, PlayerId leaving)
{
    const Round &round = room.currentRound();
    const LockedOut out(room, round);
    return std::ranges::any_of(round.buzzes, [&](const Buzz &buzz) {
        return buzz.player != leaving
            && stateOf(room, round.answers, out, buzz.player) == BuzzState::Waiting;
    });
}

const Buzz *Round::buzz(PlayerId player) const
{
    const auto it = std::ranges::find(buzzes, player, &Buzz::player);
    return it == buzzes.end() ? nullptr : &*it;
}

QHash<PlayerId, GivenAnswer> Round::countedAnswers() const
{
    if (!rightBuzzers)
        return answers;
    QHash<PlayerId, GivenAnswer> counted = answers;
    for (GivenAnswer &given : counted)
        given.answer.judgedRight = false;
    for (const PlayerId id : *rightBuzzers) {
        if (const Buzz *pressed = buzz(id))
            counted.insert(id, givenBy(*pressed, true));
    }
    return counted;
}

LockedOut::LockedOut(const GameRoom &room, const Round &round)
    : m_room(room)
    , m_round(round)
{
    if (round.buzzes.isEmpty() || room.settings.teams == TeamMode::Off)
        return;
    for (auto it = round.answers.begin(); it != round.answers.end(); ++it) {
        if (isJudgedWrong(*it))
            m_teams.insert(room.player(it.key())->team);
    }
}

bool LockedOut::contains(const Player &player) const
{
    const auto judged = m_round.answers.constFind(player.id);
    return (judged != m_round.answers.cend() && isJudgedWrong(*judged))
        || m_teams.contains(teamOf(m_room, player));
}
