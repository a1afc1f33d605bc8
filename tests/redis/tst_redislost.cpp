#include "tests/redis/fakeserver.h"
#include "tests/redis/redistest.h"
#include "tests/support/tcpproxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RedisResult::Outcome;
using Outcomes = QList<RedisResult::Outcome>;

// What becomes of commands, and of the client, when the server or the way to it is lost.
class TestRedisLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init() { m_server.cli({u"FLUSHALL"_s}); }
    void repliesInSmallPiecesAreRead_data();
    void repliesInSmallPiecesAreRead();
    void aServerThatComesLaterIsFound();
    void aSilentNetworkIsTold();
    void aFrozenServerLeavesCommandsUnknown();
    void aServerFrozenBeforehandIsTold();
    void aKilledServerLeavesCommandsUnknown();
    void anUnknownCommandMayHaveHadItsEffect();
    void whatWasNotWrittenIsNotSent();
    void aServerThatBecomesAReplicaIsLeft();
    void repliesThatMeanLost_data();
    void repliesThatMeanLost();
    void aDeadButIdleConnectionIsNoticed();
    void nonsenseBetweenRepliesIsTold();
    void aSlowServerIsNotLost();
    void retriesComeSlowerAndSlower();
    void aProblemIsToldOnce();

private:
    RedisServerProcess m_server;
};

void TestRedisLost::repliesInSmallPiecesAreRead_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("byte by byte") << 1;
    QTest::newRow("three by three") << 3;
    QTest::newRow("all at once") << 100'000;
}

void TestRedisLost::repliesInSmallPiecesAreRead()
{
    QFETCH(int, size);
    FakeServer server([](const QList<QByteArray> &argv) {
        if (argv[0] != "GO")
            return FakeServer::greeting(argv);
        return QByteArray(
            "+OK\r\n:-12\r\n$-1\r\n*-1\r\n$0\r\n\r\n*2\r\n*1\r\n$4\r\na\r\nb\r\n:1\r\n"
            "-ERR no\r\n");
    });
    server.pieceSize = size;
    RedisOptions options = optionsFor(server.url());
    options.handshakeTimeout = 10s; // a byte comes every 10 ms, when QTest looks
    options.commandTimeout = 10s;
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QList<RedisReply> replies;
    redis.command({"GO"}, this, [&](const RedisResult &r) { replies.append(r.reply); });
    for (int i = 0; i < 6; ++i)
        redis.command({"NEXT"}, this, [&](const RedisResult &r) { replies.append(r.reply); });
    QTRY_COMPARE(replies.size(), 7);
    QCOMPARE(replies[0], RedisReply(RedisReply::Type::Status, "OK"));
    QCOMPARE(replies[1], RedisReply(qint64(-12)));
    QVERIFY(replies[2].isNil());
    QVERIFY(replies[3].isNil());
    QCOMPARE(replies[4], RedisReply(RedisReply::Type::String, ""));
    QCOMPARE(replies[5],
             RedisReply({RedisReply(QList{RedisReply(RedisReply::Type::String, "a\r\nb")}),
                         RedisReply(qint64(1))}));
    QCOMPARE(replies[6], RedisReply(RedisReply::Type::Error, "ERR no"));
}

void TestRedisLost::aServerThatComesLaterIsFound()
{
    RedisServerProcess server;
    QtRedis redis;
    QSignalSpy problems(&redis, &QtRedis::errorOccurred);
    redis.openConnection(optionsFor(server.url()));
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QTRY_COMPARE(problems.count(), 1);
    QVERIFY(redis.lastProblem().contains(u"refused"_s));
    QVERIFY(server.start());
    QTRY_VERIFY(redis.isConnected());
    QVERIFY(redis.lastProblem().isEmpty());
}

void TestRedisLost::aSilentNetworkIsTold()
{
    // A full backlog: the kernel answers nobody.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), length), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), 0);
    const int waiting = ::socket(AF_INET, SOCK_STREAM, 0);
    QCOMPARE(::connect(waiting, reinterpret_cast<sockaddr *>(&address), length), 0);

    RedisOptions options;
    options.port = ::ntohs(address.sin_port);
    options.connectTimeout = 200ms;
    QtRedis redis;
    redis.openConnection(options);
    QTRY_VERIFY2(redis.lastProblem().contains(u"nobody answers"_s),
                 qPrintable(redis.lastProblem()));
    ::close(waiting);
    ::close(listener);
}

void TestRedisLost::aFrozenServerLeavesCommandsUnknown()
{
    RedisOptions options = optionsFor(m_server.url());
    options.commandTimeout = 1s;
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    m_server.freeze();
    QElapsedTimer timer;
    timer.start();
    Outcomes outcomes;
    for (int i = 0; i < 3; ++i)
        redis.command({"PING"}, this, [&](const RedisResult &r) { outcomes.append(r.outcome); });
    QTRY_COMPARE(outcomes, Outcomes(3, Outcome::Unknown));
    QVERIFY(timer.elapsed() >= 900);
    QCOMPARE(disconnected.count(), 1);
    QVERIFY(redis.lastProblem().contains(u"did not answer within 1000 ms"_s));
    QCOMPARE(run(redis, {"PING"}).outcome, Outcome::NotSent);
    m_server.thaw();
    QTRY_VERIFY(redis.isConnected());
    QVERIFY(run(redis, {"PING"}).isOk());
}

void TestRedisLost::aServerFrozenBeforehandIsTold()
{
    m_server.freeze();
    QtRedis redis;
    RedisOptions options = optionsFor(m_server.url());
    options.handshakeTimeout = 300ms;
    redis.openConnection(options);
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
    QVERIFY(redis.lastProblem().contains(u"takes the connection, but does not answer"_s));
    m_server.thaw();
    QTRY_VERIFY(redis.isConnected());
}

void TestRedisLost::aKilledServerLeavesCommandsUnknown()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    QtRedis redis;
    QVERIFY(connectTo(redis, server));
    Outcomes outcomes;
    const auto keep = [&](const RedisResult &r) { outcomes.append(r.outcome); };
    server.freeze(); // so that it answers nothing before it is killed
    redis.command({"PING"}, this, keep);
    redis.command({"PING"}, this, keep);
    QTest::qWait(0); // they are written
    server.kill9();
    QTRY_COMPARE(outcomes, Outcomes(2, Outcome::Unknown));
    redis.command({"PING"}, this, keep);
    QTRY_COMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes[2], Outcome::NotSent);
    QVERIFY(server.start());
    QTRY_VERIFY(redis.isConnected());
}

void TestRedisLost::anUnknownCommandMayHaveHadItsEffect()
{
    TcpProxy proxy(m_server.port());
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(u"redis://127.0.0.1:%1"_s.arg(proxy.port()))));
    proxy.setDelay(60'000);
    const QFuture<RedisResult> future = redis.command({"INCR", "n"});
    QTRY_COMPARE(m_server.cli({u"GET"_s, u"n"_s}), "1\n");
    proxy.setDelay(0);
    proxy.cut();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, Outcome::Unknown);
    QTRY_VERIFY(redis.isConnected());
    QCOMPARE(run(redis, {"GET", "n"}).reply.toInteger(), 1);
}

void TestRedisLost::whatWasNotWrittenIsNotSent()
{
    // The reply that breaks the connection comes before the pass that would write the second.
    FakeServer server([](const QList<QByteArray> &argv) {
        return argv[0] == "FIRST" ? QByteArray("+OK\r\n!\r\n") : FakeServer::greeting(argv);
    });
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(server.url())));
    Outcomes outcomes;
    redis.command({"FIRST"}, this, [&](const RedisResult &first) {
        outcomes.append(first.outcome);
        redis.command({"SECOND"}, this, [&](const RedisResult &r) { outcomes.append(r.outcome); });
    });
    QTRY_COMPARE(outcomes, (Outcomes{Outcome::Replied, Outcome::NotSent}));
    for (const auto &argv : std::as_const(server.commands))
        QVERIFY(argv[0] != "SECOND");
}

void TestRedisLost::aServerThatBecomesAReplicaIsLeft()
{
    RedisServerProcess server;
    QVERIFY(server.start());
    QtRedis redis;
    redis.registerScript({"write", "return redis.call('INCR', KEYS[1])"});
    QVERIFY(connectTo(redis, server));
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    server.cli({u"REPLICAOF"_s, u"127.0.0.1"_s, QString::number(freeServerPort())});
    Outcomes outcomes;
    const auto keep = [&](const RedisResult &r) { outcomes.append(r.outcome); };
    redis.callScript("write", {"n"}, {}, this, keep);
    redis.command({"INCR", "n"}, this, keep);
    QTRY_COMPARE(outcomes, Outcomes(2, Outcome::NotSent));
    QCOMPARE(disconnected.count(), 1);
    QTRY_VERIFY2(redis.lastProblem().contains(u"it is a replica"_s),
                 qPrintable(redis.lastProblem()));
    server.cli({u"REPLICAOF"_s, u"NO"_s, u"ONE"_s});
    QTRY_VERIFY(redis.isConnected());
    QVERIFY(run(redis, {"GET", "n"}).reply.isNil());
}

void TestRedisLost::repliesThatMeanLost_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("READONLY") << QByteArray("-READONLY You can't write against a replica") << true;
    QTest::newRow("LOADING") << QByteArray("-LOADING Redis is loading the dataset") << true;
    QTest::newRow("MASTERDOWN") << QByteArray("-MASTERDOWN Link with MASTER is down") << true;
    QTest::newRow("NOREPLICAS") << QByteArray("-NOREPLICAS Not enough good replicas") << false;
    QTest::newRow("OOM") << QByteArray("-OOM command not allowed") << false;
    QTest::newRow("a text that begins so") << QByteArray("+LOADING") << false;
}

void TestRedisLost::repliesThatMeanLost()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, isLost);
    FakeServer server([&](const QList<QByteArray> &argv) {
        return argv[0] == "WRITE" ? reply + "\r\n" : FakeServer::greeting(argv);
    });
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(server.url())));
    Outcomes outcomes;
    const auto keep = [&](const RedisResult &r) { outcomes.append(r.outcome); };
    redis.command({"WRITE"}, this, keep);
    redis.command({"SILENCE"}, this, keep);
    if (isLost) {
        QTRY_COMPARE(outcomes, (Outcomes{Outcome::NotSent, Outcome::Unknown}));
        QTRY_VERIFY(server.connections == 2 && redis.isConnected());
    } else {
        QTRY_COMPARE(outcomes, (Outcomes{Outcome::Replied}));
        QVERIFY(redis.isConnected());
    }
}

void TestRedisLost::aDeadButIdleConnectionIsNoticed()
{
    TcpProxy proxy(m_server.port());
    RedisOptions options = optionsFor(u"redis://127.0.0.1:%1"_s.arg(proxy.port()));
    options.pingInterval = 100ms;
    options.commandTimeout = 3s;
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    redis.subscribe("c");
    QVERIFY(connectTo(redis, options));
    QTRY_COMPARE(subscribed.count(), 1);
    QTest::qWait(500); // alive, it is left alone
    QVERIFY(redis.isConnected());
    QCOMPARE(subscribed.count(), 1);
    proxy.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(!redis.isConnected(), 20'000);
    QTest::qWait(1000); // The connection of the subscriptions notices it as well.
    proxy.thaw();
    QTRY_VERIFY(redis.isConnected());
    QTRY_COMPARE(subscribed.count(), 2);
}

void TestRedisLost::nonsenseBetweenRepliesIsTold()
{
    FakeServer server([](const QList<QByteArray> &argv) {
        return argv[0] == "GO" ? QByteArray("+OK\r\n?what\r\n") : FakeServer::greeting(argv);
    });
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(server.url())));
    Outcomes outcomes;
    const auto keep = [&](const RedisResult &r) { outcomes.append(r.outcome); };
    redis.command({"GO"}, this, keep);
    redis.command({"ON"}, this, keep);
    QTRY_COMPARE(outcomes, (Outcomes{Outcome::Replied, Outcome::Unknown}));
    QVERIFY(redis.lastProblem().contains(u"not the Redis protocol"_s));
}

void TestRedisLost::aSlowServerIsNotLost()
{
    TcpProxy proxy(m_server.port());
    RedisOptions options = optionsFor(u"redis://127.0.0.1:%1"_s.arg(proxy.port()));
    options.commandTimeout = 4s;
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    proxy.setDelay(500);
    // Never is one older than the limit, but there is always one on its way.
    int replies = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        redis.command({"PING"}, this, [&](const RedisResult &r) { replies += r.isOk() ? 1 : 0; });
    });
    timer.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(replies >= 100, 30'000);
    QCOMPARE(disconnected.count(), 0);
}

void TestRedisLost::retriesComeSlowerAndSlower()
{
    FakeServer server([](const QList<QByteArray> &) { return QByteArray(); });
    server.isHangingUp = true;
    RedisOptions options = optionsFor(server.url());
    options.minBackoff = 20ms;
    options.maxBackoff = 200ms;
    QtRedis redis;
    QElapsedTimer timer;
    timer.start();
    redis.openConnection(options);
    QTRY_COMPARE(server.connections, 10);
    // 20, 40, 80, 160 and five of 200, of each between a half and all.
    QVERIFY2(timer.elapsed() >= 620, qPrintable(QString::number(timer.elapsed())));
    redis.closeConnection();
    QTest::qWait(300);
    QCOMPARE(server.connections, 10);
}

void TestRedisLost::aProblemIsToldOnce()
{
    FakeServer server([](const QList<QByteArray> &) { return QByteArray(); });
    server.isHangingUp = true;
    RedisOptions options = optionsFor(server.url());
    options.maxBackoff = 50ms;
    QtRedis redis;
    QSignalSpy problems(&redis, &QtRedis::errorOccurred);
    redis.openConnection(options);
    QTRY_VERIFY(server.connections >= 4);
    QCOMPARE(problems.count(), 1);
}

QTEST_GUILESS_MAIN(TestRedisLost)
#include "tst_redislost.moc"
