#include "clicks.h"
#include "fakesession.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The page of a room whose questions somebody else has to bring.
class TestWaitingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itSaysWhatItWaitsForAndWhoBringsIt();
    void itSaysWhetherAnybodyListens();
    void theQuestionsOpenTheLobby();
    void itSaysHowFarTheQuestionsAre();
    void itIsCalledOff();
    void whoHasJoinedIsThoughtOfBeforeItIsCalledOff();
    void aFailedRoomSaysWhyAndIsDeleted();
    void aDeletedRoomComesBackByUndo();
    void tryingAgainMakesTheSameRoomAndDeletesThisOne();
    void aRefusedRoomStays();

private:
    QString words() const { return visibleTexts(m_window.get()).join(u'\n'); }
    bool click(const char *name) { return clickOn(m_window.get(), QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    RoomCode m_code;
};

void TestWaitingRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    NewRoom room {.title = u"Water"_s, .topic = u"Rivers of Europe"_s};
    room.image = u"/media/1.png"_s;
    room.imageAuthor = u"Ada"_s;
    room.maxPlayerCount = 7;
    room.settings.questionTime = Seconds(33);
    m_code = m_session->makeRoom(room);
    m_window->showRoom(m_code);
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
}

void TestWaitingRoom::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestWaitingRoom::itSaysWhatItWaitsForAndWhoBringsIt()
{
    QVERIFY(words().contains(u"Waiting for questions on “Rivers of Europe”"_s));
    QVERIFY(words().contains(u"Quizstage makes them"_s));
    QVERIFY(words().contains(u"http://192.168.1.20:8080 with the code "_s + m_code.display()));
    QVERIFY(!visibleChild<>(m_window.get(), u"tryAgainButton"_s));
    QVERIFY(!visibleChild<>(m_window.get(), u"nextButton"_s)->isEnabled());
}

void TestWaitingRoom::itSaysWhetherAnybodyListens()
{
    QVERIFY(words().contains(u"No program listens to this node now."_s));
    NodeStatus status = m_session->nodeStatus();
    status.listenerCount = 1;
    m_session->setStatus(status);
    QVERIFY(words().contains(u"One program listens to this node now."_s));
    status.listenerCount = 3;
    m_session->setStatus(status);
    QVERIFY(words().contains(u"3 programs listen to this node now."_s));
}

void TestWaitingRoom::theQuestionsOpenTheLobby()
{
    QVERIFY(m_session->act(m_code, SupplyQuestions {sampleQuestions()}));
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"acceptDrafts"_s));
    QVERIFY(click("acceptDrafts"));
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"copyAddress"_s));
    QVERIFY(!words().contains(u"Waiting for questions"_s));
    QVERIFY(visibleChild<>(m_window.get(), u"nextButton"_s)->isEnabled());
}

void TestWaitingRoom::itSaysHowFarTheQuestionsAre()
{
    GenerationProgress progress {.code = m_code, .othersFirst = true, .seconds = 10};
    m_session->setGeneration({.rooms = {progress}});
    QVERIFY(words().contains(u"Programs that listen have 10 s"_s));
    progress = {.code = m_code, .source = u"Open Trivia DB"_s, .seconds = 30, .made = 4, .wanted = 10};
    m_session->setGeneration({.rooms = {progress}});
    QVERIFY(words().contains(u"4 of 10 questions are there. Asking Open Trivia DB, for 30 s at most."_s));
    progress.source = GenerationStatus::bank;
    m_session->setGeneration({.rooms = {progress}});
    QVERIFY(words().contains(u"Asking the question bank"_s));
    m_session->setGeneration({});
    QVERIFY(!words().contains(u"questions are there"_s));
}

void TestWaitingRoom::itIsCalledOff()
{
    QVERIFY(click("callOffButton"));
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::Failed);
    QTRY_VERIFY(words().contains(u"The host has called it off."_s));
}

void TestWaitingRoom::whoHasJoinedIsThoughtOfBeforeItIsCalledOff()
{
    m_session->joinMany(m_code, 2);
    QTRY_COMPARE(m_window->currentRoomPage()->watch().room().seatCount, 2);
    QVERIFY(click("callOffButton"));
    QVERIFY(words().contains(u"2 players have joined."_s));
    QCOMPARE(m_session->room(m_code).status, RoomStatus::Building);
    QVERIFY(click("confirm"));
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::Failed);
}

void TestWaitingRoom::aFailedRoomSaysWhyAndIsDeleted()
{
    QVERIFY(m_session->act(m_code, FailBuilding {u"No sources on <b>this</b> topic."_s}));
    QTRY_VERIFY(words().contains(u"No sources on <b>this</b> topic."_s));
    QVERIFY(words().contains(u"This room gets no questions"_s));
    QVERIFY(!visibleChild<>(m_window.get(), u"callOffButton"_s));
    QVERIFY(click("deleteFailedButton"));
    QTRY_VERIFY(!m_window->currentRoomPage());
    QVERIFY(m_window->dashboard().isVisible());
    m_window->dashboard().commitDeletions();
    QTRY_COMPARE(m_session->rooms().size(), 0);
}

void TestWaitingRoom::aDeletedRoomComesBackByUndo()
{
    QVERIFY(m_session->act(m_code, FailBuilding {u"No luck."_s}));
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"deleteFailedButton"_s));
    QVERIFY(click("deleteFailedButton"));
    QVERIFY(words().contains(u"“Water” is deleted."_s));
    m_window->dashboard().findChild<UndoBar *>()->undoAction()->trigger();
    m_window->dashboard().commitDeletions();
    QCOMPARE(m_session->rooms().size(), 1);
    QCOMPARE(m_window->dashboard().table()->model()->rowCount(), 1);
}

void TestWaitingRoom::tryingAgainMakesTheSameRoomAndDeletesThisOne()
{
    QVERIFY(m_session->act(m_code, FailBuilding {u"No luck."_s}));
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"tryAgainButton"_s));
    QVERIFY(click("tryAgainButton"));
    QTRY_VERIFY(m_window->currentRoomPage() && m_window->currentRoomPage()->code() != m_code);
    QTRY_COMPARE(m_session->rooms().size(), 1);
    const GameRoom &again = m_session->room(m_session->rooms().first().code);
    QCOMPARE(again.status, RoomStatus::Building);
    QCOMPARE(again.title, u"Water"_s);
    QCOMPARE(again.topic, u"Rivers of Europe"_s);
    QCOMPARE(again.image, u"/media/1.png"_s);
    QCOMPARE(again.imageAuthor, u"Ada"_s);
    QCOMPARE(again.maxPlayerCount, 7);
    QCOMPARE(again.settings.questionTime, Seconds(33));
    QTRY_COMPARE(m_window->currentRoomPage()->code(), again.code);
}

void TestWaitingRoom::aRefusedRoomStays()
{
    QVERIFY(m_session->act(m_code, FailBuilding {u"No luck."_s}));
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"tryAgainButton"_s));
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    QVERIFY(click("tryAgainButton"));
    QTRY_VERIFY(words().contains(u"could not be saved"_s));
    QCOMPARE(m_session->rooms().size(), 1);
    QVERIFY(visibleChild<>(m_window.get(), u"tryAgainButton"_s)->isEnabled());
}

QTEST_MAIN(TestWaitingRoom)

#include "tst_waitingroom.moc"
