#include "core/net/serverapi.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

/// Each REST endpoint of docs/protocol.md section 4: what it does, and each way in which it refuses.
class tst_HttpApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rightsAndMethods_data();
    void rightsAndMethods();
    void badBodies_data();
    void badBodies();
    void refusedFields_data();
    void refusedFields();
    void tellsOfTheServer();
    void tellsOfItsHealth();
    void tellsItsNumbers();
    void makesRooms();
    void makesRoomsFromPacks();
    void listsRooms();
    void showsARoomToEachAsTheyMay();
    void editsRooms();
    void deletesRooms();
    void playersJoinAndLeave();
    void hostsEditApproveAndRemovePlayers();
    void playsAWholeGame();
    void cyclesAGame();
    void pausesLocksAndEnds();
    void answersOverRest();
    void generatorsSupplyQuestions();
    void generatorsFail();
    void onlyJsonResults();
    void showsTheLogWithoutSecrets();
    void showsTheQrCode();
    void readsPacks();
    void hostsOnlyFromThisComputer();
    void unavailableWhenTheJournalFails();

private:
    WireReply ask(const QByteArray &method, const QString &target, const QJsonObject &body = {},
                  const QByteArray &key = {});
    WireReply host(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        return ask(method, target, body, TestNode::hostKey);
    }
    QString path(const QString &rest = {}) const { return u"/api/v1/game-rooms/"_s + m_code.value + rest; }
    QByteArray join(const QString &name)
    {
        return ask("POST", path(u"/players"_s), {{u"name"_s, name}}).json()[u"token"_s].toString().toLatin1();
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
};

void tst_HttpApi::init()
{
    m_node = std::make_unique<TestNode>();
    m_code = m_node->makeRoom();
}

void tst_HttpApi::cleanup()
{
    m_node.reset();
}

WireReply tst_HttpApi::ask(const QByteArray &method, const QString &target, const QJsonObject &body,
                           const QByteArray &key)
{
    return sendRequest(m_node->port(),
                       requestBytes(m_node->port(), method, target.toUtf8(),
                                    body.isEmpty() ? QByteArray() : compact(body),
                                    key.isEmpty() ? QByteArray() : bearer(key)));
}

void tst_HttpApi::rightsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");

    struct Endpoint
    {
        const char *method;
        const char *target;
    };
    const Endpoint hostOnly[] {
        {"POST", "/api/v1/game-rooms"},
        {"GET", "/api/v1/game-rooms"},
        {"PATCH", "/api/v1/game-rooms/CODE"},
        {"DELETE", "/api/v1/game-rooms/CODE"},
        {"PATCH", "/api/v1/game-rooms/CODE/players/p1"},
        {"POST", "/api/v1/game-rooms/CODE/players/p1/approve"},
        {"POST", "/api/v1/game-rooms/CODE/start"},
        {"POST", "/api/v1/game-rooms/CODE/cycle"},
        {"POST", "/api/v1/game-rooms/CODE/advance"},
        {"POST", "/api/v1/game-rooms/CODE/pause"},
        {"POST", "/api/v1/game-rooms/CODE/resume"},
        {"POST", "/api/v1/game-rooms/CODE/end"},
        {"POST", "/api/v1/game-rooms/CODE/lock"},
        {"POST", "/api/v1/game-rooms/CODE/unlock"},
        {"POST", "/api/v1/game-rooms/CODE/questions"},
        {"POST", "/api/v1/game-rooms/CODE/fail"},
        {"GET", "/api/v1/game-rooms/CODE/results"},
        {"GET", "/api/v1/game-rooms/CODE/events"},
        {"GET", "/api/v1/packs"},
        {"GET", "/api/v1/packs/rivers"},
    };
    const auto row = [](const QByteArray &what, const QByteArray &method, const QString &target,
                        const QByteArray &key, int status) {
        QTest::addRow("%s %s %s", method.constData(), qPrintable(target), what.constData())
            << method << target << key << status;
    };
    for (const Endpoint &endpoint : hostOnly) {
        const QString target = QString::fromLatin1(endpoint.target);
        row("without a key", endpoint.method, target, {}, 401);
        row("with an unknown key", endpoint.method, target, "unknown", 401);
        row("with a player's token", endpoint.method, target, "TOKEN", 403);
        row("with another room's token", endpoint.method, target, "OTHER", 403);
        if (target.contains(u"CODE"_s)) {
            row("for no room", endpoint.method, QString(target).replace(u"CODE"_s, u"BBBBBB"_s),
                TestNode::hostKey, 404);
            row("for no code", endpoint.method, QString(target).replace(u"CODE"_s, u"x"_s),
                TestNode::hostKey, 404);
        }
        row("as PUT", "PUT", target, TestNode::hostKey, 405);
        row("as OPTIONS", "OPTIONS", target, TestNode::hostKey, 405);
    }
    row("without a key", "POST", u"/api/v1/game-rooms/CODE/answers"_s, {}, 401);
    row("with an unknown key", "POST", u"/api/v1/game-rooms/CODE/answers"_s, "unknown", 401);
    row("with another room's token", "POST", u"/api/v1/game-rooms/CODE/answers"_s, "OTHER", 403);
    row("as the host", "POST", u"/api/v1/game-rooms/CODE/answers"_s, TestNode::hostKey, 403);
    row("for no room", "POST", u"/api/v1/game-rooms/BBBBBB/answers"_s, "TOKEN", 404);
    row("without a key", "DELETE", u"/api/v1/game-rooms/CODE/players/p1"_s, {}, 401);
    row("with an unknown key", "DELETE", u"/api/v1/game-rooms/CODE/players/p1"_s, "unknown", 401);
    row("of another player", "DELETE", u"/api/v1/game-rooms/CODE/players/p2"_s, "TOKEN", 403);
    row("of nobody", "DELETE", u"/api/v1/game-rooms/CODE/players/p99"_s, TestNode::hostKey, 404);
    row("of an odd id", "DELETE", u"/api/v1/game-rooms/CODE/players/p007"_s, TestNode::hostKey, 404);
    row("of nobody", "POST", u"/api/v1/game-rooms/CODE/players/p99/approve"_s, TestNode::hostKey, 404);
    row("in no room", "POST", u"/api/v1/game-rooms/BBBBBB/players"_s, {}, 404);
    row("with an unknown key", "GET", u"/api/v1/game-rooms/CODE"_s, "unknown", 401);
    row("with another room's token", "GET", u"/api/v1/game-rooms/CODE"_s, "OTHER", 403);
    row("of no room", "GET", u"/api/v1/game-rooms/BBBBBB"_s, {}, 404);
    row("of no pack", "GET", u"/api/v1/packs/nothing"_s, TestNode::hostKey, 404);
    row("not there", "GET", u"/api/v1/nothing"_s, TestNode::hostKey, 404);
    row("not there", "POST", u"/api/v1/game-rooms/CODE/nothing"_s, TestNode::hostKey, 404);
    row("too deep", "GET", u"/api/v1/game-rooms/CODE/results/x"_s, TestNode::hostKey, 404);
    row("as POST", "POST", u"/api/v1/server"_s, {}, 405);
    row("as DELETE", "DELETE", u"/healthz"_s, {}, 405);
    row("as POST for now", "POST", u"/api/v1/packs"_s, TestNode::hostKey, 405);
    row("as PUT for now", "PUT", u"/api/v1/packs/rivers"_s, TestNode::hostKey, 405);
}

void tst_HttpApi::rightsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, key);
    QFETCH(const int, status);
    const QByteArray token = join(u"Ann"_s);
    join(u"Bo"_s);
    if (key == "TOKEN")
        key = token;
    if (key == "OTHER") {
        const RoomCode mine = std::exchange(m_code, m_node->makeRoom());
        key = join(u"Ann"_s);
        m_code = mine;
    }
    target.replace(u"CODE"_s, m_code.value);
    const GameRoom before = m_node->room(m_code);
    const qsizetype roomCount = m_node->replicas.rooms().size();
    const WireReply reply = ask(method, target, {{u"x"_s, 1}}, key);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-type"), "application/problem+json");
    QCOMPARE(reply.json()[u"status"_s].toInt(), status);
    for (const QString &member : {u"type"_s, u"title"_s, u"detail"_s, u"code"_s})
        QVERIFY(!reply.json()[member].toString().isEmpty());
    if (status == 401)
        QCOMPARE(reply.headers.value("www-authenticate"), "Bearer");
    if (status == 405)
        QVERIFY(!reply.headers.value("allow").isEmpty());
    QCOMPARE(m_node->room(m_code), before);
    QCOMPARE(m_node->replicas.rooms().size(), roomCount);
}

void tst_HttpApi::badBodies_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    struct Endpoint
    {
        QByteArray method;
        QString target;
        QByteArray key;
    };
    const QByteArray host = TestNode::hostKey;
    const Endpoint endpoints[] {
        {"POST", u"/api/v1/game-rooms"_s, host},
        {"PATCH", u"/api/v1/game-rooms/CODE"_s, host},
        {"POST", u"/api/v1/game-rooms/CODE/players"_s, {}},
        {"PATCH", u"/api/v1/game-rooms/CODE/players/p1"_s, host},
        {"POST", u"/api/v1/game-rooms/CODE/answers"_s, "TOKEN"},
        {"POST", u"/api/v1/game-rooms/CODE/questions"_s, host},
        {"POST", u"/api/v1/game-rooms/CODE/fail"_s, host},
        {"POST", u"/api/v1/game-rooms/CODE/start"_s, host},
        {"POST", u"/api/v1/game-rooms/CODE/cycle"_s, host},
    };
    for (const Endpoint &endpoint : endpoints) {
        const auto row = [&endpoint](const char *what, const QByteArray &type, const QByteArray &body,
                                     int status) {
            QTest::addRow("%s %s, %s", endpoint.method.constData(), qPrintable(endpoint.target), what)
                << endpoint.method << endpoint.target << endpoint.key << type << body << status;
        };
        row("a form", "application/x-www-form-urlencoded", "name=Ann", 415);
        row("plain text", "text/plain", R"({"name": "Ann"})", 415);
        row("almost JSON", "application/jsonx", R"({"name": "Ann"})", 415);
        row("not JSON", "application/json", R"({"name": "Ann")", 400);
        row("a list", "application/json; charset=utf-8", R"([1, 2])", 400);
        row("a number", "application/json", "7", 400);
        row("nested too deep", "application/json", QByteArray(5000, '['), 400);
        row("not UTF-8", "application/json", "{\"name\": \"\xff\xfe\"}", 400);
    }
}

void tst_HttpApi::badBodies()
{
    QFETCH(const QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, key);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const QByteArray token = join(u"Ann"_s);
    if (key == "TOKEN")
        key = token;
    target.replace(u"CODE"_s, m_code.value);
    const GameRoom before = m_node->room(m_code);
    const WireReply reply = sendRequest(
        m_node->port(),
        requestBytes(m_node->port(), method, target.toUtf8(), body,
                     "Content-Type: " + type + "\r\n" + (key.isEmpty() ? QByteArray() : bearer(key))));
    QCOMPARE(reply.status, status);
    QCOMPARE(m_node->room(m_code), before);
}

void tst_HttpApi::refusedFields_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &method, const QString &target,
                        const QByteArray &body, int status, const QString &code, const QString &word) {
        QTest::newRow(name) << method << target << body << status << code << word;
    };
    const QString rooms = u"/api/v1/game-rooms"_s;
    const QString room = u"/api/v1/game-rooms/CODE"_s;
    const QString invalid = u"invalid_message"_s;
    row("no title", "POST", rooms, R"({"topic": "x"})", 400, invalid, u"title"_s);
    row("title of a wrong type", "POST", rooms, R"({"title": 7, "topic": "x"})", 400, invalid, u"title"_s);
    row("nothing to ask", "POST", rooms, R"({"title": "x"})", 400, invalid, u"questions"_s);
    row("two sources", "POST", rooms, R"({"title": "x", "topic": "y", "pack_id": "rivers"})", 400, invalid,
        u"pack_id"_s);
    row("no such pack", "POST", rooms, R"({"title": "x", "pack_id": "none"})", 404, u"pack_not_found"_s, {});
    row("a pack outside", "POST", rooms, R"({"title": "x", "pack_id": "../../etc/passwd"})", 404,
        u"pack_not_found"_s, {});
    row("no players", "POST", rooms, R"({"title": "x", "topic": "y", "max_player_count": 0})", 400, invalid,
        u"max_player_count"_s);
    row("bad setting", "POST", rooms, R"({"title": "x", "topic": "y", "settings": {"pacing": "fast"}})", 400,
        invalid, u"pacing"_s);
    row("bad question", "POST", rooms, R"({"title": "x", "questions": [{"type": "choice", "text": "?"}]})",
        400, invalid, u"question 1"_s);
    row("edit of a wrong type", "PATCH", room, R"({"title": []})", 400, invalid, u"title"_s);
    row("edit to too few", "PATCH", room, R"({"max_player_count": -1})", 400, invalid, u"max_player_count"_s);
    row("no name", "POST", room + u"/players"_s, "{}", 400, invalid, u"name"_s);
    row("name taken", "POST", room + u"/players"_s, R"({"name": "ANN"})", 409, u"name_taken"_s, {});
    row("name rejected", "POST", room + u"/players"_s, R"({"name": ""})", 422, u"name_rejected"_s, {});
    row("time factor", "PATCH", room + u"/players/p1"_s, R"({"time_factor": 9})", 400, invalid,
        u"time_factor"_s);
    row("questions for a ready room", "POST", room + u"/questions"_s,
        R"({"questions": [{"type": "boolean", "text": "?", "key": ["true"]}]})", 409, u"wrong_status"_s, {});
    row("failure of a ready room", "POST", room + u"/fail"_s, R"({"failure_reason": "x"})", 409,
        u"wrong_status"_s, {});
    row("no reason", "POST", room + u"/fail"_s, "{}", 400, invalid, u"failure_reason"_s);
    row("cycle before the start", "POST", room + u"/cycle"_s, {}, 409, u"wrong_status"_s, {});
    row("advance before the start", "POST", room + u"/advance"_s, {}, 409, u"wrong_status"_s, {});
    row("pause before the start", "POST", room + u"/pause"_s, {}, 409, u"wrong_status"_s, {});
    row("resume before the start", "POST", room + u"/resume"_s, {}, 409, u"wrong_status"_s, {});
    row("end before the start", "POST", room + u"/end"_s, {}, 409, u"wrong_status"_s, {});
}

void tst_HttpApi::refusedFields()
{
    QFETCH(const QByteArray, method);
    QFETCH(QString, target);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, word);
    join(u"Ann"_s);
    target.replace(u"CODE"_s, m_code.value);
    const GameRoom before = m_node->room(m_code);
    const WireReply reply = sendRequest(m_node->port(),
                                        requestBytes(m_node->port(), method, target.toUtf8(), body,
                                                     bearer(TestNode::hostKey)));
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.json()[u"detail"_s].toString().contains(word), reply.body.constData());
    QCOMPARE(m_node->room(m_code), before);
}

void tst_HttpApi::tellsOfTheServer()
{
    const WireReply reply = ask("GET", u"/api/v1/server"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    const QJsonObject json = reply.json();
    QCOMPARE(json[u"name"_s].toString(), u"A test node"_s);
    QCOMPARE(json[u"node_id"_s].toString(), u"test-node"_s);
    QVERIFY(!json[u"version"_s].toString().isEmpty());
    QCOMPARE(json[u"websocket_url"_s].toString(), u"ws://127.0.0.1:%1/ws"_s.arg(m_node->port()));
    QCOMPARE(json[u"public_url"_s].toString(), u"http://127.0.0.1:%1"_s.arg(m_node->port()));
    QVERIFY(std::abs(json[u"time_ms"_s].toDouble() - double(toUnixMs(m_node->clock.now()))) < 5000);
}

void tst_HttpApi::tellsOfItsHealth()
{
    const WireReply reply = ask("GET", u"/healthz"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json(), QJsonObject({{u"status"_s, u"ok"_s}}));

    using State = JournalHealth::State;
    const HttpResponse sick = healthResponse({State::Failing, u"The disk is full. Make room."_s});
    QCOMPARE(sick.status, 503);
    const QJsonObject told = QJsonDocument::fromJson(sick.body).object();
    QCOMPARE(told[u"status"_s].toString(), u"degraded"_s);
    QVERIFY(told[u"reason"_s].toString().contains(u"disk"_s));
    QCOMPARE(healthResponse({State::Volatile, u"Nothing is saved."_s}).status, 200);
}

void tst_HttpApi::tellsItsNumbers()
{
    join(u"Ann"_s);
    const WireReply reply = ask("GET", u"/metrics"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
    QVERIFY(reply.body.contains("quizstage_rooms{status=\"ready\"} 1\n"));
    QVERIFY(reply.body.contains("quizstage_players 1\n"));
    QVERIFY(reply.body.contains("quizstage_http_responses_total{status=\"201\"} 1\n"));
    QVERIFY(reply.body.contains("quizstage_journal_healthy 1\n"));
    QVERIFY(reply.body.contains("quizstage_process_resident_memory_bytes "));
    const QByteArrayList lines = reply.body.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.isEmpty() || line.startsWith("# ") || line.startsWith("quizstage_"));
}

void tst_HttpApi::makesRooms()
{
    const QJsonObject question {{u"type"_s, u"choice"_s},
                                {u"text"_s, u"Which river runs through Vienna?"_s},
                                {u"choices"_s, QJsonArray {u"Danube"_s, u"Rhine"_s}},
                                {u"key"_s, QJsonArray {u"a"_s}}};
    const WireReply reply = host("POST", u"/api/v1/game-rooms"_s,
                                 {{u"title"_s, u"Rivers"_s},
                                  {u"questions"_s, QJsonArray {question}},
                                  {u"max_player_count"_s, 30},
                                  {u"settings"_s, QJsonObject {{u"question_seconds"_s, 20}}}});
    QCOMPARE(reply.status, 201);
    const QJsonObject room = reply.json();
    QCOMPARE(room[u"title"_s].toString(), u"Rivers"_s);
    QCOMPARE(room[u"status"_s].toString(), u"ready"_s);
    QCOMPARE(room[u"questions"_s][0][u"key"_s], QJsonArray {u"a"_s});
    QCOMPARE(room[u"settings"_s][u"question_seconds"_s].toInt(), 20);
    QCOMPARE(room[u"node"_s].toString(), u"test-node"_s);
    QVERIFY(RoomCode::parse(room[u"code"_s].toString()));

    const WireReply building = host("POST", u"/api/v1/game-rooms"_s,
                                    {{u"title"_s, u"Rivers"_s}, {u"topic"_s, u"rivers"_s}});
    QCOMPARE(building.status, 201);
    QCOMPARE(building.json()[u"status"_s].toString(), u"building"_s);
}

void tst_HttpApi::makesRoomsFromPacks()
{
    const WireReply reply = host("POST", u"/api/v1/game-rooms"_s,
                                 {{u"title"_s, u"From a pack"_s}, {u"pack_id"_s, u"rivers"_s}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()[u"question_count"_s].toInt(), 1);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"ready"_s);
}

void tst_HttpApi::listsRooms()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    const RoomCode second = m_node->makeRoom(building);
    const QJsonArray all = host("GET", u"/api/v1/game-rooms"_s).json()[u"game_rooms"_s].toArray();
    QCOMPARE(all.size(), 2);
    QStringList codes;
    for (const QJsonValue &room : all)
        codes.append(room[u"code"_s].toString());
    QVERIFY(codes.contains(second.value) && codes.contains(m_code.value));
    const QJsonArray some
        = host("GET", u"/api/v1/game-rooms?status=building"_s).json()[u"game_rooms"_s].toArray();
    QCOMPARE(some.size(), 1);
    QCOMPARE(some[0][u"code"_s].toString(), second.value);
    QCOMPARE(host("GET", u"/api/v1/game-rooms?status=failed"_s).json()[u"game_rooms"_s].toArray().size(), 0);
}

void tst_HttpApi::showsARoomToEachAsTheyMay()
{
    const QByteArray token = join(u"Ann"_s);
    const QJsonObject summary = ask("GET", path()).json();
    QCOMPARE(summary[u"title"_s].toString(), u"Friday quiz"_s);
    QCOMPARE(summary[u"player_count"_s].toInt(), 1);
    QVERIFY(!summary.contains(u"questions"_s) && !summary.contains(u"players"_s));

    const WireReply player = ask("GET", path(), {}, token);
    QCOMPARE(player.json()[u"current_player"_s][u"name"_s].toString(), u"Ann"_s);
    QVERIFY(!player.body.contains("\"key\"") && !player.body.contains(token));

    const WireReply everything = host("GET", path());
    QCOMPARE(everything.json()[u"questions"_s].toArray().size(), 3);
    QCOMPARE(everything.json()[u"players"_s].toArray().size(), 1);
    QVERIFY(!everything.body.contains(token));

    // Codes are taken as people type them.
    QCOMPARE(ask("GET", u"/api/v1/game-rooms/"_s + m_code.value.toLower()).status, 200);
    QCOMPARE(ask("GET", u"/api/v1/game-rooms/"_s + m_code.display().replace(u' ', u"%20"_s)).status, 200);
}

void tst_HttpApi::editsRooms()
{
    const WireReply reply = host("PATCH", path(),
                                 {{u"title"_s, u"Saturday quiz"_s},
                                  {u"settings"_s, QJsonObject {{u"pacing"_s, u"hold"_s}}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"title"_s].toString(), u"Saturday quiz"_s);
    QCOMPARE(reply.json()[u"settings"_s][u"pacing"_s].toString(), u"hold"_s);
    QCOMPARE(reply.json()[u"settings"_s][u"question_seconds"_s].toInt(), 60);
    m_node->openQuestion(m_code);
    QCOMPARE(host("PATCH", path(), {{u"title"_s, u"Sunday quiz"_s}}).code(), u"wrong_status"_s);
}

void tst_HttpApi::deletesRooms()
{
    const WireReply reply = host("DELETE", path());
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(host("GET", path()).status, 404);
    QCOMPARE(host("DELETE", path()).status, 404);
}

void tst_HttpApi::playersJoinAndLeave()
{
    const WireReply reply = ask("POST", path(u"/players"_s), {{u"name"_s, u" Ann "_s}, {u"avatar"_s, u"🦊"_s}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()[u"player"_s][u"name"_s].toString(), u"Ann"_s);
    QCOMPARE(reply.json()[u"player"_s][u"avatar"_s].toString(), u"🦊"_s);
    const QByteArray token = reply.json()[u"token"_s].toString().toLatin1();
    const QString id = reply.json()[u"player"_s][u"id"_s].toString();
    QVERIFY(token.size() >= 22);

    WireClient socket(m_node->port());
    socket.connectToNode();
    QTRY_VERIFY(socket.isOpen());
    socket.send({{u"type"_s, u"RESUME"_s},
                 {u"game_room_code"_s, m_code.value},
                 {u"token"_s, QString::fromLatin1(token)}});
    QTRY_COMPARE(socket.count(u"WELCOME"_s), 1);

    QCOMPARE(ask("DELETE", path(u"/players/"_s + id), {}, token).status, 204);
    QCOMPARE(m_node->room(m_code).seatCount, 0);
    QCOMPARE(ask("DELETE", path(u"/players/"_s + id), {}, token).status, 401);
}

void tst_HttpApi::hostsEditApproveAndRemovePlayers()
{
    QCOMPARE(host("PATCH", path(), {{u"settings"_s, QJsonObject {{u"join"_s, u"approve"_s}}}}).status, 200);
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    QCOMPARE(ask("GET", path(), {}, token).json()[u"current_player"_s][u"approved"_s].toBool(true), false);
    QCOMPARE(ask("POST", path(u"/answers"_s), answer, token).code(), u"not_approved"_s);
    const WireReply approved = host("POST", path(u"/players/p1/approve"_s));
    QCOMPARE(approved.status, 200);
    QCOMPARE(approved.json()[u"approved"_s].toBool(), true);

    const WireReply edited = host("PATCH", path(u"/players/p1"_s),
                                  {{u"name"_s, u"Anna"_s}, {u"time_factor"_s, 1.5}});
    QCOMPARE(edited.status, 200);
    QCOMPARE(edited.json()[u"name"_s].toString(), u"Anna"_s);
    QCOMPARE(edited.json()[u"time_factor"_s].toDouble(), 1.5);

    QCOMPARE(host("DELETE", path(u"/players/p1?ban=true"_s)).status, 204);
    QCOMPARE(ask("POST", path(u"/answers"_s), answer, token).status, 401);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Anna"_s}}).code(), u"name_rejected"_s);
}

void tst_HttpApi::playsAWholeGame()
{
    join(u"Ann"_s);
    QCOMPARE(host("POST", path(u"/start"_s)).status, 200);
    QCOMPARE(host("POST", path(u"/start"_s)).code(), u"wrong_status"_s);
    int steps = 0;
    for (bool finished = false; !finished; ++steps) {
        QVERIFY(steps < 20);
        const WireReply reply = host("POST", path(u"/advance"_s));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"finished"_s].isBool());
        finished = reply.json()[u"finished"_s].toBool();
    }
    QCOMPARE(host("GET", path()).json()[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(host("POST", path(u"/advance"_s)).code(), u"wrong_status"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Late"_s}}).code(), u"room_closed"_s);
}

void tst_HttpApi::cyclesAGame()
{
    join(u"Ann"_s);
    QCOMPARE(host("POST", path(u"/start"_s)).status, 200);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(true), false);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(true), false);
    QCOMPARE(host("POST", path(u"/cycle"_s)).json()[u"finished"_s].toBool(false), true);
}

void tst_HttpApi::pausesLocksAndEnds()
{
    join(u"Ann"_s);
    m_node->openQuestion(m_code);
    QCOMPARE(host("POST", path(u"/pause"_s)).json()[u"phase"_s].toString(), u"paused"_s);
    QCOMPARE(host("POST", path(u"/pause"_s)).code(), u"wrong_status"_s);
    QCOMPARE(host("POST", path(u"/resume"_s)).json()[u"phase"_s].toString(), u"answering"_s);
    QCOMPARE(host("POST", path(u"/lock"_s)).json()[u"join"_s].toString(), u"locked"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Bo"_s}}).code(), u"room_locked"_s);
    QCOMPARE(host("POST", path(u"/unlock"_s)).json()[u"join"_s].toString(), u"open"_s);
    QCOMPARE(ask("POST", path(u"/players"_s), {{u"name"_s, u"Bo"_s}}).status, 201);
    QCOMPARE(host("POST", path(u"/end"_s)).json()[u"status"_s].toString(), u"completed"_s);
}

void tst_HttpApi::answersOverRest()
{
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    const WireReply first = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()[u"question_id"_s].toString(), u"q1"_s);
    const WireReply again = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), first.json());
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"already_answered"_s);
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q9"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"question_not_found"_s);
    QCOMPARE(ask("POST", path(u"/answers"_s), {{u"question_id"_s, u"q2"_s}, {u"choice"_s, u"b"_s}}, token).code(),
             u"not_current_question"_s);
}

void tst_HttpApi::generatorsSupplyQuestions()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    m_code = m_node->makeRoom(building);
    QCOMPARE(host("POST", path(u"/start"_s)).code(), u"wrong_status"_s);
    const QJsonObject question {{u"type"_s, u"boolean"_s},
                                {u"text"_s, u"The Danube runs through Vienna."_s},
                                {u"key"_s, QJsonArray {u"true"_s}}};
    const WireReply reply
        = host("POST", path(u"/questions"_s), {{u"questions"_s, QJsonArray {question}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"ready"_s);
    QCOMPARE(reply.json()[u"question_count"_s].toInt(), 1);
}

void tst_HttpApi::generatorsFail()
{
    NewRoom building;
    building.title = u"Building"_s;
    building.topic = u"rivers"_s;
    m_code = m_node->makeRoom(building);
    const WireReply reply = host("POST", path(u"/fail"_s), {{u"failure_reason"_s, u"no model"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"status"_s].toString(), u"failed"_s);
    QCOMPARE(reply.json()[u"failure_reason"_s].toString(), u"no model"_s);
}

void tst_HttpApi::onlyJsonResults()
{
    join(u"Ann"_s);
    m_node->openQuestion(m_code);
    QCOMPARE(host("GET", path(u"/results"_s)).status, 200);
    QVERIFY(!host("GET", path(u"/results?format=json"_s)).json().isEmpty());
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"html"_s, u"../x"_s}) {
        const WireReply reply = host("GET", path(u"/results?format="_s + format));
        QCOMPARE(reply.code(), u"invalid_message"_s);
        QVERIFY(reply.json()[u"detail"_s].toString().contains(format));
    }
}

void tst_HttpApi::showsTheLogWithoutSecrets()
{
    const QByteArray token = join(u"Ann"_s);
    const WireReply reply = host("GET", path(u"/events"_s));
    QCOMPARE(reply.status, 200);
    const QByteArrayList lines = reply.body.trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QVERIFY(!json[u"type"_s].toString().isEmpty());
        QVERIFY(json[u"sequence"_s].toInt() > 0);
        QVERIFY(!json.contains(u"token_hash"_s));
    }
    QVERIFY(!reply.body.contains(token));
}

void tst_HttpApi::showsTheQrCode()
{
    const WireReply reply = ask("GET", path(u"/qr.svg"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), "image/svg+xml");
    QVERIFY(reply.body.startsWith("<svg"));
    QCOMPARE(ask("GET", u"/api/v1/game-rooms/BBBBBB/qr.svg"_s).status, 404);
}

void tst_HttpApi::readsPacks()
{
    const QJsonArray packs = host("GET", u"/api/v1/packs"_s).json()[u"packs"_s].toArray();
    QCOMPARE(packs.size(), 1);
    QCOMPARE(packs[0][u"id"_s].toString(), u"rivers"_s);
    QCOMPARE(packs[0][u"question_count"_s].toInt(), 1);
    const WireReply pack = host("GET", u"/api/v1/packs/rivers"_s);
    QCOMPARE(pack.json()[u"title"_s].toString(), u"Rivers"_s);
    QCOMPARE(pack.json()[u"questions"_s].toArray().size(), 1);
}

void tst_HttpApi::hostsOnlyFromThisComputer()
{
    const auto isIpv4 = [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback();
    };
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    const auto lan = std::ranges::find_if(own, isIpv4);
    if (lan == own.end())
        return; // a computer without a network: nobody could come from elsewhere
    for (const bool remoteAdmin : {false, true}) {
        NetOptions options = TestNode::localOptions();
        options.bind = *lan;
        options.remoteAdmin = remoteAdmin;
        TestNode node({}, options);
        QTcpSocket socket;
        socket.connectToHost(*lan, node.port());
        QByteArray request = requestBytes(node.port(), "GET", "/api/v1/game-rooms", {},
                                          bearer(TestNode::hostKey));
        request.replace("127.0.0.1", lan->toString().toLatin1());
        socket.write(request);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll().mid(9, 3).toInt(), remoteAdmin ? 200 : 403);
    }
}

void tst_HttpApi::unavailableWhenTheJournalFails()
{
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    m_node->journal.failAppends = true;
    const QJsonObject answer {{u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}};
    const WireReply reply = ask("POST", path(u"/answers"_s), answer, token);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.code(), u"unavailable"_s);
    m_node->journal.failAppends = false;
    QTRY_COMPARE(ask("POST", path(u"/answers"_s), answer, token).status, 200);
    QCOMPARE(m_node->room(m_code).rounds[0].answers.size(), 1);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_HttpApi>(argc, argv);
}

#include "tst_httpapi.moc"
