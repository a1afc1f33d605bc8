// The contract of RoomJournal: who may write to a room, which rooms there are and when they go.

#include "tests/conformance/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace JournalTestData;

class TestRoomLeases : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachAcquireRaisesTheEpochByOne();
    void aNewerEpochFencesAnOlder();
    void aNewerEpochFencesAnotherJournal();
    void aReleasedLeaseIsFenced();
    void aReleasedRoomIsFreeAtOnce();
    void theSameNodeTakesItsRoomAtOnce();
    void aLivingNodeKeepsItsRoom_data();
    void aLivingNodeKeepsItsRoom();
    void aSilentNodeLosesItsRoom();
    void theLastSignOfLifeIsKept();
    void renewTellsWhichLeasesAreLost();

    void theListIsNewestFirst();
    void theListFollowsTheHeaders();
    void aRemovedRoomIsGone();
    void removingNeedsTheLease();
    void roomsExpireAfterTheirTime();
};

void TestRoomLeases::eachAcquireRaisesTheEpochByOne()
{
    make(roomA);
    for (quint64 epoch = 2; epoch <= 5; ++epoch) {
        const auto lease = m_call->acquire(roomA, node, sampleStart);
        QVERIFY(lease);
        QCOMPARE(lease->code, roomA);
        QCOMPARE(lease->epoch, epoch);
    }
}

void TestRoomLeases::aNewerEpochFencesAnOlder()
{
    const RoomLease old = appendTo(make(roomA), 2, 2);
    const auto lease = m_call->acquire(roomA, node, sampleStart);
    QVERIFY(lease);
    QCOMPARE(codeOf(m_call->append(old, joinEntry(3), sampleHeader())), ErrorCode::Fenced);
    QCOMPARE(codeOf(m_call->release(old)), ErrorCode::Fenced);
    QCOMPARE(m_call->append(*lease, joinEntry(3), sampleHeader()).value(), quint64(3));
}

void TestRoomLeases::aNewerEpochFencesAnotherJournal()
{
    const RoomLease old = make(roomA);
    const std::unique_ptr<RoomJournal> other = m_store->open();
    JournalCaller otherCall(*other);
    const auto lease = otherCall.acquire(roomA, otherNode, sampleStart + 10s);
    QVERIFY(lease);
    QVERIFY(otherCall.append(*lease, joinEntry(2), sampleHeader()));
    QCOMPARE(codeOf(m_call->append(old, joinEntry(2, 2), sampleHeader())), ErrorCode::Fenced);
    QVERIFY(sameEntries(m_call->readLog(roomA).value(), {firstEntry(roomA), joinEntry(2)}));
}

void TestRoomLeases::aReleasedLeaseIsFenced()
{
    const RoomLease lease = make(roomA);
    QVERIFY(m_call->release(lease));
    QVERIFY(m_call->list().value().first().owner.value.isEmpty());
    QCOMPARE(codeOf(m_call->append(lease, joinEntry(2), sampleHeader())), ErrorCode::Fenced);
    QCOMPARE(m_call->renew({lease}, sampleStart).value(), QList{roomA});
}

void TestRoomLeases::aReleasedRoomIsFreeAtOnce()
{
    QVERIFY(m_call->release(make(roomA)));
    const auto lease = m_call->acquire(roomA, otherNode, sampleStart);
    QCOMPARE(lease.value().epoch, quint64(2));
    QCOMPARE(m_call->list().value().first().owner, otherNode);
}

void TestRoomLeases::theSameNodeTakesItsRoomAtOnce()
{
    make(roomA);
    reopen();
    QCOMPARE(m_call->acquire(roomA, node, sampleStart).value().epoch, quint64(2));
}

void TestRoomLeases::aLivingNodeKeepsItsRoom_data()
{
    QTest::addColumn<QString>("sign");
    QTest::newRow("that made it") << u"create"_s;
    QTest::newRow("that has just appended") << u"append"_s;
    QTest::newRow("that has just renewed") << u"renew"_s;
    QTest::newRow("that has just taken it") << u"acquire"_s;
}

void TestRoomLeases::aLivingNodeKeepsItsRoom()
{
    QFETCH(QString, sign);
    TimePoint seen = sampleStart;
    const RoomLease lease = make(roomA);
    if (sign != u"create"_s)
        seen += 60s;
    if (sign == u"append"_s)
        QVERIFY(m_call->append(lease, joinEntry(2, 1, seen), sampleHeader()));
    if (sign == u"renew"_s)
        QVERIFY(m_call->renew({lease}, seen));
    if (sign == u"acquire"_s)
        QVERIFY(m_call->acquire(roomA, node, seen));
    QCOMPARE(codeOf(m_call->acquire(roomA, otherNode, seen + 1s)), ErrorCode::Conflict);
    QCOMPARE(m_call->list().value().first().owner, node);
}

void TestRoomLeases::aSilentNodeLosesItsRoom()
{
    const RoomLease lease = make(roomA);
    const auto taken = m_call->acquire(roomA, otherNode, sampleStart + 10s);
    QCOMPARE(taken.value().epoch, quint64(2));
    QCOMPARE(codeOf(m_call->append(lease, joinEntry(2), sampleHeader())), ErrorCode::Fenced);
}

void TestRoomLeases::theLastSignOfLifeIsKept()
{
    const RoomLease lease = make(roomA);
    QVERIFY(m_call->append(lease, joinEntry(2, 1, sampleStart + 5s), sampleHeader()));
    QCOMPARE(m_call->load(roomA).value().lastAlive, sampleStart + 5s);
    QVERIFY(m_call->renew({lease}, sampleStart + 8s));
    QCOMPARE(m_call->load(roomA).value().lastAlive, sampleStart + 8s);
    QVERIFY(m_call->acquire(roomA, node, sampleStart + 60s));
    QCOMPARE(m_call->load(roomA).value().lastAlive, sampleStart + 8s);
    QCOMPARE(m_call->list().value().first().lastAlive, sampleStart + 8s);
}

void TestRoomLeases::renewTellsWhichLeasesAreLost()
{
    const RoomLease kept = make(roomA);
    const RoomLease lost = make(roomB);
    QVERIFY(m_call->renew({kept, lost}, sampleStart + 1s).value().isEmpty());
    QVERIFY(m_call->acquire(roomB, node, sampleStart + 1s));
    QCOMPARE(m_call->renew({kept, lost, {unknownRoom, 3}}, sampleStart + 2s).value(),
             (QList{roomB, unknownRoom}));
    QCOMPARE(m_call->load(roomA).value().lastAlive, sampleStart + 2s);
    QCOMPARE(m_call->load(roomB).value().lastAlive, sampleStart + 1s);
    QVERIFY(m_call->renew({}, sampleStart).value().isEmpty());
}

void TestRoomLeases::theListIsNewestFirst()
{
    make(RoomCode{u"BBBBBB"_s}, sampleStart + 1s);
    make(RoomCode{u"ZZZZZZ"_s}, sampleStart + 3s);
    make(RoomCode{u"CCCCCC"_s}, sampleStart + 2s);
    const QList<RoomRecord> records = m_call->list().value();
    QStringList codes;
    for (const RoomRecord &record : records)
        codes << record.code.value;
    QCOMPARE(codes, (QStringList{u"ZZZZZZ"_s, u"CCCCCC"_s, u"BBBBBB"_s}));
}

void TestRoomLeases::theListFollowsTheHeaders()
{
    QVERIFY(m_call->list().value().isEmpty());
    const RoomLease lease = make(roomA);
    RoomHeader header{u"Fête \U0001F389 'quoted'"_s,
                      RoomStatus::InProgress,
                      1234,
                      42,
                      sampleStart,
                      sampleStart + 9h};
    QVERIFY(m_call->append(lease, joinEntry(2, 1, sampleStart + 7s), header));
    const RoomRecord expected{roomA, header, node, sampleStart + 7s};
    QCOMPARE(m_call->list().value(), QList{expected});
}

void TestRoomLeases::aRemovedRoomIsGone()
{
    const RoomLease lease = appendTo(make(roomA), 2, 3);
    make(roomB);
    m_journal->saveSnapshot(lease, 2, fold({}, {firstEntry(roomA), joinEntry(2)}));
    QTRY_VERIFY(m_call->load(roomA).value().snapshot);
    QVERIFY(m_call->remove(lease));
    QCOMPARE(codeOf(m_call->load(roomA)), ErrorCode::RoomNotFound);
    QCOMPARE(codeOf(m_call->append(lease, joinEntry(4), sampleHeader())), ErrorCode::RoomNotFound);
    QCOMPARE(m_call->list().value().size(), 1);
    make(roomA);
    const auto room = m_call->load(roomA);
    QVERIFY(!room->snapshot);
    QCOMPARE(numbers(room->tail), QList<quint64>{1});
}

void TestRoomLeases::removingNeedsTheLease()
{
    const RoomLease old = make(roomA);
    const auto lease = m_call->acquire(roomA, node, sampleStart);
    QCOMPARE(codeOf(m_call->remove(old)), ErrorCode::Fenced);
    QVERIFY(m_call->load(roomA));
    QVERIFY(m_call->remove(*lease));
}

void TestRoomLeases::roomsExpireAfterTheirTime()
{
    const RoomLease lease = make(roomA);
    make(roomB, sampleStart + 1h);
    QVERIFY(m_call->expire(sampleStart + 4h).value().isEmpty());
    QCOMPARE(m_call->expire(sampleStart + 4h + 1ms).value(), QList{roomA});
    QVERIFY(m_call->expire(sampleStart + 4h + 1ms).value().isEmpty());
    QCOMPARE(codeOf(m_call->load(roomA)), ErrorCode::RoomNotFound);
    QCOMPARE(m_call->renew({lease}, sampleStart).value(), QList{roomA});
    QVERIFY(m_call->load(roomB));
    // An append moves the time.
    const RoomHeader later = sampleHeader(u"Quiz"_s, sampleStart + 9h);
    QVERIFY(m_call->append({roomB, 1}, joinEntry(2, 1, sampleStart + 9h), later));
    QVERIFY(m_call->expire(sampleStart + 10h).value().isEmpty());
}

QTEST_GUILESS_MAIN(TestRoomLeases)
#include "tst_roomleases.moc"
