#include "core/game/scoreboard.h"

#include "core/game/gameroom.h"
#include "core/game/scoring.h"

#include <algorithm>
#include <tuple>

namespace
{

int policyPoints(const GameRoom &room, const Question &question, const GivenAnswer &given,
                 int place, Share share)
{
    switch (room.settings.scoring) {
    case ScoringPolicy::Speed:
        return speedPoints(question.points, given.elapsed, given.limit, share);
    case ScoringPolicy::Linear:
        return linearPoints(question.points, given.elapsed, given.limit, share);
    case ScoringPolicy::Flat:
        return flatPoints(question.points, share);
    case ScoringPolicy::Order:
        return orderPoints(question.points, place, share);
    case ScoringPolicy::AccuracyFirst:
        return accuracyFirstPoints(question.points, given.elapsed, given.limit,
                                   int(room.questions.size()), share);
    }
    Q_UNREACHABLE();
}

Share judgedShare(const Question &question, const Round &round, const Answer &answer)
{
    return round.verdict == Verdict::EverybodyRight ? Share {} : earnedShare(question, answer);
}

/// Place among the right answers by scoring time, 1 first; the same time is the same place.
QHash<PlayerId, int> rightAnswerPlaces(const Question &question, const Round &round)
{
    QList<std::pair<Milliseconds, PlayerId>> right;
    for (auto it = round.answers.begin(); it != round.answers.end(); ++it) {
        if (judgedShare(question, round, it->answer).right > 0)
            right.append({it->elapsed, it.key()});
    }
    std::ranges::sort(right);
    QHash<PlayerId, int> places;
    int place = 0;
    for (qsizetype i = 0; i < right.size(); ++i) {
        if (i == 0 || right[i].first != right[i - 1].first)
            place = int(i) + 1;
        places.insert(right[i].second, place);
    }
    return places;
}

/// Sorts the best first.
using Merit = std::tuple<int, int, qint64>;

Merit merit(const Standing &standing)
{
    return {-standing.score, -standing.rightCount, standing.rightTime.count()};
}

} // namespace

QHash<PlayerId, AnswerResult> scoreRound(const GameRoom &room, int index)
{
    const Question &question = room.questions[index];
    const Round &round = room.rounds[index];
    QHash<PlayerId, int> places;
    if (room.settings.scoring == ScoringPolicy::Order)
        places = rightAnswerPlaces(question, round);

    QHash<PlayerId, AnswerResult> results;
    results.reserve(round.answers.size());
    for (auto it = round.answers.begin(); it != round.answers.end(); ++it) {
        if (round.verdict == Verdict::Void) {
            results.insert(it.key(), {});
            continue;
        }
        const Share share = judgedShare(question, round, it->answer);
        AnswerResult result {.correct = round.verdict == Verdict::EverybodyRight
                                 || isCorrect(question, it->answer)};
        if (share.right > 0) {
            result.points = policyPoints(room, question, *it, places.value(it.key(), 1), share);
        } else {
            result.points = -penaltyPoints(question.points, room.settings.penalty);
        }
        results.insert(it.key(), result);
    }
    return results;
}

void Scoreboard::addRounds(const GameRoom &room, int first, int end)
{
    for (int index = first; index < end; ++index) {
        if (room.rounds[index].closed)
            scoreRound(room, index);
    }
    rankPlayers(room);
}

void Scoreboard::scoreRound(const GameRoom &room, int index)
{
    const QHash<PlayerId, AnswerResult> results = ::scoreRound(room, index);
    const bool counts = room.rounds[index].verdict != Verdict::Void;
    for (const Player &player : room.players) {
        Standing &standing = m_standings[player.id];
        const auto result = results.constFind(player.id);
        standing.lastAnswered = result != results.end();
        standing.lastCorrect = standing.lastAnswered && result->correct;
        standing.lastPoints = standing.lastAnswered ? result->points : 0;
        if (counts)
            standing.streak = standing.lastCorrect ? standing.streak + 1 : 0;
        if (standing.lastCorrect) {
            if (room.settings.streakBonus)
                standing.lastPoints += streakBonus(standing.streak);
            ++standing.rightCount;
            standing.rightTime += room.rounds[index].answers.constFind(player.id)->elapsed;
        }
        standing.lastPoints = std::max(standing.lastPoints, -standing.score);
        standing.score += standing.lastPoints;
    }
}

void Scoreboard::addPlayer(const Player &player)
{
    Standing &standing = m_standings[player.id];
    if (!player.isListed())
        return;
    // Nobody can be worse than a newcomer without points, so only the last rank needs a look.
    qsizetype at = m_ranking.size();
    standing.rank = int(at) + 1;
    if (at > 0) {
        const Standing &last = m_standings[m_ranking.last()];
        standing.ahead = last.score > 0 ? m_ranking.last() : last.ahead;
        if (merit(last) == merit(standing)) {
            standing.rank = last.rank;
            while (at >= last.rank && player.id < m_ranking[at - 1])
                --at;
        }
    }
    m_ranking.insert(at, player.id);
}

void Scoreboard::removePlayer(PlayerId id)
{
    m_standings.remove(id);
    m_ranking.removeOne(id);
}

void Scoreboard::rankPlayers(const GameRoom &room)
{
    struct Place
    {
        Merit merit;
        PlayerId id;
    };
    std::vector<Place> places;
    places.reserve(size_t(room.players.size()));
    for (const Player &player : room.players) {
        Standing &standing = m_standings[player.id];
        standing.rank = 0;
        standing.ahead = {};
        if (player.isListed())
            places.push_back({merit(standing), player.id});
    }
    std::ranges::sort(places, {}, [](const Place &p) { return std::tie(p.merit, p.id); });

    m_ranking.clear();
    m_ranking.reserve(qsizetype(places.size()));
    const Standing *before = nullptr;
    for (size_t i = 0; i < places.size(); ++i) {
        Standing &standing = m_standings[places[i].id];
        const bool shared = before && merit(*before) == places[i].merit;
        standing.rank = shared ? before->rank : int(i) + 1;
        if (before)
            standing.ahead = before->score > standing.score ? m_ranking.last() : before->ahead;
        m_ranking.append(places[i].id);
        before = &standing;
    }
}

Standing Scoreboard::standing(PlayerId id) const
{
    return m_standings.value(id);
}

Scoreboard foldScoreboard(const GameRoom &room)
{
    return foldScoreboard(room, int(room.rounds.size()) - 1);
}

Scoreboard foldScoreboard(const GameRoom &room, int last)
{
    Scoreboard board;
    board.addRounds(room, 0, last + 1);
    return board;
}
