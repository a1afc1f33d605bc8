#include "core/game/gameroom.h"

#include "core/game/playername.h"

#include <algorithm>

namespace
{

Milliseconds stretched(Milliseconds time, double factor)
{
    return Milliseconds(qRound64(double(time.count()) * factor));
}

} // namespace

bool GameRoom::hasCurrentQuestion() const
{
    return status == RoomStatus::InProgress && questionIndex >= 0
        && questionIndex < questions.size();
}

const Question &GameRoom::currentQuestion() const
{
    Q_ASSERT(hasCurrentQuestion());
    return questions[questionIndex];
}

const Round &GameRoom::currentRound() const
{
    Q_ASSERT(hasCurrentQuestion());
    return rounds[questionIndex];
}

const Player *GameRoom::player(PlayerId id) const
{
    const auto it = players.constFind(id);
    return it == players.constEnd() ? nullptr : &*it;
}

const Player *GameRoom::playerByToken(const TokenHash &hash) const
{
    const auto it = playersByToken.constFind(hash);
    return it == playersByToken.constEnd() ? nullptr : player(*it);
}

int GameRoom::indexOf(const QuestionId &id) const
{
    const auto it = std::ranges::find(questions, id, &Question::id);
    return it == questions.end() ? -1 : int(it - questions.begin());
}

const MadeCorrection *GameRoom::correction(CorrectionId id) const
{
    const auto it = std::ranges::find(corrections, id, &MadeCorrection::id);
    return it == corrections.end() ? nullptr : &*it;
}

Seconds GameRoom::timeFor(const Question &question) const
{
    return question.time.value_or(settings.questionTime);
}

Seconds GameRoom::introTimeFor(int index) const
{
    const PlaceInRound place = placeInRound(quizRounds, index);
    const bool introducesRound = place.round >= 0 && place.question == 0
        && !quizRounds[place.round].introduction.isEmpty();
    Seconds time = settings.introTime;
    if (introducesRound)
        time = std::max(time, roundIntroTime);
    if (questions[index].hasWager)
        time = std::max(time, wagerTime);
    return time;
}

ScoringPolicy GameRoom::scoringFor(int index) const
{
    const PlaceInRound place = placeInRound(quizRounds, index);
    return place.round < 0 ? settings.scoring
                           : quizRounds[place.round].scoring.value_or(settings.scoring);
}

bool GameRoom::showsLeaderboardAfter(int index) const
{
    const PlaceInRound place = placeInRound(quizRounds, index);
    const bool isWanted
        = place.round < 0 || place.isLast || !quizRounds[place.round].hasLeaderboardAtEndOnly;
    return isWanted && settings.leaderboardTime > Seconds(0);
}

bool GameRoom::breaksAfter(int index) const
{
    const PlaceInRound place = placeInRound(quizRounds, index);
    return place.round >= 0 && place.isLast && index + 1 < questions.size()
        && quizRounds[place.round].breakTime > Seconds(0);
}

Seconds GameRoom::breakTime() const
{
    const PlaceInRound place = placeInRound(quizRounds, questionIndex);
    return place.round < 0 ? Seconds(0) : quizRounds[place.round].breakTime;
}

int GameRoom::greatestWager(PlayerId player, int index) const
{
    return std::max(scoreboard.standing(player).score, questions[index].points);
}

TimePoint GameRoom::deadlineFor(const Player &player) const
{
    const Round &round = currentRound();
    return round.opensAt + stretched(round.deadline - round.opensAt, player.timeFactor);
}

TimePoint closingTime(const GameRoom &room, TimePoint opensAt, Milliseconds time)
{
    double longest = 1;
    for (const Player &player : room.players) {
        if (player.isListed() && !player.left)
            longest = std::max(longest, player.timeFactor);
    }
    return opensAt + stretched(time, longest) + maxLatencyCorrection;
}

void deriveMembers(GameRoom &room)
{
    room.playersByToken.clear();
    room.playersByName.clear();
    room.seatCount = 0;
    for (const Player &player : std::as_const(room.players)) {
        if (player.removed)
            continue;
        room.playersByToken.insert(player.tokenHash, player.id);
        room.playersByName.insert(nameSkeleton(player.name), player.id);
        ++room.seatCount;
    }
    room.awaitedCount = countAwaited(room);
    for (const MadeCorrection &made : std::as_const(room.corrections))
        judgeQuestion(room, room.indexOf(made.question));
    room.scoreboard = foldScoreboard(room);
}

int countAwaited(const GameRoom &room)
{
    if (!room.hasCurrentQuestion() || room.playPhase() != Phase::Answering)
        return int(std::ranges::count_if(room.players, &Player::isAwaited));
    const Round &round = room.currentRound();
    const LockedOut out(room, round);
    return int(std::ranges::count_if(room.players, [&](const Player &player) {
        return player.isAwaited() && !round.answers.contains(player.id) && !out.contains(player);
    }));
}
