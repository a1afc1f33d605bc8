#pragma once

#include "tests/chaos/answerbook.h"
#include "tests/chaos/nodeprocess.h"

/// By chance, but so that a failed run can be had again: says its seed, takes that of QUIZSTAGE_SEED.
QRandomGenerator seededRandom();

/// The number in an environment variable, when it is one above 0.
int numberFrom(const char *variable, int otherwise);

/// A room on a node, its players and the host's calls about it.
class ChaosGame
{
public:
    /// How a room plays, as the settings of the protocol.
    struct Rules
    {
        int questionCount = 40;
        int questionSeconds = 3;
        int introSeconds = 1;
        int revealSeconds = 1;
        int leaderboardSeconds = 0;
        bool closeWhenAllAnswered = false;
        Scoring scoring = Scoring::Speed;
    };

    explicit ChaosGame(NodeProcess &node)
        : m_node(&node)
    { }

    /// From now on the host's calls go to this node, and so do new players.
    void useNode(NodeProcess &node) { m_node = &node; }

    /// Makes the room; false when the node refuses.
    bool makeRoom(const Rules &rules);
    /// Brings `count` players in; true when all have their seats.
    bool seatPlayers(int count, quint32 seed, const ChaosPlayer::Habits &habits);
    bool startGame();
    /// Ends the game and waits until every player knows; false when one does not.
    bool endGame();

    HttpReply post(const QString &action);
    /// Of the node that runs the room, as the host's list of rooms says.
    QString nodeId();
    QJsonObject hostView() { return m_node->get(path()).json(); }
    /// Every event of the room so far, in order.
    QList<QJsonObject> events();
    QJsonObject results();
    /// The answers as the players know them and as the node does; logs the summary.
    AnswerBook compareAnswers();

    const QString &code() const { return m_code; }
    const Rules &rules() const { return m_rules; }
    const ChaosPlayers &players() const { return m_players; }
    /// What the player was told last who was told most.
    Position lastTold() const;
    bool areAllSeated() const;
    int answersSent() const;
    int answersAcknowledged() const;
    /// Counts the phases of the game up to this position, from 0.
    int step(const Position &position) const;

    /// What a question's choices say; found nowhere else.
    static QString choiceText(int question, int choice);

private:
    Q_DISABLE_COPY_MOVE(ChaosGame)

    QString path() const;

    NodeProcess *m_node;
    Rules m_rules;
    QString m_code;
    ChaosPlayers m_players;
};
