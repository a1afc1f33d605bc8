#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One master, two replicas, three Sentinels.
class TestRedisSentinel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void sentinelsThatDoNotKnowAreTold();
    void aServerThatIsNoSentinelIsTold();
    void aDeadSentinelIsPassedOver();
    void sentinelsMayHaveAPassword();
    void theNewMasterIsFoundWhenTheOldOneIsKilled();

private:
    RedisSentinels m_redis;
};

void TestRedisSentinel::sentinelsThatDoNotKnowAreTold()
{
    RedisOptions options = optionsFor(m_redis.url());
    options.sentinelMaster = u"other"_s;
    QtRedis redis;
    redis.openConnection(options);
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY(redis.lastProblem().contains(u"no Sentinel tells where the master \"other\" is"_s));
    QCOMPARE(redis.lastProblem().count(u"does not know it"_s), 3);
}

void TestRedisSentinel::aServerThatIsNoSentinelIsTold()
{
    RedisOptions options = optionsFor(m_redis.url());
    options.sentinels = {{u"127.0.0.1"_s, m_redis.servers[0]->port()}};
    QtRedis redis;
    redis.openConnection(options);
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY(redis.lastProblem().contains(u"a Redis server, not a Sentinel"_s));
}

void TestRedisSentinel::aDeadSentinelIsPassedOver()
{
    RedisOptions options = optionsFor(m_redis.url());
    options.sentinels.prepend({u"127.0.0.1"_s, freeServerPort()});
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QVERIFY(run(redis, {"SET", "k", "v"}).isOk());
}

void TestRedisSentinel::sentinelsMayHaveAPassword()
{
    RedisServerProcess master({u"--requirepass"_s, u"m"_s});
    RedisServerProcess sentinel;
    QFile config(sentinel.folder() + u"/sentinel.conf"_s);
    QVERIFY(config.open(QFile::WriteOnly));
    config.write(u"requirepass s\nsentinel monitor qs 127.0.0.1 %1 1\n"
                 "sentinel auth-pass qs m\n"_s.arg(master.port())
                     .toUtf8());
    config.close();
    sentinel.useConfig(config.fileName(), u"--sentinel"_s);
    QVERIFY(master.start() && sentinel.start());
    const QString url =
        u"redis-sentinel://:m@127.0.0.1:%1/qs?sentinel-password="_s.arg(sentinel.port());
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(url + u's')));
    QVERIFY(run(redis, {"PING"}).isOk());
    redis.openConnection(optionsFor(url + u"wrong"_s));
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY2(redis.lastProblem().contains(u"refuses the password"_s),
             qPrintable(redis.lastProblem()));
}

void TestRedisSentinel::theNewMasterIsFoundWhenTheOldOneIsKilled()
{
    RedisServerProcess *old = m_redis.master();
    QVERIFY(old);
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    redis.subscribe("c");
    QVERIFY(connectTo(redis, optionsFor(m_redis.url())));
    QTRY_COMPARE(subscribed.count(), 1);
    QVERIFY(run(redis, {"SET", "before", "1"}).isOk());
    QCOMPARE(run(redis, {"WAIT", "2", "8000"}).reply.toInteger(), 2);
    old->kill9();
    QTRY_VERIFY(!redis.isConnected());
    QTRY_VERIFY_WITH_TIMEOUT(redis.isConnected(), 60'000);
    QTRY_VERIFY(m_redis.master() != old);
    QCOMPARE(run(redis, {"GET", "before"}).reply.bytes(), "1");
    QVERIFY(run(redis, {"SET", "after", "1"}).isOk());
    QTRY_VERIFY(subscribed.count() >= 2);
    QVERIFY(run(redis, {"PUBLISH", "c", "still here"}).isOk());
    QTRY_COMPARE(messages.count(), 1);
}

QTEST_GUILESS_MAIN(TestRedisSentinel)
#include "tst_redissentinel.moc"
