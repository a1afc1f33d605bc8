#include "tests/net/spin.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A program that listens at /api/v1/events.
class Listener
{
public:
    explicit Listener(quint16 port, const QByteArray &extra = {},
                      const QByteArray &key = TestNode::hostKey)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
            if (isReading)
                all += socket.readAll();
        });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(requestBytes(port, "GET", "/api/v1/events", {}, bearer(key) + extra));
    }

    bool isOpen() const { return all.contains(": events of game rooms\n\n"); }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    QByteArray head() const { return all.left(all.indexOf("\r\n\r\n") + 2); }

    /// What the lines of this field hold, in order.
    QByteArrayList values(const QByteArray &field) const
    {
        QByteArrayList list;
        for (const QByteArray &line : all.split('\n')) {
            if (line.startsWith(field + ": "))
                list.append(line.mid(field.size() + 2));
        }
        return list;
    }

    QTcpSocket socket;
    QByteArray all;
    bool isReading = true;
};

} // namespace

/// Server-sent events for other programs, over real sockets.
class tst_EventsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_node = std::make_unique<TestNode>(); }
    void cleanup() { m_node.reset(); }

    void rights_data();
    void rights();
    void theHeadHasNoEnd();
    void headOnlyEndsAtOnce();
    void streamsWhatIsAnnounced();
    void replaysWhatWasMissed_data();
    void replaysWhatWasMissed();
    void keepsTheLastThousand();
    void beatsWhileNothingHappens();
    void aStreamHasNoDeadline();
    void clientsMayLeaveAtAnyTime();
    void whatAClientSaysIsNotHeard();
    void whoDoesNotReadIsCut();
    void tooManyAreRefused();
    void streamsEndWithTheNode();
    void nodesAreListed();

private:
    void restart(const NetLimits &limits)
    {
        m_node.reset();
        m_node = std::make_unique<TestNode>(limits);
    }
    int openCount() const { return m_node->net->counters().eventStreamsOpen; }
    void announce(const QByteArray &id, const QByteArray &json = "{}")
    {
        Q_EMIT m_node->announcer.announced({.type = "GAME_ROOM_UPDATED", .id = id, .json = json});
    }

    std::unique_ptr<TestNode> m_node;
};

void tst_EventsApi::rights_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    for (const QByteArray target : {"/api/v1/events", "/api/v1/nodes"}) {
        const auto row = [&](const char *name, const QByteArray &method, const QByteArray &key,
                             int status) {
            QTest::addRow("%s: %s", target.constData(), name) << method << target << key << status;
        };
        row("without a key", "GET", "", 401);
        row("with an unknown key", "GET", "unknown", 401);
        row("with a player's token", "GET", "TOKEN", 403);
        row("as POST", "POST", TestNode::hostKey, 405);
    }
}

void tst_EventsApi::rights()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(QByteArray, key);
    QFETCH(const int, status);
    const quint16 port = m_node->port();
    if (key == "TOKEN") {
        const RoomCode code = m_node->makeRoom();
        const QByteArray join = "/api/v1/game-rooms/" + code.value.toLatin1() + "/players";
        const WireReply joined =
            sendRequest(port, requestBytes(port, "POST", join, R"({"name": "Ann"})"));
        key = joined.json()[u"token"_s].toString().toLatin1();
    }
    const WireReply reply = sendRequest(
        port, requestBytes(port, method, target, {}, key.isEmpty() ? QByteArray() : bearer(key)));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-type"), "application/problem+json");
    QCOMPARE(openCount(), 0);
}

void tst_EventsApi::theHeadHasNoEnd()
{
    Listener listener(m_node->port());
    QTRY_VERIFY(listener.isOpen());
    const QByteArray head = listener.head().toLower();
    QVERIFY(head.startsWith("http/1.1 200 ok\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: text/event-stream\r\n"));
    QVERIFY(head.contains("\r\ncache-control: no-store\r\n"));
    QVERIFY(head.contains("\r\nx-content-type-options: nosniff\r\n"));
    QVERIFY(!head.contains("content-length"));
    QCOMPARE(listener.values("retry"), QByteArrayList{"1000"});
    const WireReply metrics =
        sendRequest(m_node->port(), requestBytes(m_node->port(), "GET", "/metrics"));
    QVERIFY(metrics.body.contains("\nquizstage_event_streams 1\n"));
}

void tst_EventsApi::headOnlyEndsAtOnce()
{
    const WireReply reply = sendRequest(
        m_node->port(),
        requestBytes(m_node->port(), "HEAD", "/api/v1/events", {}, bearer(TestNode::hostKey)));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "");
    QCOMPARE(openCount(), 0);
}

void tst_EventsApi::streamsWhatIsAnnounced()
{
    m_node->makeRoom();
    Listener listener(m_node->port());
    Listener other(m_node->port());
    QTRY_VERIFY(listener.isOpen() && other.isOpen());
    QVERIFY(listener.values("id").isEmpty());
    QByteArrayList told;
    connect(&m_node->announcer, &RoomAnnouncer::announced, this,
            [&told](const RoomAnnouncement &one) { told.append(one.json); });
    const RoomCode code = m_node->makeRoom();
    QVERIFY(m_node->submit(code, StartGame{}));
    QVERIFY(m_node->submit(code, EndGame{}));
    QVERIFY(told.size() >= 4);
    QTRY_COMPARE(listener.values("data"), told);
    QTRY_COMPARE(other.all, listener.all);
    const QByteArray first = code.value.toLatin1() + "-0";
    QVERIFY(listener.all.contains("\n\nid: " + first + "\nevent: GAME_ROOM_CREATED\ndata: {"));
    QCOMPARE(listener.values("event")[1], "GAME_ROOM_STARTED");
    QCOMPARE(listener.values("event").last(), "GAME_ROOM_COMPLETED");
    QVERIFY(listener.all.endsWith("}\n\n"));
}

void tst_EventsApi::replaysWhatWasMissed_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArrayList>("ids");
    QTest::newRow("from the first") << QByteArray("A-1") << QByteArrayList{"A-2", "A-2", "A-3"};
    QTest::newRow("from what was told twice") << QByteArray("A-2") << QByteArrayList{"A-3"};
    QTest::newRow("from the latest") << QByteArray("A-3") << QByteArrayList();
    QTest::newRow("from one that is no longer kept")
        << QByteArray("A-0") << QByteArrayList{"A-1", "A-2", "A-2", "A-3"};
    QTest::newRow("from nothing") << QByteArray() << QByteArrayList();
}

void tst_EventsApi::replaysWhatWasMissed()
{
    QFETCH(const QByteArray, last);
    QFETCH(const QByteArrayList, ids);
    for (const char *id : {"A-1", "A-2", "A-2", "A-3"})
        announce(id);
    Listener listener(m_node->port(),
                      last.isEmpty() ? QByteArray() : "Last-Event-ID: " + last + "\r\n");
    QTRY_VERIFY(listener.isOpen());
    announce("A-4");
    QTRY_COMPARE(listener.values("id"), ids + QByteArrayList{"A-4"});
}

void tst_EventsApi::keepsTheLastThousand()
{
    // Together more than may wait for a client.
    const QByteArray json = '"' + QByteArray(500, 'x') + '"';
    for (int i = 0; i < 1100; ++i)
        announce("A-" + QByteArray::number(i), json);
    Listener listener(m_node->port(), "Last-Event-ID: none\r\n");
    QTRY_COMPARE(listener.values("id").size(), 1000);
    QCOMPARE(listener.values("id").first(), "A-100");
    QCOMPARE(listener.values("id").last(), "A-1099");
    QCOMPARE(openCount(), 1);
}

void tst_EventsApi::beatsWhileNothingHappens()
{
    QCOMPARE(NetLimits().eventHeartbeat, 15s);
    restart({.eventHeartbeat = 20ms});
    Listener listener(m_node->port());
    QTRY_VERIFY(listener.all.count("\n\n:\n\n") >= 3 || listener.all.endsWith(":\n\n:\n\n:\n\n"));
}

void tst_EventsApi::aStreamHasNoDeadline()
{
    restart({.answerDeadline = 50ms, .eventHeartbeat = 100ms});
    Listener listener(m_node->port());
    // The front door looks every 250 ms.
    QTRY_VERIFY(listener.all.count(":\n\n") >= 10);
    QVERIFY(!listener.isClosed());
}

void tst_EventsApi::clientsMayLeaveAtAnyTime()
{
    Listener stays(m_node->port());
    QTRY_VERIFY(stays.isOpen());
    for (int round = 0; round < 20; ++round) {
        auto leaves = std::make_unique<Listener>(m_node->port());
        if (round % 2 == 0)
            QTRY_COMPARE(openCount(), 2);
        for (int turn = 0; turn < round; ++turn)
            QCoreApplication::processEvents();
        announce("A-" + QByteArray::number(round));
        if (round % 4 == 0)
            leaves->socket.abort();
        leaves.reset();
        announce("B-" + QByteArray::number(round));
    }
    QTRY_COMPARE(openCount(), 1);
    QTRY_COMPARE(stays.values("id").size(), 40);
}

void tst_EventsApi::whatAClientSaysIsNotHeard()
{
    Listener listener(m_node->port());
    QTRY_VERIFY(listener.isOpen());
    for (int i = 0; i < 50; ++i)
        listener.socket.write(requestBytes(m_node->port(), "GET", "/healthz"));
    QTRY_COMPARE(listener.socket.bytesToWrite(), 0);
    announce("A-1");
    QTRY_COMPARE(listener.values("id"), QByteArrayList{"A-1"});
    QVERIFY(!listener.all.contains("status"));
    listener.socket.disconnectFromHost();
    QTRY_COMPARE(openCount(), 0);
}

void tst_EventsApi::whoDoesNotReadIsCut()
{
    Listener reads(m_node->port());
    Listener sleeps(m_node->port());
    QTRY_VERIFY(reads.isOpen() && sleeps.isOpen());
    sleeps.isReading = false;
    sleeps.socket.setReadBufferSize(1);
    const QByteArray json = '"' + QByteArray(64 * 1024, 'x') + '"';
    // What the kernel takes for both sides comes on top of the limit.
    int sent = 0;
    while (openCount() == 2 && sent < 1000) {
        announce("A-" + QByteArray::number(++sent), json);
        QVERIFY(spinUntil([&] { return reads.values("id").size() == sent; }));
    }
    QCOMPARE(openCount(), 1);
    QVERIFY(sent >= 4);
    announce("B-1");
    QTRY_COMPARE(reads.values("id").last(), "B-1");
    sleeps.isReading = true;
    sleeps.socket.setReadBufferSize(0);
    QTRY_VERIFY(sleeps.isClosed());
}

void tst_EventsApi::tooManyAreRefused()
{
    QCOMPARE(NetLimits().eventClients, 20);
    restart({.eventClients = 2});
    Listener first(m_node->port());
    auto second = std::make_unique<Listener>(m_node->port());
    QTRY_COMPARE(openCount(), 2);
    const QByteArray request =
        requestBytes(m_node->port(), "GET", "/api/v1/events", {}, bearer(TestNode::hostKey));
    const WireReply refused = sendRequest(m_node->port(), request);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.code(), u"unavailable"_s);
    QCOMPARE(refused.headers.value("retry-after"), "10");
    second.reset();
    QTRY_COMPARE(openCount(), 1);
    Listener third(m_node->port());
    QTRY_VERIFY(third.isOpen());
}

void tst_EventsApi::streamsEndWithTheNode()
{
    Listener told(m_node->port());
    Listener dropped(m_node->port());
    QTRY_VERIFY(told.isOpen() && dropped.isOpen());
    announce("A-1");
    bool isStopped = false;
    m_node->net->stop(this, [&isStopped] { isStopped = true; });
    QTRY_VERIFY(isStopped && told.isClosed() && dropped.isClosed());
    QCOMPARE(told.values("id"), QByteArrayList{"A-1"});
    QCOMPARE(openCount(), 0);
    announce("A-2");

    restart({});
    Listener left(m_node->port());
    QTRY_VERIFY(left.isOpen());
    m_node.reset();
    QTRY_VERIFY(left.isClosed());
}

void tst_EventsApi::nodesAreListed()
{
    m_node->nodes = {{.id = {u"n1"_s}, .name = u"Stage left"_s, .players = 7},
                     {.id = {u"n2"_s}, .name = u"Stage right"_s}};
    const WireReply reply = sendRequest(
        m_node->port(),
        requestBytes(m_node->port(), "GET", "/api/v1/nodes", {}, bearer(TestNode::hostKey)));
    QCOMPARE(reply.status, 200);
    const QJsonObject expected{
        {u"nodes"_s, QJsonArray{toJson(m_node->nodes[0]), toJson(m_node->nodes[1])}}};
    QCOMPARE(reply.json(), expected);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_EventsApi>(argc, argv);
}

#include "tst_eventsapi.moc"
