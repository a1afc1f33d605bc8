#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

/// Where a room is, as told on the wire.
struct Position
{
    int index = -1; ///< Of the question; -1 before the first.
    QString phase; ///< As on the wire; "completed" at the end.
    QString questionId; ///< Only while it is open,
    qint64 opensMs = 0; ///< as are these.
    qint64 deadlineMs = 0;

    static Position fromView(const QJsonObject &room);
};

/// An answer as its sender knows it.
struct SentAnswer
{
    QStringList picks;
    int sends = 0;
    bool acknowledged = false;
    qint64 receivedMs = 0; ///< As acknowledged.
    qint64 opensMs = 0; ///< Of the question, as told before it was sent first.
    QString refusal; ///< The code of an error that is no reason to send it again.
};

/// A player over the real protocol who answers each question once, comes back whenever the
/// connection is lost, sends what was not acknowledged again, and keeps the accounts.
class ChaosPlayer : public QObject
{
    Q_OBJECT

public:
    struct Habits
    {
        int thinkMinMs = 0;
        int thinkMaxMs = 2000;
        int repeatPercent = 50; ///< How often an acknowledged answer is sent once more.
        bool comesBack = true;
    };

    ChaosPlayer(const QUrl &url, const QString &room, const QString &name, quint32 seed,
                const Habits &habits);

    void open();
    /// Drops the connection and stays away until `open`.
    void stayAway();

    bool isSeated() const { return m_seated; }
    /// True for an answer that was sent and is neither acknowledged nor refused.
    bool isUnderWay(const QString &question) const;
    bool hasAcknowledged(const QString &question) const;

    Habits habits;
    const QString name;
    QString id;
    QByteArray token;
    Position position; ///< As last told
    qint64 revision = 0; ///< with this revision.
    int connections = 0; ///< Number of WELCOMEs.
    int storeAway = 0; ///< Words of the node that it can keep nothing at the moment.
    int unavailable = 0; ///< Answers refused with that code.
    int lastCloseCode = 0;
    int underWayWhenLost = 0; ///< Answers that were when the connection was lost;
    int savedWithoutWord = 0; ///< those that the node had saved all the same.
    QHash<QString, SentAnswer> answers; ///< By question.
    QHash<QString, QJsonObject> results; ///< PLAYER_RESULT by question.
    QStringList complaints; ///< What the node should not have said.

Q_SIGNALS:
    void answerSent();
    void phaseTold(); ///< Of a change while connected.

private:
    Q_DISABLE_COPY_MOVE(ChaosPlayer)

    void connectSocket();
    void takeLost(int closeCode);
    void take(const QJsonObject &message);
    void takeWelcome(const QJsonObject &message);
    void takeReceived(const QJsonObject &message);
    void takeError(const QJsonObject &message);
    void takeResult(const QJsonObject &message);
    void takeOpenQuestion(const QJsonObject &question, const QJsonValue &told);
    void plan(const QJsonObject &question);
    void sendAnswer(const QString &question);
    void send(const QJsonObject &message);
    void complain(const QString &words);

    QUrl m_url;
    QString m_room;
    QRandomGenerator m_random;
    QPointer<QWebSocket> m_socket;
    QTimer m_comeBack;
    QTimer m_think;
    QString m_question; ///< The one that is open.
    QJsonArray m_choices; ///< Its choices
    bool m_takesSeveral = false; ///< and whether several may be picked.
    bool m_seated = false;
    bool m_away = false;
};
