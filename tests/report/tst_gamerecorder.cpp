#include "historycaller.h"
#include "pastgames.h"

#include "core/journal/sqlitejournal.h"
#include "core/report/gamerecorder.h"
#include "tests/service/memoryjournal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What a node needs to play and record.
struct Recording
{
    Recording(RoomJournal &journal, const Clock &clock, GameArchive &archive)
        : service(journal, bus, clock, node)
        , recorder(replicas, service, journal, archive)
    {
    }

    RoomCode makeRoom(const QString &title)
    {
        NewRoom room = newRoomOf(2);
        room.title = title;
        RoomCode made;
        service.createRoom(room, &bus, [&made](const auto &code) { made = code.value(); });
        if (!spinUntil([&] { return replicas.room(made) != nullptr; }))
            qFatal("the room was not made");
        return made;
    }
    bool act(const RoomCode &code, const RoomCommand &command)
    {
        std::optional<bool> done;
        service.submit(code, command, &bus,
                       [&done](const Result<RoomEvents> &events) { done = events.has_value(); });
        return spinUntil([&] { return done.has_value(); }) && *done;
    }
    void play(const RoomCode &code)
    {
        act(code, JoinRoom{u"Ann"_s, {}, PlayerToken::random().hash()});
        act(code, StartGame{});
        act(code, CycleRoom{});
    }

    NodeId node{u"here"_s};
    EventBus bus;
    RoomReplicas replicas{bus};
    RoomService service;
    GameRecorder recorder;
};

} // namespace

/// Which games come into the archive, and when.
class TestGameRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGameIsRecordedAsItEnds();
    void aGameThatRunsIsNotRecorded();
    void twoGamesAreTwo();
    void whatChangesAfterwardsIsRecordedToo();
    void playersWhoGoHomeAreNothingNew();
    void aRoomThatGoesLeavesItsGame();
    void theNextRunRecordsWhatTheLastOneCouldNot();
    void aRoomThatExpiredMeanwhileIsRecorded_data();
    void aRoomThatExpiredMeanwhileIsRecorded();

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GameArchive> m_archive;
    std::unique_ptr<HistoryCaller> m_caller;
};

void TestGameRecorder::init()
{
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<GameArchive>(m_folder->filePath(u"history.db"_s), m_clock);
    m_caller = std::make_unique<HistoryCaller>(*m_archive);
}

void TestGameRecorder::aGameIsRecordedAsItEnds()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode code = node.makeRoom(u"Friday quiz"_s);
    node.play(code);
    QVERIFY(m_caller->games().isEmpty());
    QVERIFY(node.act(code, EndGame{}));
    QTRY_COMPARE(m_caller->games().size(), 1);
    const QList<PastGame> games = m_caller->games();
    QCOMPARE(games[0].title, u"Friday quiz"_s);
    QCOMPARE(games[0].key, (GameKey{code, node.replicas.room(code)->createdAt}));
    QCOMPARE(games[0].endedAt, node.replicas.room(code)->changedAt);
    QCOMPARE(games[0].playerCount, 1);
}

void TestGameRecorder::aGameThatRunsIsNotRecorded()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode code = node.makeRoom(u"Friday quiz"_s);
    node.play(code);
    node.service.deleteRoom(code, &node.bus, [](const Result<void> &) { });
    QVERIFY(spinUntil([&] { return !node.replicas.room(code); }));
    QVERIFY(m_caller->games().isEmpty());
}

void TestGameRecorder::twoGamesAreTwo()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode first = node.makeRoom(u"first"_s);
    const RoomCode second = node.makeRoom(u"second"_s);
    node.play(first);
    node.play(second);
    QVERIFY(node.act(second, EndGame{}));
    QTRY_COMPARE(m_caller->titles(), QStringList{u"second"_s});
    QVERIFY(node.act(first, EndGame{}));
    QTRY_COMPARE(m_caller->titles(), (QStringList{u"first"_s, u"second"_s}));
}

void TestGameRecorder::whatChangesAfterwardsIsRecordedToo()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode code = node.makeRoom(u"Friday quiz"_s);
    node.play(code);
    QVERIFY(node.act(code, EndGame{}));
    QVERIFY(node.act(code, RemovePlayer{PlayerId{1}}));
    QTRY_COMPARE(m_caller->games().size(), 1);
    QTRY_COMPARE(m_caller->games().value(0).playerCount, 0);
    const GameKey key = m_caller->games().value(0).key;
    QVERIFY(!m_caller->load(key)->questions.value(0).isVoid);
    QVERIFY(node.act(code, CorrectQuestion{QuestionId{u"q1"_s}, VoidQuestion{}}));
    QTRY_VERIFY(m_caller->load(key)->questions.value(0).isVoid);
    QVERIFY(node.act(code, UndoCorrection{node.replicas.room(code)->corrections.last().id}));
    QTRY_VERIFY(!m_caller->load(key)->questions.value(0).isVoid);
}

void TestGameRecorder::playersWhoGoHomeAreNothingNew()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode code = node.makeRoom(u"Friday quiz"_s);
    node.play(code);
    QVERIFY(node.act(code, SetConnected{PlayerId{1}, true, node.node}));
    QVERIFY(node.act(code, EndGame{}));
    QTRY_COMPARE(m_caller->games().size(), 1);
    QSignalSpy changed(m_archive.get(), &GameHistory::changed);
    QVERIFY(node.act(code, SetConnected{PlayerId{1}, false, node.node}));
    QVERIFY(spinUntil([&] { return !node.replicas.room(code)->player(PlayerId{1})->connected; }));
    QCOMPARE(m_caller->games().size(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestGameRecorder::aRoomThatGoesLeavesItsGame()
{
    MemoryJournal journal;
    Recording node(journal, m_clock, *m_archive);
    const RoomCode code = node.makeRoom(u"Friday quiz"_s);
    node.play(code);
    QVERIFY(node.act(code, EndGame{}));
    node.service.deleteRoom(code, &node.bus, [](const Result<void> &) { });
    QVERIFY(spinUntil([&] { return !node.replicas.room(code); }));
    QCOMPARE(m_caller->titles(), QStringList{u"Friday quiz"_s});
}

// The end was saved, but the program was gone before the archive heard of it.
void TestGameRecorder::theNextRunRecordsWhatTheLastOneCouldNot()
{
    MemoryJournal journal;
    {
        GameArchive lost(m_folder->filePath(u"lost.db"_s), m_clock);
        Recording node(journal, m_clock, lost);
        const RoomCode code = node.makeRoom(u"Friday quiz"_s);
        node.play(code);
        QVERIFY(node.act(code, EndGame{}));
        (void)node.makeRoom(u"Not played"_s);
    }
    for (int run = 0; run < 2; ++run) {
        Recording node(journal, m_clock, *m_archive);
        bool taken = false;
        node.service.takeUpRooms(&node.bus, [&taken](const Result<int> &) { taken = true; });
        QVERIFY(spinUntil([&] { return taken; }));
        QTRY_COMPARE(m_caller->titles(), QStringList{u"Friday quiz"_s});
    }
}

void TestGameRecorder::aRoomThatExpiredMeanwhileIsRecorded_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<qint64>("daysLater");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a game that was over") << true << qint64(3) << QStringList{u"Friday quiz"_s};
    QTest::newRow("a game that was not over") << false << qint64(3) << QStringList();
    QTest::newRow("a room that still lives is taken up instead") << true << qint64(0)
                                                                 << QStringList();
}

void TestGameRecorder::aRoomThatExpiredMeanwhileIsRecorded()
{
    QFETCH(bool, ended);
    QFETCH(qint64, daysLater);
    QFETCH(QStringList, titles);
    const NodeId here{u"here"_s};
    {
        SqliteJournal journal({.folder = m_folder->path()});
        GameArchive lost(m_folder->filePath(u"lost.db"_s), m_clock);
        Recording node(journal, m_clock, lost);
        const RoomCode code = node.makeRoom(u"Friday quiz"_s);
        node.play(code);
        if (ended)
            QVERIFY(node.act(code, EndGame{}));
    }
    SqliteJournal journal({.folder = m_folder->path()});
    Recording node(journal, m_clock, *m_archive);
    QSignalSpy changed(m_archive.get(), &GameHistory::changed);
    node.recorder.recordExpired(here, m_clock.now() + std::chrono::days(daysLater));
    if (!titles.isEmpty())
        QTRY_COMPARE(changed.count(), 1);
    // Behind what the recorder asked of the journal.
    bool listed = false;
    journal.list(&journal, [&listed](const auto &) { listed = true; });
    QVERIFY(spinUntil([&] { return listed; }));
    QCOMPARE(m_caller->titles(), titles);
}

QTEST_GUILESS_MAIN(TestGameRecorder)
#include "tst_gamerecorder.moc"
