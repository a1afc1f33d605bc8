#pragma once

#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

struct GameRoom;
struct GivenAnswer;
struct Player;
struct Round;

/// What the time of a buzz is off by at least: a touch screen is read 60 to 120 times a second.
constexpr Milliseconds leastBuzzError {10};

/// In a game that runs by itself a question is closed when nobody has judged a buzz for so long.
constexpr Seconds judgingTime {60};

/// That a player pressed the buzzer.
struct Buzz
{
    PlayerId player;
    TimePoint at; ///< When it was pressed, by the server's clock: received, less half a round trip.
    Milliseconds error {0}; ///< `at` is off by this at most, either way.
    TimePoint receivedAt;
    Milliseconds elapsed {0}; ///< Of the question's time, which stands still while a buzz waits.
    Milliseconds limit {0}; ///< The time that this player had.

    bool operator==(const Buzz &) const = default;
};

enum class BuzzState {
    Waiting, ///< For its turn, or for the host's judgement.
    Right,
    Wrong,
    Out, ///< Another of the team was wrong.
};

/// A buzz and where it stands among the others.
struct RankedBuzz
{
    Buzz buzz;
    int place = 0; ///< From 1; those that can't be told apart from the first of them share one.
    bool isTied = false; ///< Others have the same place.
    BuzzState state = BuzzState::Waiting;
};

/// The answer that a buzz is once it has been judged.
GivenAnswer givenBy(const Buzz &buzz, bool right);

/// True when the times are so close that either can have been first.
bool isTie(const Buzz &first, const Buzz &second);

/// Puts a buzz where its time belongs; of equal ones the first received stays first.
void insertBuzz(QList<Buzz> &buzzes, const Buzz &buzz);

/// All buzzes of the round `index`, the earliest first.
QList<RankedBuzz> rankedBuzzes(const GameRoom &room, int index);

/// Those of the round `index` that wait and may have been the first of them: one, or several that tie.
QList<PlayerId> buzzersOnTurn(const GameRoom &room, int index);

/// True while a buzz waits in the current question: its time stands still.
bool isBuzzWaiting(const GameRoom &room);

/// The same without the player who is just going.
bool isBuzzWaitingWithout(const GameRoom &room, PlayerId leaving);

/// Who can't buzz any more in a round: players who were wrong, and with them their teams.
class LockedOut
{
public:
    LockedOut(const GameRoom &room, const Round &round);

    bool contains(const Player &player) const;

private:
    const GameRoom &m_room;
    const Round &m_round;
    QSet<QString> m_teams;
};
