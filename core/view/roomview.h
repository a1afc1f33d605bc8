#pragma once

#include "core/game/gameroom.h"
#include "core/game/teams.h"
#include "core/view/buzzview.h"

// What each viewer may see of a room. These types have no field for a key, a note or a token, so
// what is built from them can't leak one. All functions are pure.

/// The question as players see it.
struct QuestionView
{
    QuestionId id;
    QuestionType type = QuestionType::Choice;
    QString text;
    QList<Choice> choices;
    int points = 0;
    Seconds time {0};
    QString category;
    QString image; ///< Its opened path, as those of the choices; see mediapath.h.
    bool uncoversImage = false; ///< While the question is open.
    QString audio;
    bool hasWager = false; ///< What players staked counts, not `points`.

    bool operator==(const QuestionView &) const = default;
};

/// What is told of a question before it opens.
struct NextQuestion
{
    int index = 0;
    QString category;
    int points = 0;
    bool hasWager = false; ///< Players stake points now.
    int wagerCount = 0; ///< How many have.

    bool operator==(const NextQuestion &) const = default;
};

/// Where a game is in the rounds of its quiz.
struct RoundView
{
    int index = 0;
    int count = 0; ///< Of the quiz's rounds.
    QString title;
    QString introduction; ///< Only while the round's first question is still to come.
    int questionIndex = 0; ///< In the round.
    int questionCount = 0; ///< Of the round.

    bool operator==(const RoundView &) const = default;
};

/// The time between two rounds.
struct BreakView
{
    std::optional<TimePoint> endsAt; ///< Empty while paused, and when the host ends it.
    Seconds time {0}; ///< How long the quiz plans it.
    RoundView next; ///< The round that comes.

    bool operator==(const BreakView &) const = default;
};

struct PublicPlayer
{
    PlayerId id;
    QString name;
    QString avatar;
    int score = 0;
    bool connected = false;
    QString team; ///< Empty in a room without teams.

    bool operator==(const PublicPlayer &) const = default;
};

struct LeaderboardRow
{
    int rank = 0;
    PlayerId id;
    QString name;
    QString avatar;
    int score = 0;
    int delta = 0; ///< Points of the last closed question.

    bool operator==(const LeaderboardRow &) const = default;
};

/// A closed question: only now what is right.
struct ClosedQuestion
{
    QuestionId id;
    QuestionType type = QuestionType::Choice;
    AnswerKey correct; ///< Empty for a void question, a poll and a slide.
    QList<std::pair<ChoiceId, int>> counts; ///< In the room's order, zeros included; of picks only.
    int rightCount = 0; ///< Players whose answer is right.
    QString explanation;
    bool isVoid = false; ///< A correction made it void; then `correct` is empty.
    std::optional<BuzzView> buzzes; ///< Of a Buzzer.
    QList<LeaderboardRow> leaderboard; ///< Top 10.
    QList<TeamStanding> teams; ///< Best first; empty in a room without teams, as below.

    bool operator==(const ClosedQuestion &) const = default;
};

/// What a correction, or its undoing, tells everybody.
struct CorrectedQuestion
{
    QuestionId id;
    QuestionType type = QuestionType::Choice;
    AnswerKey correct; ///< Empty for a void question.
    bool isVoid = false;
    std::optional<BuzzView> buzzes; ///< Of a buzzer question.
    QString reason;
    QList<LeaderboardRow> leaderboard; ///< Top 10.
    QList<TeamStanding> teams;

    bool operator==(const CorrectedQuestion &) const = default;
};

/// What a closed question brought one player.
struct PlayerResult
{
    QuestionId question;
    bool correct = false;
    bool answered = false;
    int points = 0;
    int score = 0;
    int rank = 0;
    int streak = 0;
    QString behindName; ///< Empty for the first.
    int behindPoints = 0;
    int basePoints = 0; ///< What the answer was worth before speed or place; 0 when it earned nothing.
    int streakPoints = 0; ///< What the streak added to `points`.
    bool isByPlace = false; ///< The place among the right answers counted, not the time.
    std::optional<int> wager; ///< What the player had staked, of a question with a wager.

    bool operator==(const PlayerResult &) const = default;
};

/// What all viewers of a room share.
struct SharedView
{
    RoomCode code;
    QString title;
    QString topic;
    QString image;
    QString imageAuthor;
    QString imageLink;
    RoomStatus status = RoomStatus::Idle;
    Phase phase = Phase::None;
    Phase pausedPhase = Phase::None;
    std::optional<Milliseconds> remaining; ///< While paused: of the question, else of the phase.
    int questionIndex = -1;
    int questionCount = 0;
    std::optional<QuestionView> currentQuestion; ///< From its opening until the next intro.
    std::optional<NextQuestion> nextQuestion; ///< During the intro.
    std::optional<RoundView> round; ///< The current question's, in a quiz with rounds.
    std::optional<BreakView> breakView; ///< During a break, also while it is paused.
    std::optional<TimePoint> opensAt; ///< Of the open or, in a timed intro, of the next question.
    std::optional<TimePoint> deadline; ///< While a question is open and its time runs.
    std::optional<BuzzView> buzzes; ///< While a Buzzer is open.
    int playerCount = 0;
    int answeredCount = 0;
    RoomSettings settings;
    QString failureReason;
    QString message; ///< The host's; empty: none.
    bool blackout = false; ///< Screens are black.
    std::optional<ClosedQuestion> lastClosed; ///< In reveal, leaderboard and break.
    QList<LeaderboardRow> leaderboard; ///< Top 10, once completed.
    QList<TeamStanding> teams;
    quint64 revision = 0;

    bool operator==(const SharedView &) const = default;
};

/// The viewer's own place in a GameRoomForPlayer.
struct CurrentPlayer
{
    PublicPlayer player;
    int rank = 0;
    int streak = 0;
    bool approved = true;
    double timeFactor = 1;
    std::optional<Answer> answer; ///< To the current question.
    bool isLockedOut = false; ///< Can't buzz any more: was wrong, or another of the team.
    std::optional<int> wager; ///< On the announced or current question; empty: none was placed.
    std::optional<int> greatestWager; ///< While one can be placed.

    bool operator==(const CurrentPlayer &) const = default;
};

/// The room as one player sees it; without `currentPlayer` as a screen or a spectator does.
struct GameRoomForPlayer
{
    SharedView shared;
    std::optional<CurrentPlayer> currentPlayer;
    QList<PublicPlayer> otherPlayers;
    std::optional<PlayerResult> lastResult; ///< In reveal, leaderboard and break, of a scored question.

    bool operator==(const GameRoomForPlayer &) const = default;
};

QuestionView questionView(const GameRoom &room, const Question &question);
PublicPlayer publicPlayer(const GameRoom &room, const Player &player);
/// The `count` best-placed; `delta` speaks of the last closed question.
QList<LeaderboardRow> leaderboardRows(const GameRoom &room, int count);
/// The last closed question; only for a room in reveal, leaderboard or completed.
ClosedQuestion closedQuestion(const GameRoom &room);
PlayerResult playerResult(const GameRoom &room, PlayerId player);
/// The same of the closed question `index`, by the scoreboard `then` that stood right after it; score,
/// rank and streak are those of now.
PlayerResult playerResult(const GameRoom &room, PlayerId player, int index, const Scoreboard &then);
CorrectedQuestion correctedQuestion(const GameRoom &room, const QuestionId &question,
                                    const QString &reason);
SharedView sharedView(const GameRoom &room);
/// At most 50 others: all of a small room, of a larger one the newest before the start, then the
/// best-placed and the viewer's neighbours in rank. One who is not in the room sees what a screen
/// does.
GameRoomForPlayer gameRoomForPlayer(const GameRoom &room, PlayerId viewer);
/// The same with the room's shared view at hand, for whoever tells many players of one state: in a
/// reveal that view costs a pass over all answers, the rest O(log n).
GameRoomForPlayer gameRoomForPlayer(const GameRoom &room, const SharedView &shared,
                                    PlayerId viewer);
GameRoomForPlayer gameRoomForScreen(const GameRoom &room);
