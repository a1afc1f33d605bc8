#include "core/service/redisannouncer.h"
#include "tests/net/spin.h"
#include "tests/redis/redistest.h"
#include "tests/service/announcingnode.h"
#include "tests/support/tcpproxy.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The bus for other programs, on a real Redis: channel and stream.
class tst_RedisAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void cleanup() { m_node.reset(); }
    void theChannelAndTheStreamTellTheSame();
    void onlyTheOwnerPublishes();
    void whatWaitedIsSentInOrder();
    void aBrokenConnectionLosesNothing();
    void theOldestAreLeftOutWhenTooManyWait();
    void aRefusedCommandHoldsNobodyUp();

private:
    /// In the order of the stream, with those that were sent twice.
    QByteArrayList logged(QtRedis &redis);
    static QByteArrayList withoutRepeats(const QByteArrayList &list);
    QByteArrayList told() const;

    RedisServerProcess m_server;
    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<AnnouncingNode> m_node;
};

void tst_RedisAnnouncer::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    m_server.cli({u"FLUSHALL"_s});
    m_journal = std::make_unique<MemoryJournal>();
    m_node = std::make_unique<AnnouncingNode>(*m_journal, m_clock);
}

QByteArrayList tst_RedisAnnouncer::logged(QtRedis &redis)
{
    QByteArrayList list;
    const RedisResult entries = run(redis, {"XRANGE", "quizstage:events:log", "-", "+"});
    for (const RedisReply &entry : entries.reply.elements()) {
        if (entry.at(1).at(0).bytes() == "event")
            list.append(entry.at(1).at(1).bytes());
    }
    return list;
}

QByteArrayList tst_RedisAnnouncer::withoutRepeats(const QByteArrayList &list)
{
    QByteArrayList once;
    for (const QByteArray &one : list) {
        if (!once.contains(one))
            once.append(one);
    }
    return once;
}

QByteArrayList tst_RedisAnnouncer::told() const
{
    QByteArrayList list;
    for (const RoomAnnouncement &one : m_node->told)
        list.append(one.json);
    return list;
}

void tst_RedisAnnouncer::theChannelAndTheStreamTellTheSame()
{
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    QtRedis listener;
    QVERIFY(connectTo(redis, m_server) && connectTo(listener, m_server));
    QSignalSpy subscribed(&listener, &QtRedis::subscribed);
    QByteArrayList heard;
    connect(&listener, &QtRedis::messageReceived, this,
            [&heard](const QByteArray &, const QByteArray &payload) { heard.append(payload); });
    listener.subscribe("quizstage:events");
    QTRY_COMPARE(subscribed.count(), 1);

    const RoomCode code = m_node->makeRoom();
    QVERIFY(m_node->submit(code, StartGame{}));
    QVERIFY(m_node->submit(code, EndGame{}));
    m_node->service.deleteRoom(code, this, [](const Result<void> &) {});
    QTRY_COMPARE(m_node->types().last(), "GAME_ROOM_EXPIRED");
    QVERIFY(m_node->told.size() >= 5);
    QTRY_COMPARE(heard, told());
    QTRY_COMPARE(logged(listener), told());
    QCOMPARE(announcer.waitingCount(), 0);
}

void tst_RedisAnnouncer::onlyTheOwnerPublishes()
{
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    QVERIFY(connectTo(redis, m_server));
    GameRoom room;
    room.code = {u"BKTRFN"_s};
    room.createdAt = m_clock.now();
    m_node->bus.publishOpened(room, 1);
    const RoomCode own = m_node->makeRoom();
    QTRY_COMPARE(logged(redis).size(), 1);
    QCOMPARE(m_node->told.size(), 2);
    QVERIFY(logged(redis)[0].contains(own.value.toLatin1()));
}

void tst_RedisAnnouncer::whatWaitedIsSentInOrder()
{
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    const RoomCode code = m_node->makeRoom();
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_node->submit(code, EditRoom{.title = u"Quiz %1"_s.arg(i)}));
    QCOMPARE(announcer.waitingCount(), 21);
    QVERIFY(connectTo(redis, m_server));
    QTRY_COMPARE(announcer.waitingCount(), 0);
    QCOMPARE(logged(redis), told());
}

void tst_RedisAnnouncer::aBrokenConnectionLosesNothing()
{
    TcpProxy proxy(m_server.port());
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    QVERIFY(connectTo(redis, optionsFor(u"redis://127.0.0.1:%1"_s.arg(proxy.port()))));
    const RoomCode code = m_node->makeRoom();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(m_node->submit(code, EditRoom{.title = u"Quiz %1"_s.arg(i)}));
        if (i % 10 == 5)
            proxy.cut();
    }
    QTRY_COMPARE_WITH_TIMEOUT(announcer.waitingCount(), 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(redis.isConnected(), 10'000);
    QCOMPARE(withoutRepeats(logged(redis)), told());
}

void tst_RedisAnnouncer::theOldestAreLeftOutWhenTooManyWait()
{
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    constexpr int count = 10'100;
    for (int i = 0; i < count; ++i)
        Q_EMIT m_node->announcer.announced({.json = QByteArray::number(i), .own = true});
    QCOMPARE(announcer.waitingCount(), 10'000);
    QVERIFY(connectTo(redis, m_server));
    QVERIFY(spinUntil([&announcer] { return announcer.waitingCount() == 0; }, 2min));
    const QByteArrayList all = logged(redis);
    // The very first was on its way already. The stream itself is trimmed roughly.
    QVERIFY(all.size() >= 10'000 && all.size() <= 10'100);
    QCOMPARE(all.first(), "0");
    QCOMPARE(all[1], "101");
    QCOMPARE(all.last(), QByteArray::number(count - 1));
}

void tst_RedisAnnouncer::aRefusedCommandHoldsNobodyUp()
{
    m_server.cli({u"SET"_s, u"quizstage:events:log"_s, u"not a stream"_s});
    QtRedis redis;
    RedisAnnouncer announcer(redis, m_node->announcer);
    QVERIFY(connectTo(redis, m_server));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refused to publish"_s));
    m_node->makeRoom();
    QTRY_COMPARE(announcer.waitingCount(), 0);
    m_server.cli({u"DEL"_s, u"quizstage:events:log"_s});
    m_node->makeRoom();
    QTRY_COMPARE(logged(redis).size(), 1);
    QCOMPARE(logged(redis)[0], told()[1]);
}

QTEST_GUILESS_MAIN(tst_RedisAnnouncer)
#include "tst_redisannouncer.moc"
