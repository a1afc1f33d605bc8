#include "tests/redis/fakeserver.h"
#include "tests/redis/redistest.h"

#include <QDir>
#include <QSignalSpy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How a connection begins, and the words when it can't.
class TestRedisHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void whatCannotBeUsedIsNamed_data();
    void whatCannotBeUsedIsNamed();
    void theSecretIsNeverRepeated();
    void theDatabaseIsChosen();
    void aDatabaseThatIsNotThere();
    void theNameIsShown();
    void passwords_data();
    void passwords();
    void aUserWithoutPermissionIsTold();
    void tls_data();
    void tls();
    void plainTextToATlsServerIsTold();
    void theUnixSocket();

private:
    /// The problem that stands when the client waits to try again.
    static QString problemOf(const RedisOptions &options)
    {
        QtRedis redis;
        redis.openConnection(options);
        const bool isWaiting = QTest::qWaitFor(
            [&] { return redis.state() == QtRedis::State::WaitingToRetry || redis.isConnected(); },
            10'000);
        return isWaiting ? redis.lastProblem() : u"nothing happened"_s;
    }

    RedisServerProcess m_server;
};

void TestRedisHandshake::whatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QByteArray>("pong");
    QTest::addColumn<QString>("words");
    const QByteArray good = FakeServer::hello("7.0.15", "standalone", "master");
    QTest::newRow("a web server") << QByteArray(
        "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                                  << QByteArray() << u"not the Redis protocol"_s;
    QTest::newRow("a mail server")
        << QByteArray("220 mail ESMTP\r\n") << QByteArray() << u"not the Redis protocol"_s;
    QTest::newRow("one that says OK to all")
        << QByteArray("+OK\r\n") << QByteArray() << u"not that of a Redis server"_s;
    QTest::newRow("an endless array")
        << QByteArray("*2147483647\r\n") << QByteArray() << u"does not answer"_s;
    QTest::newRow("a silent one") << QByteArray() << QByteArray() << u"does not answer"_s;
    QTest::newRow("one that talks too much") << good + "+OK\r\n"
                                             << QByteArray("+PONG\r\n") << u"nobody asked for"_s;
    QTest::newRow("Redis 5") << QByteArray(
        "-ERR unknown command `HELLO`, with args beginning with: `2`, \r\n")
                             << QByteArray() << u"older than Redis 6.2"_s;
    QTest::newRow("Redis 6.0") << FakeServer::hello("6.0.16", "standalone", "master")
                               << QByteArray() << u"it is Redis 6.0.16; at least 6.2 is needed"_s;
    QTest::newRow("a replica") << FakeServer::hello("7.0.15", "standalone", "replica")
                               << QByteArray() << u"it is a replica"_s;
    QTest::newRow("a Sentinel") << FakeServer::hello("7.0.15", "sentinel", "master") << QByteArray()
                                << u"use redis-sentinel://"_s;
    QTest::newRow("a cluster") << FakeServer::hello("7.0.15", "cluster", "master") << QByteArray()
                               << u"use redis-cluster://"_s;
    QTest::newRow("one that is loading")
        << good << QByteArray("-LOADING Redis is loading the dataset in memory\r\n")
        << u"still loading"_s;
    QTest::newRow("a full one") << QByteArray("-ERR max number of clients reached\r\n")
                                << QByteArray() << u"max number of clients reached"_s;
    QTest::newRow("a protected one") << QByteArray("-DENIED Redis is running in protected mode\r\n")
                                     << QByteArray() << u"protected mode"_s;
}

void TestRedisHandshake::whatCannotBeUsedIsNamed()
{
    QFETCH(QByteArray, hello);
    QFETCH(QByteArray, pong);
    QFETCH(QString, words);
    FakeServer server(
        [&](const QList<QByteArray> &argv) { return argv[0] == "HELLO" ? hello : pong; });
    RedisOptions options = optionsFor(server.url());
    if (words == "does not answer"_L1)
        options.handshakeTimeout = 200ms;
    const QString problem = problemOf(options);
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QVERIFY2(problem.contains(options.address()), qPrintable(problem));
}

void TestRedisHandshake::theSecretIsNeverRepeated()
{
    // As Redis 5 has it; the second as a server might.
    for (const QByteArray &hello :
         {QByteArray("-ERR unknown command `HELLO`, with args beginning with: `2`, `AUTH`, "
                     "`default`, `pass word`, \r\n"),
          QByteArray("-ERR what is pass word?\r\n")}) {
        FakeServer server([&](const QList<QByteArray> &) { return hello; });
        RedisOptions options = optionsFor(server.url());
        options.password = u"pass word"_s;
        const QString problem = problemOf(options);
        QVERIFY(!problem.isEmpty());
        QVERIFY2(!problem.contains(u"pass word"_s), qPrintable(problem));
        QCOMPARE(server.commands[0],
                 (QList<QByteArray>{"HELLO", "2", "AUTH", "default", "pass word"}));
    }
}

void TestRedisHandshake::theDatabaseIsChosen()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, optionsFor(m_server.url() + u"/3"_s)));
    QVERIFY(run(redis, {"SET", "where", "three"}).isOk());
    QCOMPARE(m_server.cli({u"-n"_s, u"3"_s, u"GET"_s, u"where"_s}), "three\n");
    // And again by the next connection.
    QSignalSpy connected(&redis, &QtRedis::connected);
    m_server.cli({u"CLIENT"_s, u"KILL"_s, u"TYPE"_s, u"normal"_s});
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(run(redis, {"GET", "where"}).reply.bytes(), "three");
}

void TestRedisHandshake::aDatabaseThatIsNotThere()
{
    const QString problem = problemOf(optionsFor(m_server.url() + u"/99"_s));
    QVERIFY2(problem.contains(u"no database 99"_s), qPrintable(problem));
}

void TestRedisHandshake::theNameIsShown()
{
    RedisOptions options = optionsFor(m_server.url());
    options.clientName = u"quizstage-node-1"_s;
    QtRedis redis;
    QVERIFY(connectTo(redis, options));
    QVERIFY(m_server.cli({u"CLIENT"_s, u"LIST"_s}).contains("name=quizstage-node-1 "));
    options.clientName = u"two words"_s;
    QVERIFY(problemOf(options).contains(u"Client names cannot contain spaces"_s));
}

void TestRedisHandshake::passwords_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words"); // empty: it connects
    QTest::newRow("right") << u""_s << u"p@ss word"_s << u""_s;
    QTest::newRow("wrong") << u""_s << u"secret-x"_s << u"refuses the password"_s;
    QTest::newRow("none") << u""_s << u""_s << u"wants a password"_s;
    QTest::newRow("right of a user") << u"ann"_s << u"pä:ss"_s << u""_s;
    QTest::newRow("wrong of a user")
        << u"ann"_s << u"secret-x"_s << u"refuses the password of user \"ann\""_s;
    QTest::newRow("of nobody") << u"bob"_s << u"secret-x"_s
                               << u"refuses the password of user \"bob\""_s;
    QTest::newRow("of a user who is off")
        << u"off"_s << u"secret-y"_s << u"refuses the password of user \"off\""_s;
}

void TestRedisHandshake::passwords()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, words);
    RedisServerProcess server({u"--requirepass"_s, u"p@ss word"_s, u"--user"_s, u"ann"_s, u"on"_s,
                               u">pä:ss"_s, u"~*"_s, u"&*"_s, u"+@all"_s, u"--user"_s, u"off"_s,
                               u"off"_s, u">secret-y"_s});
    QVERIFY(server.start());
    RedisOptions options = optionsFor(server.url());
    options.user = user;
    options.password = password;
    const QString problem = problemOf(options);
    QVERIFY2(words.isEmpty() ? problem.isEmpty() : problem.contains(words), qPrintable(problem));
    QVERIFY(!problem.contains(u"secret"_s));
}

void TestRedisHandshake::aUserWithoutPermissionIsTold()
{
    RedisServerProcess server({u"--user"_s, u"ann"_s, u"on"_s, u">x"_s, u"~qs:*"_s, u"&*"_s,
                               u"+@all"_s, u"-script"_s, u"-subscribe"_s});
    QVERIFY(server.start());
    RedisOptions options = optionsFor(server.url());
    options.user = u"ann"_s;
    options.password = u"x"_s;
    {
        QtRedis redis;
        QSignalSpy problems(&redis, &QtRedis::errorOccurred);
        QVERIFY(connectTo(redis, options));
        QCOMPARE(run(redis, {"SET", "other", "1"}).reply.errorCode(), "NOPERM");
        QVERIFY(run(redis, {"SET", "qs:1", "1"}).isOk());
        redis.subscribe("c");
        QTRY_COMPARE(problems.count(), 1);
        QVERIFY(problems[0][0].toString().contains(u"NOPERM"_s));
    }
    QtRedis redis;
    redis.registerScript({"one", "return 1"});
    redis.openConnection(options);
    QTRY_VERIFY(redis.lastProblem().contains(u"user \"ann\" has no permission for SCRIPT"_s));
}

void TestRedisHandshake::tls_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isTlsPort");
    QTest::addColumn<QString>("words"); // empty: it connects
    QTest::newRow("a trusted certificate") << true << true << u""_s;
    QTest::newRow("a certificate that nobody knows") << false << true << u"self-signed"_s;
    QTest::newRow("a server without TLS") << true << false << u"does not speak TLS"_s;
}

void TestRedisHandshake::tls()
{
    QFETCH(bool, isTrusted);
    QFETCH(bool, isTlsPort);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, key,
                                u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s,
                                u"/CN=localhost"_s, u"-addext"_s,
                                u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s}),
             0);
    const quint16 port = freeServerPort();
    RedisServerProcess server({u"--tls-port"_s, QString::number(port), u"--tls-cert-file"_s,
                               certificate, u"--tls-key-file"_s, key, u"--tls-auth-clients"_s,
                               u"no"_s, u"--tls-ca-cert-file"_s, certificate});
    QVERIFY(server.start());

    RedisOptions options =
        optionsFor(u"rediss://127.0.0.1:%1"_s.arg(isTlsPort ? port : server.port()));
    if (!isTlsPort)
        options.connectTimeout = 1s;
    if (isTrusted)
        options.ssl.setCaCertificates(QSslCertificate::fromPath(certificate));
    const QString problem = problemOf(options);
    QVERIFY2(words.isEmpty() ? problem.isEmpty() : problem.contains(words), qPrintable(problem));
    if (!words.isEmpty())
        return;
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QSignalSpy messages(&redis, &QtRedis::messageReceived);
    QVERIFY(connectTo(redis, options));
    redis.subscribe("c");
    QTRY_COMPARE(subscribed.count(), 1);
    const QByteArray value(3'000'000, 'x');
    int replies = 0;
    for (int i = 0; i < 1000; ++i)
        redis.command({"INCR", "n"}, this, [&](const RedisResult &) { ++replies; });
    QVERIFY(run(redis, {"SET", "k", value}).isOk());
    QCOMPARE(replies, 1000);
    QCOMPARE(run(redis, {"GET", "k"}).reply.bytes(), value);
    QVERIFY(run(redis, {"PUBLISH", "c", "over TLS"}).isOk());
    QTRY_COMPARE(messages.count(), 1);
    QVERIFY(server.cli({u"CLIENT"_s, u"LIST"_s}).count("\n") >= 3);
    server.kill9();
    QTRY_VERIFY(!redis.isConnected());
    QVERIFY(server.start());
    QTRY_COMPARE(subscribed.count(), 2);
}

void TestRedisHandshake::plainTextToATlsServerIsTold()
{
    FakeServer server([](const QList<QByteArray> &) { return QByteArray(); });
    server.isHangingUp = true;
    const QString problem = problemOf(optionsFor(server.url()));
    QVERIFY2(problem.contains(u"rediss://"_s), qPrintable(problem));
}

void TestRedisHandshake::theUnixSocket()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"redis.sock"_s);
    const RedisOptions options = optionsFor(u"redis+unix://"_s + path + u"?db=2"_s);
    const QString problem = problemOf(options);
    QVERIFY2(problem.contains(path), qPrintable(problem));

    RedisServerProcess server({u"--unixsocket"_s, path});
    QVERIFY(server.start());
    QtRedis redis;
    QSignalSpy subscribed(&redis, &QtRedis::subscribed);
    QVERIFY(connectTo(redis, options));
    redis.subscribe("c");
    QTRY_COMPARE(subscribed.count(), 1);
    const QByteArray value(3'000'000, 'x');
    QVERIFY(run(redis, {"SET", "k", value}).isOk());
    QCOMPARE(run(redis, {"GET", "k"}).reply.bytes(), value);
    QCOMPARE(server.cli({u"-n"_s, u"2"_s, u"STRLEN"_s, u"k"_s}), "3000000\n");
    server.kill9();
    QTRY_VERIFY(!redis.isConnected());
    QVERIFY(server.start());
    QTRY_COMPARE(subscribed.count(), 2);
}

QTEST_GUILESS_MAIN(TestRedisHandshake)
#include "tst_redishandshake.moc"
