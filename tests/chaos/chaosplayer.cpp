#include "tests/chaos/chaosplayer.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto comeBackPause = 40ms;
constexpr auto tryAgainPause = 200ms;

QStringList strings(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    list.sort();
    return list;
}

} // namespace

Position Position::fromView(const QJsonObject &room)
{
    Position position{.index = room["question_index"_L1].toInt(-1),
                      .phase = room["phase"_L1].toString(),
                      .questionId = room["current_question"_L1]["id"_L1].toString(),
                      .opensMs = room["opens_ms"_L1].toInteger(),
                      .deadlineMs = room["deadline_ms"_L1].toInteger()};
    if (room["status"_L1] == "completed"_L1)
        position.phase = u"completed"_s;
    return position;
}

ChaosPlayer::ChaosPlayer(const QUrl &url, const QString &room, const QString &playerName,
                         quint32 seed, const Habits &playerHabits)
    : habits(playerHabits)
    , name(playerName)
    , m_url(url)
    , m_room(room)
    , m_random(seed)
{
    m_comeBack.setSingleShot(true);
    m_comeBack.setInterval(comeBackPause);
    connect(&m_comeBack, &QTimer::timeout, this, &ChaosPlayer::connectSocket);
    m_think.setSingleShot(true);
    m_think.setTimerType(Qt::PreciseTimer);
    connect(&m_think, &QTimer::timeout, this, [this] { sendAnswer(m_question); });
}

void ChaosPlayer::open()
{
    m_away = false;
    connectSocket();
}

void ChaosPlayer::stayAway()
{
    m_away = true;
    m_seated = false;
    m_think.stop();
    m_comeBack.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

bool ChaosPlayer::isUnderWay(const QString &question) const
{
    const auto answer = answers.constFind(question);
    return answer != answers.cend() && !answer->acknowledged && answer->refusal.isEmpty();
}

bool ChaosPlayer::hasAcknowledged(const QString &question) const
{
    return answers.value(question).acknowledged;
}

void ChaosPlayer::connectSocket()
{
    if (m_socket)
        m_socket->deleteLater();
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket = socket;
    connect(socket, &QWebSocket::connected, this, [this] {
        if (token.isEmpty())
            send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_room}, {u"name"_s, name}});
        else
            send({{u"type"_s, u"RESUME"_s},
                  {u"game_room_code"_s, m_room},
                  {u"token"_s, QString::fromLatin1(token)},
                  {u"seen_revision"_s, revision}});
    });
    connect(socket, &QWebSocket::disconnected, this,
            [this, socket] { takeLost(int(socket->closeCode())); });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this, socket] {
                if (socket->state() != QAbstractSocket::ConnectedState)
                    takeLost(0);
            });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { take(QJsonDocument::fromJson(text.toUtf8()).object()); });
    socket->open(m_url);
}

void ChaosPlayer::takeLost(int closeCode)
{
    if (m_seated)
        underWayWhenLost += isUnderWay(m_question);
    m_seated = false;
    m_think.stop();
    if (closeCode != 0)
        lastCloseCode = closeCode;
    if (closeCode >= 4000)
        complain(u"was closed with %1"_s.arg(closeCode));
    if (habits.comesBack && !m_away && !m_comeBack.isActive())
        m_comeBack.start();
}

void ChaosPlayer::take(const QJsonObject &message)
{
    const QString type = message["type"_L1].toString();
    if (message.contains("revision"_L1)) {
        const qint64 told = message["revision"_L1].toInteger();
        if (told < revision)
            complain(u"revision %1 after %2"_s.arg(told).arg(revision));
        revision = told;
    }
    if (type == "WELCOME"_L1) {
        takeWelcome(message);
    } else if (type == "GAME_ROOM_UPDATED"_L1) {
        const int lastIndex = position.index;
        position = Position::fromView(message["game_room"_L1].toObject());
        if (position.index < 0) // only what changed is told
            position.index = lastIndex;
        m_question.clear();
    } else if (type == "QUESTION_OPENED"_L1) {
        position = {.index = message["index"_L1].toInt(),
                    .phase = u"answering"_s,
                    .questionId = message["question"_L1]["id"_L1].toString(),
                    .opensMs = message["opens_ms"_L1].toInteger(),
                    .deadlineMs = message["deadline_ms"_L1].toInteger()};
        takeOpenQuestion(message["question"_L1].toObject(), QJsonValue::Null);
    } else if (type == "QUESTION_CLOSED"_L1) {
        position = {.index = position.index, .phase = u"reveal"_s};
        m_question.clear();
        m_think.stop();
    } else if (type == "GAME_ROOM_COMPLETED"_L1) {
        position.phase = u"completed"_s;
        m_question.clear();
    } else if (type == "ANSWER_RECEIVED"_L1) {
        takeReceived(message);
    } else if (type == "PLAYER_RESULT"_L1) {
        takeResult(message);
    } else if (type == "ERROR"_L1) {
        takeError(message);
    }
    if (type != "WELCOME"_L1 && message.contains("revision"_L1))
        Q_EMIT phaseTold();
}

void ChaosPlayer::takeWelcome(const QJsonObject &message)
{
    const QJsonObject room = message["game_room"_L1].toObject();
    const QJsonObject self = room["current_player"_L1].toObject();
    ++connections;
    m_seated = true;
    if (token.isEmpty()) {
        token = message["token"_L1].toString().toLatin1();
        id = self["id"_L1].toString();
    } else if (self["id"_L1].toString() != id || self["name"_L1].toString() != name) {
        complain(u"came back as %1 %2"_s.arg(self["id"_L1].toString(), self["name"_L1].toString()));
    }
    position = Position::fromView(room);
    m_question.clear();
    if (position.phase == u"answering")
        takeOpenQuestion(room["current_question"_L1].toObject(), self["answer"_L1]);
}

void ChaosPlayer::takeReceived(const QJsonObject &message)
{
    const QString question = message["question_id"_L1].toString();
    const qint64 received = message["received_ms"_L1].toInteger();
    const auto it = answers.find(question);
    if (it == answers.end())
        return complain(u"got an acknowledgement for %1, never answered"_s.arg(question));
    if (it->acknowledged && it->receivedMs != received)
        complain(u"got %1 for %2, then %3"_s.arg(it->receivedMs).arg(question).arg(received));
    it->acknowledged = true;
    it->receivedMs = received;
    if (!it->refusal.isEmpty())
        complain(u"was refused %1 (%2), then acknowledged"_s.arg(question, it->refusal));
}

void ChaosPlayer::takeError(const QJsonObject &message)
{
    const QString code = message["code"_L1].toString();
    const QString question = message["id"_L1].toString();
    const auto it = answers.find(question);
    if (code == u"unavailable" && m_seated && question.isEmpty()) {
        ++storeAway;
    } else if (code == u"unavailable" && !m_seated) {
        QTimer::singleShot(tryAgainPause, m_socket, &QWebSocket::abort);
    } else if (it == answers.end()) {
        complain(u"got %1: %2"_s.arg(code, message["message"_L1].toString()));
    } else if (code == u"unavailable") {
        ++unavailable;
        QTimer::singleShot(tryAgainPause, this, [this, question] {
            if (m_seated && !answers[question].acknowledged && question == m_question)
                sendAnswer(question);
        });
    } else if (it->acknowledged) {
        complain(u"was acknowledged %1, then refused: %2"_s.arg(question, code));
    } else if (code == u"too_late" || code == u"not_current_question" || code == u"wrong_status") {
        it->refusal = code;
    } else {
        complain(
            u"answered %1 and got %2: %3"_s.arg(question, code, message["message"_L1].toString()));
    }
}

void ChaosPlayer::takeResult(const QJsonObject &message)
{
    const QString question = message["question_id"_L1].toString();
    if (hasAcknowledged(question) && !message["answered"_L1].toBool())
        complain(u"has a result without the acknowledged answer to %1"_s.arg(question));
    if (const auto told = results.constFind(question); told != results.cend()) {
        if ((*told)["points"_L1] != message["points"_L1])
            complain(u"was told two results of %1"_s.arg(question));
    }
    results.insert(question, message);
}

/// `told`: what the node says that this player has answered; null when it says nothing.
void ChaosPlayer::takeOpenQuestion(const QJsonObject &question, const QJsonValue &told)
{
    m_question = question["id"_L1].toString();
    m_choices = question["choices"_L1].toArray();
    m_takesSeveral = question["type"_L1] == "multi"_L1;
    const auto given = answers.constFind(m_question);
    if (told.isObject()) {
        const QJsonValue stored = m_takesSeveral ? told["choices"_L1] : told["choice"_L1];
        if (given == answers.cend())
            complain(u"has an answer to %1 that it never gave"_s.arg(m_question));
        else if (given->picks != strings(stored))
            complain(u"has another answer to %1 than it gave"_s.arg(m_question));
        else
            savedWithoutWord += !given->acknowledged;
    } else if (given != answers.cend() && given->acknowledged) {
        complain(u"has lost its acknowledged answer to %1"_s.arg(m_question));
    }
    plan(question);
}

void ChaosPlayer::plan(const QJsonObject &question)
{
    const auto given = answers.constFind(question["id"_L1].toString());
    if (given == answers.cend())
        m_think.start(m_random.bounded(habits.thinkMinMs, habits.thinkMaxMs + 1));
    else if (!given->acknowledged || int(m_random.bounded(100)) < habits.repeatPercent) {
        // What was too late for the node that is gone may be in time for a question that was moved.
        answers[m_question].refusal.clear();
        sendAnswer(m_question);
    }
}

void ChaosPlayer::sendAnswer(const QString &question)
{
    if (question.isEmpty() || !m_seated)
        return;
    SentAnswer &answer = answers[question];
    if (answer.sends == 0) {
        const auto first = qsizetype(m_random.bounded(int(m_choices.size())));
        answer.picks = {m_choices[first]["id"_L1].toString()};
        if (m_takesSeveral)
            answer.picks.append(m_choices[(first + 1) % m_choices.size()]["id"_L1].toString());
        answer.picks.sort();
        answer.opensMs = position.opensMs;
    }
    ++answer.sends;
    QJsonObject message{
        {u"type"_s, u"ANSWER"_s}, {u"question_id"_s, question}, {u"id"_s, question}};
    if (m_takesSeveral)
        message[u"choices"_s] = QJsonArray::fromStringList(answer.picks);
    else
        message[u"choice"_s] = answer.picks.constFirst();
    send(message);
    Q_EMIT answerSent();
}

void ChaosPlayer::send(const QJsonObject &message)
{
    if (m_socket)
        m_socket->sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void ChaosPlayer::complain(const QString &words)
{
    complaints.append(name + u' ' + words);
}
