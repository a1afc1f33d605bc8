#include "core/redis/redisoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What a URL means, and the words for one that means nothing.
class TestRedisUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void secrets_data();
    void secrets();
    void sentinels();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
};

void TestRedisUrl::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("database");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("cluster");
    const auto row = [](const char *url, const char *address, int database, bool tls = false,
                        bool cluster = false) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(address) << database
                           << tls << cluster;
    };
    row("redis://localhost", "localhost:6379", 0);
    row("redis://localhost/", "localhost:6379", 0);
    row("REDIS://10.0.0.1:7000/5", "10.0.0.1:7000", 5);
    row("redis://[::1]:7000", "[::1]:7000", 0);
    row("redis://[fe80::1]", "[fe80::1]:6379", 0);
    row("redis://user:pass@host:7000/1", "host:7000", 1);
    row("rediss://host", "host:6379", 0, true);
    row("redis+unix:///run/redis.sock", "/run/redis.sock", 0);
    row("redis+unix:///run/my%20redis.sock?db=4", "/run/my redis.sock", 4);
    row("redis-cluster://host:7000", "host:7000", 0, false, true);
    row("rediss-cluster://host/", "host:6379", 0, true, true);
}

void TestRedisUrl::addresses()
{
    QFETCH(QString, url);
    const auto options = redisOptionsFromUrl(url);
    QVERIFY2(options, qPrintable(options ? QString() : options.error().message));
    QTEST(options->address(), "address");
    QTEST(options->database, "database");
    QTEST(options->tls, "tls");
    QTEST(options->cluster, "cluster");
    QVERIFY(options->sentinelMaster.isEmpty());
}

void TestRedisUrl::secrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << u"redis://h"_s << u""_s << u""_s;
    QTest::newRow("both") << u"redis://ann:secret@h"_s << u"ann"_s << u"secret"_s;
    QTest::newRow("a password alone") << u"redis://:secret@h"_s << u""_s << u"secret"_s;
    QTest::newRow("a user alone") << u"redis://ann@h"_s << u"ann"_s << u""_s;
    QTest::newRow("signs") << u"redis://a%40b:%2F%3A%3F%25%23@h"_s << u"a@b"_s << u"/:?%#"_s;
    QTest::newRow("an unescaped @ and :") << u"redis://ann:p@s:s@h"_s << u"ann"_s << u"p@s:s"_s;
    QTest::newRow("on a socket") << u"redis+unix://ann:x@/run/r.sock"_s << u"ann"_s << u"x"_s;
    QTest::newRow("with Sentinel") << u"redis-sentinel://ann:x@a,b/qs"_s << u"ann"_s << u"x"_s;
}

void TestRedisUrl::secrets()
{
    QFETCH(QString, url);
    const auto options = redisOptionsFromUrl(url);
    QVERIFY(options);
    QTEST(options->user, "user");
    QTEST(options->password, "password");
}

void TestRedisUrl::sentinels()
{
    const auto options = redisOptionsFromUrl(
        u"rediss-sentinel://a,b:7000,[::1]:7001/the%20master/3?sentinel-user=u&sentinel-password=p%26"_s);
    QVERIFY(options);
    using Endpoint = std::pair<QString, quint16>;
    QCOMPARE(options->sentinels,
             (QList<Endpoint>{{u"a"_s, 26379}, {u"b"_s, 7000}, {u"::1"_s, 7001}}));
    QCOMPARE(options->sentinelMaster, u"the master"_s);
    QCOMPARE(options->database, 3);
    QVERIFY(options->tls);
    QCOMPARE(options->sentinelUser, u"u"_s);
    QCOMPARE(options->sentinelPassword, u"p&"_s);
}

void TestRedisUrl::wrongOnesAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u""_s << u"is no URL"_s;
    QTest::newRow("a bare host") << u"localhost:6379"_s << u"is no URL"_s;
    QTest::newRow("another scheme") << u"http://:secret@h"_s << u"begins with \"http\""_s;
    QTest::newRow("no host") << u"redis://:secret@:6379"_s << u"names no host"_s;
    QTest::newRow("port 0") << u"redis://:secret@h:0"_s << u"port"_s;
    QTest::newRow("port 65536") << u"redis://:secret@h:65536"_s << u"port"_s;
    QTest::newRow("a port of letters") << u"redis://:secret@h:abc"_s << u"port"_s;
    QTest::newRow("an IPv6 address without brackets") << u"redis://::1"_s << u"names no host"_s;
    QTest::newRow("an open bracket") << u"redis://[::1"_s << u"brackets"_s;
    QTest::newRow("a database of letters") << u"redis://:secret@h/abc"_s << u"database"_s;
    QTest::newRow("a negative database") << u"redis://:secret@h/-1"_s << u"database"_s;
    QTest::newRow("a database in a cluster") << u"redis-cluster://:secret@h/1"_s << u"only one"_s;
    QTest::newRow("a host on a socket") << u"redis+unix://h/run/r.sock"_s << u"three slashes"_s;
    QTest::newRow("a socket without a path") << u"redis+unix:///"_s << u"three slashes"_s;
    QTest::newRow("no master") << u"redis-sentinel://:secret@h"_s << u"names no master"_s;
    QTest::newRow("an empty Sentinel")
        << u"redis-sentinel://:secret@a,,b/m"_s << u"names no host"_s;
    QTest::newRow("an unknown setting") << u"redis://:secret@h?timeout=5"_s << u"timeout"_s;
}

void TestRedisUrl::wrongOnesAreRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    const auto options = redisOptionsFromUrl(url);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(options.error().message.contains(words), qPrintable(options.error().message));
    QVERIFY(!options.error().message.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestRedisUrl)
#include "tst_redisurl.moc"
