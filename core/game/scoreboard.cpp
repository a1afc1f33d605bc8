#include "core/game/scoreboard.h"

#include "core/game/gameroom.h"
#include "core/game/scoring.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace
{

int policyPoints(const GameRoom &room, int index, const GivenAnswer &given, int place, Share share)
{
    const Question &question = room.questions[index];
    // The nearest was not the fastest, and who buzzed first was it already: time has no part in these.
    const bool isTimeless = question.type == QuestionType::Buzzer
        || (question.key.number && question.key.number->nearest);
    if (isTimeless)
        return flatPoints(question.points, share);
    switch (room.scoringFor(index)) {
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

/// False for a round that leaves scores and streaks as they are.
bool countsInScores(const Question &question, const Round &round)
{
    return isScored(question.type) && round.verdict != Verdict::Void;
}

/// False for a player whose right answers in a row a round leaves as they were.
bool touchesStreak(const Question &question, bool hasAnswered)
{
    // In a race to the buzzer most can't answer at all.
    return hasAnswered || question.type != QuestionType::Buzzer;
}

/// How far the best answer to a question whose nearest number wins is off.
double nearestDistance(const Question &question, const Round &round)
{
    const auto &key = question.key.number;
    if (!key || !key->nearest)
        return 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (const GivenAnswer &given : round.answers)
        nearest = std::min(nearest, distanceTo(*key, given.answer));
    return nearest;
}

/// What the answers to a round earned.
class Judge
{
public:
    Judge(const Question &question, const Round &round)
        : m_question(question)
        , m_round(round)
        , m_nearest(nearestDistance(question, round))
    {
    }

    Share share(const GivenAnswer &given) const
    {
        return m_round.verdict == Verdict::EverybodyRight
            ? Share {}
            : earnedShare(m_question, given.answer, m_nearest);
    }

private:
    const Question &m_question;
    const Round &m_round;
    double m_nearest;
};

/// Place among the right answers by scoring time, 1 first; the same time is the same place.
QHash<PlayerId, int> rightAnswerPlaces(const QHash<PlayerId, GivenAnswer> &answers, const Judge &judge)
{
    QList<std::pair<Milliseconds, PlayerId>> right;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (judge.share(*it).right > 0)
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
    const QHash<PlayerId, GivenAnswer> answers = round.countedAnswers();
    QHash<PlayerId, AnswerResult> results;
    results.reserve(answers.size());
    if (!countsInScores(question, round)) {
        for (auto it = answers.keyBegin(); it != answers.keyEnd(); ++it)
            results.insert(*it, {});
        return results;
    }

    const Judge judge(question, round);
    QHash<PlayerId, int> places;
    if (room.scoringFor(index) == ScoringPolicy::Order)
        places = rightAnswerPlaces(answers, judge);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const Share share = judge.share(*it);
        AnswerResult result {.correct = share.isAll()};
        if (question.hasWager) {
            result.points = wageredPoints(round.wagers.value(it.key()), share);
        } else if (share.right > 0) {
            result.points = policyPoints(room, index, *it, places.value(it.key(), 1), share);
        } else {
            result.points = -penaltyPoints(question.points, room.settings.penalty);
        }
        results.insert(it.key(), result);
    }
    for (auto it = round.wagers.begin(); it != round.wagers.end(); ++it) {
        if (!answers.contains(it.key()))
            results.insert(it.key(), {.points = -*it, .answered = false});
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
    const QHash<PlayerId, GivenAnswer> answers = room.rounds[index].countedAnswers();
    const bool counts = countsInScores(room.questions[index], room.rounds[index]);
    for (const Player &player : room.players) {
        Standing &standing = m_standings[player.id];
        const auto result = results.constFind(player.id);
        const bool hasResult = result != results.end();
        standing.lastAnswered = hasResult && result->answered;
        standing.lastCorrect = hasResult && result->correct;
        standing.lastPoints = hasResult ? result->points : 0;
        if (counts && touchesStreak(room.questions[index], standing.lastAnswered))
            standing.streak = standing.lastCorrect ? standing.streak + 1 : 0;
        if (standing.lastCorrect) {
            if (room.settings.streakBonus)
                standing.lastPoints += streakBonus(standing.streak);
            ++standing.rightCount;
            standing.rightTime += answers.constFind(player.id)->elapsed;
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
