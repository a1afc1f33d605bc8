#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// Subscriptions on one real server.
class TestRedisPubSub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void messagesArrive();
    void messagesOfPatternsAndShardsArrive();
    void unsubscribedIsSilent();
    void subscribedBeforeConnectingIsSubscribed();
    void theCommandsGoOnBesides();
    void aRestartedServerIsSubscribedToAgain();
    void aKilledConnectionComesBack();
    void aSlotMayDeleteTheClient();

private:
    RedisServerProcess m_server;
};

void TestRedisPubSub::messagesArrive()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QVERIFY(connectTo(redis, m_server));
    redis.subscribe("room 1");
    QTRY_COMPARE(subscribed.count(), 1);
    QCOMPARE(subscribed[0][0].toByteArray(), "room 1");
    const QByteArray payload("a \r\n\0b", 6);
    QCOMPARE(run(redis, {"PUBLISH", "room 1", payload}).reply.toInteger(), 1);
    QCOMPARE(run(redis, {"PUBLISH", "room 2", payload}).reply.toInteger(), 0);
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages[0][0].toByteArray(), "room 1");
    QCOMPARE(messages[0][1].toByteArray(), payload);
}

void TestRedisPubSub::messagesOfPatternsAndShardsArrive()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QList<QtRedis::Reply> replies;
    connect(&redis, &QtRedis::returnData, this,
            [&](const QtRedis::Reply &reply) { replies.append(reply); });
    QVERIFY(connectTo(redis, m_server));
    redis.psubscribe("room:*");
    redis.ssubscribe("shard");
    redis.subscribe("plain");
    QTRY_COMPARE(subscribed.count(), 3);
    QVERIFY(run(redis, {"PUBLISH", "room:7", "p"}).isOk());
    QVERIFY(run(redis, {"SPUBLISH", "shard", "s"}).isOk());
    QVERIFY(run(redis, {"PUBLISH", "plain", "m"}).isOk());
    QTRY_COMPARE(replies.size(), 3);
    QCOMPARE(replies[0].type, u"pmessage"_s);
    QCOMPARE(replies[0].pattern, u"room:*"_s);
    QCOMPARE(replies[0].channel, u"room:7"_s);
    QCOMPARE(replies[0].message, u"p"_s);
    QCOMPARE(replies[0].value.toByteArray(), "p");
    QCOMPARE(replies[1].type, u"smessage"_s);
    QCOMPARE(replies[1].channel, u"shard"_s);
    QCOMPARE(replies[2].type, u"message"_s);
    QCOMPARE(replies[2].message, u"m"_s);
}

void TestRedisPubSub::unsubscribedIsSilent()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QVERIFY(connectTo(redis, m_server));
    for (int round = 0; round < 3; ++round) {
        redis.subscribe("c");
        redis.psubscribe("c*");
        redis.ssubscribe("c");
        redis.unsubscribe("c");
        redis.punsubscribe("c*");
        redis.sunsubscribe("c");
    }
    redis.unsubscribe("never");
    redis.subscribe("last");
    QTRY_VERIFY(!subscribed.isEmpty() && subscribed.last()[0].toByteArray() == "last");
    QCOMPARE(run(redis, {"PUBLISH", "c", "x"}).reply.toInteger(), 0);
    QCOMPARE(run(redis, {"SPUBLISH", "c", "x"}).reply.toInteger(), 0);
    QVERIFY(run(redis, {"PUBLISH", "last", "x"}).isOk());
    QTRY_COMPARE(messages.count(), 1);
}

void TestRedisPubSub::subscribedBeforeConnectingIsSubscribed()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    redis.subscribe("early");
    QVERIFY(connectTo(redis, m_server));
    QTRY_COMPARE(subscribed.count(), 1);
    redis.closeConnection();
    QVERIFY(connectTo(redis, m_server));
    QTRY_COMPARE(subscribed.count(), 2);
}

void TestRedisPubSub::theCommandsGoOnBesides()
{
    QtRedis redis;
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QVERIFY(connectTo(redis, m_server));
    redis.subscribe("many");
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QTRY_COMPARE(subscribed.count(), 1);
    constexpr int count = 5000;
    int replies = 0;
    for (int i = 0; i < count; ++i)
        redis.publish("many", QByteArray::number(i), this, [&](const RedisResult &) { ++replies; });
    QTRY_COMPARE(messages.count(), count);
    QTRY_COMPARE(replies, count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(messages[i][1].toByteArray().toInt(), i);
}

void TestRedisPubSub::aRestartedServerIsSubscribedToAgain()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    QVERIFY(connectTo(redis, server));
    redis.subscribe("a");
    redis.psubscribe("b*");
    redis.ssubscribe("c");
    QTRY_COMPARE(subscribed.count(), 3);
    server.kill9();
    QTRY_COMPARE(disconnected.count(), 1);
    redis.subscribe("d"); // while it is away
    redis.unsubscribe("a");
    QVERIFY(server.start());
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.count(), 6, 10'000);
    QTRY_VERIFY(redis.isConnected());
    QCOMPARE(run(redis, {"PUBLISH", "a", "x"}).reply.toInteger(), 0);
    QVERIFY(run(redis, {"PUBLISH", "b1", "x"}).isOk());
    QVERIFY(run(redis, {"SPUBLISH", "c", "x"}).isOk());
    QVERIFY(run(redis, {"PUBLISH", "d", "x"}).isOk());
    QTRY_COMPARE(messages.count(), 3);
}

void TestRedisPubSub::aKilledConnectionComesBack()
{
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    QVERIFY(connectTo(redis, m_server));
    redis.subscribe("a");
    QTRY_COMPARE(subscribed.count(), 1);
    QVERIFY(run(redis, {"CLIENT", "KILL", "TYPE", "pubsub"}).isOk());
    QTRY_COMPARE(subscribed.count(), 2);
    QCOMPARE(disconnected.count(), 0); // the commands' connection is another
}

void TestRedisPubSub::aSlotMayDeleteTheClient()
{
    auto *redis = new QtRedis;
    QSignalSpy subscribed(redis, &QtRedis::subscribed);
    QVERIFY(connectTo(*redis, m_server));
    redis->subscribe("a");
    QTRY_COMPARE(subscribed.count(), 1);
    int count = 0;
    connect(redis, &QtRedis::messageReceived, this, [&] {
        if (++count == 2)
            delete redis;
    });
    for (int i = 0; i < 5; ++i)
        redis->publish("a", "x", nullptr, {});
    QTRY_COMPARE(count, 2);
    QTest::qWait(0);
    QCOMPARE(count, 2);
}

QTEST_GUILESS_MAIN(TestRedisPubSub)
#include "tst_redispubsub.moc"
