// What the Redis journal does beyond the contract's suite: several nodes, lost connections, and a
// Redis that refuses.

#include "tests/journal/redisnode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = JournalHealth::State;

namespace
{

const RoomCode roomA{u"BCDFGH"_s};
const NodeId here{u"here"_s};
const NodeId there{u"there"_s};

QList<quint64> upTo(quint64 last)
{
    QList<quint64> numbers;
    for (quint64 i = 1; i <= last; ++i)
        numbers << i;
    return numbers;
}

JournalEntry withReceipts(JournalEntry entry)
{
    entry.receipts = {{7, "a\0b"_ba, std::nullopt, 0, int(entry.events.size())},
                      {8, "second", Error{ErrorCode::TooLate, u"zu spät"_s}, 0, 0}};
    return entry;
}

} // namespace

class TestRedisJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void receiptsComeBackWithTheirEntry();
    void anEntryMayHaveReceiptsAlone();
    void anEntryWithOtherReceiptsIsNoRepeat();
    void everyKeyOfARoomHasATime();
    void anOwnerWhoseLeaseRanOutMayGoOn();
    void aRoomThatVanishedLeavesTheList();
    void aReplyMayDeleteTheJournal();
    void aLongLogIsReadInPages();

    void aFollowerElsewhereHearsEverythingOnce();
    void aFollowerElsewhereMayWaitForItsRoom();
    void aFollowerElsewhereEndsWithItsRoom();
    void followingGoesOnAfterARestart();

    void aLostReplyIsAskedForAgain_data();
    void aLostReplyIsAskedForAgain();
    void callsWaitForTheConnectionInTheirOrder();
    void aCallGivesUpInTime();

    void aLostConnectionIsToldAndComesBack();
    void aWrongPasswordIsTold();
    void aFullRedisIsToldAndComesBack();
    void keysOfAnotherProgramAreTold();

private:
    RoomLease make(RedisNode &node);

    std::unique_ptr<RedisServerProcess> m_server;
};

void TestRedisJournal::init()
{
    m_server = std::make_unique<RedisServerProcess>(QStringList{u"--appendonly"_s, u"yes"_s});
    QVERIFY(m_server->start());
}

void TestRedisJournal::cleanup()
{
    m_server.reset();
}

RoomLease TestRedisJournal::make(RedisNode &node)
{
    return node.call.create(roomA, here, firstEntry(roomA), sampleHeader()).value();
}

void TestRedisJournal::receiptsComeBackWithTheirEntry()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(node);
    QObject context;
    QList<JournalEntry> heard;
    other.journal->follow(roomA, 1, &context, [&](const JournalEntry &e) { heard << e; });
    const JournalEntry entry = withReceipts(joinEntry(2, 2));
    QVERIFY(node.call.append(lease, entry, sampleHeader()));
    QCOMPARE(node.call.readLog(roomA).value().last(), entry);
    QTRY_COMPARE(heard, QList{entry});
}

void TestRedisJournal::anEntryMayHaveReceiptsAlone()
{
    RedisNode node(m_server->port());
    const RoomLease lease = make(node);
    JournalEntry entry{2, sampleStart, {}};
    entry.receipts = {{1, "id", Error{ErrorCode::NameTaken, u"taken"_s}, 0, 0}};
    QVERIFY(node.call.append(lease, entry, sampleHeader()));
    QCOMPARE(node.call.readLog(roomA).value().last(), entry);
}

void TestRedisJournal::anEntryWithOtherReceiptsIsNoRepeat()
{
    RedisNode node(m_server->port());
    const RoomLease lease = make(node);
    const JournalEntry entry = withReceipts(joinEntry(2));
    QVERIFY(node.call.append(lease, entry, sampleHeader()));
    QVERIFY(node.call.append(lease, entry, sampleHeader()));
    const auto other = node.call.append(lease, joinEntry(2), sampleHeader());
    QCOMPARE(other.error().code, ErrorCode::Conflict);
}

void TestRedisJournal::everyKeyOfARoomHasATime()
{
    RedisNode node(m_server->port(), {.leaseTime = 60s, .patience = RedisNode::patience});
    const RoomLease lease = make(node);
    node.journal->saveSnapshot(lease, 1, fold({}, {firstEntry(roomA)}));
    std::optional<Result<void>> sent;
    node.relay.send(roomA, "id", "body", &node.redis, [&](const auto &reply) { sent = reply; });
    QTRY_VERIFY(sent);
    QTRY_VERIFY(node.call.load(roomA).value().snapshot);
    QByteArrayList names = cli(*m_server, u"KEYS qs:*"_s).split('\n');
    std::ranges::sort(names);
    QVERIFY(names.takeFirst().startsWith("qs:rooms:"));
    QCOMPARE(names,
             (QByteArrayList{"qs:{BCDFGH}:commands", "qs:{BCDFGH}:lease", "qs:{BCDFGH}:log",
                             "qs:{BCDFGH}:meta", "qs:{BCDFGH}:sent", "qs:{BCDFGH}:snapshot"}));
    for (const QByteArray &name : std::as_const(names)) {
        const qint64 left = cli(*m_server, u"PTTL "_s + QString::fromUtf8(name)).toLongLong();
        const Milliseconds most = name.endsWith("lease") ? Milliseconds(60s) : Milliseconds(8h);
        QVERIFY2(left > 0 && left <= most.count(), name.constData());
    }
}

void TestRedisJournal::anOwnerWhoseLeaseRanOutMayGoOn()
{
    RedisNode node(m_server->port(), {.leaseTime = 60s, .patience = RedisNode::patience});
    const RoomLease lease = make(node);
    const QString exists = u"EXISTS qs:{BCDFGH}:lease"_s;
    const QString expire = u"PEXPIRE qs:{BCDFGH}:lease 1"_s;
    QCOMPARE(cli(*m_server, expire), "1");
    QTRY_COMPARE(cli(*m_server, exists), "0");
    QVERIFY(node.call.append(lease, joinEntry(2), sampleHeader()));
    QCOMPARE(cli(*m_server, expire), "1");
    QTRY_COMPARE(cli(*m_server, exists), "0");
    QVERIFY(node.call.renew({lease}, sampleStart).value().isEmpty());
    QCOMPARE(cli(*m_server, exists), "1");
}

void TestRedisJournal::aRoomThatVanishedLeavesTheList()
{
    RedisNode node(m_server->port());
    make(node);
    QCOMPARE(node.call.list().value().size(), 1);
    cli(*m_server, u"DEL qs:{BCDFGH}:meta"_s);
    QVERIFY(node.call.list().value().isEmpty());
    QVERIFY(node.call.expire(sampleStart).value().isEmpty());
}

void TestRedisJournal::aReplyMayDeleteTheJournal()
{
    RedisNode node(m_server->port());
    const RoomLease lease = make(node);
    QObject context;
    node.journal->follow(roomA, 0, &context, [](const JournalEntry &) {});
    node.journal->append(lease, joinEntry(2), sampleHeader(), &context,
                         [&](const auto &) { node.journal.reset(); });
    node.journal->load(roomA, &context, [](const auto &) { QFAIL("the journal is gone"); });
    QTRY_VERIFY(!node.journal);
    RedisNode other(m_server->port());
    QCOMPARE(other.call.readLog(roomA).value().size(), 2);
}

void TestRedisJournal::aLongLogIsReadInPages()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(node);
    QObject context;
    quint64 last = 1;
    for (quint64 i = 2; i <= 350; ++i)
        node.journal->append(lease, joinEntry(i), sampleHeader(), &context,
                             [&](const auto &reply) { last = reply.value(); });
    QVERIFY(runUntil([&] { return last == 350; }));
    QCOMPARE(other.call.readLog(roomA).value().size(), 350);
    node.journal->saveSnapshot(lease, 120, fold({}, other.call.readLog(roomA).value().first(120)));
    QTRY_COMPARE(other.call.load(roomA).value().snapshotSequence, quint64(120));
    const JournalledRoom room = other.call.load(roomA).value();
    QCOMPARE(room.tail.size(), 230);
    QCOMPARE(room.tail.first().sequence, quint64(121));
    QList<quint64> heard;
    other.journal->follow(roomA, 0, &context, [&](const auto &e) { heard << e.sequence; });
    QTRY_COMPARE(heard, upTo(350));
}

void TestRedisJournal::aFollowerElsewhereHearsEverythingOnce()
{
    constexpr quint64 count = 4000;
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(node);
    QObject context;
    QList<quint64> heard;
    other.journal->follow(roomA, 0, &context, [&](const auto &e) { heard << e.sequence; });
    QTRY_COMPARE(heard, upTo(1));

    quint64 last = 1;
    const std::function<void(Result<quint64>)> appendNext = [&](const Result<quint64> &reply) {
        last = reply.value();
        if (last < count)
            node.journal->append(lease, joinEntry(last + 1), sampleHeader(), &context, appendNext);
    };
    appendNext(last);
    int cuts = 0;
    for (quint64 next = 300; last < count; next += 300) {
        QVERIFY(runUntil([&] { return last >= std::min(next, count); }));
        killClients(*m_server);
        ++cuts;
    }
    QVERIFY(cuts >= 10);
    QVERIFY(runUntil([&] { return heard.size() >= qsizetype(count); }));
    QCOMPARE(heard, upTo(count));
    QCOMPARE(node.call.readLog(roomA).value().size(), qsizetype(count));
}

void TestRedisJournal::aFollowerElsewhereMayWaitForItsRoom()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    QObject context;
    QList<quint64> heard;
    other.journal->follow(roomA, 0, &context, [&](const auto &e) { heard << e.sequence; });
    QVERIFY(other.call.list());
    QVERIFY(node.call.append(make(node), joinEntry(2), sampleHeader()));
    QTRY_COMPARE(heard, upTo(2));
}

void TestRedisJournal::aFollowerElsewhereEndsWithItsRoom()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    QObject context;
    QList<quint64> heard;
    QList<quint64> heardOfSuccessor;
    other.journal->follow(roomA, 0, &context, [&](const auto &e) { heard << e.sequence; });
    QTRY_VERIFY(other.call.list());
    const RoomLease lease = make(node);
    QTRY_COMPARE(heard, upTo(1));
    // Without a connection it can't hear that the room goes, and another takes its code.
    other.redis.closeConnection();
    QVERIFY(node.call.remove(lease));
    RoomLease successor = make(node);
    for (quint64 i = 2; i <= 5; ++i)
        QVERIFY(node.call.append(successor, joinEntry(i), sampleHeader()));
    RedisOptions where;
    where.port = m_server->port();
    other.redis.openConnection(where);
    other.journal->follow(roomA, 0, &context,
                          [&](const auto &e) { heardOfSuccessor << e.sequence; });
    QTRY_COMPARE(heardOfSuccessor, upTo(5));
    QVERIFY(node.call.append(successor, joinEntry(6), sampleHeader()));
    QTRY_COMPARE(heardOfSuccessor, upTo(6));
    QCOMPARE(heard, upTo(1));
}

void TestRedisJournal::followingGoesOnAfterARestart()
{
    RedisNode node(m_server->port());
    RedisNode other(m_server->port());
    const RoomLease lease = make(node);
    QObject context;
    QList<quint64> heard;
    other.journal->follow(roomA, 0, &context, [&](const auto &e) { heard << e.sequence; });
    quint64 last = 1;
    for (int restart = 0; restart < 2; ++restart) {
        for (int i = 0; i < 20; ++i, ++last)
            QVERIFY(node.call.append(lease, joinEntry(last + 1), sampleHeader()));
        m_server->kill9();
        QVERIFY(m_server->start());
    }
    QVERIFY(node.call.append(lease, joinEntry(last + 1), sampleHeader()));
    QTRY_COMPARE(heard, upTo(last + 1));
}

void TestRedisJournal::aLostReplyIsAskedForAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QByteArray>("answer");
    const auto epoch = u"HGET qs:{BCDFGH}:meta epoch"_s;
    const auto exists = u"EXISTS qs:{BCDFGH}:meta"_s;
    QTest::newRow("of create") << u"create"_s << exists << "1"_ba;
    QTest::newRow("of append") << u"append"_s << u"XLEN qs:{BCDFGH}:log"_s << "2"_ba;
    QTest::newRow("of acquire") << u"acquire"_s << epoch << "2"_ba;
    QTest::newRow("of release") << u"release"_s << u"HGET qs:{BCDFGH}:meta owner"_s << ""_ba;
    QTest::newRow("of remove") << u"remove"_s << exists << "0"_ba;
}

void TestRedisJournal::aLostReplyIsAskedForAgain()
{
    QFETCH(QString, what);
    QFETCH(QString, question);
    QFETCH(QByteArray, answer);
    RedisNode direct(m_server->port());
    TcpProxy proxy(m_server->port());
    RedisNode node(proxy.port());
    RoomLease lease{roomA, 1};
    if (what != u"create"_s)
        lease = make(direct);
    QTRY_VERIFY(node.redis.isConnected());

    proxy.setDelay(5000);
    QObject context;
    QList<Error> errors;
    quint64 value = 0;
    int replies = 0;
    const auto note = [&](const auto &reply, quint64 number) {
        ++replies;
        value = number;
        if (!reply)
            errors << reply.error();
    };
    if (what == u"create"_s) {
        node.journal->create(roomA, here, firstEntry(roomA), sampleHeader(), &context,
                             [&](const auto &r) { note(r, r ? r->epoch : 0); });
    } else if (what == u"append"_s) {
        node.journal->append(lease, joinEntry(2), sampleHeader(), &context,
                             [&](const auto &r) { note(r, r.value_or(0)); });
    } else if (what == u"acquire"_s) {
        node.journal->acquire(roomA, there, sampleStart + 1h, &context,
                              [&](const auto &r) { note(r, r ? r->epoch : 0); });
    } else if (what == u"release"_s) {
        node.journal->release(lease, &context, [&](const auto &r) { note(r, 0); });
    } else {
        node.journal->remove(lease, &context, [&](const auto &r) { note(r, 0); });
    }
    QTRY_COMPARE(cli(*m_server, question), answer); // It is done, but the node can't know.
    QCOMPARE(replies, 0);
    proxy.setDelay(0);
    proxy.cut();
    QTRY_COMPARE(replies, 1);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.value(0).message));
    QCOMPARE(cli(*m_server, question), answer);
    if (what == u"create"_s)
        QCOMPARE(value, quint64(1));
    if (what == u"append"_s || what == u"acquire"_s)
        QCOMPARE(value, quint64(2));
}

void TestRedisJournal::callsWaitForTheConnectionInTheirOrder()
{
    RedisNode node(m_server->port());
    const RoomLease lease = make(node);
    m_server->kill9();
    QTRY_VERIFY(!node.redis.isConnected());
    QObject context;
    QList<quint64> replies;
    for (quint64 i = 2; i <= 6; ++i)
        node.journal->append(lease, joinEntry(i), sampleHeader(), &context,
                             [&](const auto &reply) { replies << reply.value(); });
    QVERIFY(m_server->start());
    QTRY_COMPARE(replies, upTo(6).sliced(1));
    QCOMPARE(node.call.readLog(roomA).value().size(), 6);
}

void TestRedisJournal::aCallGivesUpInTime()
{
    RedisNode node(m_server->port(), {.patience = 500ms});
    QTRY_VERIFY(node.redis.isConnected());
    const RoomLease lease = make(node);
    m_server->kill9();
    const auto reply = node.call.append(lease, joinEntry(2), sampleHeader());
    QCOMPARE(reply.error().code, ErrorCode::Unavailable);
    QVERIFY2(reply.error().message.contains(u"Redis at 127.0.0.1:%1"_s.arg(m_server->port())),
             qPrintable(reply.error().message));
    QCOMPARE(node.call.renew({lease}, sampleStart).error().code, ErrorCode::Unavailable);
    QCOMPARE(node.call.list().error().code, ErrorCode::Unavailable);
    QVERIFY(m_server->start());
    QTRY_VERIFY(node.redis.isConnected());
    QCOMPARE(node.call.append(lease, joinEntry(2), sampleHeader()).value(), quint64(2));
}

void TestRedisJournal::aLostConnectionIsToldAndComesBack()
{
    RedisNode node(m_server->port());
    make(node);
    QCOMPARE(node.journal->health(), JournalHealth());
    QSignalSpy told(node.journal.get(), &RoomJournal::healthChanged);
    killClients(*m_server); // A moment's loss is not worth a word.
    QTRY_VERIFY(node.call.list());
    m_server->kill9();
    QTRY_COMPARE(node.journal->health().state, State::Failing);
    const QString words = node.journal->health().problem;
    QVERIFY2(words.contains(u"127.0.0.1:%1"_s.arg(m_server->port())), qPrintable(words));
    QVERIFY2(words.contains(u"Players stay connected"_s), qPrintable(words));
    node.journal->goOnWithoutDisk();
    QCOMPARE(node.journal->health().state, State::Failing);
    QVERIFY(m_server->start());
    QTRY_COMPARE(node.journal->health(), JournalHealth());
    QCOMPARE(told.size(), 2);
}

void TestRedisJournal::aWrongPasswordIsTold()
{
    RedisServerProcess server({u"--requirepass"_s, u"right"_s});
    QVERIFY(server.start());
    QtRedis redis;
    RedisJournal journal(redis, {});
    RedisOptions where;
    where.port = server.port();
    where.password = u"wrong"_s;
    redis.openConnection(where);
    QTRY_COMPARE(journal.health().state, State::Failing);
    const QString words = journal.health().problem;
    QVERIFY2(words.contains(u"password"_s) && !words.contains(u"wrong"_s), qPrintable(words));
}

void TestRedisJournal::aFullRedisIsToldAndComesBack()
{
    RedisNode node(m_server->port());
    const RoomLease lease = make(node);
    cli(*m_server, u"CONFIG SET maxmemory 1"_s);
    const auto reply = node.call.append(lease, joinEntry(2), sampleHeader());
    QCOMPARE(reply.error().code, ErrorCode::Unavailable);
    QCOMPARE(node.journal->health().state, State::Failing);
    QVERIFY2(node.journal->health().problem.contains(u"maxmemory"_s),
             qPrintable(node.journal->health().problem));
    const auto second =
        node.call.create({u"JKLMNP"_s}, here, firstEntry({u"JKLMNP"_s}), sampleHeader());
    QCOMPARE(second.error().code, ErrorCode::Unavailable);
    QCOMPARE(cli(*m_server, u"EXISTS qs:{JKLMNP}:meta"_s), "0");
    QCOMPARE(node.call.readLog(roomA).value().size(), 1); // Reading goes on.
    cli(*m_server, u"CONFIG SET maxmemory 0"_s);
    QTRY_COMPARE(node.journal->health(), JournalHealth());
    QCOMPARE(node.call.append(lease, joinEntry(2), sampleHeader()).value(), quint64(2));
}

void TestRedisJournal::keysOfAnotherProgramAreTold()
{
    RedisNode node(m_server->port());
    for (const QString &key : {u"meta"_s, u"log"_s, u"snapshot"_s, u"commands"_s}) {
        const QString name = u"qs:{BCDFGH}:"_s + key;
        cli(*m_server, u"SET %1 theirs"_s.arg(name));
        const auto reply = node.call.create(roomA, here, firstEntry(roomA), sampleHeader());
        QCOMPARE(reply.error().code, ErrorCode::Unavailable);
        QCOMPARE(node.journal->health().state, State::Failing);
        QVERIFY2(node.journal->health().problem.contains(u"another program"_s),
                 qPrintable(node.journal->health().problem));
        QCOMPARE(cli(*m_server, u"GET "_s + name), "theirs");
        cli(*m_server, u"DEL "_s + name);
        QTRY_COMPARE(node.journal->health(), JournalHealth());
    }
    make(node);
}

QTEST_GUILESS_MAIN(TestRedisJournal)
#include "tst_redisjournal.moc"
