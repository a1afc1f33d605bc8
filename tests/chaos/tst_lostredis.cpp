// Redis goes away in the middle of a game and comes back: players stay connected, nothing is accepted
// meanwhile that can't be kept, and nothing that was acknowledged is gone.

#include "tests/chaos/twonodes.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int cap = 30'000;
}

class TestLostRedis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random = seededRandom(); }
    void theGameWaitsForIt_data();
    void theGameWaitsForIt();
    void aFailoverLosesNothing_data();
    void aFailoverLosesNothing();
    void aNodeThatCantUseItSaysWhy_data();
    void aNodeThatCantUseItSaysWhy();
    void aNodeThatCanUseItNoMoreSaysWhy_data();
    void aNodeThatCanUseItNoMoreSaysWhy();

private:
    QRandomGenerator m_random;
};

void TestLostRedis::theGameWaitsForIt_data()
{
    QTest::addColumn<QString>("fsync");
    QTest::newRow("appendfsync always") << u"always"_s;
    QTest::newRow("appendfsync everysec") << u"everysec"_s;
}

void TestLostRedis::theGameWaitsForIt()
{
    QFETCH(QString, fsync);
    TwoNodes nodes(TwoNodes::Way::Direct, {u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, fsync});
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 20, m_random));
    for (int i = 0; i < 3; ++i) {
        const int before = game.answersAcknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
        nodes.redis.kill9();
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 503, cap);
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(1).get(u"/healthz"_s).status, 503, cap);
        QTRY_VERIFY(std::ranges::all_of(
            game.players(), [i](const auto &player) { return player->storeAway > i; }));
        QVERIFY(game.areAllSeated());
        QVERIFY(nodes.redis.start());
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 200, cap);
        QTRY_COMPARE_WITH_TIMEOUT(nodes.node(1).get(u"/healthz"_s).status, 200, cap);
    }
    const int before = game.answersAcknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
    QCOMPARE(nodes.endGame(game), QString());
}

void TestLostRedis::aFailoverLosesNothing_data()
{
    QTest::addColumn<bool>("replicasAreBehind");
    QTest::addColumn<bool>("ownerDiesToo");
    QTest::newRow("the master dies") << false << false;
    QTest::newRow("the master dies with answers that no replica has") << true << false;
    QTest::newRow("so it does, and with it the node that runs the room") << true << true;
}

// What was acknowledged and is not on the new master is written again by whoever runs the room.
void TestLostRedis::aFailoverLosesNothing()
{
    QFETCH(bool, replicasAreBehind);
    QFETCH(bool, ownerDiesToo);
    RedisSentinels redis;
    QVERIFY(redis.start());
    TwoNodes nodes(TwoNodes::Way::Direct);
    nodes.url = redis.url();
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 20, m_random));
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > 15, cap);
    if (replicasAreBehind) {
        for (size_t i : {1, 2})
            redis.servers[i]->freeze();
        // Otherwise what the master sends waits in the replicas' sockets.
        redis.servers[0]->cli({u"CLIENT"_s, u"KILL"_s, u"TYPE"_s, u"replica"_s});
        const int before = game.answersAcknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
    }
    QElapsedTimer away;
    away.start();
    redis.servers[0]->kill9();
    if (ownerDiesToo)
        nodes.node(0).kill();
    for (size_t i : {1, 2})
        redis.servers[i]->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(nodes.node(1).get(u"/healthz"_s).status, 200, cap);
    // Either may run the room then: the lease may have run out meanwhile.
    QTRY_VERIFY_WITH_TIMEOUT(nodes.ownerOf(game) >= (ownerDiesToo ? 1 : 0), cap);
    if (ownerDiesToo)
        QVERIFY(nodes.node(0).start());
    qInfo("the room is run again after %lld ms", away.elapsed());
    const int before = game.answersAcknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > before + 15, cap);
    const QByteArray log = nodes.node(0).wholeLog() + nodes.node(1).wholeLog();
    QVERIFY2(log.contains("written again") || !replicasAreBehind, log.constData());
    QCOMPARE(nodes.endGame(game), QString());
}

void TestLostRedis::aNodeThatCantUseItSaysWhy_data()
{
    QTest::addColumn<QStringList>("redisArguments");
    QTest::addColumn<QString>("url"); // %1 is the server's port
    QTest::addColumn<QString>("words");
    const QStringList plain;
    QTest::newRow("no URL") << plain << u"127.0.0.1"_s << u"redis://"_s;
    QTest::newRow("another scheme") << plain << u"http://127.0.0.1:%1"_s << u"not with redis"_s;
    QTest::newRow("nobody there") << plain << u"redis://127.0.0.1:1"_s << u"127.0.0.1:1"_s;
    QTest::newRow("no password") << QStringList{u"--requirepass"_s, u"Secret-1"_s}
                                 << u"redis://127.0.0.1:%1"_s << u"password"_s;
    QTest::newRow("a wrong password") << QStringList{u"--requirepass"_s, u"Secret-1"_s}
                                      << u"redis://:Secret-2@127.0.0.1:%1"_s << u"password"_s;
}

void TestLostRedis::aNodeThatCantUseItSaysWhy()
{
    QFETCH(QStringList, redisArguments);
    QFETCH(QString, url);
    QFETCH(QString, words);
    RedisServerProcess redis(redisArguments);
    QVERIFY(redis.start());
    const QTemporaryDir folder;
    const Outcome outcome = runProgram(
        QString::fromLocal8Bit(QUIZSTAGE_SERVER),
        {u"--port"_s, u"0"_s, u"--bind"_s, u"127.0.0.1"_s, u"--data-dir"_s, folder.path(),
         u"--redis"_s, url.contains(u'%') ? url.arg(redis.port()) : url});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words.toUtf8()), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("Secret"), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestLostRedis::aNodeThatCanUseItNoMoreSaysWhy_data()
{
    QTest::addColumn<QStringList>("trouble");
    QTest::addColumn<QStringList>("remedy");
    QTest::addColumn<QString>("words");
    QTest::newRow("it is full") << QStringList{u"CONFIG"_s, u"SET"_s, u"maxmemory"_s, u"1"_s}
                                << QStringList{u"CONFIG"_s, u"SET"_s, u"maxmemory"_s, u"0"_s}
                                << u"full"_s;
    QTest::newRow("another program's keys")
        << QStringList{u"EVAL"_s,
                       u"redis.call('FLUSHALL') "
                       "for i = 0, 15 do redis.call('SET', 'qs:rooms:' .. i, 1) end"_s,
                       u"0"_s}
        << QStringList{u"FLUSHALL"_s} << u"another program"_s;
}

void TestLostRedis::aNodeThatCanUseItNoMoreSaysWhy()
{
    QFETCH(QStringList, trouble);
    QFETCH(QStringList, remedy);
    QFETCH(QString, words);
    TwoNodes nodes(TwoNodes::Way::Direct);
    QVERIFY(nodes.start());
    nodes.redis.cli(trouble);
    ChaosGame game(nodes.node(0));
    game.makeRoom({.questionCount = 1}); // Somebody has to notice.
    QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 503, cap);
    const QString reason = nodes.node(0).get(u"/healthz"_s).json()["reason"_L1].toString();
    QVERIFY2(reason.contains(words), qPrintable(reason));
    nodes.redis.cli(remedy);
    QTRY_COMPARE_WITH_TIMEOUT(nodes.node(0).get(u"/healthz"_s).status, 200, cap);
    QVERIFY(game.makeRoom({.questionCount = 1}));
}

QTEST_GUILESS_MAIN(TestLostRedis)
#include "tst_lostredis.moc"
