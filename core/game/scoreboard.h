#pragma once

#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QHash>
#include <QList>

struct GameRoom;
struct Player;

/// Where a player stands after the closed questions. `last…` speak of the last closed question.
struct Standing
{
    int score = 0;
    int rank = 0; ///< From 1; players who can't be told apart share one.
    int streak = 0; ///< Right answers in a row.
    int rightCount = 0;
    Milliseconds rightTime {0}; ///< Summed over right answers.
    int lastPoints = 0; ///< May be negative with a penalty.
    bool lastCorrect = false;
    bool lastAnswered = false;
    PlayerId ahead; ///< The nearest player with more points; number 0 for those with the most.

    bool operator==(const Standing &) const = default;
};

/// What one answer earned.
struct AnswerResult
{
    int points = 0;
    bool correct = false;
    bool answered = true; ///< False for a stake that is lost for want of an answer.

    bool operator==(const AnswerResult &) const = default;
};

/// The fold of answers and keys into scores and ranks: score, then more right answers, then less
/// time on them, then a shared rank. It keeps what each round earned, so that a correction judges one
/// round and not all of them.
class Scoreboard
{
public:
    /// Adds the closed ones of the rounds from `first` to before `end`, and ranks anew.
    void addRounds(const GameRoom &room, int first, int end);
    void addRound(const GameRoom &room, int index) { addRounds(room, index, index + 1); }
    /// Judges one closed round anew, of those that were added, and ranks anew.
    void judgeRound(const GameRoom &room, int index);
    /// As it stands after the rounds up to `last`, of those that were added.
    Scoreboard standAfter(const GameRoom &room, int last) const;
    /// Lists a player who just came or was approved, behind all who have points.
    void addPlayer(const Player &player);
    /// Forgets a player whose seat was given up in the lobby.
    void removePlayer(PlayerId id);
    /// Ranks all listed players anew.
    void rankPlayers(const GameRoom &room);

    /// Zeros and the last shared rank for a player without answers.
    Standing standing(PlayerId id) const;
    /// Best first; those who share a rank in the order of joining. Listed players only.
    const QList<PlayerId> &ranking() const { return m_ranking; }

    bool operator==(const Scoreboard &) const = default;

private:
    /// What a round earned a player before streak bonus and score floor.
    struct Earned
    {
        int points = 0;
        bool answered = false;
        bool correct = false;
        Milliseconds rightTime {0};

        bool operator==(const Earned &) const = default;
    };
    struct Record
    {
        Standing standing;
        QList<Earned> earned; ///< By round, without empty ones at the end.

        bool operator==(const Record &) const = default;
    };

    void judge(const GameRoom &room, int index);
    void fold(const GameRoom &room, int first, int end);
    void foldAnew(const GameRoom &room, int end);

    QHash<PlayerId, Record> m_records;
    QList<PlayerId> m_ranking;
};

/// The scoreboard of a room folded from the start.
Scoreboard foldScoreboard(const GameRoom &room);
/// The same as it stood right after round `last`.
Scoreboard foldScoreboard(const GameRoom &room, int last);

/// What each answer of the closed round `index` earned before streak bonus and score floor, and what those
/// lost who had staked points and not answered.
QHash<PlayerId, AnswerResult> scoreRound(const GameRoom &room, int index);
