#pragma once

#include "core/game/commands.h"
#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QObject>

#include <functional>

/// Names one played game for good; a room's code alone may come again.
struct GameKey
{
    RoomCode code;
    TimePoint createdAt;

    bool operator==(const GameKey &) const = default;
};

/// A line in the list of past games.
struct PastGame
{
    GameKey key;
    QString title;
    TimePoint endedAt;
    int playerCount = 0;
    int playedCount = 0; ///< Questions that were closed.
    int questionCount = 0;
    QStringList winners; ///< Those of rank 1 who have points, at most three.
    int winnerCount = 0;

    bool operator==(const PastGame &) const = default;
};

/// How a player came out of a game.
struct FinalPlace
{
    int rank = 0;
    QString name;
    QString avatar;
    int score = 0;
    int rightCount = 0;
    Milliseconds rightTime{0}; ///< Summed over right answers.
    bool left = false;

    bool operator==(const FinalPlace &) const = default;
};

/// How a question went.
struct QuestionFigures
{
    int number = 0; ///< From 1.
    QString text;
    QString key; ///< The right choices in words.
    int answerCount = 0;
    int rightCount = 0;
    std::optional<Milliseconds> averageTime; ///< Of all answers; empty without any.
    bool isVoid = false; ///< It does not count: it is void, or has no right answer.
    bool hasBuzzer = false; ///< The answers are those that the host judged.
    bool hasWager = false; ///< It was played for what the players staked.

    bool operator==(const QuestionFigures &) const = default;
};

/// All that a host may want to know of a past game.
struct GameReport
{
    PastGame game;
    QList<FinalPlace> places; ///< By rank.
    QList<QuestionFigures> questions; ///< The played ones, in order.
    NewRoom setup; ///< What hosts it again.
};

/// What a past game can be saved as.
enum class ExportFormat {
    Json, ///< The results document of docs/protocol.md.
    PlacesCsv, ///< A row for each player.
    AnswersCsv, ///< A row for each player and question.
    Xlsx, ///< Sheets of players, questions and answers.
    Html, ///< One page to read and print.
};

/// All past games, as last told, and for how long they are kept.
struct GameList
{
    QList<PastGame> games; ///< Newest first.
    int keepDays = 0; ///< 0: for ever.
};

/// The games that were played to their end on this node, whatever became of their rooms. Every call
/// returns at once; replies and signals come later in the caller's thread, replies not at all when
/// `context` is gone.
class GameHistory : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    virtual void list(QObject *context, Reply<GameList> reply) = 0;
    virtual void load(const GameKey &key, QObject *context, Reply<GameReport> reply) = 0;
    /// Forgets games for good; those that are gone already are no refusal.
    virtual void remove(const QList<GameKey> &keys, QObject *context, Reply<void> reply) = 0;
    /// Writes a file anew; where that fails, one that was there stays as it was.
    virtual void exportGame(const GameKey &key, ExportFormat format, const QString &path,
                            QObject *context, Reply<void> reply) = 0;
    /// From now on games that ended longer ago are forgotten; 0 keeps all.
    virtual void setKeepDays(int days, QObject *context, Reply<void> reply) = 0;
    /// What is wrong with keeping games, or a notice; empty when there is nothing to say.
    virtual QString notice() const = 0;

Q_SIGNALS:
    /// A game came, changed or went.
    void changed();
    void noticeChanged();

private:
    Q_DISABLE_COPY_MOVE(GameHistory)
};
