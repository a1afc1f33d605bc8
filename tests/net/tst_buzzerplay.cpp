#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Buzzers and stakes over the wire: docs/protocol.md 3.7 and 3.8.
class tst_BuzzerPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBuzzIsConfirmedAndToldToAll();
    void aSecondBuzzGetsTheFirstOnesTime();
    void theHostsJudgementIsTold();
    void aWrongOneLetsTheTimeGoOn();
    void countdownsCeaseWhileABuzzWaits();
    void aMisjudgedBuzzIsCorrected();
    void judgementsAreRefused_data();
    void judgementsAreRefused();
    void aReturningPlayerSeesTheBuzz();
    void aBuzzComesOverRestToo();
    void aStakeIsConfirmedAndCounted();
    void aStakeIsRefused_data();
    void aStakeIsRefused();
    void aStakeComesOverRestToo();
    void theResultNamesTheStake();

private:
    WireReply ask(const QByteArray &method, const QString &rest, const QJsonObject &body = {},
                  const QByteArray &key = TestNode::hostKey);
    void makeRoom(const Question &first);
    WireClient &joined(const QString &name);
    void start();
    /// Ann and Bo, with the first question open.
    std::pair<WireClient &, WireClient &> startedWithTwo(const Question &first);
    static Question buzzer()
    {
        return {.id = {u"q1"_s}, .type = QuestionType::Buzzer, .text = u"Which river?"_s,
                .key = {.texts = {u"Danube"_s}}};
    }
    static Question staked()
    {
        Question question = TestNode::quiz(1).questions.first();
        question.hasWager = true;
        return question;
    }
    void buzz(WireClient &client)
    {
        client.send({{u"type"_s, u"ANSWER"_s}, {u"id"_s, 7}, {u"question_id"_s, u"q1"_s}, {u"buzz"_s, true}});
    }
    static QJsonObject wager(int index, int points)
    {
        return {{u"type"_s, u"WAGER"_s}, {u"id"_s, 8}, {u"question_index"_s, index}, {u"points"_s, points}};
    }
    WireReply judge(const QString &player, bool right)
    {
        return ask("POST", u"/questions/q1/judgements"_s,
                   {{u"player_id"_s, player}, {u"right"_s, right}});
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

void tst_BuzzerPlay::init()
{
    m_node = std::make_unique<TestNode>();
}

void tst_BuzzerPlay::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

WireReply tst_BuzzerPlay::ask(const QByteArray &method, const QString &rest,
                              const QJsonObject &body, const QByteArray &key)
{
    const QString target = u"/api/v1/game-rooms/"_s + m_code.value + rest;
    return sendRequest(m_node->port(),
                       requestBytes(m_node->port(), method, target.toUtf8(),
                                    body.isEmpty() ? QByteArray() : compact(body),
                                    key.isEmpty() ? QByteArray() : bearer(key)));
}

void tst_BuzzerPlay::makeRoom(const Question &first)
{
    NewRoom room = TestNode::quiz(2);
    room.settings.questionTime = Seconds(60);
    room.settings.countdownInterval = Seconds(1);
    room.settings.introTime = Seconds(3);
    room.settings.pacing = Pacing::Hold;
    room.questions[0] = first;
    m_code = m_node->makeRoom(room);
}

WireClient &tst_BuzzerPlay::joined(const QString &name)
{
    m_clients.push_back(std::make_unique<WireClient>(m_node->port()));
    WireClient &made = *m_clients.back();
    made.connectToNode();
    [&] { QTRY_VERIFY(made.isOpen()); }();
    made.send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_code.value}, {u"name"_s, name}});
    [&] { QTRY_COMPARE(made.count(u"WELCOME"_s), 1); }();
    return made;
}

void tst_BuzzerPlay::start()
{
    QCOMPARE(ask("POST", u"/start"_s).status, 200);
    QCOMPARE(ask("POST", u"/advance"_s).status, 200);
    for (const auto &client : m_clients)
        QTRY_COMPARE(client->count(u"QUESTION_OPENED"_s), 1);
}

std::pair<WireClient &, WireClient &> tst_BuzzerPlay::startedWithTwo(const Question &first)
{
    makeRoom(first);
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    start();
    return {ann, bo};
}

void tst_BuzzerPlay::aBuzzIsConfirmedAndToldToAll()
{
    const auto [ann, bo] = startedWithTwo(buzzer());
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    QCOMPARE(ann.last(u"ANSWER_RECEIVED"_s)[u"id"_s].toInt(), 7);
    QTRY_COMPARE(bo.count(u"BUZZES_CHANGED"_s), 1);
    const QJsonObject told = bo.last(u"BUZZES_CHANGED"_s);
    QVERIFY(told[u"deadline_ms"_s].isNull());
    QVERIFY(!told.contains(u"revision"_s));
    const QJsonObject buzzes = told[u"buzzes"_s].toObject();
    QCOMPARE(buzzes[u"count"_s].toInt(), 1);
    QVERIFY(buzzes[u"remaining_ms"_s].toInt() > 0);
    QCOMPARE(buzzes[u"players"_s][0][u"name"_s].toString(), u"Ann"_s);
    QCOMPARE(buzzes[u"players"_s][0][u"state"_s].toString(), u"waiting"_s);
    QVERIFY(buzzes[u"players"_s][0][u"on_turn"_s].toBool());
    buzz(bo);
    QTRY_COMPARE(ann.last(u"BUZZES_CHANGED"_s)[u"buzzes"_s][u"count"_s].toInt(), 2);
}

void tst_BuzzerPlay::aSecondBuzzGetsTheFirstOnesTime()
{
    makeRoom(buzzer());
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    start();
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    const QJsonValue first = ann.last(u"ANSWER_RECEIVED"_s)[u"received_ms"_s];
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 2);
    QCOMPARE(ann.last(u"ANSWER_RECEIVED"_s)[u"received_ms"_s], first);
}

void tst_BuzzerPlay::theHostsJudgementIsTold()
{
    const auto [ann, bo] = startedWithTwo(buzzer());
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    QCOMPARE(judge(u"p1"_s, true).status, 200);
    QTRY_COMPARE(bo.count(u"PLAYER_RESULT"_s), 1);
    QTRY_COMPARE(ann.count(u"PLAYER_RESULT"_s), 1);
    const QJsonObject closed = bo.last(u"QUESTION_CLOSED"_s);
    QCOMPARE(closed[u"correct"_s].toArray(), QJsonArray {u"Danube"_s});
    QCOMPARE(closed[u"buzzes"_s][u"players"_s][0][u"state"_s].toString(), u"right"_s);
    QCOMPARE(closed[u"right_count"_s].toInt(), 1);
    QCOMPARE(ann.last(u"PLAYER_RESULT"_s)[u"points"_s].toInt(), 1000);
    QVERIFY(!bo.last(u"PLAYER_RESULT"_s)[u"answered"_s].toBool());
}

void tst_BuzzerPlay::aWrongOneLetsTheTimeGoOn()
{
    const auto [ann, bo] = startedWithTwo(buzzer());
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    QCOMPARE(judge(u"p1"_s, false).status, 200);
    QTRY_VERIFY(bo.last(u"BUZZES_CHANGED"_s)[u"deadline_ms"_s].isDouble());
    QCOMPARE(bo.last(u"BUZZES_CHANGED"_s)[u"buzzes"_s][u"players"_s][0][u"state"_s].toString(),
             u"wrong"_s);
    QVERIFY(bo.last(u"BUZZES_CHANGED"_s)[u"buzzes"_s][u"remaining_ms"_s].isNull());
    QVERIFY(bo.last(u"BUZZES_CHANGED"_s)[u"deadline_ms"_s].toDouble()
            > bo.last(u"QUESTION_OPENED"_s)[u"deadline_ms"_s].toDouble());
}

void tst_BuzzerPlay::countdownsCeaseWhileABuzzWaits()
{
    makeRoom(buzzer());
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    start();
    QTRY_VERIFY(ann.count(u"GAME_ROOM_COUNTDOWN"_s) > 0);
    buzz(ann);
    QTRY_COMPARE(ann.count(u"BUZZES_CHANGED"_s), 1);
    const int before = ann.count(u"GAME_ROOM_COUNTDOWN"_s);
    // Longer than the interval: a tick that would still come has come by then.
    QTest::qWait(1500);
    QCOMPARE(ann.count(u"GAME_ROOM_COUNTDOWN"_s), before);
    QCOMPARE(judge(u"p1"_s, false).status, 200);
    QTRY_VERIFY(ann.count(u"GAME_ROOM_COUNTDOWN"_s) > before);
}

void tst_BuzzerPlay::aMisjudgedBuzzIsCorrected()
{
    const auto [ann, bo] = startedWithTwo(buzzer());
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    buzz(bo);
    QTRY_COMPARE(bo.count(u"ANSWER_RECEIVED"_s), 1);
    QCOMPARE(judge(u"p1"_s, true).status, 200);
    QTRY_COMPARE(bo.count(u"QUESTION_CLOSED"_s), 1);
    const WireReply reply = ask("POST", u"/questions/q1/correction"_s,
                                {{u"right_players"_s, QJsonArray {u"p2"_s}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"changes"_s].toArray().size(), 2);
    QTRY_COMPARE(bo.count(u"SCORES_CORRECTED"_s), 1);
    const QJsonValue players = bo.last(u"SCORES_CORRECTED"_s)[u"buzzes"_s][u"players"_s];
    QCOMPARE(players[0][u"state"_s].toString(), u"wrong"_s);
    QCOMPARE(players[1][u"state"_s].toString(), u"right"_s);
    QTRY_COMPARE(bo.last(u"PLAYER_RESULT"_s)[u"score"_s].toInt(), 1000);
    QTRY_COMPARE(ann.last(u"PLAYER_RESULT"_s)[u"score"_s].toInt(), 0);
}

void tst_BuzzerPlay::judgementsAreRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QJsonObject ann {{u"player_id"_s, u"p1"_s}, {u"right"_s, true}};
    QTest::newRow("no such question") << u"q9"_s << ann << 404 << u"question_not_found"_s;
    QTest::newRow("no buzzer") << u"q2"_s << ann << 409 << u"wrong_status"_s;
    QTest::newRow("has not buzzed") << u"q1"_s << ann << 404 << u"player_not_found"_s;
    QTest::newRow("no player") << u"q1"_s << QJsonObject {{u"right"_s, true}} << 400
                               << u"invalid_message"_s;
    QTest::newRow("no id") << u"q1"_s << QJsonObject {{u"player_id"_s, u"Ann"_s}, {u"right"_s, true}}
                           << 400 << u"invalid_message"_s;
    QTest::newRow("no verdict") << u"q1"_s << QJsonObject {{u"player_id"_s, u"p1"_s}} << 400
                                << u"invalid_message"_s;
}

void tst_BuzzerPlay::judgementsAreRefused()
{
    QFETCH(QString, question);
    QFETCH(QJsonObject, body);
    makeRoom(buzzer());
    joined(u"Ann"_s);
    start();
    const QString path = u"/questions/%1/judgements"_s.arg(question);
    const WireReply reply = ask("POST", path, body);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(ask("POST", path, body, {}).status, 401);
}

void tst_BuzzerPlay::aReturningPlayerSeesTheBuzz()
{
    makeRoom(buzzer());
    WireClient &ann = joined(u"Ann"_s);
    joined(u"Bo"_s);
    start();
    buzz(ann);
    QTRY_COMPARE(ann.count(u"ANSWER_RECEIVED"_s), 1);
    const QString token = ann.last(u"WELCOME"_s)[u"token"_s].toString();
    ann.drop();
    WireClient again(m_node->port());
    again.connectToNode();
    QTRY_VERIFY(again.isOpen());
    again.send({{u"type"_s, u"RESUME"_s}, {u"game_room_code"_s, m_code.value}, {u"token"_s, token}});
    QTRY_COMPARE(again.count(u"WELCOME"_s), 1);
    const QJsonObject view = again.last(u"WELCOME"_s)[u"game_room"_s].toObject();
    QCOMPARE(view[u"current_player"_s][u"answer"_s].toObject(), (QJsonObject {{u"buzz"_s, true}}));
    QCOMPARE(view[u"buzzes"_s][u"players"_s][0][u"id"_s].toString(), u"p1"_s);
    QVERIFY(view[u"deadline_ms"_s].isNull());
}

void tst_BuzzerPlay::aBuzzComesOverRestToo()
{
    makeRoom(buzzer());
    WireClient &ann = joined(u"Ann"_s);
    start();
    const QByteArray token = ann.last(u"WELCOME"_s)[u"token"_s].toString().toUtf8();
    const WireReply reply
        = ask("POST", u"/answers"_s, {{u"question_id"_s, u"q1"_s}, {u"buzz"_s, true}}, token);
    QCOMPARE(reply.status, 200);
    QTRY_COMPARE(ann.count(u"BUZZES_CHANGED"_s), 1);
}

void tst_BuzzerPlay::aStakeIsConfirmedAndCounted()
{
    makeRoom(staked());
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    QCOMPARE(ask("POST", u"/start"_s).status, 200);
    QTRY_VERIFY(ann.count(u"GAME_ROOM_UPDATED"_s) > 0);
    const QJsonObject next = ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"next_question"_s].toObject();
    QVERIFY(next[u"wager"_s].toBool());
    QCOMPARE(next[u"wagered_count"_s].toInt(-1), 0);
    ann.send(wager(0, 400));
    QTRY_COMPARE(ann.count(u"WAGER_ACCEPTED"_s), 1);
    QCOMPARE(ann.last(u"WAGER_ACCEPTED"_s)[u"points"_s].toInt(), 400);
    QCOMPARE(ann.last(u"WAGER_ACCEPTED"_s)[u"id"_s].toInt(), 8);
    QTRY_COMPARE(bo.last(u"WAGER_PROGRESS"_s)[u"wagered_count"_s].toInt(), 1);
    QCOMPARE(bo.last(u"WAGER_PROGRESS"_s)[u"player_count"_s].toInt(), 2);
    QVERIFY(!bo.everything().contains("400"));
}

void tst_BuzzerPlay::aStakeIsRefused_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("code");
    QTest::newRow("too much") << 0 << 1001 << u"invalid_message"_s;
    QTest::newRow("another question") << 1 << 10 << u"not_current_question"_s;
}

void tst_BuzzerPlay::aStakeIsRefused()
{
    QFETCH(int, index);
    QFETCH(int, points);
    makeRoom(staked());
    WireClient &ann = joined(u"Ann"_s);
    QCOMPARE(ask("POST", u"/start"_s).status, 200);
    ann.send(wager(index, points));
    QTRY_COMPARE(ann.count(u"ERROR"_s), 1);
    QTEST(ann.last(u"ERROR"_s)[u"code"_s].toString(), "code");
    QCOMPARE(ann.last(u"ERROR"_s)[u"id"_s].toInt(), 8);
}

void tst_BuzzerPlay::aStakeComesOverRestToo()
{
    makeRoom(staked());
    WireClient &ann = joined(u"Ann"_s);
    QCOMPARE(ask("POST", u"/start"_s).status, 200);
    const QByteArray token = ann.last(u"WELCOME"_s)[u"token"_s].toString().toUtf8();
    const QJsonObject stake {{u"question_index"_s, 0}, {u"points"_s, 250}};
    const WireReply reply = ask("POST", u"/wagers"_s, stake, token);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json(), stake);
    QCOMPARE(ask("POST", u"/wagers"_s, stake, {}).status, 401);
    QCOMPARE(ask("POST", u"/wagers"_s, {{u"points"_s, 250}}, token).code(), u"invalid_message"_s);
    QCOMPARE(ask("POST", u"/advance"_s).status, 200);
    QCOMPARE(ask("POST", u"/wagers"_s, stake, token).code(), u"too_late"_s);
}

void tst_BuzzerPlay::theResultNamesTheStake()
{
    makeRoom(staked());
    WireClient &ann = joined(u"Ann"_s);
    QCOMPARE(ask("POST", u"/start"_s).status, 200);
    ann.send(wager(0, 400));
    QTRY_COMPARE(ann.count(u"WAGER_ACCEPTED"_s), 1);
    QCOMPARE(ask("POST", u"/advance"_s).status, 200);
    QTRY_COMPARE(ann.count(u"QUESTION_OPENED"_s), 1);
    QVERIFY(ann.last(u"QUESTION_OPENED"_s)[u"question"_s][u"wager"_s].toBool());
    ann.send({{u"type"_s, u"ANSWER"_s}, {u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}});
    QTRY_COMPARE(ann.count(u"PLAYER_RESULT"_s), 1);
    QCOMPARE(ann.last(u"PLAYER_RESULT"_s)[u"wager"_s].toInt(), 400);
}

QTEST_GUILESS_MAIN(tst_BuzzerPlay)

#include "tst_buzzerplay.moc"
