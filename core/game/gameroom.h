#pragma once

#include "core/game/buzzes.h"
#include "core/game/correction.h"
#include "core/game/player.h"
#include "core/game/question.h"
#include "core/game/quizrounds.h"
#include "core/game/scoreboard.h"
#include "core/game/settings.h"
#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

/// A right measured delay never counts for more than this; the open question stays answerable that
/// long after its deadline for those whose answer was under way. Source: docs/protocol.md 3.6.
constexpr Milliseconds maxLatencyCorrection {150};

/// Where a room is in its life.
enum class RoomStatus { Idle, Building, Ready, InProgress, Completed, Failed };

/// Where a running game is in its current question. Snapshots hold the numbers.
enum class Phase {
    None,
    Intro,
    Answering,
    Reveal,
    Leaderboard,
    Paused,
    Break, ///< Between two rounds of the quiz; the current question is still the last one's.
};

/// A round that has something to read before its first question is announced for at least so long.
constexpr Seconds roundIntroTime {8};

/// A question with a wager is announced for at least so long, so that players can stake.
constexpr Seconds wagerTime {15};

/// An accepted answer. `elapsed` is the scoring time: what the player needed by the server's clock, of
/// `limit`, the time that this player had.
struct GivenAnswer
{
    Answer answer;
    TimePoint receivedAt;
    Milliseconds elapsed {0};
    Milliseconds limit {0};

    bool operator==(const GivenAnswer &) const = default;
};

/// How a question was asked, of what a correction may have changed.
struct AskedAs
{
    AnswerKey key;
    int points = 0;

    bool operator==(const AskedAs &) const = default;
};

/// The play of one question, under way or over. (What the host calls a round is a QuizRound.)
struct Round
{
    TimePoint opensAt;
    TimePoint deadline; ///< For a player without extra time.
    bool opened = false;
    bool closed = false;
    bool skipped = false; ///< Left before it was closed; it does not count.
    QHash<PlayerId, GivenAnswer> answers; ///< Of a buzzer question: those that the host has judged.
    QList<Buzz> buzzes; ///< The earliest first.
    std::optional<TimePoint> heldAt; ///< Since when the time stands still for a buzz that waits.
    QHash<PlayerId, int> wagers; ///< What players stake, in points.

    // Derived from the room's corrections.
    Verdict verdict = Verdict::ByKey;
    std::optional<AskedAs> asked; ///< While a correction stands.
    std::optional<QList<PlayerId>> rightBuzzers; ///< While a correction names them.

    /// Null when this player has not buzzed.
    const Buzz *buzz(PlayerId player) const;
    /// The answers as they are scored: with the buzzes that a correction calls right.
    QHash<PlayerId, GivenAnswer> countedAnswers() const;

    bool operator==(const Round &) const = default;
};

/// A game room: the fold of its journal. Only `apply` changes one. The members under "derived" follow
/// from the others and are never stored.
struct GameRoom
{
    RoomCode code;
    QString title;
    QString topic;
    QString image;
    QString imageAuthor;
    QString imageLink;
    QString mediaKey; ///< The secret from which paths of pictures and sounds are made; see openedPath.
    QString ownerId;
    NodeId node; ///< Which runs the room, as of the last entry.
    QString failureReason;
    RoomStatus status = RoomStatus::Idle;
    int maxPlayerCount = 0;
    RoomSettings settings;
    JoinMode joinWhenUnlocked = JoinMode::Open; ///< What unlocking goes back to.
    QList<Question> questions; ///< Of a corrected one key and points are those that count.
    QList<QuizRound> quizRounds; ///< Which hold all questions between them; empty: the quiz has none.
    TimePoint createdAt;
    TimePoint changedAt;

    Phase phase = Phase::None;
    Phase pausedPhase = Phase::None; ///< While paused: the phase that it goes back to.
    TimePoint pausedAt;
    int questionIndex = -1; ///< The announced, open or last question; -1 before the start.
    std::optional<TimePoint> phaseEndsAt; ///< When the Cycler ends the phase; empty: the host does.
    quint64 revision = 0; ///< Counts what shared messages announce.

    QMap<PlayerId, Player> players;
    quint32 lastPlayerNumber = 0;
    QSet<QString> bannedNames; ///< As skeletons.
    QList<Round> rounds; ///< One for each question.
    QList<MadeCorrection> corrections; ///< In the order in which they were made.
    QString message; ///< The host's, for screens and phones; empty: none.
    bool blackout = false; ///< Screens are black.

    // Derived.
    QHash<TokenHash, PlayerId> playersByToken;
    QHash<QString, PlayerId> playersByName; ///< By skeleton, of those who hold a name.
    int seatCount = 0; ///< Players who are neither removed nor gone from the lobby.
    int awaitedCount = 0; ///< Connected players who have not answered the open question.
    Scoreboard scoreboard;

    bool isFinished() const
    {
        return status == RoomStatus::Completed || status == RoomStatus::Failed;
    }
    /// The phase, or while paused the one under it.
    Phase playPhase() const { return phase == Phase::Paused ? pausedPhase : phase; }
    bool hasCurrentQuestion() const;
    const Question &currentQuestion() const;
    const Round &currentRound() const;
    const Player *player(PlayerId id) const;
    const Player *playerByToken(const TokenHash &hash) const;
    /// The index of a question in `questions`, or -1.
    int indexOf(const QuestionId &id) const;
    const MadeCorrection *correction(CorrectionId id) const;
    Seconds timeFor(const Question &question) const;
    /// How long the question `index` is announced; 0: not at all.
    Seconds introTimeFor(int index) const;
    ScoringPolicy scoringFor(int index) const;
    bool showsLeaderboardAfter(int index) const;
    /// True when the question `index` is the last of a round that a break follows.
    bool breaksAfter(int index) const;
    /// Of the break that follows the current question.
    Seconds breakTime() const;
    /// The most that this player can stake on the question `index`: all points, but at least those of
    /// the question, so that nobody sits it out.
    int greatestWager(PlayerId player, int index) const;
    /// The last moment at which this player may answer the open question.
    TimePoint deadlineFor(const Player &player) const;

    bool operator==(const GameRoom &) const = default;
};

/// When a question of this time closes that opened at `opensAt`: the greatest latency correction after
/// the last deadline of those who can answer.
TimePoint closingTime(const GameRoom &room, TimePoint opensAt, Milliseconds time);

/// The derived members of a room whose stored members are complete.
void deriveMembers(GameRoom &room);

/// How many connected players have not answered the open question, counted anew.
int countAwaited(const GameRoom &room);
