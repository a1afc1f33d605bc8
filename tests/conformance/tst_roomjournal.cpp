// The contract of RoomJournal, sentence by sentence, for each implementation: replies and the log.

#include "tests/conformance/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace JournalTestData;

class TestRoomJournal : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void noReplyComesFromInsideTheCall();
    void repliesComeInTheOrderOfTheCalls();
    void repliesComeInTheCallingThread();
    void noReplyReachesADeadContext();
    void aReplyMayCallTheJournal();

    void aNewRoomHasItsFirstEntryAndEpochOne();
    void aCodeInUseIsRefused();
    void anUnknownRoomIsNotFound();
    void entriesComeBackAsTheyWere();
    void anEntryOutOfOrderConflicts_data();
    void anEntryOutOfOrderConflicts();
    void aRepeatedAppendSucceedsAndStandsOnce();
    void anEntryThatDiffersIsNoRepeat();
    void aFailingAppendLeavesItsNeighboursAlone();
    void roomsAreNumberedApart();
    void everythingSurvivesReopening();
};

void TestRoomJournal::noReplyComesFromInsideTheCall()
{
    const RoomLease lease = make(roomA);
    QObject context;
    bool inside = true;
    int replies = 0;
    const auto note = [&](const auto &) {
        QVERIFY(!inside);
        ++replies;
    };
    m_journal->create(roomB, node, firstEntry(roomB), sampleHeader(), &context, note);
    m_journal->create(roomA, node, firstEntry(roomA), sampleHeader(), &context, note);
    m_journal->load(roomA, &context, note);
    m_journal->load(unknownRoom, &context, note);
    m_journal->append(lease, joinEntry(2), sampleHeader(), &context, note);
    m_journal->append(lease, joinEntry(9), sampleHeader(), &context, note);
    m_journal->follow(roomA, 0, &context, note);
    m_journal->acquire(roomA, node, sampleStart, &context, note);
    m_journal->renew({lease}, sampleStart, &context, note);
    m_journal->release(lease, &context, note);
    m_journal->readLog(roomA, &context, note);
    m_journal->list(&context, note);
    m_journal->remove(lease, &context, note);
    m_journal->expire(sampleStart, &context, note);
    inside = false;
    QTRY_COMPARE(replies, 13 + 2);
}

void TestRoomJournal::repliesComeInTheOrderOfTheCalls()
{
    const RoomLease lease = make(roomA);
    QObject context;
    QStringList order;
    const auto note = [&](const QString &name) {
        return [&, name](const auto &) { order << name; };
    };
    m_journal->append(lease, joinEntry(2), sampleHeader(), &context, note(u"append"_s));
    m_journal->load(roomA, &context, note(u"load"_s));
    m_journal->append(lease, joinEntry(7), sampleHeader(), &context, note(u"conflict"_s));
    m_journal->renew({lease}, sampleStart, &context, note(u"renew"_s));
    m_journal->readLog(roomA, &context, note(u"log"_s));
    m_journal->acquire(roomA, node, sampleStart, &context, note(u"acquire"_s));
    m_journal->append(lease, joinEntry(3), sampleHeader(), &context, note(u"fenced"_s));
    m_journal->list(&context, note(u"list"_s));
    QTRY_COMPARE(order.size(), 8);
    QCOMPARE(order.join(u' '), u"append load conflict renew log acquire fenced list"_s);
}

void TestRoomJournal::repliesComeInTheCallingThread()
{
    QObject context;
    QThread *where = nullptr;
    m_journal->list(&context, [&](const auto &) { where = QThread::currentThread(); });
    QTRY_VERIFY(where);
    QCOMPARE(where, QThread::currentThread());
}

void TestRoomJournal::noReplyReachesADeadContext()
{
    const RoomLease lease = make(roomA);
    auto context = std::make_unique<QObject>();
    int replies = 0;
    const auto note = [&](const auto &) { ++replies; };
    m_journal->append(lease, joinEntry(2), sampleHeader(), context.get(), note);
    m_journal->load(roomA, context.get(), note);
    m_journal->remove(lease, context.get(), note);
    context.reset();
    QCOMPARE(codeOf(m_call->load(roomA)), ErrorCode::RoomNotFound);
    QCOMPARE(replies, 0);
}

void TestRoomJournal::aReplyMayCallTheJournal()
{
    const RoomLease lease = make(roomA);
    QObject context;
    quint64 last = 1;
    const std::function<void(Result<quint64>)> appendNext = [&](Result<quint64> sequence) {
        QVERIFY(sequence);
        last = *sequence;
        if (last < 20)
            m_journal->append(lease, joinEntry(last + 1), sampleHeader(), &context, appendNext);
    };
    appendNext(last);
    QTRY_COMPARE(last, quint64(20));
}

void TestRoomJournal::aNewRoomHasItsFirstEntryAndEpochOne()
{
    const RoomLease lease = make(roomA);
    QCOMPARE(lease.code, roomA);
    QCOMPARE(lease.epoch, quint64(1));
    const auto room = m_call->load(roomA);
    QVERIFY(room);
    QVERIFY(!room->snapshot);
    QVERIFY(sameEntries(room->tail, {firstEntry(roomA)}));
    QCOMPARE(room->lastAlive, sampleStart);
}

void TestRoomJournal::aCodeInUseIsRefused()
{
    const RoomLease lease = make(roomA);
    const auto second =
        m_call->create(roomA, otherNode, firstEntry(roomA), sampleHeader(u"Another"_s));
    QCOMPARE(codeOf(second), ErrorCode::Conflict);
    QCOMPARE(m_call->list().value().first().header.title, u"Quiz"_s);
    QVERIFY(m_call->append(lease, joinEntry(2), sampleHeader()));
}

void TestRoomJournal::anUnknownRoomIsNotFound()
{
    const RoomLease lease{unknownRoom, 1};
    QCOMPARE(codeOf(m_call->load(unknownRoom)), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->readLog(unknownRoom)), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->append(lease, joinEntry(2), sampleHeader())), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->acquire(unknownRoom, node, sampleStart)), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->release(lease)), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->remove(lease)), ErrorCode::RoomNotFound);
    QCOMPARE(m_call->renew({lease}, sampleStart).value(), QList{unknownRoom});
}

void TestRoomJournal::entriesComeBackAsTheyWere()
{
    const QList<JournalEntry> game = playGame(roomA);
    QVERIFY(game.size() > 10);
    const auto lease = m_call->create(roomA, node, game.first(), sampleHeader());
    for (const JournalEntry &entry : game.sliced(1))
        QVERIFY(m_call->append(*lease, entry, sampleHeader()));
    QVERIFY(sameEntries(m_call->readLog(roomA).value(), game));
    QVERIFY(sameEntries(m_call->load(roomA).value().tail, game));
}

void TestRoomJournal::anEntryOutOfOrderConflicts_data()
{
    QTest::addColumn<quint64>("sequence");
    QTest::newRow("an old number with other events") << quint64(2);
    QTest::newRow("the last number with other events") << quint64(3);
    QTest::newRow("one number left out") << quint64(5);
    QTest::newRow("far ahead") << quint64(5000);
}

void TestRoomJournal::anEntryOutOfOrderConflicts()
{
    QFETCH(quint64, sequence);
    const RoomLease lease = appendTo(make(roomA), 2, 3);
    QCOMPARE(codeOf(m_call->append(lease, joinEntry(sequence, 2), sampleHeader(u"Wrong"_s))),
             ErrorCode::Conflict);
    QVERIFY(sameEntries(m_call->readLog(roomA).value(),
                        {firstEntry(roomA), joinEntry(2), joinEntry(3)}));
    QCOMPARE(m_call->list().value().first().header.title, u"Quiz"_s);
    QCOMPARE(m_call->append(lease, joinEntry(4), sampleHeader()).value(), quint64(4));
}

void TestRoomJournal::aRepeatedAppendSucceedsAndStandsOnce()
{
    const RoomLease lease = appendTo(make(roomA), 2, 3);
    QCOMPARE(m_call->append(lease, joinEntry(3), sampleHeader()).value(), quint64(3));
    QCOMPARE(m_call->append(lease, joinEntry(2), sampleHeader()).value(), quint64(2));
    QCOMPARE(numbers(m_call->readLog(roomA).value()), (QList<quint64>{1, 2, 3}));
}

void TestRoomJournal::anEntryThatDiffersIsNoRepeat()
{
    const RoomLease old = appendTo(make(roomA), 2, 2);
    const auto lease = m_call->acquire(roomA, node, sampleStart);
    QVERIFY(lease);
    // The same events under another epoch were another node's doing.
    QCOMPARE(codeOf(m_call->append(*lease, joinEntry(2), sampleHeader())), ErrorCode::Conflict);
    QCOMPARE(codeOf(m_call->append(*lease, joinEntry(2, 3), sampleHeader())), ErrorCode::Conflict);
    // Whereas the fenced node may learn that its entry stood before it was fenced.
    QCOMPARE(m_call->append(old, joinEntry(2), sampleHeader()).value(), quint64(2));
}

void TestRoomJournal::aFailingAppendLeavesItsNeighboursAlone()
{
    const RoomLease lease = make(roomA);
    const RoomLease fenced = make(roomB);
    QVERIFY(m_call->acquire(roomB, node, sampleStart));
    QObject context;
    int replies = 0;
    QMap<RoomCode, QList<ErrorCode>> failures; // The order of replies is that of one room.
    QList<quint64> successes;
    const auto append = [&](const RoomLease &to, quint64 sequence) {
        m_journal->append(to, joinEntry(sequence), sampleHeader(), &context,
                          [&, to](const Result<quint64> &reply) {
                              ++replies;
                              if (reply)
                                  successes << *reply;
                              else
                                  failures[to.code] << reply.error().code;
                          });
    };
    append(lease, 2);
    append(fenced, 2);
    append(lease, 9);
    append({unknownRoom, 1}, 2);
    append(lease, 3);
    QTRY_COMPARE(replies, 5);
    QCOMPARE(successes, (QList<quint64>{2, 3}));
    QCOMPARE(failures,
             (QMap<RoomCode, QList<ErrorCode>>{{roomA, {ErrorCode::Conflict}},
                                               {roomB, {ErrorCode::Fenced}},
                                               {unknownRoom, {ErrorCode::RoomNotFound}}}));
    QCOMPARE(numbers(m_call->readLog(roomA).value()), (QList<quint64>{1, 2, 3}));
    QCOMPARE(numbers(m_call->readLog(roomB).value()), (QList<quint64>{1}));
}

void TestRoomJournal::roomsAreNumberedApart()
{
    const RoomLease a = make(roomA);
    const RoomLease b = make(roomB);
    appendTo(a, 2, 3);
    appendTo(b, 2, 5);
    QCOMPARE(m_call->readLog(roomA).value().size(), 3);
    QCOMPARE(m_call->readLog(roomB).value().size(), 5);
}

void TestRoomJournal::everythingSurvivesReopening()
{
    const QList<JournalEntry> game = playGame(roomA);
    const auto lease = m_call->create(roomA, node, game.first(), sampleHeader());
    for (const JournalEntry &entry : game.sliced(1))
        QVERIFY(m_call->append(*lease, entry, sampleHeader(u"Renamed"_s)));
    const auto before = m_call->list();

    reopen();
    QVERIFY(sameEntries(m_call->readLog(roomA).value(), game));
    QCOMPARE(m_call->list().value(), before.value());
    QCOMPARE(m_call->list().value().first().header.title, u"Renamed"_s);
    // The lease too: it neither passed nor came free.
    QVERIFY(m_call->append(*lease, joinEntry(quint64(game.size()) + 1), sampleHeader()));
    QCOMPARE(m_call->acquire(roomA, node, sampleStart).value().epoch, quint64(2));
}

QTEST_GUILESS_MAIN(TestRoomJournal)
#include "tst_roomjournal.moc"
