#include "core/redis/slotmap.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RedisResult::Outcome;

// Three masters.
class TestRedisCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cluster.start()); }
    void slotsOfKeys_data();
    void slotsOfKeys();
    void keysOfCommands_data();
    void keysOfCommands();
    void keysOfAllSlotsAreReached();
    void keysOfTwoSlotsAreAnError();
    void scriptsRunAtEveryNode();
    void aMovedSlotIsFollowed();
    void aSlotOnItsWayIsAskedFor();
    void messagesOfShardsAndChannelsArrive();
    void aShardChannelFollowsItsSlot();
    void aShardChannelWaitsForItsSlot_data();
    void aShardChannelWaitsForItsSlot();
    void aBrokenSubscriptionComesBackOnce();
    void aPlainClientIsToldOfTheCluster();
    void aServerWithoutAClusterIsTold();
    void aLostNodeLeavesTheOthers();

private:
    size_t nodeOf(const QByteArray &key) const;
    static QString slotText(const QByteArray &key) { return QString::number(clusterSlot(key)); }
    void giveSlot(const QByteArray &key, size_t node);

    RedisClusterProcess m_cluster;
};

size_t TestRedisCluster::nodeOf(const QByteArray &key) const
{
    for (size_t i = 0; i < m_cluster.nodes.size(); ++i) {
        if (!m_cluster.nodes[i]->cli({u"GET"_s, QString::fromUtf8(key)}).startsWith("MOVED"))
            return i;
    }
    qFatal("no node has the key");
}

void TestRedisCluster::giveSlot(const QByteArray &key, size_t node)
{
    // Only a node that imports a slot takes a newer epoch with it. Without, it may hear from the old
    // owner once more and give the slot back, and then neither has it.
    m_cluster.nodes[node]->cli({u"CLUSTER"_s, u"SETSLOT"_s, slotText(key), u"IMPORTING"_s,
                                m_cluster.nodeId(nodeOf(key))});
    for (const size_t i : {node, size_t(0), size_t(1), size_t(2)})
        m_cluster.nodes[i]->cli(
            {u"CLUSTER"_s, u"SETSLOT"_s, slotText(key), u"NODE"_s, m_cluster.nodeId(node)});
}

void TestRedisCluster::slotsOfKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("slot");
    // What CLUSTER KEYSLOT of a real server says.
    for (const QByteArray &key :
         {QByteArray(""), QByteArray("a"), QByteArray("123456789"), QByteArray("{user}.x"),
          QByteArray("x{user}"), QByteArray("{}user"), QByteArray("a{b"), QByteArray("a}b{c}d"),
          QByteArray("{{a}}"), QByteArray("{a}{b}"), QByteArray("Größe")}) {
        const QByteArray slot =
            m_cluster.nodes[0]->cli({u"CLUSTER"_s, u"KEYSLOT"_s, QString::fromUtf8(key)});
        QTest::newRow(key.isEmpty() ? "empty" : key.constData()) << key << slot.trimmed().toInt();
    }
    QTest::newRow("of the specification") << QByteArray("123456789") << 0x31C3;
}

void TestRedisCluster::slotsOfKeys()
{
    QFETCH(QByteArray, key);
    QTEST(int(clusterSlot(key)), "slot");
}

void TestRedisCluster::keysOfCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("key"); // empty: none
    const auto row = [](const char *command, const char *key) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(key);
    };
    row("GET k", "k");
    row("SPUBLISH k x", "k");
    row("EVALSHA abc 2 k l x", "k");
    row("evalsha abc 0 x", "");
    row("FCALL f 1 k", "k");
    row("XREAD COUNT 5 STREAMS k l 0 0", "k");
    row("XREADGROUP GROUP g c streams k >", "k");
    row("XGROUP CREATE k g $", "k");
    row("OBJECT ENCODING k", "k");
    row("PING", "");
    row("ping", "");
    row("INFO server", "");
    row("SCRIPT EXISTS abc", "");
    row("PUBLISH c x", "");
    row("GET", "");
}

void TestRedisCluster::keysOfCommands()
{
    QFETCH(QByteArray, command);
    const auto key = routingKey(command.split(' '));
    QTEST(key.value_or(QByteArray()), "key");
}

void TestRedisCluster::keysOfAllSlotsAreReached()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    constexpr int count = 3000;
    int right = 0;
    int replies = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray key = "key:" + QByteArray::number(i);
        redis.set(key, key, nullptr, {});
        redis.get(key, this, [&, key](const RedisResult &result) {
            ++replies;
            right += result.reply.bytes() == key ? 1 : 0;
        });
    }
    QTRY_COMPARE(replies, count);
    QCOMPARE(right, count);
    int total = 0;
    for (const auto &node : m_cluster.nodes) {
        const int size = node->cli({u"DBSIZE"_s}).trimmed().toInt();
        QVERIFY(size > 500);
        total += size;
    }
    QCOMPARE(total, count);
    QVERIFY(run(redis, {"PING"}).isOk());
    QVERIFY(run(redis, {"INFO"}).reply.bytes().contains("redis_mode:cluster"));
}

void TestRedisCluster::keysOfTwoSlotsAreAnError()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    QCOMPARE(run(redis, {"MSET", "a", "1", "b", "2"}).reply.errorCode(), "CROSSSLOT");
    QVERIFY(run(redis, {"MSET", "{x}a", "1", "{x}b", "2"}).isOk());
}

void TestRedisCluster::scriptsRunAtEveryNode()
{
    QtRedis redis;
    redis.registerScript({"count", "return redis.call('INCR', KEYS[1])"});
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    const auto countAll = [&](qint64 expected) {
        for (int i = 0; i < 30; ++i) {
            const RedisResult result =
                resultOf([&](QObject *context, const RedisCallback &callback) {
                    redis.callScript("count", {"n" + QByteArray::number(i)}, {}, context, callback);
                });
            if (result.reply.toInteger() != expected)
                return textOf(result);
        }
        return QByteArray();
    };
    QCOMPARE(countAll(1), QByteArray());
    for (const auto &node : m_cluster.nodes)
        node->cli({u"SCRIPT"_s, u"FLUSH"_s});
    QCOMPARE(countAll(2), QByteArray());
}

void TestRedisCluster::aMovedSlotIsFollowed()
{
    const QByteArray key = "moved";
    QtRedis redis;
    redis.registerScript({"count", "return redis.call('INCR', KEYS[1])"});
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    QVERIFY(run(redis, {"GET", key}).reply.isNil());
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    const size_t to = (nodeOf(key) + 1) % 3;
    giveSlot(key, to);
    QTRY_COMPARE(nodeOf(key), to);
    QCOMPARE(resultOf([&](QObject *context, const RedisCallback &callback) {
                 redis.callScript("count", {key}, {}, context, callback);
             }).reply.toInteger(),
             1);
    QCOMPARE(run(redis, {"INCR", key}).reply.toInteger(), 2);
    QCOMPARE(m_cluster.nodes[to]->cli({u"GET"_s, QString::fromUtf8(key)}), "2\n");
    QCOMPARE(disconnected.count(), 0);
}

void TestRedisCluster::aSlotOnItsWayIsAskedFor()
{
    const QByteArray key = "asked";
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    const size_t from = nodeOf(key);
    const size_t to = (from + 1) % 3;
    m_cluster.nodes[to]->cli(
        {u"CLUSTER"_s, u"SETSLOT"_s, slotText(key), u"IMPORTING"_s, m_cluster.nodeId(from)});
    m_cluster.nodes[from]->cli(
        {u"CLUSTER"_s, u"SETSLOT"_s, slotText(key), u"MIGRATING"_s, m_cluster.nodeId(to)});
    // A key that is not there (any more) is to be asked for at the new node.
    QCOMPARE(run(redis, {"INCR", key}).reply.toInteger(), 1);
    QCOMPARE(run(redis, {"INCR", key}).reply.toInteger(), 2);
    QCOMPARE(m_cluster.nodes[to]->cli({u"CLUSTER"_s, u"COUNTKEYSINSLOT"_s, slotText(key)}), "1\n");
    giveSlot(key, to);
    QTRY_COMPARE(nodeOf(key), to);
    QCOMPARE(run(redis, {"GET", key}).reply.toInteger(), 2);
}

void TestRedisCluster::messagesOfShardsAndChannelsArrive()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    redis.subscribe("plain");
    redis.ssubscribe("shard 0"); // before there is a map
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    constexpr int count = 20;
    for (int i = 1; i < count; ++i)
        redis.ssubscribe("shard " + QByteArray::number(i));
    redis.psubscribe("pat*");
    QTRY_COMPARE(subscribed.count(), count + 2);
    for (int i = 0; i < count; ++i)
        QCOMPARE(run(redis, {"SPUBLISH", "shard " + QByteArray::number(i), "x"}).reply.toInteger(),
                 1);
    QVERIFY(run(redis, {"PUBLISH", "plain", "x"}).isOk());
    QVERIFY(run(redis, {"PUBLISH", "pattern", "x"}).isOk());
    QTRY_COMPARE(messages.count(), count + 2);
    redis.sunsubscribe("shard 3");
    QTRY_COMPARE(run(redis, {"SPUBLISH", "shard 3", "x"}).reply.toInteger(-1), 0);
    redis.closeConnection();
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    QTRY_COMPARE(subscribed.count(), count + 2 + count + 1);
}

void TestRedisCluster::aShardChannelFollowsItsSlot()
{
    const QByteArray channel = "wandering";
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    redis.ssubscribe(channel);
    QTRY_COMPARE(subscribed.count(), 1);
    giveSlot(channel, (nodeOf(channel) + 1) % 3);
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.count(), 2, 10'000);
    QCOMPARE(run(redis, {"SPUBLISH", channel, "x"}).reply.toInteger(), 1);
    QTRY_COMPARE(messages.count(), 1);
}

void TestRedisCluster::aShardChannelWaitsForItsSlot_data()
{
    QTest::addColumn<bool>("byAll");
    QTest::newRow("its node alone gave it up") << false;
    QTest::newRow("no node knows an owner") << true;
}

void TestRedisCluster::aShardChannelWaitsForItsSlot()
{
    QFETCH(bool, byAll);
    const QByteArray channel = "waiting";
    const QString slot = slotText(channel);
    const size_t owner = nodeOf(channel);
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    redis.ssubscribe(channel);
    QTRY_COMPARE(subscribed.count(), 1);
    for (size_t i = 0; i < m_cluster.nodes.size(); ++i) {
        if (i == owner || byAll)
            m_cluster.nodes[i]->cli({u"CLUSTER"_s, u"DELSLOTS"_s, slot});
    }
    QTest::qWait(500); // Longer than it takes to ask for the map.
    QCOMPARE(subscribed.count(), 1);
    m_cluster.nodes[owner]->cli({u"CLUSTER"_s, u"ADDSLOTS"_s, slot});
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.count(), 2, 15'000);
    QCOMPARE(run(redis, {"SPUBLISH", channel, "x"}).reply.toInteger(), 1);
    for (const auto &node : m_cluster.nodes)
        QTRY_VERIFY_WITH_TIMEOUT(
            node->cli({u"CLUSTER"_s, u"INFO"_s}).contains("cluster_state:ok"), 30'000);
}

void TestRedisCluster::aBrokenSubscriptionComesBackOnce()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    redis.subscribe("c");
    QTRY_COMPARE(subscribed.count(), 1);
    for (const auto &node : m_cluster.nodes)
        node->cli({u"CLIENT"_s, u"KILL"_s, u"TYPE"_s, u"pubsub"_s});
    QTRY_COMPARE(subscribed.count(), 2);
    QTest::qWait(1500); // Longer than it takes to try another node.
    QCOMPARE(subscribed.count(), 2);
}

void TestRedisCluster::aPlainClientIsToldOfTheCluster()
{
    QtRedis redis;
    redis.openConnection(optionsFor(m_cluster.nodes[1]->url()));
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY(redis.lastProblem().contains(u"use redis-cluster://"_s));
}

void TestRedisCluster::aServerWithoutAClusterIsTold()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    QtRedis redis;
    QSignalSpy problems(&redis, &QtRedis::errorOccurred);
    redis.openConnection(optionsFor(u"redis-cluster://127.0.0.1:%1"_s.arg(server.port())));
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY2(redis.lastProblem().contains(u"no node of a Redis Cluster"_s),
             qPrintable(redis.lastProblem()));
    QCOMPARE(problems.count(), 1);
}

void TestRedisCluster::aLostNodeLeavesTheOthers()
{
    for (const auto &node : m_cluster.nodes)
        node->cli({u"CONFIG"_s, u"SET"_s, u"cluster-require-full-coverage"_s, u"no"_s});
    const std::array<QByteArray, 3> keys = [this] {
        std::array<QByteArray, 3> found;
        for (int i = 0; std::ranges::any_of(found, &QByteArray::isEmpty); ++i)
            found[nodeOf("k" + QByteArray::number(i))] = "k" + QByteArray::number(i);
        return found;
    }();
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QVERIFY(connectTo(redis, optionsFor(m_cluster.url())));
    redis.subscribe("c");
    QTRY_COMPARE(subscribed.count(), 1);
    for (const QByteArray &key : keys)
        QVERIFY(run(redis, {"SET", key, "1"}).isOk());
    m_cluster.nodes[0]->kill9();
    QTRY_COMPARE(run(redis, {"GET", keys[0]}).outcome, Outcome::NotSent);
    QCOMPARE(run(redis, {"GET", keys[1]}).reply.bytes(), "1");
    QCOMPARE(run(redis, {"GET", keys[2]}).reply.bytes(), "1");
    QVERIFY(redis.isConnected());
    QVERIFY(m_cluster.nodes[0]->start());
    QTRY_VERIFY_WITH_TIMEOUT(run(redis, {"SET", keys[0], "2"}).isOk(), 15'000);

    for (const auto &node : m_cluster.nodes)
        node->kill9();
    QTRY_VERIFY_WITH_TIMEOUT(!redis.isConnected(), 10'000);
    QVERIFY(!redis.lastProblem().isEmpty());
    const qsizetype before = subscribed.count();
    for (const auto &node : m_cluster.nodes)
        QVERIFY(node->start());
    QTRY_VERIFY_WITH_TIMEOUT(redis.isConnected(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(run(redis, {"SET", keys[1], "2"}).isOk(), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(subscribed.count() > before, 15'000);
}

QTEST_GUILESS_MAIN(TestRedisCluster)
#include "tst_rediscluster.moc"
