// The contract of RoomJournal: following a room, and snapshots of it.

#include "tests/conformance/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace JournalTestData;

class TestRoomFollowing : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowerHearsThePastThenThePresent();
    void aFollowerThatComesAmidAppendsMissesNothing();
    void aFollowerMayWaitForItsRoom();
    void aFollowerStopsWithItsContext();
    void aFollowerMayFollowAndAppend();
    void aFollowerHearsNothingOfARefusedEntry();
    void aFollowerHearsNothingOfARemovedRoomsSuccessor();

    void aSnapshotAndItsTailFoldToTheSameRoom();
    void aSnapshotLeavesTheWholeLog();
    void aSnapshotAheadOfTheLogIsIgnored();
    void aSnapshotUnderAnOldEpochIsIgnored();
};

void TestRoomFollowing::aFollowerHearsThePastThenThePresent()
{
    const RoomLease lease = appendTo(make(roomA), 2, 5);
    QObject context;
    QList<JournalEntry> fromStart;
    QList<JournalEntry> fromThree;
    QList<JournalEntry> fromNow;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { fromStart << e; });
    m_journal->follow(roomA, 3, &context, [&](const JournalEntry &e) { fromThree << e; });
    m_journal->follow(roomA, 5, &context, [&](const JournalEntry &e) { fromNow << e; });
    QTRY_COMPARE(fromStart.size(), 5);
    appendTo(lease, 6, 8);
    QTRY_COMPARE(fromStart.size(), 8);
    QVERIFY(sameEntries(fromStart, m_call->readLog(roomA).value()));
    QTRY_COMPARE(numbers(fromThree), (QList<quint64>{4, 5, 6, 7, 8}));
    QTRY_COMPARE(numbers(fromNow), (QList<quint64>{6, 7, 8}));
}

void TestRoomFollowing::aFollowerThatComesAmidAppendsMissesNothing()
{
    constexpr int last = 200;
    const RoomLease lease = make(roomA);
    QObject context;
    std::array<QList<quint64>, last> heard;
    const auto ignore = [](const auto &) {};
    for (int i = 2; i <= last; ++i) {
        QList<quint64> &mine = heard[size_t(i) - 1];
        m_journal->append(lease, joinEntry(quint64(i)), sampleHeader(), &context, ignore);
        m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { mine << e.sequence; });
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { heard[0] << e.sequence; });
    QList<quint64> all;
    for (quint64 i = 1; i <= last; ++i)
        all << i;
    for (const QList<quint64> &mine : heard)
        QTRY_COMPARE(mine, all);
}

void TestRoomFollowing::aFollowerMayWaitForItsRoom()
{
    QObject context;
    QList<quint64> heard;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { heard << e.sequence; });
    appendTo(make(roomA), 2, 3);
    QTRY_COMPARE(heard, (QList<quint64>{1, 2, 3}));
}

void TestRoomFollowing::aFollowerStopsWithItsContext()
{
    const RoomLease lease = appendTo(make(roomA), 2, 6);
    auto context = std::make_unique<QObject>();
    QList<quint64> heard;
    m_journal->follow(roomA, 0, context.get(), [&](const JournalEntry &e) {
        heard << e.sequence;
        if (e.sequence == 4)
            context.reset();
    });
    QTRY_VERIFY(!context);
    appendTo(lease, 7, 8);
    QCOMPARE(heard, (QList<quint64>{1, 2, 3, 4}));
}

void TestRoomFollowing::aFollowerMayFollowAndAppend()
{
    const RoomLease lease = make(roomA);
    QObject context;
    QList<quint64> outer;
    QList<quint64> inner;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) {
        outer << e.sequence;
        if (e.sequence == 2) {
            m_journal->follow(roomA, 1, &context,
                              [&](const JournalEntry &f) { inner << f.sequence; });
        }
        if (e.sequence < 6) {
            m_journal->append(lease, joinEntry(e.sequence + 1), sampleHeader(), &context,
                              [](const auto &) {});
        }
    });
    QTRY_COMPARE(outer, (QList<quint64>{1, 2, 3, 4, 5, 6}));
    QTRY_COMPARE(inner, (QList<quint64>{2, 3, 4, 5, 6}));
}

void TestRoomFollowing::aFollowerHearsNothingOfARefusedEntry()
{
    const RoomLease lease = make(roomA);
    QObject context;
    QList<quint64> heard;
    m_journal->follow(roomA, 1, &context, [&](const JournalEntry &e) { heard << e.sequence; });
    QVERIFY(!m_call->append(lease, joinEntry(4), sampleHeader()));
    QVERIFY(!m_call->append({roomA, 7}, joinEntry(2), sampleHeader()));
    appendTo(lease, 2, 2);
    appendTo(lease, 2, 2); // the repeat
    appendTo(lease, 3, 3);
    QTRY_COMPARE(heard, (QList<quint64>{2, 3}));
    appendTo(lease, 4, 4);
    QTRY_COMPARE(heard, (QList<quint64>{2, 3, 4}));
}

void TestRoomFollowing::aFollowerHearsNothingOfARemovedRoomsSuccessor()
{
    const RoomLease lease = make(roomA);
    QObject context;
    QList<quint64> heard;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { heard << e.sequence; });
    QTRY_COMPARE(heard, QList<quint64>{1});
    QVERIFY(m_call->remove(lease));
    QList<quint64> heardOfSuccessor;
    m_journal->follow(roomA, 0, &context,
                      [&](const JournalEntry &e) { heardOfSuccessor << e.sequence; });
    appendTo(make(roomA), 2, 3);
    QTRY_COMPARE(heardOfSuccessor, (QList<quint64>{1, 2, 3}));
    QCOMPARE(heard, QList<quint64>{1});
}

void TestRoomFollowing::aSnapshotAndItsTailFoldToTheSameRoom()
{
    const QList<JournalEntry> game = playGame(roomA);
    const auto lease = m_call->create(roomA, node, game.first(), sampleHeader());
    for (const JournalEntry &entry : game.sliced(1))
        QVERIFY(m_call->append(*lease, entry, sampleHeader()));
    const GameRoom whole = fold({}, game);

    for (qsizetype count = 1; count <= game.size(); ++count) {
        const GameRoom part = fold({}, game.first(count));
        m_journal->saveSnapshot(*lease, quint64(count), part);
        JournalledRoom loaded;
        QTRY_VERIFY((loaded = m_call->load(roomA).value()).snapshotSequence == quint64(count));
        QVERIFY(loaded.snapshot);
        QVERIFY(*loaded.snapshot == part);
        QVERIFY(sameEntries(loaded.tail, game.sliced(count)));
        QVERIFY(fold(*loaded.snapshot, loaded.tail) == whole);
    }

    reopen();
    QCOMPARE(m_call->load(roomA).value().snapshotSequence, quint64(game.size()));
}

void TestRoomFollowing::aSnapshotLeavesTheWholeLog()
{
    const RoomLease lease = appendTo(make(roomA), 2, 6);
    m_journal->saveSnapshot(lease, 4, fold({}, m_call->readLog(roomA).value().first(4)));
    QTRY_COMPARE(m_call->load(roomA).value().snapshotSequence, quint64(4));
    QCOMPARE(numbers(m_call->readLog(roomA).value()), (QList<quint64>{1, 2, 3, 4, 5, 6}));
}

void TestRoomFollowing::aSnapshotAheadOfTheLogIsIgnored()
{
    const RoomLease lease = appendTo(make(roomA), 2, 2);
    m_journal->saveSnapshot(lease, 3, fold({}, {firstEntry(roomA), joinEntry(2), joinEntry(3)}));
    reopen();
    QVERIFY(!m_call->load(roomA).value().snapshot);
}

void TestRoomFollowing::aSnapshotUnderAnOldEpochIsIgnored()
{
    const RoomLease old = appendTo(make(roomA), 2, 2);
    QVERIFY(m_call->acquire(roomA, node, sampleStart));
    m_journal->saveSnapshot(old, 2, fold({}, {firstEntry(roomA), joinEntry(2)}));
    reopen();
    QVERIFY(!m_call->load(roomA).value().snapshot);
}

QTEST_GUILESS_MAIN(TestRoomFollowing)
#include "tst_roomfollowing.moc"
