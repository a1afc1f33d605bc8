#pragma once

#include "core/game/gameroom.h"
#include "core/support/error.h"

#include <QList>

#include <variant>

// What happened in a room: the host's facts, as they are journalled. Never sent to players; what a
// player may see of them is a ServerMessage. Each carries all that `apply` needs besides the room.

/// The room exists: building when it waits for questions on its topic, otherwise ready.
struct RoomCreated
{
    RoomCode code;
    QString title;
    QString topic;
    QString image;
    QString imageAuthor = {};
    QString imageLink = {};
    QString ownerId;
    int maxPlayerCount = 0;
    RoomSettings settings;
    QList<Question> questions;
    TimePoint at;
    NodeId node = {}; ///< That runs the room.
    QList<QuizRound> rounds = {};
    QString mediaKey = {}; ///< As GameRoom::mediaKey.

    bool operator==(const RoomCreated &) const = default;
};

/// The room's questions are now these: a generator's came (building → ready), or they were changed
/// before the start.
struct QuestionsSupplied
{
    QList<Question> questions;

    bool operator==(const QuestionsSupplied &) const = default;
};

/// building → failed.
struct RoomFailed
{
    QString reason;

    bool operator==(const RoomFailed &) const = default;
};

/// Title, size or settings are now these.
struct RoomEdited
{
    QString title;
    int maxPlayerCount = 0;
    RoomSettings settings;

    bool operator==(const RoomEdited &) const = default;
};

struct PlayerJoined
{
    PlayerId id;
    QString name;
    QString avatar;
    TokenHash tokenHash;
    bool approved = true;
    TimePoint at;
    QString team = {}; ///< Empty: none.

    bool operator==(const PlayerJoined &) const = default;
};

struct PlayerApproved
{
    PlayerId id;

    bool operator==(const PlayerApproved &) const = default;
};

struct PlayerEdited
{
    PlayerId id;
    QString name;
    double timeFactor = 1;
    QString team = {}; ///< Empty: none.

    bool operator==(const PlayerEdited &) const = default;
};

/// Where a player plays.
struct TeamSeat
{
    PlayerId player;
    QString team;

    bool operator==(const TeamSeat &) const = default;
};

/// These players are in other teams, since the room's teams have changed.
struct TeamsDealt
{
    QList<TeamSeat> seats;

    bool operator==(const TeamsDealt &) const = default;
};

/// Went by own wish: in the lobby the seat is free again, after the start the results keep it.
struct PlayerLeft
{
    PlayerId id;

    bool operator==(const PlayerLeft &) const = default;
};

/// Put out by the host. `banned`: the name can't come back.
struct PlayerRemoved
{
    PlayerId id;
    bool banned = false;

    bool operator==(const PlayerRemoved &) const = default;
};

struct PlayerConnected
{
    PlayerId id;
    NodeId node = {};

    bool operator==(const PlayerConnected &) const = default;
};

struct PlayerDisconnected
{
    PlayerId id;

    bool operator==(const PlayerDisconnected &) const = default;
};

/// ready → in-progress, with the questions in the order in which they will be asked.
struct GameStarted
{
    QList<QuestionId> order;

    bool operator==(const GameStarted &) const = default;
};

/// Question `index` is announced. `endsAt` is when it opens; empty: when the host says.
struct IntroStarted
{
    int index = 0;
    std::optional<TimePoint> endsAt;

    bool operator==(const IntroStarted &) const = default;
};

/// Question `index` can be answered until `deadline`; it is closed at `closesAt`, which leaves room
/// for measured delays and for players with extra time.
struct QuestionOpened
{
    int index = 0;
    TimePoint opensAt;
    TimePoint deadline;
    TimePoint closesAt;

    bool operator==(const QuestionOpened &) const = default;
};

struct AnswerAccepted
{
    PlayerId player;
    QuestionId question;
    Answer answer;
    TimePoint receivedAt;
    Milliseconds elapsed {0}; ///< Scoring time.
    Milliseconds limit {0}; ///< The time that this player had.

    bool operator==(const AnswerAccepted &) const = default;
};

/// A buzz of the open question. The first one that waits stops the question's time.
struct BuzzAccepted
{
    QuestionId question;
    Buzz buzz;
    std::optional<TimePoint> judgeBy; ///< The question closes then if the time stands still for this one.

    bool operator==(const BuzzAccepted &) const = default;
};

/// The host's word on what a player said who had buzzed.
struct BuzzJudged
{
    PlayerId player;
    bool right = false;
    std::optional<TimePoint> judgeBy; ///< As in BuzzAccepted, for the next one that waits.

    bool operator==(const BuzzJudged &) const = default;
};

/// No buzz waits any more: the question's time goes on.
struct BuzzingResumed
{
    TimePoint at;

    bool operator==(const BuzzingResumed &) const = default;
};

/// A player's stake on the announced question; the last one counts.
struct WagerPlaced
{
    PlayerId player;
    int index = 0; ///< Of the question.
    int points = 0;

    bool operator==(const WagerPlaced &) const = default;
};

/// The question is closed and scored; its reveal begins.
struct QuestionClosed
{
    int index = 0;
    std::optional<TimePoint> revealEndsAt;

    bool operator==(const QuestionClosed &) const = default;
};

struct LeaderboardShown
{
    std::optional<TimePoint> endsAt;

    bool operator==(const LeaderboardShown &) const = default;
};

/// A round of the quiz is over and the next is waited for. `endsAt` empty: until the host says.
struct BreakStarted
{
    std::optional<TimePoint> endsAt;

    bool operator==(const BreakStarted &) const = default;
};

/// The clock stands still from `at` on.
struct GamePaused
{
    TimePoint at;

    bool operator==(const GamePaused &) const = default;
};

/// Opening, deadline and end of the phase move by the length of the pause.
struct GameResumed
{
    TimePoint at;

    bool operator==(const GameResumed &) const = default;
};

/// The break, or the open question's deadline, moves by so much; with the deadline also the time by which
/// answers are scored, of those too that were given already.
struct TimeExtended
{
    Milliseconds by {0};

    bool operator==(const TimeExtended &) const = default;
};

/// Question `index` was left and does not count. What comes next follows as an event of its own.
struct QuestionSkipped
{
    int index = 0;

    bool operator==(const QuestionSkipped &) const = default;
};

struct QuestionCorrected
{
    CorrectionId id;
    QuestionId question;
    Correction correction;
    QString reason;
    TimePoint at;

    bool operator==(const QuestionCorrected &) const = default;
};

/// All is as if the correction had not been made.
struct CorrectionUndone
{
    CorrectionId id;

    bool operator==(const CorrectionUndone &) const = default;
};

/// The host's words are now these; empty: none.
struct MessageShown
{
    QString text;

    bool operator==(const MessageShown &) const = default;
};

/// Screens are black, or no longer.
struct BlackedOut
{
    bool on = true;

    bool operator==(const BlackedOut &) const = default;
};

struct GameCompleted
{
    bool operator==(const GameCompleted &) const = default;
};

/// A node took the room up after nobody ran it for `downtime`: what was under way moves by that time.
/// Who is connected stays as it was, so that the first to come back doesn't end the question alone.
struct RoomTakenOver
{
    Milliseconds downtime {0}; ///< For so long nobody ran the game; 0 when none was in progress.
    NodeId node = {};

    bool operator==(const RoomTakenOver &) const = default;
};

using RoomEvent = std::variant<RoomCreated, QuestionsSupplied, RoomFailed, RoomEdited, PlayerJoined,
                               PlayerApproved, PlayerEdited, TeamsDealt, PlayerLeft, PlayerRemoved,
                               PlayerConnected, PlayerDisconnected, GameStarted, IntroStarted,
                               QuestionOpened, AnswerAccepted, BuzzAccepted, BuzzJudged, BuzzingResumed,
                               WagerPlaced, QuestionClosed, LeaderboardShown,
                               BreakStarted, GamePaused, GameResumed, TimeExtended, QuestionSkipped,
                               QuestionCorrected, CorrectionUndone, MessageShown, BlackedOut,
                               GameCompleted, RoomTakenOver>;

using RoomEvents = QList<RoomEvent>;

/// What became of a command that another node had handed on to the room's owner.
struct CommandReceipt
{
    quint64 number = 0; ///< In the room's queue of such commands, from 1.
    QByteArray id; ///< The sender's.
    std::optional<Error> refusal;
    int firstEvent = 0; ///< Which of the entry's events the command caused.
    int eventCount = 0;

    bool operator==(const CommandReceipt &) const = default;
};

/// One entry of a room's journal: the events of one append, which stand or fall together.
struct JournalEntry
{
    quint64 sequence = 0; ///< Counts entries from 1, without gaps.
    TimePoint at;
    RoomEvents events;
    QList<CommandReceipt> receipts = {}; ///< In the order of the commands; only where nodes share rooms.

    bool operator==(const JournalEntry &) const = default;
};
