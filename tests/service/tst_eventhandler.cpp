#include "core/service/eventhandler.h"
#include "core/service/roomservice.h"
#include "tests/service/memoryjournal.h"
#include "tests/service/recordingsink.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What goes out for what happens: each shared message once, each personal one to its player.
class tst_EventHandler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sharedMessagesCountTheRevisionWithoutGap();
    void resultsGoToEachPlayerRightBehindTheClosing();
    void theRosterIsGathered();
    void aKickedPlayerIsToldAndClosed();
    void aDeletedRoomIsClosedForAll();
    void oneRoomsMessagesStayInThatRoom();
    void buzzesBehindTheFirstAreGathered();
    void whoLeavesTakesTheBuzzOffTheList();

private:
    RoomCode makeRoom();
    RoomCode makeBuzzerRoom(int playerCount);
    void buzz(const RoomCode &code, quint32 player);
    void submit(const RoomCode &code, const RoomCommand &command);
    void joinPlayers(const RoomCode &code, int count);

    ManualClock m_clock {fromUnixMs(1'795'359'600'000)};
    RecordingSink m_sink;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<RoomService> m_service;
    std::unique_ptr<EventHandler> m_handler;
};

void tst_EventHandler::init()
{
    m_handler.reset();
    m_service.reset();
    m_replicas.reset();
    m_sink = {};
    m_journal = std::make_unique<MemoryJournal>();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_service = std::make_unique<RoomService>(*m_journal, *m_bus, m_clock, NodeId {u"n1"_s});
    m_handler = std::make_unique<EventHandler>(*m_replicas, m_sink, m_clock);
}

RoomCode tst_EventHandler::makeRoom()
{
    NewRoom room {.title = u"Friday quiz"_s};
    for (const QString &id : {u"q1"_s, u"q2"_s}) {
        room.questions.append({.id = {id},
                               .text = u"Which?"_s,
                               .choices = {{{u"a"_s}, u"This"_s}, {{u"b"_s}, u"That"_s}},
                               .key = {{{u"a"_s}}}});
    }
    RoomCode code;
    m_service->createRoom(room, this, [&](const Result<RoomCode> &made) { code = *made; });
    [&] { QTRY_VERIFY(m_replicas->room(code)); }();
    return code;
}

RoomCode tst_EventHandler::makeBuzzerRoom(int playerCount)
{
    NewRoom room {.title = u"Friday quiz"_s};
    room.settings.introTime = Seconds(0);
    room.questions = {{.id = {u"q1"_s}, .type = QuestionType::Buzzer, .text = u"Which?"_s}};
    RoomCode code;
    m_service->createRoom(room, this, [&](const Result<RoomCode> &made) { code = *made; });
    [&] { QTRY_VERIFY(m_replicas->room(code)); }();
    joinPlayers(code, playerCount);
    submit(code, StartGame {});
    return code;
}

void tst_EventHandler::buzz(const RoomCode &code, quint32 player)
{
    submit(code, SubmitAnswer {{player}, {u"q1"_s}, AnswerBuzz {}, m_clock.now()});
    m_clock.advance(Milliseconds(100));
}

void tst_EventHandler::submit(const RoomCode &code, const RoomCommand &command)
{
    bool done = false;
    m_service->submit(code, command, this,
                      [&](const Result<RoomEvents> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QCoreApplication::processEvents();
}

void tst_EventHandler::joinPlayers(const RoomCode &code, int count)
{
    for (int i = 1; i <= count; ++i) {
        submit(code, JoinRoom {.name = u"Player %1"_s.arg(i),
                               .tokenHash = PlayerToken::random().hash()});
        submit(code, SetConnected {{quint32(i)}, true});
        m_sink.players.append(PlayerId {quint32(i)});
    }
}

void tst_EventHandler::sharedMessagesCountTheRevisionWithoutGap()
{
    const RoomCode code = makeRoom();
    joinPlayers(code, 2);
    submit(code, LockRoom {true});
    submit(code, StartGame {});
    submit(code, AdvancePhase {});
    submit(code, PauseGame {});
    submit(code, ResumeGame {});
    submit(code, ExtendTime {});
    submit(code, CycleRoom {});
    submit(code, ShowMessage {u"Food is here"_s});
    submit(code, BlackOut {});
    submit(code, CorrectQuestion {{u"q1"_s}, VoidQuestion {}});
    submit(code, UndoCorrection {{1}});
    submit(code, SkipQuestion {});

    QStringList types;
    int expected = 0;
    for (const auto &sent : std::as_const(m_sink.sent)) {
        if (!sent.message.contains("revision"_L1))
            continue;
        QCOMPARE(sent.message["revision"_L1].toInt(), ++expected);
        types.append(sent.message["type"_L1].toString());
    }
    QCOMPARE(types,
             (QStringList {u"GAME_ROOM_UPDATED"_s, u"GAME_ROOM_UPDATED"_s, u"QUESTION_OPENED"_s,
                           u"GAME_ROOM_PAUSED"_s, u"GAME_ROOM_RESUMED"_s, u"GAME_ROOM_UPDATED"_s,
                           u"QUESTION_CLOSED"_s, u"QUESTION_OPENED"_s, u"GAME_ROOM_UPDATED"_s,
                           u"GAME_ROOM_UPDATED"_s, u"SCORES_CORRECTED"_s, u"SCORES_CORRECTED"_s,
                           u"GAME_ROOM_COMPLETED"_s}));
}

void tst_EventHandler::resultsGoToEachPlayerRightBehindTheClosing()
{
    const RoomCode code = makeRoom();
    joinPlayers(code, 2);
    submit(code, StartGame {});
    submit(code, AdvancePhase {});
    submit(code, SubmitAnswer {{2}, {u"q1"_s}, AnswerChoice {{u"a"_s}}, m_clock.now()});
    submit(code, AdvancePhase {});
    const auto results = m_sink.ofType(u"PLAYER_RESULT"_s);
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0].player, PlayerId {1});
    QCOMPARE(results[0].message["answered"_L1].toBool(), false);
    QCOMPARE(results[1].player, PlayerId {2});
    QCOMPARE(results[1].message["points"_L1].toInt(), 1000);
    QCOMPARE(results[1].message["rank"_L1].toInt(), 1);
}

void tst_EventHandler::theRosterIsGathered()
{
    const RoomCode code = makeRoom();
    joinPlayers(code, 12);
    const auto named = [this] {
        qsizetype count = 0;
        for (const auto &roster : m_sink.ofType(u"ROSTER_CHANGED"_s))
            count += roster.message["joined"_L1].toArray().size();
        return count;
    };
    QTRY_COMPARE(named(), 12);
    const auto rosters = m_sink.ofType(u"ROSTER_CHANGED"_s);
    QVERIFY(rosters.size() < 12);
    QCOMPARE(rosters.last().message["player_count"_L1].toInt(), 12);
}

void tst_EventHandler::aKickedPlayerIsToldAndClosed()
{
    const RoomCode code = makeRoom();
    joinPlayers(code, 2);
    submit(code, RemovePlayer {{2}});
    QCOMPARE(m_sink.closedPlayers, (QList<PlayerId> {{2}}));
    const auto removed = m_sink.ofType(u"REMOVED"_s);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0].player, PlayerId {2});
}

void tst_EventHandler::aDeletedRoomIsClosedForAll()
{
    const RoomCode code = makeRoom();
    m_service->deleteRoom(code, this, [](const Result<void> &) { });
    QTRY_COMPARE(m_sink.closedRooms, QList<RoomCode> {code});
}

void tst_EventHandler::oneRoomsMessagesStayInThatRoom()
{
    // Each call of the sink names its room; a second room must not be told of the first one's life.
    class RoomNoting final : public MessageSink
    {
    public:
        QSet<RoomCode> told;
        void sendShared(const RoomCode &room, const QByteArray &, Urgency) override
        {
            told.insert(room);
        }
        void sendSharedAndPersonal(const RoomCode &room, const QByteArray &,
                                   const std::function<QByteArray(PlayerId)> &) override
        {
            told.insert(room);
        }
        void sendToScreens(const RoomCode &room, const QByteArray &) override { told.insert(room); }
        void sendPersonal(const RoomCode &room, PlayerId, const QByteArray &) override
        {
            told.insert(room);
        }
        void closePlayer(const RoomCode &room, PlayerId, const QByteArray &, CloseCode) override
        {
            told.insert(room);
        }
        void closeRoom(const RoomCode &room, const QByteArray &, CloseCode) override
        {
            told.insert(room);
        }
    };
    const RoomCode busy = makeRoom();
    makeRoom();
    RoomNoting sink;
    EventHandler handler(*m_replicas, sink, m_clock);
    joinPlayers(busy, 1);
    submit(busy, StartGame {});
    submit(busy, CycleRoom {});
    submit(busy, EndGame {});
    QCOMPARE(sink.told, QSet<RoomCode> {busy});
}

void tst_EventHandler::buzzesBehindTheFirstAreGathered()
{
    const auto countTold = [this] {
        const auto told = m_sink.ofType(u"BUZZES_CHANGED"_s);
        return told.isEmpty() ? 0 : told.last().message["buzzes"_L1]["count"_L1].toInt();
    };
    const RoomCode code = makeBuzzerRoom(40);
    buzz(code, 1);
    QCOMPARE(countTold(), 1);
    for (quint32 player = 2; player <= 40; ++player)
        buzz(code, player);
    QTRY_COMPARE(countTold(), 40);
    QVERIFY(m_sink.ofType(u"BUZZES_CHANGED"_s).size() < 40);
    submit(code, JudgeBuzz {{u"q1"_s}, {1}, false});
    const QJsonObject told = m_sink.ofType(u"BUZZES_CHANGED"_s).last().message;
    QCOMPARE(told["buzzes"_L1]["players"_L1][0]["state"_L1].toString(), u"wrong"_s);
}

void tst_EventHandler::whoLeavesTakesTheBuzzOffTheList()
{
    const RoomCode code = makeBuzzerRoom(3);
    buzz(code, 1);
    buzz(code, 2);
    submit(code, LeaveRoom {{1}});
    QTRY_COMPARE(m_sink.ofType(u"BUZZES_CHANGED"_s).last().message["buzzes"_L1]["players"_L1][0]["id"_L1].toString(),
                 u"p2"_s);
}

QTEST_GUILESS_MAIN(tst_EventHandler)
#include "tst_eventhandler.moc"
