// Nodes that share rooms in one Redis: commands from elsewhere, and what happens when the store comes
// back without its last entries.

#include "tests/service/sharednode.h"
#include "tests/support/losttail.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
constexpr int cap = 15'000;
}

class TestSharedRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRoomIsFollowedByTheOther();
    void aCommandFromElsewhereIsDecidedByTheOwner();
    void whatTheReplicaRefusesGoesNoFurther();
    void whatOnlyTheOwnerCanRefuseComesBackAsARefusal();
    void aCommandThatIsNoneIsRefused();
    void aRoomIsRemovedFromElsewhere();
    void whoWaitsForARoomThatGoesIsTold();
    void theOwnerWritesAgainWhatTheStoreHasLost();
    void whoTakesOverWritesAgainWhatTheStoreHasLost();
    void aFrozenOwnerFollowsALogThatWentOnWithoutIt();
    void aRoomThatTheStoreHasLostIsGone();

private:
    QString code() const { return m_code.value; }

    std::unique_ptr<RedisServerProcess> m_server;
    std::unique_ptr<SharedNode> m_owner;
    std::unique_ptr<SharedNode> m_other;
    RoomCode m_code;
};

void TestSharedRooms::init()
{
    m_server = std::make_unique<RedisServerProcess>();
    QVERIFY(m_server->start());
    m_owner = std::make_unique<SharedNode>(*m_server, u"a"_s);
    m_other = std::make_unique<SharedNode>(*m_server, u"b"_s);
    m_code = m_owner->makeRoom();
    QVERIFY(m_owner->join(m_code, u"Ann"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code), QStringList{u"Ann"_s}, cap);
}

void TestSharedRooms::cleanup()
{
    m_other.reset();
    m_owner.reset();
    m_server.reset();
}

void TestSharedRooms::aRoomIsFollowedByTheOther()
{
    QVERIFY(m_owner->owns(m_code));
    QVERIFY(!m_other->owns(m_code));
    QCOMPARE(m_other->room(m_code)->node, m_owner->id);
}

void TestSharedRooms::aCommandFromElsewhereIsDecidedByTheOwner()
{
    const auto joined = m_other->join(m_code, u"Bo"_s);
    QVERIFY(joined);
    QCOMPARE(std::get<PlayerJoined>(joined->first()).id, PlayerId{2});
    for (const auto &node : {m_owner.get(), m_other.get()})
        QTRY_COMPARE_WITH_TIMEOUT(node->names(m_code), (QStringList{u"Ann"_s, u"Bo"_s}), cap);
}

void TestSharedRooms::whatTheReplicaRefusesGoesNoFurther()
{
    QCOMPARE(m_other->join(m_code, u"ann"_s).error().code, ErrorCode::NameTaken);
    const QByteArray sent = m_server->cli({u"EXISTS"_s, u"qs:{%1}:commands"_s.arg(code())});
    QCOMPARE(sent.trimmed(), "0");
}

// The second comes to the owner before the other node has heard of the first.
void TestSharedRooms::whatOnlyTheOwnerCanRefuseComesBackAsARefusal()
{
    std::optional<Result<RoomEvents>> first;
    const JoinRoom bo{.name = u"Bo"_s, .tokenHash = PlayerToken::random().hash()};
    m_owner->service().submit(m_code, bo, this, [&](const auto &result) { first = result; });
    QCOMPARE(m_other->join(m_code, u"Bo"_s).error().code, ErrorCode::NameTaken);
    QVERIFY(first && first->has_value());
}

void TestSharedRooms::aCommandThatIsNoneIsRefused()
{
    std::optional<Result<void>> sent;
    m_other->relay().send(m_code, "id", "{\"type\":\"DANCE\"}", this,
                          [&](const auto &result) { sent = result; });
    QTRY_VERIFY_WITH_TIMEOUT(sent.has_value(), cap);
    QVERIFY(sent->has_value());
    // The ones behind it are carried out.
    QVERIFY(m_other->join(m_code, u"Bo"_s));
}

void TestSharedRooms::aRoomIsRemovedFromElsewhere()
{
    std::optional<Result<void>> removed;
    m_other->service().deleteRoom(m_code, this, [&](const auto &result) { removed = result; });
    QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), cap);
    QVERIFY(removed->has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!m_owner->room(m_code) && !m_other->room(m_code), cap);
}

void TestSharedRooms::whoWaitsForARoomThatGoesIsTold()
{
    std::optional<Result<void>> removed;
    m_owner->service().deleteRoom(m_code, this, [&](const auto &result) { removed = result; });
    QCOMPARE(m_other->join(m_code, u"Bo"_s).error().code, ErrorCode::RoomNotFound);
    QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), cap);
}

void TestSharedRooms::theOwnerWritesAgainWhatTheStoreHasLost()
{
    QVERIFY(m_owner->join(m_code, u"Bo"_s));
    QVERIFY(m_other->join(m_code, u"Cy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code).size(), 3, cap);
    QSignalSpy reset(&m_other->replicas(), &RoomReplicas::roomReset);
    loseLastEntries(*m_server, code(), 2);
    // The first command may still find the store away.
    QTRY_VERIFY_WITH_TIMEOUT(m_other->join(m_code, u"Di"_s).has_value()
                                 || m_other->names(m_code).contains(u"Di"_s),
                             cap);
    QVERIFY(m_owner->join(m_code, u"Ed"_s));
    const QStringList all{u"Ann"_s, u"Bo"_s, u"Cy"_s, u"Di"_s, u"Ed"_s};
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code), all, cap);
    QTRY_COMPARE_WITH_TIMEOUT(m_owner->names(m_code), all, cap);
    QCOMPARE(reset.count(), 0);
    // A third one, which has only what stands in the store, sees the same.
    SharedNode third(*m_server, u"c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(third.names(m_code), all, cap);
}

void TestSharedRooms::whoTakesOverWritesAgainWhatTheStoreHasLost()
{
    QVERIFY(m_owner->join(m_code, u"Bo"_s));
    QVERIFY(m_owner->join(m_code, u"Cy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code).size(), 3, cap);
    QSignalSpy reset(&m_other->replicas(), &RoomReplicas::roomReset);
    m_owner.reset();
    loseLastEntries(*m_server, code(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->owns(m_code), cap);
    QVERIFY(m_other->join(m_code, u"Di"_s));
    const QStringList all{u"Ann"_s, u"Bo"_s, u"Cy"_s, u"Di"_s};
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code), all, cap);
    QCOMPARE(reset.count(), 0);
    SharedNode third(*m_server, u"c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(third.names(m_code), all, cap);
}

// Here the log goes on with other entries than those that this node has.
void TestSharedRooms::aFrozenOwnerFollowsALogThatWentOnWithoutIt()
{
    QVERIFY(m_owner->join(m_code, u"Bo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_other->names(m_code).size(), 2, cap);
    m_other.reset();
    QSignalSpy reset(&m_owner->replicas(), &RoomReplicas::roomReset);
    // Another program's node, which never saw Bo, takes the room.
    loseLastEntries(*m_server, code(), 1);
    RedisNode thief(m_server->port());
    const QString meta = u"qs:{%1}:meta"_s.arg(code());
    m_server->cli({u"HSET"_s, meta, u"owner"_s, u""_s});
    const auto lease = thief.call.acquire(m_code, NodeId{u"thief"_s}, SystemClock().now());
    QVERIFY(lease);
    const quint64 last = thief.call.load(m_code)->tail.last().sequence;
    for (quint64 i = 1; i <= 2; ++i) {
        const PlayerJoined stranger{.id = {quint32(10 + i)},
                                    .name = u"Stranger %1"_s.arg(i),
                                    .avatar = u"🐙"_s,
                                    .tokenHash = PlayerToken::random().hash(),
                                    .at = sampleStart};
        QVERIFY(thief.call.append(*lease, {last + i, sampleStart, {stranger}}, sampleHeader()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        m_owner->names(m_code).mid(0, 3),
        (QStringList{u"Ann"_s, u"Stranger 1"_s, u"Stranger 2"_s}), cap);
    QCOMPARE(reset.count(), 1);
}

void TestSharedRooms::aRoomThatTheStoreHasLostIsGone()
{
    m_server->cli({u"FLUSHALL"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_other->room(m_code), cap);
    const auto joined = m_owner->join(m_code, u"Bo"_s);
    QVERIFY(!joined);
    QTRY_VERIFY_WITH_TIMEOUT(!m_owner->room(m_code), cap);
}

QTEST_GUILESS_MAIN(TestSharedRooms)
#include "tst_sharedrooms.moc"
