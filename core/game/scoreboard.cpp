#include "core/game/scoreboard.h"

#include "core/game/gameroom.h"
#include "core/game/scoring.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace
{

/// False for a round that leaves scores and streaks as they are.
bool countsInScores(const Question &question, const Round &round)
{
    return isScored(question.type) && round.verdict != Verdict::Void;
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

/// What the answers to a round earn.
class Judge
{
public:
    Judge(const GameRoom &room, int index)
        : m_room(room)
        , m_index(index)
        , m_question(room.questions[index])
        , m_round(room.rounds[index])
        , m_answers(m_round.countedAnswers())
        , m_counts(countsInScores(m_question, m_round))
        , m_nearest(nearestDistance(m_question, m_round))
    {
        if (m_counts && room.scoringFor(index) == ScoringPolicy::Order)
            placeRightAnswers();
    }

    const QHash<PlayerId, GivenAnswer> &answers() const { return m_answers; }
    bool counts() const { return m_counts; }

    AnswerResult result(PlayerId player, const GivenAnswer &given) const
    {
        if (!m_counts)
            return {};
        const Share share = shareOf(given);
        return {.points = points(player, given, share), .correct = share.isAll()};
    }
    /// What one loses who has staked points and not answered; 0 for others.
    int lostStake(PlayerId player) const { return m_counts ? m_round.wagers.value(player) : 0; }

private:
    Share shareOf(const GivenAnswer &given) const
    {
        return m_round.verdict == Verdict::EverybodyRight
            ? Share {}
            : earnedShare(m_question, given.answer, m_nearest);
    }

    int points(PlayerId player, const GivenAnswer &given, Share share) const
    {
        if (m_question.hasWager)
            return wageredPoints(m_round.wagers.value(player), share);
        if (share.right > 0)
            return policyPoints(player, given, share);
        return -penaltyPoints(m_question.points, m_room.settings.penalty);
    }

    int policyPoints(PlayerId player, const GivenAnswer &given, Share share) const
    {
        // The nearest was not the fastest, and who buzzed first was it already: time has no part in these.
        const bool isTimeless = m_question.type == QuestionType::Buzzer
            || (m_question.key.number && m_question.key.number->nearest);
        if (isTimeless)
            return flatPoints(m_question.points, share);
        switch (m_room.scoringFor(m_index)) {
        case ScoringPolicy::Speed:
            return speedPoints(m_question.points, given.elapsed, given.limit, share);
        case ScoringPolicy::Linear:
            return linearPoints(m_question.points, given.elapsed, given.limit, share);
        case ScoringPolicy::Flat:
            return flatPoints(m_question.points, share);
        case ScoringPolicy::Order:
            return orderPoints(m_question.points, m_places.value(player, 1), share);
        case ScoringPolicy::AccuracyFirst:
            return accuracyFirstPoints(m_question.points, given.elapsed, given.limit,
                                       int(m_room.questions.size()), share);
        }
        Q_UNREACHABLE();
    }

    /// Place among the right answers by scoring time, 1 first; the same time is the same place.
    void placeRightAnswers()
    {
        QList<std::pair<Milliseconds, PlayerId>> right;
        for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
            if (shareOf(*it).right > 0)
                right.append({it->elapsed, it.key()});
        }
        std::ranges::sort(right);
        int place = 0;
        for (qsizetype i = 0; i < right.size(); ++i) {
            if (i == 0 || right[i].first != right[i - 1].first)
                place = int(i) + 1;
            m_places.insert(right[i].second, place);
        }
    }

    const GameRoom &m_room;
    int m_index;
    const Question &m_question;
    const Round &m_round;
    const QHash<PlayerId, GivenAnswer> m_answers;
    bool m_counts;
    double m_nearest;
    QHash<PlayerId, int> m_places;
};

/// How a round counts.
struct RoundRule
{
    int index;
    bool counts;
    bool touchesAllStreaks; ///< Also of players without an answer.
};

std::vector<RoundRule> rulesOf(const GameRoom &room, int first, int end)
{
    std::vector<RoundRule> rules;
    for (int index = first; index < end; ++index) {
        const Question &question = room.questions[index];
        // In a race to the buzzer most can't answer at all.
        if (room.rounds[index].closed)
            rules.push_back({index, countsInScores(question, room.rounds[index]),
                             question.type != QuestionType::Buzzer});
    }
    return rules;
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
    const Judge judge(room, index);
    QHash<PlayerId, AnswerResult> results;
    results.reserve(judge.answers().size());
    for (auto it = judge.answers().begin(); it != judge.answers().end(); ++it)
        results.insert(it.key(), judge.result(it.key(), *it));
    if (!judge.counts())
        return results;
    const QHash<PlayerId, int> &wagers = room.rounds[index].wagers;
    for (auto it = wagers.keyBegin(); it != wagers.keyEnd(); ++it) {
        if (!judge.answers().contains(*it))
            results.insert(*it, {.points = -judge.lostStake(*it), .answered = false});
    }
    return results;
}

void Scoreboard::addRounds(const GameRoom &room, int first, int end)
{
    for (int index = first; index < end; ++index) {
        if (room.rounds[index].closed)
            judge(room, index);
    }
    fold(room, first, end);
    rankPlayers(room);
}

void Scoreboard::judgeRound(const GameRoom &room, int index)
{
    judge(room, index);
    foldAnew(room, int(room.rounds.size()));
}

Scoreboard Scoreboard::standAfter(const GameRoom &room, int last) const
{
    Scoreboard board = *this;
    board.foldAnew(room, last + 1);
    return board;
}

void Scoreboard::judge(const GameRoom &room, int index)
{
    const Judge judge(room, index);
    for (const Player &player : room.players) {
        Earned now;
        if (const auto given = judge.answers().constFind(player.id); given != judge.answers().end()) {
            const AnswerResult result = judge.result(player.id, *given);
            now = {result.points, true, result.correct,
                   result.correct ? given->elapsed : Milliseconds(0)};
        } else {
            now.points = -judge.lostStake(player.id);
        }
        QList<Earned> &earned = m_records[player.id].earned;
        if (earned.size() <= index)
            earned.resize(index + 1);
        earned[index] = now;
        while (!earned.isEmpty() && earned.last() == Earned())
            earned.removeLast();
    }
}

void Scoreboard::foldAnew(const GameRoom &room, int end)
{
    for (Record &record : m_records)
        record.standing = {};
    fold(room, 0, end);
    rankPlayers(room);
}

void Scoreboard::fold(const GameRoom &room, int first, int end)
{
    const std::vector<RoundRule> rules = rulesOf(room, first, end);
    for (const Player &player : room.players) {
        Record &record = m_records[player.id];
        Standing &standing = record.standing;
        for (const RoundRule &rule : rules) {
            const Earned earned = record.earned.value(rule.index);
            standing.lastAnswered = earned.answered;
            standing.lastCorrect = earned.correct;
            standing.lastPoints = earned.points;
            if (rule.counts && (rule.touchesAllStreaks || earned.answered))
                standing.streak = earned.correct ? standing.streak + 1 : 0;
            if (earned.correct) {
                if (room.settings.streakBonus)
                    standing.lastPoints += streakBonus(standing.streak);
                ++standing.rightCount;
                standing.rightTime += earned.rightTime;
            }
            standing.lastPoints = std::max(standing.lastPoints, -standing.score);
            standing.score += standing.lastPoints;
        }
    }
}

void Scoreboard::addPlayer(const Player &player)
{
    Standing &standing = m_records[player.id].standing;
    if (!player.isListed())
        return;
    // Nobody can be worse than a newcomer without points, so only the last rank needs a look.
    qsizetype at = m_ranking.size();
    standing.rank = int(at) + 1;
    if (at > 0) {
        const Standing &last = m_records[m_ranking.last()].standing;
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
    m_records.remove(id);
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
        Standing &standing = m_records[player.id].standing;
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
        Standing &standing = m_records[places[i].id].standing;
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
    const auto record = m_records.constFind(id);
    return record == m_records.end() ? Standing() : record->standing;
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
