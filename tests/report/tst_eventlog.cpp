#include "core/report/eventlog.h"

#include "core/service/roomservice.h"
#include "tests/service/memoryjournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = LogEntry::Kind;

/// What the log tells of rooms, nodes and the store.
class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGameIsToldInOrder();
    void whoJoinsTogetherIsOneLine();
    void whoJoinsDoesNotComeBack();
    void whoLeftIsNamed();
    void answersAreCountedAndNotTold();
    void whatPlayersDidStandsBeforeWhatFollowed();
    void messagesAndTimeAreTold();
    void aBreakAndItsExtensionAreTold();
    void aRoomOfOldIsTakenUp();
    void aRoomThatWentBackSaysSo();
    void nodesComeAndGo();
    void theStoreFailsOnce();
    void whatHappenedIsToldByItself();

private:
    RoomCode makeRoom(const QList<QuizRound> &rounds = {});
    void act(const RoomCode &code, const RoomCommand &command);
    void join(const RoomCode &code, const QString &name, quint32 number);
    /// What was told since the last call.
    QList<LogEntry> told();
    QList<Kind> kindsTold();

    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<RoomService> m_service;
    std::unique_ptr<EventLog> m_log;
    QList<LogEntry> m_told;
};

void TestEventLog::init()
{
    m_log.reset();
    m_service.reset();
    m_replicas.reset();
    m_journal = std::make_unique<MemoryJournal>();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_service = std::make_unique<RoomService>(*m_journal, *m_bus, m_clock, NodeId{u"n1"_s});
    m_log = std::make_unique<EventLog>(*m_replicas, m_clock, 1h);
    m_told.clear();
    connect(m_log.get(), &EventLog::logged, this,
            [this](const QList<LogEntry> &entries) { m_told.append(entries); });
}

RoomCode TestEventLog::makeRoom(const QList<QuizRound> &rounds)
{
    NewRoom room{.title = u"Friday quiz"_s, .settings = {.introTime = 0s}, .rounds = rounds};
    for (const QString &id : {u"q1"_s, u"q2"_s}) {
        room.questions.append({.id = {id},
                               .text = u"SECRET-QUESTION"_s,
                               .choices = {{{u"a"_s}, u"SECRET-A"_s}, {{u"b"_s}, u"SECRET-B"_s}},
                               .key = {{{u"a"_s}}}});
    }
    RoomCode code;
    m_service->createRoom(room, this, [&](const Result<RoomCode> &made) { code = *made; });
    [&] { QTRY_VERIFY(m_replicas->room(code)); }();
    return code;
}

void TestEventLog::act(const RoomCode &code, const RoomCommand &command)
{
    bool done = false;
    m_service->submit(code, command, this,
                      [&](const Result<RoomEvents> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QCoreApplication::processEvents();
}

void TestEventLog::join(const RoomCode &code, const QString &name, quint32 number)
{
    act(code, JoinRoom{.name = name, .tokenHash = {"SECRET-TOKEN" + name.toUtf8()}});
    act(code, SetConnected{{number}, true});
}

QList<LogEntry> TestEventLog::told()
{
    QCoreApplication::processEvents();
    m_log->tell();
    return std::exchange(m_told, {});
}

QList<Kind> TestEventLog::kindsTold()
{
    QList<Kind> kinds;
    for (const LogEntry &entry : told())
        kinds << entry.kind;
    return kinds;
}

void TestEventLog::aGameIsToldInOrder()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    act(code, StartGame{});
    act(code, PauseGame{});
    act(code, ResumeGame{});
    act(code, AdvancePhase{});
    act(code, EndGame{});
    const QList<LogEntry> entries = told();
    QList<Kind> kinds;
    for (const LogEntry &entry : entries) {
        kinds << entry.kind;
        QCOMPARE(entry.room, code);
        QCOMPARE(entry.title, u"Friday quiz"_s);
    }
    QCOMPARE(kinds,
             (QList<Kind>{Kind::RoomCreated, Kind::Joined, Kind::Started, Kind::Opened,
                          Kind::Paused, Kind::Resumed, Kind::Closed, Kind::Completed}));
    QCOMPARE(entries.at(3).question, 1);
    QCOMPARE(entries.at(6).question, 1);
}

void TestEventLog::whoJoinsTogetherIsOneLine()
{
    const RoomCode code = makeRoom();
    told();
    for (quint32 number = 1; number <= 5; ++number)
        join(code, u"Player %1"_s.arg(number), number);
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, Kind::Joined);
    QCOMPARE(entries.first().count, 5);
    QCOMPARE(entries.first().names, (QStringList{u"Player 1"_s, u"Player 2"_s, u"Player 3"_s}));
}

void TestEventLog::whoJoinsDoesNotComeBack()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::RoomCreated, Kind::Joined}));
    act(code, SetConnected{{1}, false});
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::Dropped}));
    act(code, SetConnected{{1}, true});
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::Returned}));
}

void TestEventLog::whoLeftIsNamed()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    told();
    act(code, LeaveRoom{{1}});
    QVERIFY(!m_replicas->room(code)->player({1}));
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.first().kind, Kind::Left);
    QCOMPARE(entries.first().names, (QStringList{u"Ann"_s}));
}

void TestEventLog::answersAreCountedAndNotTold()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    join(code, u"Bo"_s, 2);
    act(code, StartGame{});
    told();
    act(code, SubmitAnswer{{1}, {u"q1"_s}, AnswerChoice{{u"a"_s}}, m_clock.now()});
    const QList<LogEntry> entries = told();
    QCOMPARE(entries,
             (QList<LogEntry>{{.at = m_clock.now(),
                               .kind = Kind::Answered,
                               .room = code,
                               .title = u"Friday quiz"_s,
                               .count = 1,
                               .names = {u"Ann"_s},
                               .question = 1}}));
}

void TestEventLog::whatPlayersDidStandsBeforeWhatFollowed()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    act(code, StartGame{});
    told();
    act(code, SubmitAnswer{{1}, {u"q1"_s}, AnswerChoice{{u"a"_s}}, m_clock.now()});
    QTRY_COMPARE(m_replicas->room(code)->phase, Phase::Reveal); // all have answered
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::Answered, Kind::Closed}));
}

void TestEventLog::messagesAndTimeAreTold()
{
    const RoomCode code = makeRoom();
    join(code, u"Ann"_s, 1);
    act(code, StartGame{});
    told();
    act(code, ExtendTime{10s});
    act(code, ShowMessage{u"Short break"_s});
    act(code, BlackOut{true});
    act(code, BlackOut{false});
    act(code, SkipQuestion{});
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.at(0).kind, Kind::Extended);
    QCOMPARE(entries.at(0).detail, u"10"_s);
    QCOMPARE(entries.at(1).kind, Kind::Message);
    QCOMPARE(entries.at(1).detail, u"Short break"_s);
    QCOMPARE(entries.at(2).kind, Kind::Black);
    QCOMPARE(entries.at(3).kind, Kind::Light);
    QCOMPARE(entries.at(4).kind, Kind::Skipped);
    QCOMPARE(entries.at(4).question, 1);
}

void TestEventLog::aBreakAndItsExtensionAreTold()
{
    const RoomCode code = makeRoom({{.title = u"Rivers"_s, .questionCount = 1}, {.title = u"Music"_s, .questionCount = 1}});
    act(code, StartGame{});
    act(code, SkipQuestion{});
    QVERIFY(kindsTold().contains(Kind::Break));
    act(code, ExtendTime{30s});
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, Kind::Extended);
    QCOMPARE(entries.first().question, 0);
}

void TestEventLog::aRoomOfOldIsTakenUp()
{
    GameRoom room;
    room.code = {u"BKTRFN"_s};
    room.createdAt = m_clock.now() - 11s;
    m_bus->publishOpened(room, 1);
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::RoomOpened}));
    m_bus->publishRemoved({u"BKTRFN"_s});
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::Closing}));
}

void TestEventLog::aRoomThatWentBackSaysSo()
{
    const RoomCode code = makeRoom();
    told();
    m_bus->publishOpened(*m_replicas->room(code), 1);
    QCOMPARE(kindsTold(), (QList<Kind>{Kind::WentBack}));
}

void TestEventLog::nodesComeAndGo()
{
    const NodeInfo own{.id = {u"a"_s}, .name = u"desk"_s};
    const NodeInfo other{.id = {u"b"_s}, .name = u"hall"_s};
    m_log->noteNodes({});
    m_log->noteNodes({own, other});
    m_log->noteNodes({own, other});
    m_log->noteNodes({own});
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).kind, Kind::NodeFound);
    QCOMPARE(entries.at(0).names, (QStringList{u"hall"_s}));
    QCOMPARE(entries.at(1).kind, Kind::NodeLost);
    QCOMPARE(entries.at(1).names, (QStringList{u"hall"_s}));
    QVERIFY(entries.at(0).room.value.isEmpty());
}

void TestEventLog::theStoreFailsOnce()
{
    m_log->noteStore({JournalHealth::State::Ok, u"a notice"_s});
    m_log->noteStore({JournalHealth::State::Failing, u"The disk is full."_s});
    m_log->noteStore({JournalHealth::State::Failing, u"The disk is still full."_s});
    m_log->noteStore({JournalHealth::State::Volatile, {}});
    m_log->noteStore({JournalHealth::State::Ok, {}});
    const QList<LogEntry> entries = told();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).kind, Kind::StoreFailed);
    QCOMPARE(entries.at(0).detail, u"The disk is full."_s);
    QCOMPARE(entries.at(1).kind, Kind::StoreVolatile);
    QCOMPARE(entries.at(2).kind, Kind::StoreBack);
}

void TestEventLog::whatHappenedIsToldByItself()
{
    m_log = std::make_unique<EventLog>(*m_replicas, m_clock, 1ms);
    QSignalSpy logged(m_log.get(), &EventLog::logged);
    m_log->noteStore({JournalHealth::State::Failing, {}});
    QTRY_COMPARE(logged.count(), 1);
    m_log->tell();
    QCOMPARE(logged.count(), 1);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
