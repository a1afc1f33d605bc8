#include "core/net/frameencoder.h"
#include "core/net/processusage.h"
#include "tests/net/spin.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// RFC 6455 and the limits of docs/protocol.md 3.1 and 3.5, as a client meets them who breaks them; and
/// that nobody else notices.
class tst_WebSocketRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void closes_data();
    void closes();
    void survives_data();
    void survives();
    void offencesCloseAtTheThird_data();
    void offencesCloseAtTheThird();
    void messagesHaveABudget();
    void whoNeverJoinsIsClosed();
    void whoNeverPongsIsClosed();
    void anUnfinishedMessageIsCut();
    void framesBeforeTheHandshakeAnswerAreRefused();
    void byteByByte();
    void floodsAreCut_data();
    void floodsAreCut();
    void aClientThatNeverReadsIsCutWhileOthersGoOn();
    void droppableMessagesAreLeftOutForTheSlow();
    void aQueueIsStuckOnlyAfterAWhile();
    void pingsMeasureTheRoundTrip();
    void lateSocketsAreToldToReconnect();

private:
    void start(const NetLimits &limits);
    WireClient &client();
    WireClient &joined(const QString &name);

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

void tst_WebSocketRules::init()
{
    start({});
}

void tst_WebSocketRules::start(const NetLimits &limits)
{
    m_clients.clear();
    m_node = std::make_unique<TestNode>(limits);
    m_code = m_node->makeRoom();
}

void tst_WebSocketRules::cleanup()
{
    WireClient &witness = joined(u"Witness"_s);
    witness.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    QTRY_COMPARE(witness.count(u"PONG"_s), 1);
    m_clients.clear();
    m_node.reset();
}

WireClient &tst_WebSocketRules::client()
{
    auto &made = m_clients.emplace_back(std::make_unique<WireClient>(m_node->port()));
    made->connectToNode();
    if (!spinUntil([&made] { return made->isOpen(); }))
        qFatal("the upgrade failed");
    return *made;
}

WireClient &tst_WebSocketRules::joined(const QString &name)
{
    WireClient &made = client();
    made.send({{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_code.value}, {u"name"_s, name}});
    if (!spinUntil([&made] { return made.count(u"WELCOME"_s) == 1; }))
        qFatal("the join failed");
    return made;
}

void tst_WebSocketRules::closes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) {
        QTest::newRow(name) << bytes << code;
    };
    const auto frame = [](int opcode, const QByteArray &payload, bool final = true, bool masked = true) {
        return WireClient::frame(opcode, payload, final, masked);
    };
    row("not masked", frame(1, "{}", true, false), 1002);
    row("binary", frame(2, "{}"), 1003);
    row("4097 bytes", frame(1, QByteArray(4097, ' ')), 1009);
    row("4097 bytes in fragments", frame(1, QByteArray(4000, ' '), false) + frame(0, QByteArray(97, ' ')), 1009);
    row("4097 bytes of two-byte letters in fragments",
        frame(1, QByteArray("\xc3\xa9").repeated(2000), false) + frame(0, QByteArray(97, ' ')), 1009);
    row("the head of a gigabyte", QByteArray::fromHex("81ff000000004000000000000000"), 1009);
    row("an impossible length", QByteArray::fromHex("81ffffffffffffffffff00000000"), 1009);
    row("reserved bit", QByteArray::fromHex("c1800000""0000"), 1002);
    row("reserved opcode", frame(3, "x"), 1002);
    row("reserved control opcode", frame(0xb, "x"), 1002);
    row("fragmented ping", frame(9, "x", false), 1002);
    row("long ping", frame(9, QByteArray(126, 'x')), 1002);
    row("continuation of nothing", frame(0, "x"), 1002);
    row("a text inside a text", frame(1, "x", false) + frame(1, "y"), 1002);
    row("invalid UTF-8", frame(1, "\xff\xfe"), 1007);
    row("surrogate in UTF-8", frame(1, "\xed\xa0\x80"), 1007);
    row("close", frame(8, QByteArray::fromHex("03e8")), 1000);
    row("close without code", frame(8, {}), 1000);
    row("close with half a code", frame(8, "x"), 1002);
    row("close with a bad code", frame(8, QByteArray::fromHex("03ed")), 1002);
    row("close with bad words", frame(8, QByteArray::fromHex("03e8ff")), 1007);
}

void tst_WebSocketRules::closes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    WireClient &bo = joined(u"Bo"_s);
    WireClient &ann = joined(u"Ann"_s);
    ann.sendRaw(bytes);
    QTRY_VERIFY(ann.isClosed());
    QCOMPARE(ann.closeCode(), code);
    QVERIFY(!bo.isClosed());
    QTRY_COMPARE(m_node->net->connectionCount(), 1);
}

void tst_WebSocketRules::survives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto frame = [](int opcode, const QByteArray &payload, bool final = true) {
        return WireClient::frame(opcode, payload, final);
    };
    const QByteArray ping = R"({"type":"PING","client_ms":1})";
    QTest::newRow("a ping and an unasked pong") << frame(9, "hello") + frame(10, "unasked") + frame(1, ping);
    QTest::newRow("4096 bytes") << frame(1, ping + QByteArray(4096 - ping.size(), ' '));
    QTest::newRow("fragments with a ping between")
        << frame(1, ping.first(5), false) + frame(9, {}) + frame(0, ping.sliced(5));
    QTest::newRow("empty fragments")
        << frame(1, {}, false) + frame(0, {}, false) + frame(0, ping, false) + frame(0, {});
    QByteArray single = frame(1, ping.first(1), false);
    for (qsizetype i = 1; i < ping.size(); ++i)
        single += frame(0, ping.sliced(i, 1), i + 1 == ping.size());
    QTest::newRow("one byte a fragment") << single;
    QTest::newRow("forty at once") << frame(1, ping).repeated(38);
}

void tst_WebSocketRules::survives()
{
    QFETCH(const QByteArray, bytes);
    WireClient &ann = joined(u"Ann"_s);
    ann.sendRaw(bytes);
    QTRY_VERIFY(ann.count(u"PONG"_s) >= 1);
    QVERIFY(!ann.isClosed());
}

void tst_WebSocketRules::offencesCloseAtTheThird_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("unknown type") << QByteArray(R"({"type": "START"})");
    QTest::newRow("a host's wish") << QByteArray(R"({"type": "KICK", "player": "p1"})");
    QTest::newRow("field missing") << QByteArray(R"({"type": "ANSWER"})");
    QTest::newRow("field of a wrong type") << QByteArray(R"({"type": "ANSWER", "question_id": 1, "choice": "a"})");
    QTest::newRow("odd id") << QByteArray(R"({"type": "PING", "client_ms": 1, "id": [1]})");
    QTest::newRow("nested deep") << QByteArray(4000, '[');
    QTest::newRow("NUL") << QByteArray("{\"type\":\"PI\0NG\"}", 15);
    QTest::newRow("empty") << QByteArray("");
}

void tst_WebSocketRules::offencesCloseAtTheThird()
{
    QFETCH(const QByteArray, message);
    WireClient &ann = joined(u"Ann"_s);
    ann.clear();
    for (int i = 1; i <= 2; ++i) {
        ann.sendText(message);
        QTRY_COMPARE(ann.count(u"ERROR"_s), i);
        QCOMPARE(ann.last(u"ERROR"_s)[u"code"_s].toString(), u"invalid_message"_s);
        QVERIFY(!ann.isClosed());
    }
    ann.sendText(message);
    QTRY_VERIFY(ann.isClosed());
    QCOMPARE(ann.count(u"ERROR"_s), 3);
    QCOMPARE(ann.closeCode(), 4400);
}

void tst_WebSocketRules::messagesHaveABudget()
{
    WireClient &ann = joined(u"Ann"_s);
    ann.sendRaw(WireClient::frame(1, R"({"type":"PING","client_ms":1})").repeated(60));
    QTRY_VERIFY(ann.isClosed());
    QCOMPARE(ann.closeCode(), 4429);
    QCOMPARE(m_node->net->counters().closes.value(4429), 1);
}

void tst_WebSocketRules::whoNeverJoinsIsClosed()
{
    NetLimits limits;
    limits.joinDeadline = 1500ms;
    start(limits);
    WireClient &silent = client();
    WireClient &pinging = client();
    WireClient &member = joined(u"Ann"_s);
    QTimer ping;
    connect(&ping, &QTimer::timeout, &pinging, [&pinging] {
        pinging.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    });
    ping.start(200ms);
    QTRY_COMPARE(silent.closeCode(), 4401);
    QTRY_COMPARE(pinging.closeCode(), 4401);
    ping.stop();
    QVERIFY(pinging.count(u"PONG"_s) > 2);
    QVERIFY(!member.isClosed());
}

void tst_WebSocketRules::whoNeverPongsIsClosed()
{
    NetLimits limits;
    limits.pingInterval = 600ms;
    limits.firstPingInterval = 300ms;
    start(limits);
    WireClient &deaf = joined(u"Ann"_s);
    deaf.answersPings = false;
    WireClient &well = joined(u"Bo"_s);
    QTRY_COMPARE(deaf.closeCode(), 4408);
    QVERIFY(deaf.pings() >= 1);
    QVERIFY(!well.isClosed());
}

void tst_WebSocketRules::anUnfinishedMessageIsCut()
{
    NetLimits limits;
    limits.frameDeadline = 500ms;
    start(limits);
    WireClient &half = joined(u"Ann"_s);
    half.answersPings = false; // a pong would be taken for the rest of the frame
    half.sendRaw(WireClient::frame(1, "{}").first(7));
    WireClient &unfinished = joined(u"Bo"_s);
    unfinished.sendRaw(WireClient::frame(1, "{", false));
    QTRY_VERIFY(half.isClosed());
    QTRY_VERIFY(unfinished.isClosed());
    QCOMPARE(half.closeCode(), 4408);
    QCOMPARE(unfinished.closeCode(), 4408);
}

void tst_WebSocketRules::framesBeforeTheHandshakeAnswerAreRefused()
{
    // In one packet the front door sees it; a moment later the connection does, or it just counts.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    socket.write(WireClient::upgradeRequest(m_node->port()) + WireClient::frame(1, "{}"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
}

void tst_WebSocketRules::byteByByte()
{
    WireClient &ann = joined(u"Ann"_s);
    ann.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray bytes = WireClient::frame(1, R"({"type":"PING","client_ms":1})")
        + WireClient::frame(1, R"({"type":"PING","client_ms":2})" + QByteArray(120, ' '));
    for (const char byte : bytes) {
        ann.sendRaw({&byte, 1});
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(ann.count(u"PONG"_s), 2);
}

void tst_WebSocketRules::floodsAreCut_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("first");
    const auto row = [](const char *name, const QByteArray &unit, const QByteArray &first = {}) {
        QTest::newRow(name) << unit << first;
    };
    row("pings", WireClient::frame(9, {}).repeated(10'000));
    row("pongs", WireClient::frame(10, QByteArray(125, 'x')).repeated(500));
    row("texts", WireClient::frame(1, "{}").repeated(8'000));
    row("large frames", WireClient::frame(1, QByteArray(1'000'000, 'x')));
    row("an endless message", WireClient::frame(0, QByteArray(4000, 'x'), false).repeated(16),
        WireClient::frame(1, "x", false));
    row("empty fragments", WireClient::frame(0, {}, false).repeated(10'000), WireClient::frame(1, "x", false));
    row("garbage", QByteArray(64 * 1024, char(0xff)));
}

void tst_WebSocketRules::floodsAreCut()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const QByteArray, first);
    WireClient &victim = joined(u"Bo"_s);
    WireClient &attacker = joined(u"Ann"_s);
    const qint64 before = processUsage().residentBytes;
    attacker.sendRaw(first);
    qint64 sent = 0;
    connect(&attacker.socket(), &QTcpSocket::bytesWritten, this, [&](qint64 bytes) {
        sent += bytes;
        if (attacker.socket().bytesToWrite() < unit.size() && sent < 600'000'000)
            attacker.socket().write(unit);
    });
    attacker.sendRaw(unit);
    QTRY_VERIFY_WITH_TIMEOUT(attacker.isClosed(), 3000);
    QVERIFY2(sent < 32'000'000, QByteArray::number(sent).constData());
    QVERIFY(processUsage().residentBytes - before < 48'000'000);
    victim.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
    QTRY_COMPARE(victim.count(u"PONG"_s), 1);
}

void tst_WebSocketRules::aClientThatNeverReadsIsCutWhileOthersGoOn()
{
    NetLimits limits;
    limits.stuckDeadline = 1s;
    start(limits);
    WireClient &bo = joined(u"Bo"_s);
    WireClient &deaf = joined(u"Ann"_s);
    deaf.stopReading();
    const qint64 before = processUsage().residentBytes;
    const QByteArray message = R"({"type":"X","text":")" + QByteArray(10'000, 'x') + R"("})";
    int shared = 0;
    QVERIFY(spinUntil([&] {
        m_node->net->sink().sendShared(m_code, message, MessageSink::Urgency::Must);
        ++shared;
        QMetaObject::invokeMethod(this, [] { }, Qt::QueuedConnection);
        return m_node->net->connectionCount() == 1 || shared > 3000;
    }));
    QCOMPARE(m_node->net->connectionCount(), 1);
    QCOMPARE(m_node->net->counters().closes.value(4413), 1);
    QTRY_COMPARE(bo.count(u"X"_s), shared);
    QVERIFY(processUsage().residentBytes - before < 200'000'000); // bo's copies are ours too
}

void tst_WebSocketRules::droppableMessagesAreLeftOutForTheSlow()
{
    NetLimits limits;
    limits.stuckDeadline = 5s;
    limits.queueBytes = 10'000'000;
    start(limits);
    WireClient &bo = joined(u"Bo"_s);
    WireClient &slow = joined(u"Ann"_s);
    slow.stopReading();
    const QByteArray message = R"({"type":"X","text":")" + QByteArray(10'000, 'x') + R"("})";
    int shared = 0;
    QVERIFY(spinUntil([&] {
        m_node->net->sink().sendShared(m_code, message, MessageSink::Urgency::Droppable);
        ++shared;
        QMetaObject::invokeMethod(this, [] { }, Qt::QueuedConnection);
        return m_node->net->counters().messagesDropped >= 10;
    }));
    QVERIFY(m_node->net->gateway().longestQueue() > limits.droppableQueueBytes);
    QTRY_COMPARE(bo.count(u"X"_s), shared);
    // It takes nothing at all any more, so in the end it is cut.
    QTRY_COMPARE_WITH_TIMEOUT(m_node->net->connectionCount(), 1, 20'000);
    QCOMPARE(m_node->net->counters().closes.value(4413), 1);
}

void tst_WebSocketRules::aQueueIsStuckOnlyAfterAWhile()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_node->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    NetCounters counters;
    SocketLink link(&socket, counters);
    const auto start = std::chrono::steady_clock::now();
    // Somebody else's bytes, as the answer to the upgrade is.
    socket.write("not counted");
    QVERIFY(link.queued() > 0);
    QVERIFY(!link.isStuck(start, 10s));
    QVERIFY(!link.isStuck(start + 9s, 10s));
    QVERIFY(link.isStuck(start + 11s, 10s));
    socket.flush();
    QVERIFY(!link.isStuck(start + 20s, 10s));
}

void tst_WebSocketRules::pingsMeasureTheRoundTrip()
{
    NetLimits limits;
    limits.firstPingInterval = 100ms;
    start(limits);
    WireClient &ann = joined(u"Ann"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ann.pings() >= 5, 10'000);
}

void tst_WebSocketRules::lateSocketsAreToldToReconnect()
{
    WireClient &ann = joined(u"Ann"_s);
    bool stopped = false;
    m_node->net->stop(this, [&stopped] { stopped = true; });
    QTRY_VERIFY(stopped);
    QTRY_COMPARE(ann.closeCode(), 1001);
    start({});
}

int main(int argc, char **argv)
{
    return runNetTest<tst_WebSocketRules>(argc, argv);
}

#include "tst_websocketrules.moc"
