#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

/// A node that follows the wire contract just as far as the bots' tests need it, with faults.
class FakeNode : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeNode)

public:
    struct Player
    {
        QString id;
        QString name;
        QPointer<QWebSocket> socket;
        QJsonObject answer; ///< To the current question; empty without one.
        QJsonValue wager = QJsonValue::Undefined; ///< On it.
        int resumes = 0;
    };

    /// What happens to an answer beside its being taken.
    enum class Fault { None, DropBefore, DropAfter, NeverAcknowledge, Forget, Refuse };

    explicit FakeNode(int startWith, QObject *parent = nullptr);

    QUrl url() const;
    const QHash<QString, Player> &players() const { return m_players; }
    QJsonObject answersGiven() const { return m_answersGiven; }

    int questionMs = 6000;
    int revealMs = 50;
    int introMs = 1500; ///< Only questions with a wager have one.
    int holdMs = 2000; ///< How long the first buzz waits until it is called right.
    int closeJoinsWith = 0; ///< A close code for every join.
    QString refuseJoinsWith; ///< An error code for every join.
    int takenNames = 0; ///< How many joins are told that the name is taken.
    int dropAtReveal = 0; ///< How many players are dropped just before their result.
    QJsonArray questions;
    /// Called with each answer as it comes in for the first time.
    std::function<Fault(const Player &)> faultOf = [](const Player &) { return Fault::None; };
    /// The same for stakes.
    std::function<Fault(const Player &)> stakeFaultOf = [](const Player &) { return Fault::None; };
    int dropWhileHeld = 0; ///< How many players are dropped when a buzz begins to wait.

private:
    void handleText(QWebSocket *socket, const QString &text);
    void handleAnswer(QWebSocket *socket, Player &player, const QJsonObject &message);
    void handleWager(QWebSocket *socket, Player &player, const QJsonObject &message);
    void hold(Player &first);
    void sendBuzzes();
    QJsonObject playerResult(const Player &player) const;
    QJsonObject nextQuestion() const;
    QJsonValue deadline() const;
    void welcome(QWebSocket *socket, Player &player, const QString &token);
    void goOn();
    void announce();
    void openNext();
    void close();
    void closeIfAllAnswered();
    void sendAll(QJsonObject message);
    static void send(QWebSocket *socket, const QJsonObject &message);
    QJsonObject question(bool withKey) const;

    QWebSocketServer m_server;
    QHash<QString, Player> m_players; // by token
    QHash<QWebSocket *, QString> m_tokenOf;
    QHash<QString, int> m_faults;
    QJsonObject m_answersGiven; // "name/question" -> answer
    QTimer m_timer;
    int m_startWith;
    int m_index = -1;
    int m_revision = 1;
    bool m_isIntro = false;
    bool m_open = false;
    QString m_firstBuzz; // the player's id; empty while nobody has buzzed
    bool m_over = false;
    qint64 m_opensMs = 0;
};
