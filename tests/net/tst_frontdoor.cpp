#include "core/net/descriptorlimit.h"
#include "core/net/processusage.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the one port lets in: the attacks of HTTP, byte for byte.
class tst_FrontDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refuses_data();
    void refuses();
    void refusedUpgrades_data();
    void refusedUpgrades();
    void bodyLimits_data();
    void bodyLimits();
    void aRefusalReachesAClientThatIsStillSending();
    void aSmuggledRequestIsNotAnswered();
    void pipelinedRequestsGetOneAnswer();
    void bytesOneByOne();
    void expectContinue();
    void headHasNoBody();
    void everyAnswerIsGuarded();
    void slowHeadsAndBodiesAreCut();
    void aPortInUseIsToldInWords();
    void refusesAtTheDescriptorLimit();
    void clientsThatLeaveUnderAnAnswer();
    void manyIdleConnectionsBlockNobody();

private:
    WireReply ask(const QByteArray &bytes) { return sendRequest(m_node->port(), bytes); }
    QByteArray get(const QByteArray &target, const QByteArray &extra = {})
    {
        return requestBytes(m_node->port(), "GET", target, {}, extra);
    }

    std::unique_ptr<TestNode> m_node;
};

void tst_FrontDoor::init()
{
    NetLimits limits;
    limits.headDeadline = 1s;
    limits.bodyDeadline = 1s;
    m_node = std::make_unique<TestNode>(limits);
}

void tst_FrontDoor::cleanup()
{
    // Whatever was sent, the node goes on.
    QCOMPARE(ask(get("/healthz")).status, 200);
    m_node.reset();
}

void tst_FrontDoor::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray rooms = "POST /api/v1/game-rooms HTTP/1.1\r\n" + host
        + "Content-Type: application/json\r\n";
    row("garbage", "\x01\x02\x03\x04", 400);
    row("TLS hello", QByteArray::fromHex("1603010200010001fc0303") + QByteArray(200, 'x'), 400);
    row("HTTP/9.9", "GET / HTTP/9.9\r\n" + host + "\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400);
    row("two Hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
    row("foreign Host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403);
    row("foreign Host on the API", "GET /api/v1/server HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403);
    row("foreign Origin", "GET / HTTP/1.1\r\n" + host + "Origin: http://evil.example\r\n\r\n", 403);
    row("absolute target", "GET http://evil.example/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("bare LF", "GET / HTTP/1.1\n" + host + "\n", 400);
    row("folded line", "GET / HTTP/1.1\r\n" + host + "A: b\r\n c\r\n\r\n", 400);
    row("TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 405);
    row("BREW", "BREW / HTTP/1.1\r\n" + host + "\r\n", 405);
    row("CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("OPTIONS", "OPTIONS / HTTP/1.1\r\n" + host + "\r\n", 405);
    row("DELETE of a page", "DELETE / HTTP/1.1\r\n" + host + "\r\n", 405);
    row("POST without length", rooms + "\r\n", 411);
    row("chunked", rooms + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("CL.TE", rooms + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("two lengths", rooms + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x", 400);
    row("negative length", rooms + "Content-Length: -1\r\n\r\n", 400);
    row("a huge length", rooms + "Content-Length: 9000000000000000000\r\n\r\n", 413);
    row("long request line", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n\r\n", 431);
    row("long header", "GET / HTTP/1.1\r\nA: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
    row("an endless header", "GET / HTTP/1.1\r\nA: " + QByteArray(3'000'000, 'a'), 431);
    row("odd expectation", rooms + "Expect: 200-ok\r\nContent-Length: 2\r\n\r\n{}", 400);
    row("parent folder", "GET /web/../../../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404);
    row("escaped parent", "GET /web/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + host + "\r\n", 404);
    row("escaped dots", "GET /web/%2e%2e/etc/passwd HTTP/1.1\r\n" + host + "\r\n", 404);
    row("twice escaped", "GET /web/..%252fetc HTTP/1.1\r\n" + host + "\r\n", 404);
    row("escaped NUL", "GET /web/index.html%00.png HTTP/1.1\r\n" + host + "\r\n", 404);
    row("backslashes", "GET /web/..\\..\\etc HTTP/1.1\r\n" + host + "\r\n", 404);
    row("empty name", "GET /web/ HTTP/1.1\r\n" + host + "\r\n", 404);
    row("a folder", "GET /web HTTP/1.1\r\n" + host + "\r\n", 404);
    row("resource path", "GET /:/web/index.html HTTP/1.1\r\n" + host + "\r\n", 404);
    row("unknown page", "GET /nothing HTTP/1.1\r\n" + host + "\r\n", 404);
    row("no page for the socket", "GET /ws HTTP/1.1\r\n" + host + "\r\n", 400);
    row("HTTP/1.0", "GET / HTTP/1.0\r\n" + host + "\r\n", 200);
    row("another protocol offered", "GET / HTTP/1.1\r\n" + host
            + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n", 200);
}

void tst_FrontDoor::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const WireReply reply = ask(bytes);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("connection"), "close");
    QVERIFY(!reply.body.contains("root:"));
    if (status < 400)
        return;
    QCOMPARE(reply.headers.value("content-type"), "application/problem+json");
    QCOMPARE(reply.json()[u"status"_s].toInt(), status);
    QVERIFY(!reply.code().isEmpty());
    if (status == 405)
        QVERIFY(reply.headers.value("allow").contains("GET"));
}

void tst_FrontDoor::refusedUpgrades_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int status) {
        QTest::newRow(name) << from << to << status;
    };
    row("as it should be", "", "", 101);
    row("with a query", "/ws ", "/ws?v=1 ", 101);
    row("own origin", "\r\n\r\n", "\r\nOrigin: http://127.0.0.1:PORT\r\n\r\n", 101);
    row("foreign origin", "\r\n\r\n", "\r\nOrigin: http://evil.example\r\n\r\n", 403);
    row("null origin", "\r\n\r\n", "\r\nOrigin: null\r\n\r\n", 403);
    row("foreign host", "Host: 127.0.0.1", "Host: evil.example", 403);
    row("another path", "/ws ", "/other ", 404);
    row("POST", "GET /ws", "POST /ws", 400);
    row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", 400);
    row("short key", "dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=", 400);
    row("no base64", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j!Q==", 400);
    row("no key", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400);
    row("old version", "Version: 13", "Version: 8", 400);
    row("no Connection", "Connection: Upgrade\r\n", "", 400);
    row("two protocols offered", "Upgrade: websocket", "Upgrade: h2c, websocket", 400);
    row("offered twice", "Upgrade: websocket\r\n", "Upgrade: h2c\r\nUpgrade: websocket\r\n", 400);
    row("a body", "\r\n\r\n", "\r\nContent-Length: 5\r\n\r\nhello", 400);
    row("a frame behind it", "\r\n\r\n", "\r\n\r\n" + WireClient::frame(1, "{}"), 400);
}

void tst_FrontDoor::refusedUpgrades()
{
    QFETCH(const QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(const int, status);
    QByteArray request = WireClient::upgradeRequest(m_node->port());
    to.replace("PORT", QByteArray::number(m_node->port()));
    if (!from.isEmpty())
        request.replace(request.indexOf(from), from.size(), to);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write(request);
    QTRY_VERIFY(socket.bytesAvailable() > 12);
    const QByteArray reply = socket.readAll();
    QCOMPARE(reply.mid(9, 3).toInt(), status);
    if (status == 101)
        QVERIFY(reply.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    else
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void tst_FrontDoor::bodyLimits_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("passes");
    const QByteArray rooms = "/api/v1/game-rooms";
    const QByteArray host = TestNode::hostKey;
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &key,
                        qsizetype size, bool passes) {
        QTest::newRow(name) << target << key << size << passes;
    };
    row("64 KiB from anybody", rooms, {}, 64 * 1024, true);
    row("more from anybody", rooms, {}, 64 * 1024 + 1, false);
    row("more with a wrong key", rooms, "wrong", 64 * 1024 + 1, false);
    row("1 MiB from the host", rooms, host, 1024 * 1024, true);
    row("more from the host", rooms, host, 1024 * 1024 + 1, false);
    row("an upload", "/api/v1/packs/import", host, 16 * 1024 * 1024, true);
    row("an upload that is too large", "/api/v1/packs/import", host, 16 * 1024 * 1024 + 1, false);
    row("an upload from anybody", "/api/v1/packs/import", {}, 64 * 1024 + 1, false);
}

void tst_FrontDoor::bodyLimits()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, key);
    QFETCH(const qsizetype, size);
    QFETCH(const bool, passes);
    const WireReply reply = ask(requestBytes(m_node->port(), "POST", target, QByteArray(size, ' '),
                                             key.isEmpty() ? QByteArray() : bearer(key)));
    QCOMPARE(reply.status == 413, !passes);
    if (!passes)
        QCOMPARE(reply.code(), u"too_large"_s);
    QVERIFY(reply.status >= 400);
}

void tst_FrontDoor::aRefusalReachesAClientThatIsStillSending()
{
    QTcpSocket socket;
    bool reset = false;
    connect(&socket, &QTcpSocket::errorOccurred, this, [&reset](QAbstractSocket::SocketError error) {
        reset |= error != QAbstractSocket::RemoteHostClosedError;
    });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write(requestBytes(m_node->port(), "POST", "/api/v1/game-rooms", QByteArray(8'000'000, 'x')));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 10'000);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 413"));
    QVERIFY(!reset);
}

void tst_FrontDoor::aSmuggledRequestIsNotAnswered()
{
    QTcpSocket socket;
    QByteArray all;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { all += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write("POST /api/v1/game-rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n"
                 "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(all.count("HTTP/1.1 "), 1);
    QVERIFY(!all.contains("quizstage_rooms"));
}

void tst_FrontDoor::pipelinedRequestsGetOneAnswer()
{
    for (const int pause : {0, 1}) {
        QTcpSocket socket;
        QByteArray all;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { all += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
        socket.write(get("/healthz"));
        if (pause) {
            QTRY_COMPARE(socket.bytesToWrite(), 0);
        }
        socket.write("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(all.count("HTTP/1.1 "), 1);
        QVERIFY(all.contains("\"ok\""));
    }
}

void tst_FrontDoor::bytesOneByOne()
{
    const QByteArray body = R"({"name": "Ann"})";
    const RoomCode code = m_node->makeRoom();
    const QByteArray request = requestBytes(
        m_node->port(), "POST", "/api/v1/game-rooms/" + code.value.toLatin1() + "/players", body);
    QTcpSocket socket;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray reply = socket.readAll();
    QVERIFY2(reply.startsWith("HTTP/1.1 201"), reply.constData());
}

void tst_FrontDoor::expectContinue()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write("POST /api/v1/game-rooms HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                 "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
    socket.write("{}");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 401"));
}

void tst_FrontDoor::headHasNoBody()
{
    const WireReply whole = ask(get("/"));
    const WireReply head = ask(requestBytes(m_node->port(), "HEAD", "/"));
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(whole.body.size()));
    QCOMPARE(ask(requestBytes(m_node->port(), "HEAD", "/nothing")).status, 404);
}

void tst_FrontDoor::everyAnswerIsGuarded()
{
    for (const QByteArray &target : {QByteArray("/"), QByteArray("/nothing"), QByteArray("/healthz"),
                                     QByteArray("/api/v1/server"), QByteArray("/api/v1/packs")}) {
        const WireReply reply = ask(get(target));
        QCOMPARE(reply.headers.value("x-content-type-options"), "nosniff");
        QVERIFY(reply.headers.value("content-security-policy").contains("default-src"));
        QVERIFY(reply.headers.contains("referrer-policy"));
        for (auto it = reply.headers.cbegin(); it != reply.headers.cend(); ++it)
            QVERIFY(!it.key().startsWith("access-control-"));
    }
}

void tst_FrontDoor::slowHeadsAndBodiesAreCut()
{
    QTcpSocket silent;
    QTcpSocket slowHead;
    QTcpSocket slowBody;
    for (QTcpSocket *socket : {&silent, &slowHead, &slowBody})
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    slowHead.write("GET / HTTP/1.1\r\nHost: loc");
    slowBody.write("POST /api/v1/game-rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
    // Dripping doesn't prolong anything.
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&slowHead] {
        if (slowHead.state() == QAbstractSocket::ConnectedState)
            slowHead.write("a");
    });
    drip.start(100ms);
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    for (QTcpSocket *socket : {&silent, &slowHead, &slowBody})
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_FrontDoor::aPortInUseIsToldInWords()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    NetOptions options = TestNode::localOptions();
    options.port = other.serverPort();
    NetServer second({.service = m_node->service,
                      .replicas = m_node->replicas,
                      .journal = m_node->journal,
                      .packs = m_node->packs,
                      .clock = m_node->clock,
                      .reactions = m_node->reactions,
                      .id = {u"second"_s},
                      .hostKey = "key"},
                     options);
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(started.error().message.contains(u"--port"_s));
}

void tst_FrontDoor::refusesAtTheDescriptorLimit()
{
    NetLimits limits;
    limits.descriptors = 256;
    TestNode small(limits);
    QVERIFY(raiseDescriptorLimit() > 1500);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 600; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), small.port());
    }
    const NetCounters &counters = small.net->counters();
    QTRY_VERIFY(counters.connectionsRefused + counters.connectionsAccepted >= 600);
    const quint64 refused = counters.connectionsRefused;
    QVERIFY(refused >= 400);
    const double before = processUsage().cpuSeconds;
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 2000, 5000);
    QVERIFY(processUsage().cpuSeconds - before < 0.0005 * double(timer.elapsed())); // half a core
    QCOMPARE(counters.connectionsRefused, refused);
    sockets.clear();
    QTRY_COMPARE(sendRequest(small.port(), requestBytes(small.port(), "GET", "/healthz")).status, 200);
}

void tst_FrontDoor::clientsThatLeaveUnderAnAnswer()
{
    const RoomCode code = m_node->makeRoom();
    m_node->journal.holdReplies = true;
    // Half of them say goodbye, the others vanish.
    for (int round = 0; round < 5; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 100; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
            const QByteArray body = R"({"name": "P)" + QByteArray::number(round * 100 + i) + R"("})";
            sockets.back()->write(requestBytes(
                m_node->port(), "POST", "/api/v1/game-rooms/" + code.value.toLatin1() + "/players", body));
        }
        const quint64 expected = quint64(round + 1) * 100;
        QTRY_VERIFY(m_node->net->counters().connectionsAccepted >= expected);
        QTRY_VERIFY(std::ranges::all_of(sockets, [](const auto &s) { return s->bytesToWrite() == 0; }));
        QCoreApplication::processEvents();
        for (size_t i = 0; i < sockets.size(); ++i) {
            if (i % 2 == 0)
                sockets[i]->disconnectFromHost();
            else
                sockets[i]->abort();
        }
        sockets.clear();
        m_node->journal.releaseReplies();
        QCoreApplication::processEvents();
    }
    m_node->journal.holdReplies = false;
    m_node->journal.releaseReplies();
    QTRY_COMPARE(m_node->room(code).seatCount, 500);
}

void tst_FrontDoor::manyIdleConnectionsBlockNobody()
{
    NetLimits limits;
    limits.headDeadline = 60s;
    TestNode patient(limits);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 1000; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), patient.port());
        if (i % 2 == 0)
            sockets.back()->write("GET / HTTP/1.1\r\n");
    }
    QTRY_VERIFY(patient.net->counters().connectionsAccepted >= 1000);
    QCOMPARE(sendRequest(patient.port(), requestBytes(patient.port(), "GET", "/healthz")).status, 200);
    // None of them had to go for that.
    QVERIFY(std::ranges::all_of(sockets, [](const auto &socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    }));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_FrontDoor>(argc, argv);
}

#include "tst_frontdoor.moc"
