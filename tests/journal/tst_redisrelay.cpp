// The relay of commands between nodes that share their rooms in Redis.

#include "tests/journal/redisnode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const RoomCode roomA{u"BCDFGH"_s};
const RoomCode roomB{u"JKLMNP"_s};
const NodeId here{u"here"_s};

QByteArrayList ids(int from, int to)
{
    QByteArrayList list;
    for (int i = from; i <= to; ++i)
        list << "id " + QByteArray::number(i);
    return list;
}

} // namespace

class TestRedisRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCommandComesAsItWasSent();
    void theSameIdIsQueuedOnce();
    void aLostReplyIsAskedForAgain();
    void anUnknownRoomIsNotFound();
    void theBacklogComesBeforeTheRest();
    void anEmptyQueueIsCaughtUpWith();
    void afterReceiptsOnlyTheRestComes();
    void everyCommandComesOnceHoweverOftenTheConnectionBreaks();
    void takingEndsWithTheContext();

    void aRoomsComingAndGoingIsTold();
    void roomsThatNobodyServesAreListed();
    void thousandsOfServedRoomsAreNotLookedAt();
    void aClusterCarriesItAll();

private:
    RoomLease make(RedisNode &node, const RoomCode &code = roomA);
    Result<void> send(RedisNode &node, const QByteArray &id, const QByteArray &body = "body");
    void sendAll(RedisNode &node, const QByteArrayList &list);
    QList<RoomCode> unserved(RedisNode &node);

    std::unique_ptr<RedisServerProcess> m_server;
};

void TestRedisRelay::init()
{
    m_server = std::make_unique<RedisServerProcess>();
    QVERIFY(m_server->start());
}

void TestRedisRelay::cleanup()
{
    m_server.reset();
}

RoomLease TestRedisRelay::make(RedisNode &node, const RoomCode &code)
{
    return node.call.create(code, here, firstEntry(code), sampleHeader()).value();
}

Result<void> TestRedisRelay::send(RedisNode &node, const QByteArray &id, const QByteArray &body)
{
    std::optional<Result<void>> result;
    QObject context;
    node.relay.send(roomA, id, body, &context, [&](const auto &reply) { result = reply; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return refuse(ErrorCode::Unavailable, u"no reply came"_s);
    return *result;
}

void TestRedisRelay::sendAll(RedisNode &node, const QByteArrayList &list)
{
    for (const QByteArray &id : list)
        QVERIFY(send(node, id));
}

QList<RoomCode> TestRedisRelay::unserved(RedisNode &node)
{
    std::optional<QList<RoomCode>> result;
    QObject context;
    node.relay.listUnserved(&context, [&](const auto &reply) { result = reply.value(); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        qFatal("no reply came");
    return *result;
}

void TestRedisRelay::aCommandComesAsItWasSent()
{
    RedisNode owner(m_server->port());
    RedisNode other(m_server->port());
    make(owner);
    QObject context;
    QList<RelayedCommand> commands;
    owner.relay.takeCommands(
        roomA, &context, [&](const auto &c) { commands << c; }, [] {});
    QByteArray body;
    for (int i = 0; i < 256; ++i)
        body += char(i);
    const TimePoint before = SystemClock().now();
    QVERIFY(send(other, "id 1 \r\n", body));
    QTRY_COMPARE(commands.size(), 1);
    QCOMPARE(commands[0].number, quint64(1));
    QCOMPARE(commands[0].id, "id 1 \r\n");
    QCOMPARE(commands[0].body, body);
    QVERIFY(commands[0].sentAt >= before - 5ms && commands[0].sentAt <= SystemClock().now() + 5ms);
}

void TestRedisRelay::theSameIdIsQueuedOnce()
{
    RedisNode owner(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(owner);
    QVERIFY(send(other, "id"));
    QVERIFY(send(other, "id"));
    QVERIFY(send(owner, "id"));
    QCOMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "1");
    JournalEntry entry = joinEntry(2);
    entry.receipts = {{1, "id", std::nullopt, 0, 1}};
    QVERIFY(owner.call.append(lease, entry, sampleHeader()));
    QVERIFY(send(other, "id")); // It was answered already.
    QCOMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "0");
}

void TestRedisRelay::aLostReplyIsAskedForAgain()
{
    RedisNode owner(m_server->port());
    make(owner);
    TcpProxy proxy(m_server->port());
    RedisNode other(proxy.port());
    QTRY_VERIFY(other.redis.isConnected());
    proxy.setDelay(5000);
    QObject context;
    int replies = 0;
    other.relay.send(roomA, "id", "body", &context, [&](const auto &reply) {
        QVERIFY(reply);
        ++replies;
    });
    QTRY_COMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "1");
    QCOMPARE(replies, 0);
    proxy.setDelay(0);
    proxy.cut();
    QTRY_COMPARE(replies, 1);
    QCOMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "1");
}

void TestRedisRelay::anUnknownRoomIsNotFound()
{
    RedisNode node(m_server->port());
    QCOMPARE(send(node, "id").error().code, ErrorCode::RoomNotFound);
    QCOMPARE(cli(*m_server, u"DBSIZE"_s), "0");
}

void TestRedisRelay::theBacklogComesBeforeTheRest()
{
    RedisNode owner(m_server->port());
    RedisNode other(m_server->port());
    make(owner);
    sendAll(other, ids(1, 150));
    QObject context;
    QByteArrayList heard;
    const auto hear = [&](const RelayedCommand &command) {
        heard << command.id;
        QCOMPARE(command.number, quint64(heard.size()));
    };
    int caughtUp = 0;
    owner.relay.takeCommands(roomA, &context, hear, [&] {
        ++caughtUp;
        QVERIFY(heard.size() >= 150);
    });
    QTRY_COMPARE(caughtUp, 1);
    sendAll(other, ids(151, 160));
    QTRY_COMPARE(heard, ids(1, 160));
    QCOMPARE(caughtUp, 1);
}

void TestRedisRelay::anEmptyQueueIsCaughtUpWith()
{
    RedisNode owner(m_server->port());
    make(owner);
    QObject context;
    int caughtUp = 0;
    owner.relay.takeCommands(
        roomA, &context, [](const auto &) {}, [&] { ++caughtUp; });
    QCOMPARE(caughtUp, 0);
    QTRY_COMPARE(caughtUp, 1);
}

void TestRedisRelay::afterReceiptsOnlyTheRestComes()
{
    RedisNode owner(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(owner);
    sendAll(other, ids(1, 5));
    JournalEntry entry = joinEntry(2);
    for (quint64 i = 1; i <= 3; ++i)
        entry.receipts.append({i, "id " + QByteArray::number(i), std::nullopt, 0, 0});
    QVERIFY(owner.call.append(lease, entry, sampleHeader()));
    QCOMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "2");

    QObject context;
    QByteArrayList heard;
    QList<quint64> numbers;
    other.relay.takeCommands(
        roomA, &context,
        [&](const RelayedCommand &command) {
            heard << command.id;
            numbers << command.number;
        },
        [] {});
    QTRY_COMPARE(heard, ids(4, 5));
    sendAll(owner, ids(6, 6));
    QTRY_COMPARE(heard, ids(4, 6));
    QCOMPARE(numbers, (QList<quint64>{4, 5, 6}));
    entry = joinEntry(3);
    entry.receipts = {{6, "id 6", std::nullopt, 0, 1}};
    QVERIFY(owner.call.append(lease, entry, sampleHeader()));
    QCOMPARE(cli(*m_server, u"XLEN qs:{BCDFGH}:commands"_s), "0");
    sendAll(owner, ids(7, 7));
    QTRY_COMPARE(heard, ids(4, 7));
}

void TestRedisRelay::everyCommandComesOnceHoweverOftenTheConnectionBreaks()
{
    constexpr int count = 1500;
    RedisNode owner(m_server->port());
    RedisNode other(m_server->port());
    make(owner);
    QObject context;
    QByteArrayList heard;
    owner.relay.takeCommands(
        roomA, &context, [&](const auto &c) { heard << c.id; }, [] {});
    int sent = 0;
    const std::function<void(Result<void>)> sendNext = [&](const Result<void> &reply) {
        QVERIFY(reply);
        if (sent < count) {
            ++sent;
            other.relay.send(roomA, "id " + QByteArray::number(sent), "body", &context, sendNext);
        }
    };
    sendNext({});
    for (int next = 150; next <= count; next += 150) {
        QVERIFY(runUntil([&] { return sent >= next; }));
        killClients(*m_server);
    }
    QVERIFY(runUntil([&] { return heard.size() >= count; }));
    QCOMPARE(heard, ids(1, count));
}

void TestRedisRelay::takingEndsWithTheContext()
{
    RedisNode owner(m_server->port());
    make(owner);
    auto context = std::make_unique<QObject>();
    QByteArrayList heard;
    owner.relay.takeCommands(
        roomA, context.get(),
        [&](const auto &c) {
            heard << c.id;
            if (heard.size() == 2)
                context.reset();
        },
        [] {});
    sendAll(owner, ids(1, 4));
    QTRY_VERIFY(!context);
    sendAll(owner, ids(5, 6));
    QCOMPARE(heard, ids(1, 2));
}

void TestRedisRelay::aRoomsComingAndGoingIsTold()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    QStringList told;
    connect(&other.relay, &RoomRelay::roomMade, this,
            [&](const RoomCode &code) { told << u"made "_s + code.value; });
    connect(&other.relay, &RoomRelay::roomFreed, this,
            [&](const RoomCode &code) { told << u"freed "_s + code.value; });
    connect(&other.relay, &RoomRelay::roomRemoved, this,
            [&](const RoomCode &code) { told << u"removed "_s + code.value; });
    QTRY_COMPARE(cli(*m_server, u"PUBSUB NUMSUB qs:lobby"_s), "qs:lobby\n2");
    const RoomLease a = make(node, roomA);
    make(node, roomB);
    QVERIFY(node.call.release(a));
    const auto taken = node.call.acquire(roomA, here, sampleStart);
    QVERIFY(node.call.remove(*taken));
    QCOMPARE(node.call.expire(sampleStart + 10h).value(), QList{roomB});
    const QStringList expected{u"made BCDFGH"_s, u"made JKLMNP"_s, u"freed BCDFGH"_s,
                               u"removed BCDFGH"_s, u"removed JKLMNP"_s};
    QTRY_COMPARE(told, expected);
}

void TestRedisRelay::roomsThatNobodyServesAreListed()
{
    RedisNode node(m_server->port(), {.leaseTime = 3s, .patience = RedisNode::patience});
    const RoomLease a = make(node, roomA);
    const RoomLease b = make(node, roomB);
    QCOMPARE(unserved(node), QList<RoomCode>());
    QVERIFY(node.call.release(b));
    QCOMPARE(unserved(node), QList{roomB});
    // An append is a sign of life, although the index does not know of it.
    quint64 sequence = 1;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 4500) {
        QVERIFY(node.call.append(a, joinEntry(++sequence), sampleHeader()));
        QCOMPARE(unserved(node), QList{roomB});
    }
    QTRY_COMPARE_WITH_TIMEOUT(unserved(node), (QList{roomA, roomB}), 20'000);
    QVERIFY(node.call.renew({a}, sampleStart));
    QCOMPARE(unserved(node), QList{roomB});
    QVERIFY(node.call.acquire(roomB, here, sampleStart));
    QCOMPARE(unserved(node), QList<RoomCode>());
    cli(*m_server, u"DEL qs:{BCDFGH}:meta"_s);
    QTRY_COMPARE_WITH_TIMEOUT(unserved(node), QList{roomB}, 20'000);
}

void TestRedisRelay::thousandsOfServedRoomsAreNotLookedAt()
{
    RedisNode node(m_server->port(), {.leaseTime = 60s, .patience = RedisNode::patience});
    constexpr int count = 3000;
    QObject context;
    int made = 0;
    for (int i = 0; i < count; ++i) {
        const RoomCode code{u"R%1"_s.arg(i)};
        node.journal->create(code, here, firstEntry(code), sampleHeader(), &context,
                             [&](const auto &reply) { made += reply.has_value(); });
    }
    QVERIFY(runUntil([&] { return made == count; }));
    QCOMPARE(node.call.list().value().size(), count); // The index is complete, too.
    const auto calls = [&] {
        const QByteArray stats = cli(*m_server, u"INFO commandstats"_s);
        const qsizetype from = stats.indexOf("cmdstat_evalsha:calls=") + 22;
        return stats.mid(from, stats.indexOf(',', from) - from).toInt();
    };
    const int before = calls();
    QVERIFY(before > count);
    QCOMPARE(unserved(node), QList<RoomCode>());
    QCOMPARE(calls() - before, 16);
}

// Rooms in many slots, two nodes, connections that break at each server.
void TestRedisRelay::aClusterCarriesItAll()
{
    RedisClusterProcess cluster;
    QVERIFY(cluster.start());
    RedisNode owner(cluster.url());
    RedisNode other(cluster.url());
    constexpr int roomCount = 12;
    constexpr int commandCount = 100;
    QSignalSpy made(&other.relay, &RoomRelay::roomMade);
    QSignalSpy freed(&other.relay, &RoomRelay::roomFreed);
    QTRY_VERIFY(owner.redis.isConnected() && other.redis.isConnected());
    const auto isLobbyOpen = [&] {
        int subscribers = 0;
        for (const auto &node : cluster.nodes)
            subscribers += cli(*node, u"PUBSUB NUMSUB qs:lobby"_s).split('\n').last().toInt();
        return subscribers == 2;
    };
    QTRY_VERIFY(isLobbyOpen());

    QObject context;
    QList<RoomLease> leases;
    QMap<RoomCode, QByteArrayList> commands;
    QMap<RoomCode, int> entries;
    int sent = 0;
    for (int i = 0; i < roomCount; ++i) {
        const RoomCode code{u"BCDFG"_s + u"BCDFGHJKLMNPQRSTVWXZ"_s[i]};
        leases << make(owner, code);
        other.journal->follow(code, 0, &context, [&, code](const auto &) { ++entries[code]; });
        owner.relay.takeCommands(
            code, &context, [&, code](const auto &c) { commands[code] << c.id; }, [] {});
        for (const QByteArray &id : ids(1, commandCount))
            other.relay.send(code, id, "body", &context, [&](const auto &reply) {
                QVERIFY(reply);
                ++sent;
            });
    }
    // What the lobby tells may be lost with a connection, so this comes before.
    QTRY_COMPARE(made.size(), roomCount);
    QVERIFY(owner.call.release(leases[0]));
    QTRY_COMPARE(freed.size(), 1);
    leases[0] = owner.call.acquire(leases[0].code, here, sampleStart).value();
    for (const auto &node : cluster.nodes)
        killClients(*node);
    QVERIFY(runUntil([&] { return sent == roomCount * commandCount; }));
    for (const RoomLease &lease : std::as_const(leases)) {
        QTRY_COMPARE(commands[lease.code], ids(1, commandCount));
        QVERIFY(owner.call.append(lease, joinEntry(2), sampleHeader()));
        QTRY_COMPARE(entries[lease.code], 2);
    }
    QCOMPARE(other.call.list().value().size(), roomCount);
    for (const RoomLease &lease : std::as_const(leases))
        QVERIFY(owner.call.release(lease));
    // The index hears of it behind the reply, and by another connection than the one that asks.
    QTRY_COMPARE(unserved(other).size(), roomCount);
}

QTEST_GUILESS_MAIN(TestRedisRelay)
#include "tst_redisrelay.moc"
