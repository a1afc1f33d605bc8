#include "core/support/epolldispatcher.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

using Outcome = RedisResult::Outcome;
using Type = RedisReply::Type;

// Commands and scripts on one real server.
class TestQtRedis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void everyTypeOfReply_data();
    void everyTypeOfReply();
    void anyBytesComeBack_data();
    void anyBytesComeBack();
    void manyInFlightComeBackInOrder();
    void largeValuesGoThrough();
    void theOneLineCommands();
    void aFutureHoldsTheResult();
    void nothingIsSentWithoutAConnection();
    void nobodyIsCalledFromInsideTheCall();
    void aDeadContextHearsNothing();
    void aCallbackMayDeleteTheClient();
    void aCallbackMayCloseAndOpen();
    void aClosedClientAnswersWhatWasInFlight();
    void aDestroyedClientIsSilent();
    void closingSendsWhatWaits();
    void itWorksInAnotherThread_data();
    void itWorksInAnotherThread();
    void scriptsRun();
    void aForgottenScriptRunsAgain();
    void aScriptRegisteredLaterRuns();
    void wrongWordsOfScriptsAreErrors();

private:
    RedisServerProcess m_server;
};

void TestQtRedis::init()
{
    m_server.cli({u"FLUSHALL"_s});
    m_server.cli({u"SCRIPT"_s, u"FLUSH"_s});
}

void TestQtRedis::everyTypeOfReply_data()
{
    QTest::addColumn<QList<QByteArray>>("argv");
    QTest::addColumn<RedisReply>("reply");
    const auto text = [](const char *bytes) { return RedisReply(Type::String, bytes); };
    QTest::newRow("status") << QList<QByteArray>{"SET", "k", "v"} << RedisReply(Type::Status, "OK");
    QTest::newRow("nil") << QList<QByteArray>{"GET", "nothing"} << RedisReply();
    QTest::newRow("string") << QList<QByteArray>{"ECHO", "hello"} << text("hello");
    QTest::newRow("empty string") << QList<QByteArray>{"ECHO", ""} << text("");
    QTest::newRow("integer") << QList<QByteArray>{"DECRBY", "n", "7"} << RedisReply(qint64(-7));
    QTest::newRow("empty array") << QList<QByteArray>{"LRANGE", "nothing", "0", "-1"}
                                 << RedisReply(QList<RedisReply>());
    QTest::newRow("array with a nil")
        << QList<QByteArray>{"MGET", "nothing", "nothing"} << RedisReply(QList<RedisReply>{{}, {}});
    QTest::newRow("nested array")
        << QList<QByteArray>{"EVAL", "return {1, {'a', {'b', false}}, {}}", "0"}
        << RedisReply({RedisReply(qint64(1)),
                       RedisReply({text("a"), RedisReply({text("b"), RedisReply()})}),
                       RedisReply(QList<RedisReply>())});
    QTest::newRow("error") << QList<QByteArray>{
        "GET"} << RedisReply(Type::Error, "ERR wrong number of arguments for 'get' command");
}

void TestQtRedis::everyTypeOfReply()
{
    QFETCH(QList<QByteArray>, argv);
    QFETCH(RedisReply, reply);
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    const RedisResult result = run(redis, argv);
    QCOMPARE(result.outcome, Outcome::Replied);
    QCOMPARE(result.reply, reply);
    QCOMPARE(result.isOk(), reply.type() != Type::Error);
    QCOMPARE(result.reply.errorCode(), reply.isError() ? QByteArray("ERR") : QByteArray());
}

void TestQtRedis::anyBytesComeBack_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("spaces and quotes") << QByteArray("a \"b\" 'c'  d ");
    QTest::newRow("line ends") << QByteArray("\r\n+OK\r\n$3\r\n");
    QTest::newRow("zeros") << QByteArray("\0a\0\0b\0", 6);
    QTest::newRow("text beyond ASCII") << QByteArray("Größe 日本 🎉");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QTest::newRow("every byte") << all;
}

void TestQtRedis::anyBytesComeBack()
{
    QFETCH(QByteArray, value);
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    QVERIFY(run(redis, {"HSET", value, value, value}).isOk());
    const RedisReply reply = run(redis, {"HGETALL", value}).reply;
    QCOMPARE(reply.elements().size(), 2);
    QCOMPARE(reply.at(0).bytes(), value);
    QCOMPARE(reply.at(1).bytes(), value);
    QVERIFY(reply.at(2).isNil());
}

void TestQtRedis::manyInFlightComeBackInOrder()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    constexpr int count = 50'000;
    int next = 0;
    bool inOrder = true;
    for (int i = 0; i < count; ++i) {
        redis.command({"ECHO", QByteArray::number(i)}, this, [&, i](const RedisResult &result) {
            inOrder = inOrder && i == next && result.reply.toInteger(-1) == i;
            ++next;
        });
    }
    QTRY_COMPARE(next, count);
    QVERIFY(inOrder);
}

void TestQtRedis::largeValuesGoThrough()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    const QByteArray value(20 * 1024 * 1024, 'x');
    QVERIFY(run(redis, {"SET", "big", value}).isOk());
    QCOMPARE(run(redis, {"GET", "big"}).reply.bytes(), value);
    QCOMPARE(textOf(run(redis, {"ECHO", "still there"})), "still there");
}

void TestQtRedis::theOneLineCommands()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    // Each returns before the next begins.
#define RUN(call) resultOf([&](QObject *context, const QtRedis::Callback &callback) { redis.call; })
    QVERIFY(RUN(set("s", "one two", context, callback)).isOk());
    QCOMPARE(RUN(get("s", context, callback)).reply.bytes(), "one two");
    using namespace std::chrono_literals;
    QCOMPARE(RUN(expire("s", 100s, context, callback)).reply.toInteger(), 1);
    QVERIFY(run(redis, {"TTL", "s"}).reply.toInteger() > 90);
    QCOMPARE(RUN(del("s", context, callback)).reply.toInteger(), 1);
    QVERIFY(RUN(get("s", context, callback)).reply.isNil());
    QCOMPARE(RUN(hset("h", "f", "1", context, callback)).reply.toInteger(), 1);
    QCOMPARE(RUN(hsetnx("h", "f", "2", context, callback)).reply.toInteger(), 0);
    QCOMPARE(RUN(hget("h", "f", context, callback)).reply.bytes(), "1");
    QCOMPARE(RUN(hgetall("h", context, callback)).reply.elements().size(), 2);
    QCOMPARE(RUN(zadd("z", 0.1, "m", context, callback)).reply.toInteger(), 1);
    QCOMPARE(RUN(zincrby("z", 1e15, "m", context, callback)).reply.bytes(), "1000000000000000.1");
    QCOMPARE(RUN(xadd("x", "1-0", {"a", "b"}, context, callback)).reply.bytes(), "1-0");
    QVERIFY(!RUN(xadd("x", "1-0", {"a", "b"}, context, callback)).isOk());
    QVERIFY(RUN(xadd("x", "*", {"c", "d"}, context, callback)).isOk());
    const RedisReply entries = RUN(xrange("x", "-", "+", 1, context, callback)).reply;
    QCOMPARE(entries.elements().size(), 1);
    QCOMPARE(entries.at(0).at(1).at(1).bytes(), "b");
    QCOMPARE(RUN(publish("c", "p", context, callback)).reply.toInteger(), 0);
    QCOMPARE(RUN(spublish("c", "p", context, callback)).reply.toInteger(), 0);
#undef RUN
}

void TestQtRedis::aFutureHoldsTheResult()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    const QFuture<RedisResult> future = redis.command({"ECHO", "later"});
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().reply.bytes(), "later");

    QFuture<RedisResult> orphan;
    {
        QtRedis other;
        QVERIFY(connectTo(other, m_server));
        orphan = other.command({"ECHO", "never"});
    }
    QTRY_VERIFY(orphan.isFinished());
    QVERIFY(orphan.isCanceled());
}

void TestQtRedis::nothingIsSentWithoutAConnection()
{
    QtRedis redis;
    QCOMPARE(run(redis, {"PING"}).outcome, Outcome::NotSent);
    redis.openConnection(optionsFor(m_server.url()));
    QCOMPARE(redis.state(), QtRedis::State::Connecting);
    const RedisResult result = run(redis, {"PING"});
    QCOMPARE(result.outcome, Outcome::NotSent);
    QVERIFY(!result.isOk());
    QVERIFY(!result.problem().isEmpty());
}

void TestQtRedis::nobodyIsCalledFromInsideTheCall()
{
    QtRedis redis;
    bool isCalled = false;
    redis.command({"PING"}, this, [&](const RedisResult &) { isCalled = true; });
    QVERIFY(!isCalled);
    QTRY_VERIFY(isCalled);
    QVERIFY(connectTo(redis, m_server));
    isCalled = false;
    redis.command({"PING"}, this, [&](const RedisResult &) { isCalled = true; });
    redis.closeConnection();
    QVERIFY(!isCalled);
    QTRY_VERIFY(isCalled);
}

void TestQtRedis::aDeadContextHearsNothing()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    int calls = 0;
    const auto count = [&calls](const RedisResult &) { ++calls; };
    {
        QObject context;
        redis.command({"PING"}, &context, count);
        redis.command({"PING"}, &context, {});
        redis.command({"PING"}, nullptr, count);
    }
    {
        QObject context;
        QtRedis unconnected;
        unconnected.command({"PING"}, &context, count);
    }
    QVERIFY(run(redis, {"PING"}).isOk());
    QCOMPARE(calls, 1); // the one without a context
}

void TestQtRedis::aCallbackMayDeleteTheClient()
{
    for (const bool isConnected : {false, true}) {
        auto *redis = new QtRedis;
        if (isConnected)
            QVERIFY(connectTo(*redis, m_server));
        int calls = 0;
        for (int i = 0; i < 5; ++i) {
            redis->command({"PING"}, this, [&](const RedisResult &) {
                if (++calls == 3)
                    delete redis;
            });
        }
        QTRY_COMPARE(calls, 3);
        QTest::qWait(0);
        QCOMPARE(calls, 3);
    }
}

void TestQtRedis::aCallbackMayCloseAndOpen()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    QList<Outcome> outcomes;
    for (int i = 0; i < 3; ++i) {
        redis.command({"PING"}, this, [&, i](const RedisResult &result) {
            outcomes.append(result.outcome);
            if (i == 0)
                redis.openConnection(optionsFor(m_server.url()));
        });
    }
    QTRY_COMPARE(outcomes, (QList{Outcome::Replied, Outcome::Unknown, Outcome::Unknown}));
    QTRY_VERIFY(redis.isConnected());
    QVERIFY(run(redis, {"PING"}).isOk());
}

void TestQtRedis::aClosedClientAnswersWhatWasInFlight()
{
    QtRedis redis;
    QSignalSpy connected(&redis, &QtRedis::connected);
    QSignalSpy disconnected(&redis, &QtRedis::disconnected);
    QVERIFY(connectTo(redis, m_server));
    const QFuture<RedisResult> future = redis.command({"PING"});
    redis.closeConnection();
    QCOMPARE(redis.state(), QtRedis::State::Disconnected);
    QCOMPARE(connected.count(), 1);
    QCOMPARE(disconnected.count(), 1);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, Outcome::Unknown);
    QCOMPARE(run(redis, {"PING"}).outcome, Outcome::NotSent);
}

void TestQtRedis::aDestroyedClientIsSilent()
{
    int calls = 0;
    {
        QtRedis redis;
        QVERIFY(connectTo(redis, m_server));
        redis.command({"PING"}, this, [&](const RedisResult &) { ++calls; });
    }
    {
        QtRedis redis;
        redis.command({"PING"}, this, [&](const RedisResult &) { ++calls; });
    }
    QtRedis other;
    QVERIFY(connectTo(other, m_server));
    QVERIFY(run(other, {"PING"}).isOk());
    QCOMPARE(calls, 0);
}

void TestQtRedis::closingSendsWhatWaits()
{
    {
        QtRedis redis;
        QVERIFY(connectTo(redis, m_server));
        redis.set("a", "1", nullptr, {});
        redis.closeConnection();
        QVERIFY(connectTo(redis, m_server));
        redis.set("b", "2", nullptr, {});
    }
    QTRY_COMPARE(m_server.cli({u"MGET"_s, u"a"_s, u"b"_s}), "1\n2\n");
}

void TestQtRedis::itWorksInAnotherThread_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("on Qt's dispatcher") << false;
    QTest::newRow("on ours") << true;
}

void TestQtRedis::itWorksInAnotherThread()
{
    QFETCH(bool, isOurs);
    QThread thread;
    if (isOurs)
        thread.setEventDispatcher(createSocketDispatcher());
    auto *redis = new QtRedis;
    redis->moveToThread(&thread);
    connect(&thread, &QThread::finished, redis, &QObject::deleteLater);
    std::atomic<bool> isRight = false;
    connect(redis, &QtRedis::connected, redis, [&] {
        redis->command({"ECHO", "x"}, redis, [&](const RedisResult &result) {
            isRight = result.reply.bytes() == "x" && QThread::currentThread() == &thread;
        });
    });
    thread.start();
    QMetaObject::invokeMethod(redis, [&] { redis->openConnection(optionsFor(m_server.url())); });
    QTRY_VERIFY(isRight);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestQtRedis::scriptsRun()
{
    QtRedis redis;
    redis.registerScript({"join", "return KEYS[1] .. KEYS[2] .. ARGV[1] .. #ARGV"});
    redis.registerScript({"fail", "return redis.error_reply('MINE went wrong')"});
    QVERIFY(connectTo(redis, m_server));
    // The handshake has loaded it.
    const QByteArray sha = RedisScript{{}, "return KEYS[1] .. KEYS[2] .. ARGV[1] .. #ARGV"}.sha1();
    QCOMPARE(run(redis, {"SCRIPT", "EXISTS", sha}).reply.at(0).toInteger(), 1);
    QCOMPARE(resultOf([&](QObject *context, const RedisCallback &callback) {
                 redis.callScript("join", {"a", "b"}, {"c d", ""}, context, callback);
             }).reply.bytes(),
             "abc d2");
    QCOMPARE(resultOf([&](QObject *context, const RedisCallback &callback) {
                 redis.callScript("fail", {}, {}, context, callback);
             }).reply.errorCode(),
             "MINE");
}

void TestQtRedis::aForgottenScriptRunsAgain()
{
    QtRedis redis;
    redis.registerScript({"count", "return redis.call('INCRBY', KEYS[1], ARGV[1])"});
    QVERIFY(connectTo(redis, m_server));
    m_server.cli({u"SCRIPT"_s, u"FLUSH"_s});
    QList<qint64> results;
    for (int i = 0; i < 3; ++i) {
        redis.callScript("count", {"n"}, {"1"}, this, [&](const RedisResult &result) {
            results.append(result.reply.toInteger(-1));
        });
    }
    QTRY_COMPARE(results, (QList<qint64>{1, 2, 3}));
    QCOMPARE(resultOf([&](QObject *context, const RedisCallback &callback) {
                 redis.callScript("count", {"n"}, {"10"}, context, callback);
             }).reply.toInteger(),
             13);
}

void TestQtRedis::aScriptRegisteredLaterRuns()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    redis.registerScript({"late", "return 'here'"});
    QCOMPARE(resultOf([&](QObject *context, const RedisCallback &callback) {
                 redis.callScript("late", {}, {}, context, callback);
             }).reply.bytes(),
             "here");
}

void TestQtRedis::wrongWordsOfScriptsAreErrors()
{
    QtRedis redis;
    QSignalSpy problems(&redis, &QtRedis::errorOccurred);
    redis.registerScript({"broken", "return return"});
    redis.openConnection(optionsFor(m_server.url()));
    QTRY_COMPARE(problems.count(), 1);
    QVERIFY(redis.lastProblem().contains("SCRIPT failed: ERR Error compiling script"_L1));
    QTRY_COMPARE(redis.state(), QtRedis::State::WaitingToRetry);
}

QTEST_GUILESS_MAIN(TestQtRedis)
#include "tst_qtredis.moc"
