#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// What a host does over REST while a game runs: more time, skipping, a message, black screens,
/// corrections and bans; and what players hear of it.
class tst_HostApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyTheHostMay_data();
    void onlyTheHostMay();
    void wrongFieldsAreRefused_data();
    void wrongFieldsAreRefused();
    void moreTimeIsToldAndCountedDownAnew();
    void aSkippedQuestionIsLeft();
    void aMessageIsShownAndTakenAway();
    void screensGoBlack();
    void aCorrectionIsToldToEverybody();
    void aTrialChangesNothing();
    void anUndoneCorrectionIsToldToo();
    void correctionsGoOnAfterTheEnd();
    void resultsAreCorrected();
    void aBannedNameCanNotComeBack();

private:
    WireReply ask(const QByteArray &method, const QString &rest, const QByteArray &body = {},
                  const QByteArray &key = TestNode::hostKey);
    WireClient &joined(const QString &name);
    WireClient &watching();
    void answer(WireClient &client, const QString &choice);
    /// Ann answers q1 with a, which is right, and Bo with b; its reveal is on.
    void playFirstQuestion();
    /// The first change that a reply to a correction lists.
    static QJsonObject change(const WireReply &reply, int index)
    {
        return reply.json()[u"changes"_s][index].toObject();
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
    WireClient *m_ann = nullptr;
    WireClient *m_bo = nullptr;
};

void tst_HostApi::init()
{
    m_node = std::make_unique<TestNode>();
    NewRoom room = TestNode::quiz(3);
    room.settings.scoring = ScoringPolicy::Flat;
    room.settings.closeWhenAllAnswered = false;
    m_code = m_node->makeRoom(room);
}

void tst_HostApi::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

WireReply tst_HostApi::ask(const QByteArray &method, const QString &rest, const QByteArray &body,
                           const QByteArray &key)
{
    const QString target = u"/api/v1/game-rooms/"_s + m_code.value + rest;
    return sendRequest(m_node->port(),
                       requestBytes(m_node->port(), method, target.toUtf8(), body,
                                    key.isEmpty() ? QByteArray() : bearer(key)));
}

WireClient &tst_HostApi::joined(const QString &name)
{
    m_clients.push_back(std::make_unique<WireClient>(m_node->port()));
    WireClient &client = *m_clients.back();
    client.connectToNode();
    [&] { QTRY_VERIFY(client.isOpen()); }();
    client.send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_code.value}, {u"name"_s, name}});
    [&] { QTRY_COMPARE(client.count(u"WELCOME"_s), 1); }();
    return client;
}

WireClient &tst_HostApi::watching()
{
    m_clients.push_back(std::make_unique<WireClient>(m_node->port()));
    WireClient &client = *m_clients.back();
    client.connectToNode();
    [&] { QTRY_VERIFY(client.isOpen()); }();
    client.send({{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}});
    [&] { QTRY_COMPARE(client.count(u"WELCOME"_s), 1); }();
    return client;
}

void tst_HostApi::answer(WireClient &client, const QString &choice)
{
    const int before = client.count(u"ANSWER_RECEIVED"_s);
    client.send({{u"type"_s, u"ANSWER"_s},
                 {u"question_id"_s, m_node->room(m_code).currentQuestion().id.value},
                 {u"choice"_s, choice}});
    QTRY_COMPARE(client.count(u"ANSWER_RECEIVED"_s), before + 1);
}

void tst_HostApi::playFirstQuestion()
{
    m_ann = &joined(u"Ann"_s);
    m_bo = &joined(u"Bo"_s);
    m_node->openQuestion(m_code);
    answer(*m_ann, u"a"_s);
    answer(*m_bo, u"b"_s);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QTRY_COMPARE(m_bo->count(u"PLAYER_RESULT"_s), 1);
}

void tst_HostApi::onlyTheHostMay_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("extend") << "POST"_ba << u"/extend"_s << R"({"seconds": 5})"_ba;
    QTest::newRow("skip") << "POST"_ba << u"/skip"_s << ""_ba;
    QTest::newRow("message") << "PUT"_ba << u"/message"_s << R"({"text": "Hello"})"_ba;
    QTest::newRow("blackout") << "PUT"_ba << u"/blackout"_s << R"({"on": true})"_ba;
    QTest::newRow("correction") << "POST"_ba << u"/questions/q1/correction"_s << R"({"void": true})"_ba;
    QTest::newRow("undo") << "POST"_ba << u"/corrections/c1/undo"_s << ""_ba;
}

void tst_HostApi::onlyTheHostMay()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, rest);
    QFETCH(const QByteArray, body);
    const QByteArray token
        = joined(u"Ann"_s).last(u"WELCOME"_s)[u"token"_s].toString().toLatin1();
    m_node->openQuestion(m_code);
    const GameRoom before = m_node->room(m_code);
    QCOMPARE(ask(method, rest, body, {}).status, 401);
    QCOMPARE(ask(method, rest, body, "unknown").status, 401);
    QCOMPARE(ask(method, rest, body, token).status, 403);
    QCOMPARE(ask(method == "PUT" ? "POST" : "PUT", rest, R"({"x": 1})").status, 405);
    const WireReply nowhere = sendRequest(
        m_node->port(),
        requestBytes(m_node->port(), method, u"/api/v1/game-rooms/BBBBBB"_s.toUtf8() + rest.toUtf8(), body,
                     bearer(TestNode::hostKey)));
    QCOMPARE(nowhere.status, 404);
    QCOMPARE(m_node->room(m_code), before);
}

void tst_HostApi::wrongFieldsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &method, const QString &rest,
                        const QByteArray &body, int status, const QString &word) {
        QTest::newRow(name) << method << rest << body << status << word;
    };
    const QString correction = u"/questions/q1/correction"_s;
    row("no seconds", "POST", u"/extend"_s, "{}", 400, u"seconds"_s);
    row("half a second", "POST", u"/extend"_s, R"({"seconds": 0.5})", 400, u"seconds"_s);
    row("too many seconds", "POST", u"/extend"_s, R"({"seconds": 601})", 400, u"seconds"_s);
    row("a closed question", "POST", u"/extend"_s, R"({"seconds": 5})", 409, u"open"_s);
    row("skipping a closed question", "POST", u"/skip"_s, {}, 409, u"closed"_s);
    row("no text", "PUT", u"/message"_s, "{}", 400, u"text"_s);
    row("a text that is none", "PUT", u"/message"_s, R"({"text": 7})", 400, u"text"_s);
    row("two lines", "PUT", u"/message"_s, R"({"text": "a\nb"})", 400, u"text"_s);
    row("neither on nor off", "PUT", u"/blackout"_s, "{}", 400, u"on"_s);
    row("almost on", "PUT", u"/blackout"_s, R"({"on": "yes"})", 400, u"on"_s);
    row("nothing to correct", "POST", correction, "{}", 400, u"exactly one"_s);
    row("two corrections", "POST", correction, R"({"void": true, "points": 5})", 400, u"exactly one"_s);
    row("an empty key", "POST", correction, R"({"key": []})", 400, u"key"_s);
    row("a key that is no choice", "POST", correction, R"({"key": ["z"]})", 400, u"key"_s);
    row("a key that is no list", "POST", correction, R"({"key": "b"})", 400, u"key"_s);
    row("texts for a choice", "POST", correction, R"({"accept": ["Danube"]})", 400, u"accept"_s);
    row("nobody", "POST", correction, R"({"everybody": false})", 400, u"everybody"_s);
    row("buzzers of a choice", "POST", correction, R"({"right_players": []})", 400, u"right_players"_s);
    row("a buzzer that is no list", "POST", correction, R"({"right_players": "p1"})", 400, u"right_players"_s);
    row("a buzzer that is no player", "POST", correction, R"({"right_players": ["Ann"]})", 400, u"right_players"_s);
    row("a buzzer named twice", "POST", correction, R"({"right_players": ["p1", "p1"]})", 400, u"right_players names p1 twice"_s);
    row("a void that is none", "POST", correction, R"({"void": 1})", 400, u"void"_s);
    row("half a point", "POST", correction, R"({"points": 0.5})", 400, u"points"_s);
    row("a reason that is none", "POST", correction, R"({"void": true, "reason": 7})", 400, u"reason"_s);
    row("a trial that is none", "POST", correction, R"({"void": true, "dry_run": 1})", 400, u"dry_run"_s);
    row("no such question", "POST", u"/questions/q9/correction"_s, R"({"void": true})", 404, {});
    row("a question to come", "POST", u"/questions/q2/correction"_s, R"({"void": true})", 409,
        u"closed"_s);
    row("a trial of that", "POST", u"/questions/q2/correction"_s, R"({"void": true, "dry_run": true})",
        409, u"closed"_s);
    row("no such correction", "POST", u"/corrections/c1/undo"_s, {}, 404, u"correction"_s);
    row("no correction's id", "POST", u"/corrections/first/undo"_s, {}, 404, u"correction"_s);
}

void tst_HostApi::wrongFieldsAreRefused()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, rest);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, word);
    m_node->openQuestion(m_code);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    const GameRoom before = m_node->room(m_code);
    const WireReply reply = ask(method, rest, body);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.json()[u"detail"_s].toString().contains(word), reply.body.constData());
    QCOMPARE(m_node->room(m_code), before);
}

void tst_HostApi::moreTimeIsToldAndCountedDownAnew()
{
    WireClient &ann = joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    QTRY_COMPARE(ann.count(u"GAME_ROOM_COUNTDOWN"_s), 1);
    const double opened = ann.last(u"QUESTION_OPENED"_s)[u"deadline_ms"_s].toDouble();
    const WireReply reply = ask("POST", u"/extend"_s, R"({"seconds": 30})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"deadline_ms"_s].toDouble(), opened + 30'000);
    QTRY_COMPARE(ann.count(u"GAME_ROOM_UPDATED"_s), 1);
    const QJsonObject room = ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s].toObject();
    QCOMPARE(room[u"deadline_ms"_s].toDouble(), opened + 30'000);
    QCOMPARE(room[u"phase"_s].toString(), u"answering"_s);
    QTRY_COMPARE(ann.last(u"GAME_ROOM_COUNTDOWN"_s)[u"deadline_ms"_s].toDouble(), opened + 30'000);

    QVERIFY(m_node->submit(m_code, PauseGame {}));
    QTRY_COMPARE(ann.count(u"GAME_ROOM_PAUSED"_s), 1);
    const double left = ann.last(u"GAME_ROOM_PAUSED"_s)[u"remaining_ms"_s].toDouble();
    QCOMPARE(ask("POST", u"/extend"_s, R"({"seconds": 10})").status, 200);
    QTRY_COMPARE(ann.count(u"GAME_ROOM_UPDATED"_s), 2);
    const QJsonObject paused = ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s].toObject();
    QCOMPARE(paused[u"phase"_s].toString(), u"paused"_s);
    QCOMPARE(paused[u"remaining_ms"_s].toDouble(), left + 10'000);
}

void tst_HostApi::aSkippedQuestionIsLeft()
{
    WireClient &ann = joined(u"Ann"_s);
    m_node->openQuestion(m_code);
    answer(ann, u"a"_s);
    const WireReply reply = ask("POST", u"/skip"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json(), (QJsonObject {{u"finished"_s, false}}));
    QTRY_COMPARE(ann.last(u"QUESTION_OPENED"_s)[u"question"_s][u"id"_s].toString(), u"q2"_s);
    QCOMPARE(ann.count(u"QUESTION_CLOSED"_s), 0);
    QCOMPARE(ask("POST", u"/skip"_s).json()[u"finished"_s].toBool(), false);
    QCOMPARE(ask("POST", u"/skip"_s).json()[u"finished"_s].toBool(), true);
    QTRY_COMPARE(ann.count(u"GAME_ROOM_COMPLETED"_s), 1);
    QCOMPARE(ann.last(u"GAME_ROOM_COMPLETED"_s)[u"leaderboard"_s][0][u"score"_s].toInt(-1), 0);
}

void tst_HostApi::aMessageIsShownAndTakenAway()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &screen = watching();
    const QString text = u"The kitchen closes <b>soon</b>"_s;
    const WireReply reply = ask("PUT", u"/message"_s, compact({{u"text"_s, text}}));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"host_message"_s].toString(), text);
    for (const WireClient *client : {&ann, &screen}) {
        QTRY_COMPARE(client->count(u"GAME_ROOM_UPDATED"_s), 1);
        QCOMPARE(client->last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"host_message"_s].toString(), text);
    }
    // Who comes now is told with the welcome.
    QCOMPARE(joined(u"Bo"_s).last(u"WELCOME"_s)[u"game_room"_s][u"host_message"_s].toString(), text);
    for (const QByteArray &body : {R"({"text": ""})"_ba, R"({"text": null})"_ba}) {
        const WireReply taken = ask("PUT", u"/message"_s, body);
        QCOMPARE(taken.status, 200);
        QVERIFY(taken.json()[u"host_message"_s].isNull());
    }
    QTRY_COMPARE(ann.count(u"GAME_ROOM_UPDATED"_s), 2);
    QVERIFY(ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"host_message"_s].isNull());
}

void tst_HostApi::screensGoBlack()
{
    WireClient &screen = watching();
    QCOMPARE(screen.last(u"WELCOME"_s)[u"game_room"_s][u"blackout"_s], QJsonValue(false));
    for (const bool on : {true, false}) {
        screen.clear();
        const WireReply reply = ask("PUT", u"/blackout"_s, compact({{u"on"_s, on}}));
        QCOMPARE(reply.json()[u"blackout"_s], QJsonValue(on));
        QTRY_COMPARE(screen.count(u"GAME_ROOM_UPDATED"_s), 1);
        QCOMPARE(screen.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"blackout"_s], QJsonValue(on));
    }
}

void tst_HostApi::aCorrectionIsToldToEverybody()
{
    playFirstQuestion();
    WireClient &screen = watching();
    const double revision = m_ann->last(u"QUESTION_CLOSED"_s)[u"revision"_s].toDouble();
    const WireReply reply = ask("POST", u"/questions/q1/correction"_s,
                                R"({"key": ["b"], "reason": "The atlas was old."})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"applied"_s], QJsonValue(true));
    QCOMPARE(reply.json()[u"correction_id"_s].toString(), u"c1"_s);
    QCOMPARE(reply.json()[u"changes"_s].toArray().size(), 2);
    QCOMPARE(change(reply, 0),
             (QJsonObject {{u"player_id"_s, u"p2"_s},
                           {u"name"_s, u"Bo"_s},
                           {u"before"_s, QJsonObject {{u"score"_s, 0}, {u"rank"_s, 2}}},
                           {u"after"_s, QJsonObject {{u"score"_s, 1000}, {u"rank"_s, 1}}}}));
    for (const WireClient *client : std::initializer_list<WireClient *> {m_ann, m_bo, &screen}) {
        QTRY_COMPARE(client->count(u"SCORES_CORRECTED"_s), 1);
        const QJsonObject told = client->last(u"SCORES_CORRECTED"_s);
        QCOMPARE(told[u"revision"_s].toDouble(), revision + 1);
        QCOMPARE(told[u"question_id"_s].toString(), u"q1"_s);
        QCOMPARE(told[u"reason"_s].toString(), u"The atlas was old."_s);
        QCOMPARE(told[u"correct"_s].toArray(), QJsonArray {u"b"_s});
        QCOMPARE(told[u"leaderboard"_s][0][u"id"_s].toString(), u"p2"_s);
    }
    QTRY_COMPARE(m_bo->count(u"PLAYER_RESULT"_s), 2);
    const QJsonObject result = m_bo->last(u"PLAYER_RESULT"_s);
    QCOMPARE(result[u"correct"_s], QJsonValue(true));
    QCOMPARE(result[u"points"_s].toInt(), 1000);
    QCOMPARE(result[u"score"_s].toInt(), 1000);
    QCOMPARE(result[u"rank"_s].toInt(), 1);
    QCOMPARE(screen.count(u"PLAYER_RESULT"_s), 0);

    // Of an earlier question the result is that question's, the standing that of now.
    m_node->openQuestion(m_code);
    answer(*m_ann, u"a"_s);
    QVERIFY(m_node->submit(m_code, AdvancePhase {}));
    QCOMPARE(ask("POST", u"/questions/q1/correction"_s, R"({"points": 2000})").status, 200);
    QTRY_COMPARE(m_ann->count(u"PLAYER_RESULT"_s), 4);
    const QJsonObject earlier = m_ann->last(u"PLAYER_RESULT"_s);
    QCOMPARE(earlier[u"question_id"_s].toString(), u"q1"_s);
    QCOMPARE(earlier[u"points"_s].toInt(-1), 0);
    QCOMPARE(earlier[u"score"_s].toInt(), 1000);
    QCOMPARE(earlier[u"streak"_s].toInt(), 1);
}

void tst_HostApi::aTrialChangesNothing()
{
    playFirstQuestion();
    const GameRoom before = m_node->room(m_code);
    const WireReply reply
        = ask("POST", u"/questions/q1/correction"_s, R"({"everybody": true, "dry_run": true})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"applied"_s], QJsonValue(false));
    QVERIFY(reply.json()[u"correction_id"_s].isNull());
    QCOMPARE(reply.json()[u"changes"_s].toArray().size(), 1);
    QCOMPARE(change(reply, 0)[u"player_id"_s].toString(), u"p2"_s);
    QCOMPARE(change(reply, 0)[u"after"_s][u"score"_s].toInt(), 1000);
    QCOMPARE(m_node->room(m_code), before);
    // What is so already is not done again.
    const WireReply same = ask("POST", u"/questions/q1/correction"_s, R"({"key": ["a"]})");
    QCOMPARE(same.json(), (QJsonObject {{u"applied"_s, false},
                                        {u"correction_id"_s, QJsonValue::Null},
                                        {u"changes"_s, QJsonArray()}}));
    QCOMPARE(m_node->room(m_code), before);
}

void tst_HostApi::anUndoneCorrectionIsToldToo()
{
    playFirstQuestion();
    QCOMPARE(ask("POST", u"/questions/q1/correction"_s, R"({"void": true})").status, 200);
    QTRY_COMPARE(m_ann->count(u"SCORES_CORRECTED"_s), 1);
    QVERIFY(m_ann->last(u"SCORES_CORRECTED"_s)[u"correct"_s].isNull());
    QCOMPARE(m_ann->last(u"SCORES_CORRECTED"_s)[u"void"_s], QJsonValue(true));
    QCOMPARE(ask("GET", {}).json()[u"last_closed"_s][u"void"_s], QJsonValue(true));
    const WireReply reply = ask("POST", u"/corrections/c1/undo"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"applied"_s], QJsonValue(true));
    QCOMPARE(reply.json()[u"correction_id"_s].toString(), u"c1"_s);
    QCOMPARE(change(reply, 0)[u"after"_s][u"score"_s].toInt(), 1000);
    QTRY_COMPARE(m_ann->count(u"SCORES_CORRECTED"_s), 2);
    QVERIFY(m_ann->last(u"SCORES_CORRECTED"_s)[u"reason"_s].isNull());
    QTRY_COMPARE(m_ann->last(u"PLAYER_RESULT"_s)[u"score"_s].toInt(), 1000);
    const WireReply again = ask("POST", u"/corrections/c1/undo"_s);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()[u"applied"_s], QJsonValue(false));
    QCOMPARE(ask("GET", {}).json()[u"corrections"_s][0][u"undone"_s], QJsonValue(true));
}

void tst_HostApi::correctionsGoOnAfterTheEnd()
{
    playFirstQuestion();
    QVERIFY(m_node->submit(m_code, EndGame {}));
    QTRY_COMPARE(m_ann->count(u"GAME_ROOM_COMPLETED"_s), 1);
    QCOMPARE(ask("POST", u"/questions/q1/correction"_s, R"({"key": ["b"]})").status, 200);
    QTRY_COMPARE(m_bo->last(u"PLAYER_RESULT"_s)[u"rank"_s].toInt(), 1);
    const QJsonObject room = ask("GET", {}).json();
    QCOMPARE(room[u"podium"_s][0][u"id"_s].toString(), u"p2"_s);
    QCOMPARE(room[u"questions"_s][0][u"key"_s].toArray(), QJsonArray {u"b"_s});
}

void tst_HostApi::resultsAreCorrected()
{
    playFirstQuestion();
    QCOMPARE(ask("POST", u"/questions/q1/correction"_s, R"({"everybody": true, "reason": "Typo"})").status,
             200);
    const QJsonObject results = ask("GET", u"/results"_s).json();
    const QJsonObject question = results[u"questions"_s][0].toObject();
    QCOMPARE(question[u"verdict"_s].toString(), u"everybody"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(question[u"answers"_s][i][u"correct"_s], QJsonValue(true));
        QCOMPARE(question[u"answers"_s][i][u"points"_s].toInt(), 1000);
        QCOMPARE(results[u"players"_s][i][u"score"_s].toInt(), 1000);
        QCOMPARE(results[u"players"_s][i][u"right_count"_s].toInt(), 1);
    }
    QCOMPARE(results[u"corrections"_s][0][u"correction"_s].toObject(),
             (QJsonObject {{u"everybody"_s, true}}));
    QCOMPARE(results[u"corrections"_s][0][u"reason"_s].toString(), u"Typo"_s);
}

void tst_HostApi::aBannedNameCanNotComeBack()
{
    for (const bool ban : {false, true}) {
        WireClient &ann = joined(u"Ann"_s);
        const QString id = ann.last(u"WELCOME"_s)[u"game_room"_s][u"current_player"_s][u"id"_s].toString();
        QCOMPARE(ask("DELETE", u"/players/"_s + id + (ban ? u"?ban=true"_s : QString())).status, 204);
        QTRY_COMPARE(ann.closeCode(), 4503);
    }
    QCOMPARE(ask("POST", u"/players"_s, R"({"name": "ANN"})", {}).code(), u"name_rejected"_s);
    QCOMPARE(ask("POST", u"/players"_s, R"({"name": "Bo"})", {}).status, 201);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_HostApi>(argc, argv);
}

#include "tst_hostapi.moc"
