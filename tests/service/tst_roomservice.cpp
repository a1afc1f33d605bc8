#include "core/game/apply.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"
#include "tests/service/memoryjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

NewRoom twoQuestions()
{
    NewRoom room {.title = u"Friday quiz"_s};
    for (const QString &id : {u"q1"_s, u"q2"_s}) {
        room.questions.append({.id = {id},
                               .text = u"Which?"_s,
                               .choices = {{{u"a"_s}, u"This"_s}, {{u"b"_s}, u"That"_s}},
                               .key = {{{u"a"_s}}}});
    }
    room.settings.introTime = Seconds(0);
    return room;
}

JoinRoom join(const QString &name)
{
    return {.name = name, .tokenHash = PlayerToken::random().hash()};
}

} // namespace

/// RoomService and RoomOwner over a journal whose replies the test controls.
class tst_RoomService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acknowledgesOnlyAfterTheAppend();
    void repliesInOrderAndNeverFromInsideTheCall();
    void gathersWhatComesTogetherIntoOneEntry();
    void refusalsReachTheCallerAndTheJournalHearsNothing();
    void aRepeatWaitsForTheFirstToBeDurable();
    void aDeadContextHearsNothing();
    void afterAFailedAppendNothingOfItHappened();
    void afterALostReplyTheTruthIsTheJournals();
    void whileTheStoreIsAwayCommandsAreRefused();
    void aFencedRoomIsLetGo();
    void aClosedQuestionIsWorthASnapshot();
    void deletedRoomsAreGone();
    void takesUpRoomsWhereTheyWere();
    void movesTheOpenQuestionByTheDowntime();
    void giveSignsOfLifeWhileAQuestionIsOpen();
    void shutDownSavesAndReleases();

private:
    RoomCode makeRoom();
    Result<RoomEvents> submitAndWait(const RoomCode &code, const RoomCommand &command);
    void restart();

    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RoomService> m_service;
};

void tst_RoomService::init()
{
    m_service.reset();
    m_replicas.reset();
    m_journal = std::make_unique<MemoryJournal>();
    m_clock = std::make_unique<ManualClock>(fromUnixMs(1'795'359'600'000));
    restart();
}

void tst_RoomService::restart()
{
    m_service.reset();
    m_replicas.reset();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_service = std::make_unique<RoomService>(*m_journal, *m_bus, *m_clock, NodeId {u"n1"_s});
}

RoomCode tst_RoomService::makeRoom()
{
    Result<RoomCode> made = refuse(ErrorCode::Unavailable, {});
    m_service->createRoom(twoQuestions(), this, [&](const Result<RoomCode> &code) { made = code; });
    if (!QTest::qWaitFor([&] { return made && m_replicas->room(*made); }))
        return {};
    return *made;
}

Result<RoomEvents> tst_RoomService::submitAndWait(const RoomCode &code, const RoomCommand &command)
{
    std::optional<Result<RoomEvents>> outcome;
    m_service->submit(code, command, this, [&](const Result<RoomEvents> &result) { outcome = result; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
        return refuse(ErrorCode::Unavailable, u"no reply"_s);
    QCoreApplication::processEvents();
    return *outcome;
}

void tst_RoomService::acknowledgesOnlyAfterTheAppend()
{
    const RoomCode code = makeRoom();
    m_journal->holdReplies = true;
    bool replied = false;
    m_service->submit(code, join(u"Ann"_s), this, [&](const auto &) { replied = true; });
    QTRY_COMPARE(m_journal->appendCount, 1);
    QTest::qWait(20);
    QVERIFY(!replied);
    QVERIFY(m_replicas->room(code)->players.isEmpty());
    m_journal->releaseReplies();
    QTRY_VERIFY(replied);
    QTRY_COMPARE(m_replicas->room(code)->players.size(), 1);
}

void tst_RoomService::repliesInOrderAndNeverFromInsideTheCall()
{
    const RoomCode code = makeRoom();
    QStringList order;
    const auto note = [&](const QString &what) {
        return [&order, what](const Result<RoomEvents> &) { order.append(what); };
    };
    m_service->submit(code, PauseGame {}, this, note(u"refused"_s));
    m_service->submit(code, join(u"Ann"_s), this, note(u"Ann"_s));
    m_service->submit(code, join(u"Bo"_s), this, note(u"Bo"_s));
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order, (QStringList {u"refused"_s, u"Ann"_s, u"Bo"_s}));
}

void tst_RoomService::gathersWhatComesTogetherIntoOneEntry()
{
    const RoomCode code = makeRoom();
    int replies = 0;
    for (int i = 0; i < 100; ++i) {
        m_service->submit(code, join(u"Player %1"_s.arg(i)), this, [&](const auto &joined) {
            QVERIFY(joined.has_value());
            ++replies;
        });
    }
    QTRY_COMPARE(replies, 100);
    QCOMPARE(m_journal->appendCount, 1);
    QCOMPARE(m_journal->rooms[code.value].entries.last().events.size(), 100);
}

void tst_RoomService::refusalsReachTheCallerAndTheJournalHearsNothing()
{
    const RoomCode code = makeRoom();
    const auto paused = submitAndWait(code, PauseGame {});
    QVERIFY(!paused);
    QCOMPARE(paused.error().code, ErrorCode::WrongStatus);
    const auto lost = submitAndWait({u"BCDFGH"_s}, StartGame {});
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::RoomNotFound);
    QCOMPARE(m_journal->appendCount, 0);
}

void tst_RoomService::aRepeatWaitsForTheFirstToBeDurable()
{
    const RoomCode code = makeRoom();
    QVERIFY(submitAndWait(code, join(u"Ann"_s)).has_value());
    QVERIFY(submitAndWait(code, StartGame {}).has_value());
    const SubmitAnswer answer {{1}, {u"q1"_s}, AnswerChoice {{u"b"_s}}, m_clock->now()};
    m_journal->holdReplies = true;
    QStringList order;
    m_service->submit(code, answer, this, [&](const auto &) { order.append(u"first"_s); });
    m_service->submit(code, answer, this, [&](const auto &) { order.append(u"repeat"_s); });
    QTRY_COMPARE(m_journal->appendCount, 3);
    m_service->submit(code, answer, this, [&](const auto &) { order.append(u"late repeat"_s); });
    QTest::qWait(20);
    QVERIFY(order.isEmpty());
    m_journal->releaseReplies();
    QTRY_COMPARE(order, (QStringList {u"first"_s, u"repeat"_s, u"late repeat"_s}));
}

void tst_RoomService::aDeadContextHearsNothing()
{
    const RoomCode code = makeRoom();
    auto context = std::make_unique<QObject>();
    bool replied = false;
    m_service->submit(code, join(u"Ann"_s), context.get(), [&](const auto &) { replied = true; });
    m_service->submit(code, PauseGame {}, context.get(), [&](const auto &) { replied = true; });
    context.reset();
    QTRY_COMPARE(m_replicas->room(code)->players.size(), 1);
    QVERIFY(!replied);
}

void tst_RoomService::afterAFailedAppendNothingOfItHappened()
{
    const RoomCode code = makeRoom();
    m_journal->failAppends = true;
    const auto joined = submitAndWait(code, join(u"Ann"_s));
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, ErrorCode::Unavailable);
    m_journal->failAppends = false;
    // The name is free, the id is the first, and the numbers of entries have no gap.
    QVERIFY(QTest::qWaitFor([&] { return submitAndWait(code, join(u"Ann"_s)).has_value(); }));
    QTRY_COMPARE(m_replicas->room(code)->players.size(), 1);
    QCOMPARE(m_replicas->room(code)->players.firstKey(), PlayerId {1});
    QCOMPARE(m_journal->rooms[code.value].entries.last().sequence, quint64(2));
}

void tst_RoomService::afterALostReplyTheTruthIsTheJournals()
{
    const RoomCode code = makeRoom();
    m_journal->loseReplies = true;
    QVERIFY(!submitAndWait(code, join(u"Ann"_s)));
    m_journal->loseReplies = false;
    QTRY_COMPARE(m_replicas->room(code)->players.size(), 1);
    const auto again = submitAndWait(code, join(u"Ann"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NameTaken);
}

void tst_RoomService::whileTheStoreIsAwayCommandsAreRefused()
{
    const RoomCode code = makeRoom();
    m_journal->failAppends = true;
    QCOMPARE(submitAndWait(code, join(u"Ann"_s)).error().code, ErrorCode::Unavailable);
    QCOMPARE(submitAndWait(code, join(u"Bo"_s)).error().code, ErrorCode::Unavailable);
    QVERIFY(m_replicas->room(code)->players.isEmpty());
}

void tst_RoomService::aFencedRoomIsLetGo()
{
    const RoomCode code = makeRoom();
    ++m_journal->rooms[code.value].epoch;
    QCOMPARE(submitAndWait(code, join(u"Ann"_s)).error().code, ErrorCode::Unavailable);
    QTRY_VERIFY(!m_replicas->room(code));
    QCOMPARE(submitAndWait(code, join(u"Ann"_s)).error().code, ErrorCode::RoomNotFound);
}

void tst_RoomService::aClosedQuestionIsWorthASnapshot()
{
    const RoomCode code = makeRoom();
    QVERIFY(submitAndWait(code, StartGame {}).has_value());
    QCOMPARE(m_journal->snapshotCount, 0);
    QVERIFY(submitAndWait(code, AdvancePhase {}).has_value());
    QCOMPARE(m_journal->snapshotCount, 1);
}

void tst_RoomService::deletedRoomsAreGone()
{
    const RoomCode code = makeRoom();
    std::optional<Result<void>> deleted;
    m_service->deleteRoom(code, this, [&](const Result<void> &result) { deleted = result; });
    QTRY_VERIFY(deleted.has_value());
    QVERIFY(deleted->has_value());
    QTRY_VERIFY(!m_replicas->room(code));
    QVERIFY(!m_journal->rooms.contains(code.value));
}

void tst_RoomService::takesUpRoomsWhereTheyWere()
{
    const RoomCode code = makeRoom();
    QVERIFY(submitAndWait(code, join(u"Ann"_s)).has_value());
    QVERIFY(submitAndWait(code, SetConnected {{1}, true}).has_value());
    const GameRoom before = *m_replicas->room(code);
    restart();
    int taken = 0;
    m_service->takeUpRooms(this, [&](const Result<int> &count) { taken = count.value_or(-1); });
    QTRY_COMPARE(taken, 1);
    QTRY_VERIFY(m_replicas->room(code));
    const GameRoom after = *m_replicas->room(code);
    QVERIFY(after.players.first().connected); // Until the network knows better.
    QCOMPARE(after.players.first().tokenHash, before.players.first().tokenHash);
    QVERIFY(submitAndWait(code, join(u"Bo"_s)).has_value());
    QCOMPARE(m_replicas->room(code)->players.lastKey(), PlayerId {2});
}

void tst_RoomService::movesTheOpenQuestionByTheDowntime()
{
    const RoomCode code = makeRoom();
    QVERIFY(submitAndWait(code, StartGame {}).has_value());
    const TimePoint deadline = m_replicas->room(code)->currentRound().deadline;
    m_clock->advance(4s);
    m_journal->rooms[code.value].lastAlive = m_clock->now(); // The last sign of life.
    m_clock->advance(30s);
    restart();
    m_service->takeUpRooms(this, [](const Result<int> &) { });
    QTRY_VERIFY(m_replicas->room(code)
                && m_replicas->room(code)->currentRound().deadline == deadline + 30s);
    QCOMPARE(m_replicas->room(code)->phase, Phase::Answering);
}

void tst_RoomService::giveSignsOfLifeWhileAQuestionIsOpen()
{
    const RoomCode code = makeRoom();
    QVERIFY(submitAndWait(code, StartGame {}).has_value());
    m_clock->advance(1s);
    QTRY_VERIFY(m_journal->rooms[code.value].renewals >= 1);
    QCOMPARE(m_journal->rooms[code.value].lastAlive, m_clock->now());
}

void tst_RoomService::shutDownSavesAndReleases()
{
    const RoomCode code = makeRoom();
    bool saved = false;
    m_service->submit(code, join(u"Ann"_s), this,
                      [&](const Result<RoomEvents> &joined) { saved = joined.has_value(); });
    bool done = false;
    m_service->shutDown(this, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(saved);
    QVERIFY(m_journal->rooms[code.value].released);
    QCOMPARE(m_journal->rooms[code.value].entries.size(), 2);
}

QTEST_GUILESS_MAIN(tst_RoomService)
#include "tst_roomservice.moc"
