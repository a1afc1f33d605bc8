#pragma once

#include "core/game/correction.h"
#include "core/game/question.h"
#include "core/game/quizrounds.h"
#include "core/game/settings.h"
#include "core/support/ids.h"

#include <optional>
#include <variant>

// What someone wants of a room. A command carries who and what, never a rule; who may send which is
// settled before it gets here.

struct SupplyQuestions
{
    QList<Question> questions;
};

/// Other questions for a game that has not started.
struct ReplaceQuestions
{
    QList<Question> questions;
};

/// The same of a single one.
struct ReplaceQuestion
{
    QuestionId question;
    QList<Question> by; ///< In its place; none: it is taken out.
};

struct FailBuilding
{
    QString reason;
};

/// Empty members stay as they are.
struct EditRoom
{
    std::optional<QString> title;
    std::optional<int> maxPlayerCount;
    std::optional<RoomSettings> settings;
};

/// Lets nobody in any more, or lets them in again.
struct LockRoom
{
    bool locked = true;
};

struct JoinRoom
{
    QString name;
    QString avatar; ///< Empty: one is dealt.
    TokenHash tokenHash;
    QString team = {}; ///< Where players pick theirs.
};

struct ApprovePlayer
{
    PlayerId player;
};

/// Empty members stay as they are.
struct EditPlayer
{
    PlayerId player;
    std::optional<QString> name;
    std::optional<double> timeFactor;
    std::optional<QString> team = {};
};

struct LeaveRoom
{
    PlayerId player;
};

struct RemovePlayer
{
    PlayerId player;
    bool ban = false;
};

/// A player's connection to a node came or went. That a node lost it counts only while the player has
/// no newer one to another node.
struct SetConnected
{
    PlayerId player;
    bool connected = true;
    NodeId node = {};
};

struct StartGame
{
};

/// To the next question, closing and scoring the current one on the way, or to the end.
struct CycleRoom
{
};

/// To the next phase. With the revision that the sender saw, it is refused when the room has moved on
/// since, so that a click that crosses the end of a phase doesn't end the next one too.
struct AdvancePhase
{
    std::optional<quint64> seenRevision;
};

/// The Cycler's: the phase is due to end. Does nothing when it is not, so it may come twice.
struct EndDuePhase
{
};

struct PauseGame
{
};

struct ResumeGame
{
};

/// Completes the game, closing and scoring an open question.
struct EndGame
{
};

/// More time for everybody, for the question that is open or for the break; also while it is paused.
struct ExtendTime
{
    Seconds by {10};
};

/// Leaves the announced or open question as if it had not been asked, and goes on to the next one or to
/// the end. `seenRevision` as in AdvancePhase.
struct SkipQuestion
{
    std::optional<quint64> seenRevision;
};

/// Puts a closed question right, during the game or after it.
struct CorrectQuestion
{
    QuestionId question;
    Correction correction;
    QString reason = {}; ///< For the players; may be empty.
};

struct UndoCorrection
{
    CorrectionId correction;
};

/// The host's words to all screens and phones; empty: none any more.
struct ShowMessage
{
    QString text;
};

/// Screens go black, or come back.
struct BlackOut
{
    bool on = true;
};

/// `latency` is half the connection's measured round trip; what counts of it is capped by the rules.
struct SubmitAnswer
{
    PlayerId player;
    QuestionId question;
    AnswerInput answer;
    TimePoint receivedAt;
    Milliseconds latency {0};
};

/// The host's word on what a player said who had buzzed. A wrong one can still be called right while the
/// question is open.
struct JudgeBuzz
{
    QuestionId question;
    PlayerId player;
    bool right = false;
};

/// Stakes points on the announced question, in place of what the player had staked on it before.
struct PlaceWager
{
    PlayerId player;
    int questionIndex = 0;
    int points = 0;
};

/// A node takes the room up; the journal's last sign of life was at `lastAlive`.
struct TakeOverRoom
{
    TimePoint lastAlive;
    NodeId node = {};
};

using RoomCommand = std::variant<SupplyQuestions, ReplaceQuestions, ReplaceQuestion, FailBuilding,
                                 EditRoom, LockRoom, JoinRoom, ApprovePlayer, EditPlayer,
                                 LeaveRoom, RemovePlayer, SetConnected, StartGame, CycleRoom, AdvancePhase, EndDuePhase, PauseGame,
                                 ResumeGame, EndGame, ExtendTime, SkipQuestion,
                                 CorrectQuestion, UndoCorrection, ShowMessage, BlackOut,
                                 SubmitAnswer, JudgeBuzz, PlaceWager, TakeOverRoom>;

/// A room to be made. Without questions it waits (`building`) for those that its topic calls for.
struct NewRoom
{
    QString title;
    QString topic;
    QString image; ///< Where the node serves it: "/media/…"; empty for none.
    QString imageAuthor;
    QString imageLink; ///< Where it comes from.
    QString ownerId;
    int maxPlayerCount = 5000;
    RoomSettings settings;
    QList<Question> questions;
    NodeId node = {}; ///< That will run the room.
    QList<QuizRound> rounds = {}; ///< Which hold all questions between them, or none.
    QString mediaKey = {}; ///< 128 random bits, base64url.
};
