#include "core/net/serverapi.h"
#include "tests/net/apitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

/// What docs/protocol.md section 4 says of all endpoints: who may, what a body must be, each refusal; and
/// those that are not about a room.
class tst_HttpApi : public ApiTest
{
    Q_OBJECT

private Q_SLOTS:
    void rightsAndMethods_data();
    void rightsAndMethods();
    void badBodies_data();
    void badBodies();
    void refusedFields_data();
    void refusedFields();
    void tellsOfTheServer();
    void tellsOfItsHealth();
    void tellsItsNumbers();
    void showsTheQrCode();
    void readsPacks();
    void hostsOnlyFromThisComputer();
};

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
        if (!target.endsWith(u"/questions"_s))
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
    row("as POST", "POST", u"/api/v1/packs/rivers"_s, TestNode::hostKey, 405);
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

int main(int argc, char **argv)
{
    return runNetTest<tst_HttpApi>(argc, argv);
}

#include "tst_httpapi.moc"
