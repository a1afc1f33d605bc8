#pragma once

#include "app/bots/botanswer.h"
#include "app/bots/botbrain.h"
#include "app/bots/botreport.h"
#include "app/bots/messagereader.h"
#include "app/bots/serverclock.h"

#include <QObject>
#include <QTimer>

class QWebSocket;

/// What the bots of a swarm share: their task, what they know and what they report.
struct BotWorld
{
    BotOptions options;
    KeyBook keys;
    BotReport report;
    ServerClock clock;
    MessageReader reader;
};

/// One simulated player: joins, answers, and comes back by its token after every drop.
class BotPlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BotPlayer)

public:
    BotPlayer(BotWorld &world, int index, QObject *parent = nullptr);

    /// Connects now; to be called once for each connectionWanted().
    void openConnection();
    /// Takes a sample of the server's clock, if it is connected.
    void ping();
    /// Leaves the room for good.
    void leave();

    bool isFinished() const { return m_state == State::Finished; }
    qint64 bytesReceived() const { return m_bytesReceived; }

Q_SIGNALS:
    /// It would like to connect as soon as a place among the handshakes is free.
    void connectionWanted();
    /// Its handshake has succeeded or failed: its place is free.
    void handshakeOver();
    /// It has seen the game's end or has given up.
    void finished();

private:
    enum class State { Waiting, Shaking, Playing, Finished };

    // The connection.
    void greet();
    void send(const QJsonObject &message);
    void resume();
    void handleDrop();
    void retryLater(Milliseconds atLeast);
    void handleRetryTimer();
    void releaseSocket();
    void breakConnection(Milliseconds retryAfter);
    void endHandshake();
    void finish();
    void giveUp();

    // The server's words.
    void handleText(const QString &text);
    void handleMessage(const QString &type, const QJsonObject &message);
    void handleWelcome(const QJsonObject &message);
    void handleError(const QJsonObject &message);
    void handleRefusedJoin(const QString &code);
    void handleResult(const QJsonObject &message);
    void handleAcknowledgement(const QJsonObject &message);
    void followRevision(const QJsonObject &message);

    // The game.
    void syncWith(const QJsonObject &gameRoom);
    void followChange(const QJsonObject &changes);
    void followBuzzes(const QJsonObject &message);
    void meetQuestion(const QJsonObject &question, double opensMs, double deadlineMs);
    void pauseThinking();
    void resumeThinking(double deadlineMs);
    void deliver(BotAnswer &answer, int &sentCount);
    void answerNow();
    void settleAnswer();
    double serverNow() const;

    // Its stakes.
    void meetIntro(const QJsonObject &next, const QJsonValue &opensMs, const QJsonValue &most);
    void syncStake(const QJsonObject &gameRoom);
    void closeStakes(int questionIndex, const QString &questionId);
    void handleStakeAccepted(const QJsonObject &message);
    void handleStakeResult(const QJsonObject &playerResult);
    void stakeNow();
    void settleStake();

    BotWorld &m_world;
    const int m_index;
    QString m_name;
    QString m_token;
    State m_state = State::Waiting;
    QWebSocket *m_socket = nullptr;
    int m_openings = 0;
    int m_connection = 0; // the opening that stands now; 0 when none does
    int m_attempts = 0;
    int m_renamings = 0;
    bool m_hasJoined = false;
    bool m_plays = false;
    qint64 m_revision = -1;
    qint64 m_bytesReceived = 0;
    ServerClock::LocalClock::time_point m_openedAt;
    ServerClock::LocalClock::time_point m_lostAt;
    BotAnswer m_answer;
    BotAnswer m_stake; // on the question that was announced last with stakes
    QString m_stakedQuestion; // its id, once it has opened
    int m_score = 0;
    bool m_isStaking = false; // it is not open yet
    bool m_hasDecided = false;
    Milliseconds m_thinkLeft{-1}; // while paused
    QTimer m_think; // until the stake or the answer
    QTimer m_churn;
    QTimer m_retry; // the next attempt, or the end of patience with this one
};
