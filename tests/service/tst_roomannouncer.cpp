#include "tests/protocol/docexamples.h"
#include "tests/service/announcingnode.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What other programs are told of rooms, and when.
class tst_RoomAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewRoomIsToldWithAllThatIsSaidOfIt();
    void theDocumentedExampleIsTrue();
    void eachRevisionOfAGameIsToldOnce();
    void generatedQuestionsAndFailuresAreTold();
    void playersAreCountedOnceASecond();
    void aCountThatIsAlreadyToldIsNotToldAgain();
    void aRemovedRoomIsExpired();
    void roomsOfOtherNodesAreNotOwn();
    void oldRoomsAreNotNew();
    void aRoomThatStillWaitsIsToldAgainByWhoTakesItUp();
    void nothingSecretIsTold();

private:
    void restart();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<AnnouncingNode> m_node;
};

void tst_RoomAnnouncer::init()
{
    m_node.reset();
    m_clock = std::make_unique<ManualClock>(fromUnixMs(1'795'359'600'000));
    m_journal = std::make_unique<MemoryJournal>();
    restart();
}

void tst_RoomAnnouncer::restart()
{
    m_node.reset();
    m_node = std::make_unique<AnnouncingNode>(*m_journal, *m_clock);
}

void tst_RoomAnnouncer::aNewRoomIsToldWithAllThatIsSaidOfIt()
{
    NewRoom room = AnnouncingNode::topic();
    room.ownerId = u"host"_s;
    room.maxPlayerCount = 200;
    const RoomCode code = m_node->makeRoom(room);
    QCOMPARE(m_node->told.size(), 1);
    QVERIFY(m_node->told[0].own);
    QCOMPARE(m_node->told[0].type, "GAME_ROOM_CREATED");
    QCOMPARE(m_node->told[0].id, code.value.toLatin1() + "-0");
    QVERIFY(!m_node->told[0].json.contains('\n'));
    const QJsonObject expected{{u"type"_s, u"GAME_ROOM_CREATED"_s},
                               {u"id"_s, code.value + u"-0"_s},
                               {u"at_ms"_s, qint64(1'795'359'600'000)},
                               {u"node"_s, u"n1"_s},
                               {u"game_room"_s,
                                QJsonObject{{u"code"_s, code.value},
                                            {u"title"_s, u"Friday quiz"_s},
                                            {u"topic"_s, u"Sums"_s},
                                            {u"status"_s, u"building"_s},
                                            {u"owner_id"_s, u"host"_s},
                                            {u"max_player_count"_s, 200},
                                            {u"question_count"_s, 0},
                                            {u"player_count"_s, 0},
                                            {u"failure_reason"_s, QJsonValue::Null}}}};
    QCOMPARE(m_node->json(0), expected);
}

void tst_RoomAnnouncer::theDocumentedExampleIsTrue()
{
    NewRoom room = AnnouncingNode::topic();
    room.ownerId = u"host"_s;
    m_node->makeRoom(room);
    const QString page = pageText(QStringLiteral(QUIZSTAGE_DOCS "/protocol.md"));
    const QList<DocExample> examples = examplesIn(page);
    const auto example = std::ranges::find(examples, u"announcement"_s, &DocExample::kind);
    QVERIFY(example != examples.end());
    QCOMPARE(shapeDifference(example->json, m_node->json(0), u"example"_s), QString());
    for (const QString &type :
         {u"CREATED"_s, u"UPDATED"_s, u"STARTED"_s, u"COMPLETED"_s, u"FAILED"_s, u"EXPIRED"_s})
        QVERIFY2(page.contains(u"\n| `GAME_ROOM_%1` | "_s.arg(type)), qPrintable(type));
}

void tst_RoomAnnouncer::eachRevisionOfAGameIsToldOnce()
{
    const RoomCode code = m_node->makeRoom();
    QVERIFY(m_node->submit(code, EditRoom{.title = u"Monday quiz"_s}));
    m_clock->advance(1min);
    QVERIFY(m_node->submit(code, StartGame{}));
    QVERIFY(m_node->submit(code, PauseGame{}));
    QVERIFY(m_node->submit(code, ResumeGame{}));
    QVERIFY(m_node->submit(code, EndGame{}));
    QByteArrayList ids;
    for (quint64 i = 0; i <= m_node->replicas.room(code)->revision; ++i)
        ids.append(code.value.toLatin1() + '-' + QByteArray::number(i));
    QCOMPARE(m_node->ids(), ids);
    QCOMPARE(m_node->types(),
             (QByteArrayList{"GAME_ROOM_CREATED", "GAME_ROOM_UPDATED", "GAME_ROOM_STARTED",
                             "GAME_ROOM_UPDATED", "GAME_ROOM_UPDATED", "GAME_ROOM_UPDATED",
                             "GAME_ROOM_COMPLETED"}));
    QCOMPARE(m_node->json(1)["game_room"_L1]["title"_L1], u"Monday quiz"_s);
    QCOMPARE(m_node->json(2)["at_ms"_L1].toInteger(), 1'795'359'660'000);
    QCOMPARE(m_node->json(2)["game_room"_L1]["status"_L1], u"in-progress"_s);
    QCOMPARE(m_node->json(5)["game_room"_L1]["status"_L1], u"in-progress"_s);
    QCOMPARE(m_node->json(6)["game_room"_L1]["status"_L1], u"completed"_s);
}

void tst_RoomAnnouncer::generatedQuestionsAndFailuresAreTold()
{
    const RoomCode supplied = m_node->makeRoom(AnnouncingNode::topic());
    QVERIFY(m_node->submit(supplied, SupplyQuestions{AnnouncingNode::quiz().questions}));
    const RoomCode given = m_node->makeRoom(AnnouncingNode::topic());
    QVERIFY(m_node->submit(given, FailBuilding{u"no sources"_s}));
    QCOMPARE(m_node->types(),
             (QByteArrayList{"GAME_ROOM_CREATED", "GAME_ROOM_UPDATED", "GAME_ROOM_CREATED",
                             "GAME_ROOM_FAILED"}));
    QCOMPARE(m_node->json(1)["game_room"_L1]["status"_L1], u"ready"_s);
    QCOMPARE(m_node->json(1)["game_room"_L1]["question_count"_L1], 2);
    QCOMPARE(m_node->json(3)["game_room"_L1]["failure_reason"_L1], u"no sources"_s);
}

void tst_RoomAnnouncer::playersAreCountedOnceASecond()
{
    const RoomCode code = m_node->makeRoom();
    const auto lastCount = [this] {
        return m_node->json(m_node->told.size() - 1)["game_room"_L1]["player_count"_L1].toInt();
    };
    for (int i = 1; i <= 5; ++i)
        QVERIFY(m_node->join(code, u"Player %1"_s.arg(i)));
    QTRY_COMPARE(lastCount(), 5);
    QVERIFY(m_node->told.size() < 6);
    QCOMPARE(m_node->types().last(), "GAME_ROOM_UPDATED");
    // The revision is the same; the entry that changed the count makes the id one of its own.
    QCOMPARE(m_node->told.last().id, code.value.toLatin1() + "-0.6");
    QVERIFY(m_node->submit(code, LeaveRoom{{1}}));
    QTRY_COMPARE(lastCount(), 4);
}

void tst_RoomAnnouncer::aCountThatIsAlreadyToldIsNotToldAgain()
{
    const RoomCode code = m_node->makeRoom();
    const RoomCode other = m_node->makeRoom();
    QVERIFY(m_node->join(code, u"Ann"_s));
    QVERIFY(m_node->submit(code, StartGame{}));
    QVERIFY(m_node->join(other, u"Bo"_s));
    QTRY_COMPARE(m_node->told.size(), 4);
    QCOMPARE(m_node->json(2)["game_room"_L1]["player_count"_L1], 1);
    QCOMPARE(m_node->json(3)["game_room"_L1]["code"_L1], other.value);
}

void tst_RoomAnnouncer::aRemovedRoomIsExpired()
{
    const RoomCode code = m_node->makeRoom();
    QVERIFY(m_node->submit(code, EditRoom{.title = u"Monday quiz"_s}));
    QVERIFY(m_node->join(code, u"Ann"_s));
    m_clock->advance(1h);
    m_node->service.deleteRoom(code, this, [](const Result<void> &) {});
    QTRY_COMPARE(m_node->types().last(), "GAME_ROOM_EXPIRED");
    const RoomAnnouncement last = m_node->told.last();
    QVERIFY(last.own);
    QCOMPARE(last.id, code.value.toLatin1() + "-2");
    const QJsonObject json = m_node->json(m_node->told.size() - 1);
    QCOMPARE(json["at_ms"_L1], toUnixMs(m_clock->now()));
    QCOMPARE(json["game_room"_L1]["title"_L1], u"Monday quiz"_s);
    QCOMPARE(json["game_room"_L1]["player_count"_L1], 1);
}

void tst_RoomAnnouncer::roomsOfOtherNodesAreNotOwn()
{
    GameRoom room;
    room.code = {u"BKTRFN"_s};
    room.node = {u"n2"_s};
    room.status = RoomStatus::Building;
    room.createdAt = m_clock->now();
    m_node->bus.publishOpened(room, 1);
    m_node->bus.publishCommitted(room.code, {2, m_clock->now(), {RoomFailed{u"no sources"_s}}});
    m_node->bus.publishRemoved(room.code);
    QTRY_COMPARE(m_node->types(),
                 (QByteArrayList{"GAME_ROOM_CREATED", "GAME_ROOM_FAILED", "GAME_ROOM_EXPIRED"}));
    for (const RoomAnnouncement &one : std::as_const(m_node->told))
        QVERIFY(!one.own);
    QCOMPARE(m_node->json(1)["node"_L1], u"n2"_s);
}

void tst_RoomAnnouncer::oldRoomsAreNotNew()
{
    const RoomCode code = m_node->makeRoom();
    m_clock->advance(1min);
    restart();
    m_node->service.takeUpRooms(this, [](const Result<int> &) {});
    QTRY_VERIFY(m_node->replicas.room(code));
    QVERIFY(m_node->submit(code, EditRoom{.title = u"Monday quiz"_s}));
    QCOMPARE(m_node->types(), QByteArrayList{"GAME_ROOM_UPDATED"});
    QVERIFY(m_node->told[0].own);
}

void tst_RoomAnnouncer::aRoomThatStillWaitsIsToldAgainByWhoTakesItUp()
{
    const RoomCode code = m_node->makeRoom(AnnouncingNode::topic());
    const RoomAnnouncement first = m_node->told.value(0);
    m_clock->advance(1min);
    restart();
    m_node->service.takeUpRooms(this, [](const Result<int> &) {});
    QTRY_VERIFY(!m_node->told.isEmpty());
    QCOMPARE(m_node->told[0].id, code.value.toLatin1() + "-0");
    QCOMPARE(m_node->told[0], first);
}

void tst_RoomAnnouncer::nothingSecretIsTold()
{
    const RoomCode code = m_node->makeRoom();
    QVERIFY(m_node->join(code, u"Secret name"_s));
    QVERIFY(m_node->submit(code, StartGame{}));
    QVERIFY(m_node->submit(code, EndGame{}));
    for (const RoomAnnouncement &one : std::as_const(m_node->told)) {
        QVERIFY(!one.json.contains("Secret"));
        QVERIFY(!one.json.contains("key"));
    }
}

QTEST_GUILESS_MAIN(tst_RoomAnnouncer)
#include "tst_roomannouncer.moc"
