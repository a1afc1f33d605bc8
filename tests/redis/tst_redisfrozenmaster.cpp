#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A master that stops and comes back: for some seconds there are two.
class TestRedisFrozenMaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void aFrozenMasterIsLeft();

private:
    RedisSentinels m_redis;
};

void TestRedisFrozenMaster::aFrozenMasterIsLeft()
{
    RedisServerProcess *old = m_redis.master();
    QVERIFY(old);
    RedisOptions options = optionsFor(m_redis.url());
    options.connectTimeout = options.handshakeTimeout = options.commandTimeout = 1s;
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    old->freeze();
    const QFuture<RedisResult> future = redis.command({"SET", "k", "lost"});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, RedisResult::Outcome::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(redis.isConnected() && m_redis.master() != old, 20'000);
    QVERIFY(run(redis, {"SET", "k", "kept"}).isOk());
    old->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(old->cli({u"ROLE"_s}).left(5), "slave", 30'000);
    QCOMPARE(run(redis, {"GET", "k"}).reply.bytes(), "kept");
    QCOMPARE(disconnected.count(), 1);
}

QTEST_GUILESS_MAIN(TestRedisFrozenMaster)
#include "tst_redisfrozenmaster.moc"
