#include "tests/bots/fakenode.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPoints = 1000;

} // namespace

FakeNode::FakeNode(int startWith, QObject *parent)
    : QObject(parent)
    , m_server(u"fake"_s, QWebSocketServer::NonSecureMode)
    , m_startWith(startWith)
{
    questions = QJsonDocument::fromJson(R"([
        {"id": "q1", "type": "choice", "text": "One?", "key": ["b"],
         "choices": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}, {"id": "c", "text": "C"}]},
        {"id": "q2", "type": "slide", "text": "Look"},
        {"id": "q3", "type": "boolean", "text": "Two?", "key": ["true"]},
        {"id": "q4", "type": "multi", "text": "Three?", "key": ["a", "c"],
         "choices": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}, {"id": "c", "text": "C"}]}
    ])")
                    .array();
    m_server.setMaxPendingConnections(1000);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection()) {
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, socket](const QString &text) { handleText(socket, text); });
            connect(socket, &QWebSocket::disconnected, this, [this, socket] {
                m_tokenOf.remove(socket);
                socket->deleteLater();
            });
        }
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_open)
            close();
        else if (m_isIntro)
            openNext();
        else
            goOn();
    });
}

QUrl FakeNode::url() const
{
    QUrl url = m_server.serverUrl();
    url.setScheme(u"http"_s);
    return url;
}

void FakeNode::send(QWebSocket *socket, const QJsonObject &message)
{
    if (socket)
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
}

void FakeNode::sendAll(QJsonObject message)
{
    message.insert(u"revision"_s, ++m_revision);
    for (const Player &player : std::as_const(m_players))
        send(player.socket, message);
}

QJsonObject FakeNode::question(bool withKey) const
{
    QJsonObject question = questions[m_index].toObject();
    if (!withKey)
        question.remove(u"key"_s);
    return question;
}

void FakeNode::handleText(QWebSocket *socket, const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message["type"_L1].toString();
    const auto refuseWith = [&](const QString &code) {
        send(socket, {{u"type"_s, u"ERROR"_s}, {u"code"_s, code}, {u"id"_s, message["id"_L1]}});
    };
    if (type == "JOIN"_L1) {
        if (closeJoinsWith > 0)
            return socket->close(QWebSocketProtocol::CloseCode(closeJoinsWith));
        if (!refuseJoinsWith.isEmpty())
            return refuseWith(refuseJoinsWith);
        if (takenNames > 0) {
            --takenNames;
            return refuseWith(u"name_taken"_s);
        }
        const QString token = "token"_L1 + QString::number(m_players.size());
        Player &player = m_players[token];
        player.id = u'p' + QString::number(m_players.size());
        player.name = message["name"_L1].toString();
        welcome(socket, player, token);
        if (m_players.size() == m_startWith)
            m_timer.start(10);
    } else if (type == "RESUME"_L1) {
        const QString token = message["token"_L1].toString();
        if (!m_players.contains(token))
            return refuseWith(u"unauthorized"_s);
        ++m_players[token].resumes;
        welcome(socket, m_players[token], token);
    } else if (type == "PING"_L1) {
        send(socket,
             {{u"type"_s, u"PONG"_s},
              {u"client_ms"_s, message["client_ms"_L1]},
              {u"server_ms"_s, QDateTime::currentMSecsSinceEpoch()}});
    } else if (type == "ANSWER"_L1 && m_tokenOf.contains(socket)) {
        handleAnswer(socket, m_players[m_tokenOf[socket]], message);
    } else if (type == "WAGER"_L1 && m_tokenOf.contains(socket)) {
        handleWager(socket, m_players[m_tokenOf[socket]], message);
    }
}

void FakeNode::welcome(QWebSocket *socket, Player &player, const QString &token)
{
    player.socket = socket;
    m_tokenOf[socket] = token;
    QJsonObject self{{u"id"_s, player.id}, {u"name"_s, player.name}};
    self.insert(u"answer"_s, player.answer.isEmpty() ? QJsonValue() : player.answer);
    self.insert(u"wager"_s, player.wager);
    QJsonObject room{{u"status"_s,
                      m_over            ? u"completed"_s
                          : m_index < 0 ? u"ready"_s
                                        : u"in-progress"_s},
                     {u"phase"_s, m_open ? u"answering"_s : m_isIntro ? u"intro"_s : u"reveal"_s},
                     {u"question_index"_s, m_index},
                     {u"current_player"_s, self}};
    if (m_isIntro)
        room.insert(u"next_question"_s, nextQuestion());
    else if (m_index >= 0)
        room.insert(u"current_question"_s, question(false));
    room.insert(u"opens_ms"_s, m_opensMs);
    room.insert(u"deadline_ms"_s, deadline());
    QJsonObject message{{u"type"_s, u"WELCOME"_s},
                        {u"role"_s, u"player"_s},
                        {u"revision"_s, m_revision},
                        {u"server_ms"_s, QDateTime::currentMSecsSinceEpoch()},
                        {u"game_room"_s, room}};
    if (player.resumes == 0)
        message.insert(u"token"_s, token);
    send(socket, message);
}

void FakeNode::handleAnswer(QWebSocket *socket, Player &player, const QJsonObject &message)
{
    const QString id = message["question_id"_L1].toString();
    const Fault fault = m_faults[player.id + id]++ == 0 ? faultOf(player) : Fault::None;
    if (!m_open || id != question(false)["id"_L1].toString() || fault == Fault::Refuse) {
        send(socket,
             {{u"type"_s, u"ERROR"_s}, {u"code"_s, u"too_late"_s}, {u"id"_s, message["id"_L1]}});
        return;
    }
    if (fault == Fault::NeverAcknowledge)
        return;
    if (fault == Fault::DropBefore)
        return socket->abort();
    QJsonObject answer = message;
    for (const QString &key : {u"type"_s, u"id"_s, u"question_id"_s})
        answer.remove(key);
    if (fault != Fault::Forget) {
        player.answer = answer;
        m_answersGiven.insert(player.name + u'/' + id, answer);
    }
    if (fault == Fault::DropAfter)
        return socket->abort();
    send(socket,
         {{u"type"_s, u"ANSWER_RECEIVED"_s},
          {u"question_id"_s, id},
          {u"received_ms"_s, QDateTime::currentMSecsSinceEpoch()}});
    if (!answer.contains("buzz"_L1))
        closeIfAllAnswered();
    else if (m_firstBuzz.isEmpty())
        hold(player);
}

void FakeNode::handleWager(QWebSocket *socket, Player &player, const QJsonObject &message)
{
    const int index = message["question_index"_L1].toInt(-1);
    const QString stake = player.id + "stake"_L1 + QString::number(index);
    const Fault fault = m_faults[stake]++ == 0 ? stakeFaultOf(player) : Fault::None;
    if (!m_isIntro || index != m_index || fault == Fault::Refuse) {
        send(socket,
             {{u"type"_s, u"ERROR"_s}, {u"code"_s, u"too_late"_s}, {u"id"_s, message["id"_L1]}});
        return;
    }
    if (fault == Fault::NeverAcknowledge)
        return;
    if (fault == Fault::DropBefore)
        return socket->abort();
    if (fault != Fault::Forget) {
        player.wager = message["points"_L1];
        m_answersGiven.insert(player.name + "/stake/"_L1 + QString::number(index), player.wager);
    }
    if (fault == Fault::DropAfter)
        return socket->abort();
    send(socket,
         {{u"type"_s, u"WAGER_ACCEPTED"_s},
          {u"id"_s, message["id"_L1]},
          {u"question_index"_s, index},
          {u"points"_s, message["points"_L1]}});
}

void FakeNode::hold(Player &first)
{
    m_firstBuzz = first.id;
    m_timer.start(holdMs);
    for (Player &player : m_players) {
        if (dropWhileHeld > 0 && player.socket) {
            --dropWhileHeld;
            player.socket->abort();
        }
    }
    sendBuzzes();
}

void FakeNode::sendBuzzes()
{
    for (const Player &player : std::as_const(m_players)) {
        send(player.socket,
             {{u"type"_s, u"BUZZES_CHANGED"_s},
              {u"question_id"_s, question(false)["id"_L1]},
              {u"opens_ms"_s, m_opensMs},
              {u"deadline_ms"_s, deadline()}});
    }
}

QJsonValue FakeNode::deadline() const
{
    return m_firstBuzz.isEmpty() ? QJsonValue(m_opensMs + questionMs) : QJsonValue();
}

QJsonObject FakeNode::nextQuestion() const
{
    return {{u"index"_s, m_index}, {u"points"_s, mostPoints}, {u"wager"_s, true}};
}

void FakeNode::closeIfAllAnswered()
{
    const bool all = std::ranges::all_of(
        m_players, [](const Player &player) { return !player.answer.isEmpty(); });
    if (all)
        m_timer.start(0);
}

void FakeNode::goOn()
{
    ++m_index;
    if (m_index >= questions.size()) {
        m_over = true;
        sendAll({{u"type"_s, u"GAME_ROOM_COMPLETED"_s}, {u"podium"_s, QJsonArray()}});
        return;
    }
    for (Player &player : m_players) {
        player.answer = {};
        player.wager = QJsonValue::Undefined;
    }
    if (questions[m_index]["wager"_L1].toBool())
        announce();
    else
        openNext();
}

void FakeNode::announce()
{
    m_isIntro = true;
    m_opensMs = QDateTime::currentMSecsSinceEpoch() + introMs;
    sendAll({{u"type"_s, u"GAME_ROOM_UPDATED"_s},
             {u"game_room"_s,
              QJsonObject {{u"status"_s, u"in-progress"_s},
                           {u"phase"_s, u"intro"_s},
                           {u"question_index"_s, m_index},
                           {u"opens_ms"_s, m_opensMs},
                           {u"next_question"_s, nextQuestion()}}}});
    m_timer.start(introMs);
}

void FakeNode::openNext()
{
    m_isIntro = false;
    m_firstBuzz.clear();
    m_open = true;
    m_opensMs = QDateTime::currentMSecsSinceEpoch();
    sendAll({{u"type"_s, u"QUESTION_OPENED"_s},
             {u"index"_s, m_index},
             {u"question"_s, question(false)},
             {u"opens_ms"_s, m_opensMs},
             {u"deadline_ms"_s, m_opensMs + questionMs},
             {u"server_ms"_s, m_opensMs}});
    m_timer.start(question(false)["type"_L1] == "slide"_L1 ? 50 : questionMs);
}

void FakeNode::close()
{
    m_open = false;
    const QJsonObject asked = question(true);
    for (Player &player : m_players) {
        if (dropAtReveal > 0 && player.socket) {
            --dropAtReveal;
            player.socket->abort();
        }
    }
    sendAll({{u"type"_s, u"QUESTION_CLOSED"_s}, {u"question_id"_s, asked["id"_L1]}});
    for (const Player &player : std::as_const(m_players)) {
        if (asked.contains("key"_L1))
            send(player.socket, playerResult(player));
    }
    m_timer.start(revealMs);
}

QJsonObject FakeNode::playerResult(const Player &player) const
{
    const QJsonObject asked = question(true);
    const QJsonArray key = asked["key"_L1].toArray();
    const bool isBuzzer = asked["type"_L1] == "buzzer"_L1;
    const bool hasTurn = player.id == m_firstBuzz;
    const bool correct = isBuzzer ? hasTurn
                                  : player.answer["choice"_L1] == key.first()
            || player.answer["choices"_L1].toArray() == key;
    QJsonObject result {{u"type"_s, u"PLAYER_RESULT"_s},
                        {u"question_id"_s, asked["id"_L1]},
                        {u"answered"_s, isBuzzer ? hasTurn : !player.answer.isEmpty()},
                        {u"correct"_s, correct},
                        {u"points"_s, correct ? 900 : 0}};
    if (asked["wager"_L1].toBool())
        result.insert(u"wager"_s, player.wager.toInt());
    return result;
}
