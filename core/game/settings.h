#pragma once

#include "core/game/reactions.h"
#include "core/support/clock.h"

#include <QStringList>

/// When a phase ends by itself.
enum class Pacing {
    Auto, ///< Every phase.
    Hold, ///< Intro and question; then the host moves on.
    Manual, ///< Only the open question, at its deadline.
};

/// What a player who comes after the start gets.
enum class LateJoin { Allow, Refuse, Spectate };

/// Who sees the choices in which order.
enum class ShuffleChoices { Off, Room, Player };

/// Points for a right answer; docs/protocol.md section 5.
enum class ScoringPolicy { Speed, Linear, Flat, Order, AccuracyFirst };

/// Who may join before the start.
enum class JoinMode { Open, Approve, Locked };

/// Whether players play in teams, and who says in which.
enum class TeamMode {
    Off,
    Pick, ///< Each player, when joining.
    Deal, ///< The room: the smallest team gets the next player.
};

/// What a team's score is made of its players' scores.
enum class TeamScoring { Average, Sum, Best };

/// How a room plays; docs/protocol.md section 4, `settings`.
struct RoomSettings
{
    Seconds questionTime {10};
    Seconds countdownInterval {2};
    Seconds introTime {3}; ///< 0: no intro.
    Seconds revealTime {5};
    Seconds leaderboardTime {5}; ///< 0: no leaderboard between questions.
    Pacing pacing = Pacing::Auto;
    bool closeWhenAllAnswered = true;
    LateJoin lateJoin = LateJoin::Allow;
    ShuffleChoices shuffleChoices = ShuffleChoices::Off;
    bool shuffleQuestions = false;
    ScoringPolicy scoring = ScoringPolicy::Speed;
    bool streakBonus = false;
    int penalty = 0; ///< Percent of the points lost by a wrong answer, 0–100.
    bool showQuestionOnPhone = true;
    QStringList reactions = usualReactions(); ///< The emoji that players may send; none: no reactions.
    TeamMode teams = TeamMode::Off;
    QStringList teamNames; ///< 2 to 20 that people can tell apart, where there are teams.
    TeamScoring teamScoring = TeamScoring::Average;
    bool surpriseMe = false; ///< The host doesn't review questions that a generator made.
    JoinMode join = JoinMode::Open;
    std::chrono::hours timeToLive {4}; ///< After the last change.

    bool operator==(const RoomSettings &) const = default;
};
