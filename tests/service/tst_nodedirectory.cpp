#include "core/service/nodedirectory.h"
#include "tests/redis/redistest.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A node that writes itself into a real Redis. Its clock stands still until the test moves it.
struct ListedNode
{
    ListedNode(const QString &id, const RedisServerProcess &server)
        : directory(
            &redis, clock, {.id = {id}, .name = u"Node "_s + id, .version = u"1.0"_s},
            [this] { return load; }, 50ms)
    {
        redis.openConnection(optionsFor(server.url()));
    }

    bool start()
    {
        const bool isConnected = QTest::qWaitFor([this] { return redis.isConnected(); });
        directory.start();
        return isConnected;
    }

    QStringList seen() const
    {
        QStringList ids;
        for (const NodeInfo &node : directory.nodes())
            ids.append(node.id.value);
        return ids;
    }

    ManualClock clock{fromUnixMs(1'795'359'600'000)};
    QtRedis redis;
    NodeLoad load;
    NodeDirectory directory;
    QSignalSpy found{&directory, &NodeDirectory::nodeFound};
    QSignalSpy lost{&directory, &NodeDirectory::nodeLost};
    QSignalSpy changed{&directory, &NodeDirectory::nodesChanged};
};

QString firstOf(const QSignalSpy &spy)
{
    return spy.value(0).value(0).value<NodeId>().value;
}

} // namespace

/// The nodes of a cluster see each other, on a real Redis.
class tst_NodeDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        QVERIFY(m_server.isRunning() || m_server.start());
        m_server.cli({u"FLUSHALL"_s});
    }
    void infoSurvivesJson();
    void aNodeOfBeforeTellsLess();
    void whatIsNoNodeIsRefused_data();
    void whatIsNoNodeIsRefused();
    void aloneItListsItself();
    void nodesFindEachOther();
    void aSilentNodeIsLost();
    void aNodeThatStopsIsLostAtOnce();
    void oldEntriesAreRemoved();
    void nobodyIsLostWhileRedisIsAway();

private:
    RedisServerProcess m_server;
};

void tst_NodeDirectory::infoSurvivesJson()
{
    const NodeInfo info{.id = {u"n1"_s},
                        .name = u"Stage left"_s,
                        .version = u"1.0"_s,
                        .url = QUrl(u"http://192.168.1.20:8080"_s),
                        .rooms = 2,
                        .players = 40,
                        .cpuPercent = 12.5,
                        .memoryMb = 80,
                        .answersPerSecond = 41.2,
                        .confirmTime = std::chrono::microseconds(27'400),
                        .eventDelay = std::chrono::microseconds(1),
                        .queuedBytes = 70'000,
                        .startedAt = fromUnixMs(1'795'359'600'000),
                        .seenAt = fromUnixMs(1'795'359'601'000)};
    QCOMPARE(nodeInfoFromJson(toJson(info)), Result<NodeInfo>(info));
}

void tst_NodeDirectory::aNodeOfBeforeTellsLess()
{
    QJsonObject json = toJson(NodeInfo{.id = {u"n1"_s}, .answersPerSecond = 3, .queuedBytes = 5});
    QVERIFY(!nodeInfoFromJson(json)->confirmTime);
    for (const QString &key :
         {u"answers_per_second"_s, u"confirm_ms"_s, u"event_ms"_s, u"queued_bytes"_s})
        json.remove(key);
    QCOMPARE(nodeInfoFromJson(json), Result<NodeInfo>(NodeInfo{.id = {u"n1"_s}}));
}

void tst_NodeDirectory::whatIsNoNodeIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("a name that is a number") << u"name"_s << QJsonValue(1);
    QTest::newRow("less than no rooms") << u"rooms"_s << QJsonValue(-1);
    QTest::newRow("answers that went back") << u"answers_per_second"_s << QJsonValue(-1);
    QTest::newRow("a time that is a word") << u"confirm_ms"_s << QJsonValue(u"1"_s);
    QTest::newRow("never seen") << u"seen_ms"_s << QJsonValue();
    QTest::newRow("seen before all time") << u"seen_ms"_s << QJsonValue(-1);
}

void tst_NodeDirectory::whatIsNoNodeIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject json = toJson(NodeInfo{.id = {u"n1"_s}});
    QVERIFY(nodeInfoFromJson(json));
    json[field] = value;
    QVERIFY(!nodeInfoFromJson(json));
}

void tst_NodeDirectory::aloneItListsItself()
{
    ManualClock clock(fromUnixMs(1'795'359'600'000));
    NodeLoad load{.url = QUrl(u"http://192.168.1.20:8080/"_s),
                  .rooms = 1,
                  .players = 7,
                  .cpuSeconds = 3,
                  .residentBytes = 64 * 1024 * 1024,
                  .answers = 100,
                  .confirmTime = 12ms,
                  .eventDelay = 3ms,
                  .queuedBytes = 4096};
    NodeDirectory directory(
        nullptr, clock, {{u"n1"_s}, u"Stage left"_s, u"1.0"_s}, [&load] { return load; }, 50ms);
    QSignalSpy changed(&directory, &NodeDirectory::nodesChanged);
    directory.start();
    clock.advance(1s);
    load.cpuSeconds = 3.25;
    load.answers = 142;
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(directory.nodes(),
             (QList<NodeInfo>{{.id = {u"n1"_s},
                               .name = u"Stage left"_s,
                               .version = u"1.0"_s,
                               .url = load.url,
                               .rooms = 1,
                               .players = 7,
                               .cpuPercent = 25,
                               .memoryMb = 64,
                               .answersPerSecond = 42,
                               .confirmTime = 12ms,
                               .eventDelay = 3ms,
                               .queuedBytes = 4096,
                               .startedAt = fromUnixMs(1'795'359'600'000),
                               .seenAt = fromUnixMs(1'795'359'601'000)}}));
}

void tst_NodeDirectory::nodesFindEachOther()
{
    ListedNode a(u"a"_s, m_server);
    ListedNode b(u"b"_s, m_server);
    b.load = {.url = QUrl(u"http://192.168.1.20:8080"_s), .rooms = 2, .players = 40};
    QVERIFY(a.start() && b.start());
    QTRY_COMPARE(a.seen(), (QStringList{u"a"_s, u"b"_s}));
    QTRY_COMPARE(b.seen(), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(firstOf(a.found), u"b"_s);
    QCOMPARE(firstOf(b.found), u"a"_s);
    QCOMPARE(a.directory.nodes()[1], b.directory.nodes()[0]);
    b.load.players = 41;
    QTRY_COMPARE(a.directory.nodes()[1].players, 41);
    QCOMPARE(a.found.count(), 1);
    QCOMPARE(a.lost.count(), 0);
    const QByteArray json = m_server.cli({u"HGET"_s, u"qs:nodes"_s, u"b"_s});
    QCOMPARE(QJsonDocument::fromJson(json).object(), toJson(b.directory.nodes()[0]));
}

void tst_NodeDirectory::aSilentNodeIsLost()
{
    ListedNode a(u"a"_s, m_server);
    QVERIFY(a.start());
    {
        ListedNode b(u"b"_s, m_server);
        QVERIFY(b.start());
        QTRY_COMPARE(a.found.count(), 1);
    }
    // In steps, as time passes: a break would be ours.
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(a.lost.count(), 0);
        a.clock.advance(2s);
        const qsizetype before = a.changed.count();
        QTRY_VERIFY(a.changed.count() >= before + 2);
    }
    QTRY_COMPARE(a.lost.count(), 1);
    QCOMPARE(firstOf(a.lost), u"b"_s);
    QCOMPARE(a.seen(), QStringList{u"a"_s});
    QVERIFY(!m_server.cli({u"HGET"_s, u"qs:nodes"_s, u"b"_s}).trimmed().isEmpty());
}

void tst_NodeDirectory::aNodeThatStopsIsLostAtOnce()
{
    ListedNode a(u"a"_s, m_server);
    ListedNode b(u"b"_s, m_server);
    QVERIFY(a.start());
    a.clock.advance(1min); // Its first look is long ago.
    b.clock.advance(1min);
    QVERIFY(b.start());
    QTRY_COMPARE(a.found.count(), 1);
    for (int i = 0; i < 3; ++i) {
        a.clock.advance(2s);
        b.clock.advance(2s);
        const qsizetype before = a.changed.count();
        QTRY_VERIFY(a.changed.count() >= before + 2);
    }
    b.directory.stop();
    QTRY_COMPARE(a.lost.count(), 1);
    QCOMPARE(m_server.cli({u"HKEYS"_s, u"qs:nodes"_s}).trimmed(), "a");
}

void tst_NodeDirectory::oldEntriesAreRemoved()
{
    ListedNode a(u"a"_s, m_server);
    const auto write = [&](const QString &id, Milliseconds age) {
        const QJsonObject json = toJson(NodeInfo{.id = {id}, .seenAt = a.clock.now() - age});
        m_server.cli({u"HSET"_s, u"qs:nodes"_s, id,
                      QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
    };
    write(u"silent"_s, 59min);
    write(u"gone"_s, 61min);
    m_server.cli({u"HSET"_s, u"qs:nodes"_s, u"junk"_s, u"{}"_s});
    QVERIFY(a.start());
    QTRY_VERIFY(!m_server.cli({u"HKEYS"_s, u"qs:nodes"_s}).contains("gone"));
    QVERIFY(m_server.cli({u"HKEYS"_s, u"qs:nodes"_s}).contains("silent"));
    QCOMPARE(a.found.count(), 0);
    QCOMPARE(a.seen(), QStringList{u"a"_s});
}

void tst_NodeDirectory::nobodyIsLostWhileRedisIsAway()
{
    ListedNode a(u"a"_s, m_server);
    ListedNode b(u"b"_s, m_server);
    QVERIFY(a.start() && b.start());
    QTRY_COMPARE(a.found.count(), 1);
    m_server.stop();
    QTRY_VERIFY(!a.redis.isConnected());
    a.clock.advance(1min);
    b.clock.advance(1min);
    const qsizetype before = a.changed.count();
    QTRY_VERIFY(a.changed.count() >= before + 2);
    QCOMPARE(a.seen(), (QStringList{u"a"_s, u"b"_s}));
    // It comes back without its data, and b a little later than a.
    b.redis.closeConnection();
    QVERIFY(m_server.start());
    m_server.cli({u"FLUSHALL"_s});
    QTRY_VERIFY_WITH_TIMEOUT(a.redis.isConnected(), 15'000);
    QTRY_VERIFY(m_server.cli({u"HKEYS"_s, u"qs:nodes"_s}).contains('a'));
    b.redis.openConnection(optionsFor(m_server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(m_server.cli({u"HKEYS"_s, u"qs:nodes"_s}).contains('b'), 15'000);
    QTRY_COMPARE(a.directory.nodes().value(1).seenAt, b.clock.now());
    QCOMPARE(a.lost.count(), 0);
    QCOMPARE(a.found.count(), 1);
}

QTEST_GUILESS_MAIN(tst_NodeDirectory)
#include "tst_nodedirectory.moc"
