#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/mainwindow/crashnotice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pagememory.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/models/roomlistmodel.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using Audiences = PageMemory::Audiences;

/// What a start shows after the last end, sudden or not.
class TestStartAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNoticeSaysWhatGoesOn_data();
    void theNoticeSaysWhatGoesOn();
    void theNoticeLeadsToTheGame();
    void theNoticeOfManyLeadsToTheRooms();
    void theNoticeCanBeDismissed();
    void theNoticeWaitsForTheRooms();
    void nothingIsToldOtherwise();
    void pagesComeBack();
    void roomsAreSortedAsBefore();
    void theLastPageComesBack_data();
    void theLastPageComesBack();
    void audienceWindowsComeBackAfterASuddenEndOnly_data();
    void audienceWindowsComeBackAfterASuddenEndOnly();
    void gamesThatAreOverStayClosed();
    void aRoomThatIsGoneLeavesNoPage();

private:
    void start();
    /// As the kernel kills: nothing is saved at the end.
    void kill();
    RoomCode runGame(const QString &title, int players);
    CrashNotice *notice() const
    {
        return visibleChild<CrashNotice>(m_window.get(), u"crashNotice"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestStartAgain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    start();
}

void TestStartAgain::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestStartAgain::start()
{
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestStartAgain::kill()
{
    m_window->pageMemory().keep();
    m_window.reset();
    start();
}

RoomCode TestStartAgain::runGame(const QString &title, int players)
{
    const RoomCode code = m_session->makeRoom({.title = title});
    m_session->joinMany(code, players);
    (void)m_session->act(code, StartGame{});
    return code;
}

void TestStartAgain::theNoticeSaysWhatGoesOn_data()
{
    QTest::addColumn<QList<int>>("games");
    QTest::addColumn<QString>("words");
    QTest::newRow("no game") << QList<int>{} << u"No game was running, and nothing is lost."_s;
    QTest::newRow("a game")
        << QList<int>{42}
        << u"1 game goes on: Game 1, question 1 of 3. 42 players are coming back."_s;
    QTest::newRow("one player")
        << QList<int>{1} << u"1 game goes on: Game 1, question 1 of 3. 1 player is coming back."_s;
    QTest::newRow("nobody was there")
        << QList<int>{0} << u"1 game goes on: Game 1, question 1 of 3."_s;
    QTest::newRow("two games")
        << QList<int>{2, 3}
        << u"2 games go on: Game 2, question 1 of 3; Game 1, question 1 of 3. 5 players are "
           "coming back."_s;
}

void TestStartAgain::theNoticeSaysWhatGoesOn()
{
    QFETCH(QList<int>, games);
    QFETCH(QString, words);
    for (int i = 0; i < games.size(); ++i)
        runGame(u"Game %1"_s.arg(i + 1), games.at(i));
    const TimePoint end = fromUnixMs(QDateTime::currentDateTime().toMSecsSinceEpoch());
    m_window->tellCrash(end);
    QTRY_VERIFY(notice());
    QCOMPARE(notice()->text(),
             u"Quizstage ended unexpectedly at %1. %2"_s.arg(clockWords(end), words));
    QCOMPARE(visibleChild<>(notice(), u"crashRoomButton"_s) != nullptr, !games.isEmpty());
}

void TestStartAgain::theNoticeLeadsToTheGame()
{
    const RoomCode code = runGame(u"Friday quiz"_s, 3);
    m_window->tellCrash(m_session->now());
    QTRY_VERIFY(notice());
    QVERIFY(clickOn(notice(), u"crashRoomButton"_s));
    QTRY_VERIFY(m_window->currentRoomPage());
    QCOMPARE(m_window->currentRoomPage()->code(), code);
    QVERIFY(!notice());
}

void TestStartAgain::theNoticeOfManyLeadsToTheRooms()
{
    runGame(u"Friday quiz"_s, 3);
    m_window->showRoom(runGame(u"Class 7b"_s, 3));
    m_window->tellCrash(m_session->now());
    QTRY_VERIFY(notice());
    QVERIFY(clickOn(notice(), u"crashRoomButton"_s));
    QTRY_VERIFY(m_window->dashboard().isVisible());
}

void TestStartAgain::theNoticeCanBeDismissed()
{
    runGame(u"Friday quiz"_s, 3);
    m_window->tellCrash(m_session->now());
    QTRY_VERIFY(notice());
    QVERIFY(clickOn(notice(), u"closeMessage"_s));
    QTRY_VERIFY(!notice());
    // Nor does the next change of the rooms bring it back.
    runGame(u"Class 7b"_s, 3);
    QTest::qWait(20);
    QVERIFY(!notice());
}

void TestStartAgain::theNoticeWaitsForTheRooms()
{
    m_window->tellCrash(m_session->now());
    QVERIFY(!notice());
    // The first list that a node tells has all rooms as they are.
    FakeSession node;
    const RoomCode code = node.makeRoom({.title = u"Friday quiz"_s});
    QVERIFY(node.act(code, StartGame {}));
    m_session->adopt(node.room(code));
    m_session->joinMany(code, 1);
    QTRY_VERIFY(notice());
    QVERIFY(notice()->text().contains(u"Friday quiz"_s));
}

void TestStartAgain::nothingIsToldOtherwise()
{
    runGame(u"Friday quiz"_s, 3);
    m_window->pageMemory().openAgain(Audiences::Leave);
    QTest::qWait(20);
    QVERIFY(!notice());
}

void TestStartAgain::pagesComeBack()
{
    m_window->pageMemory().openAgain(Audiences::Leave);
    const RoomCode first = runGame(u"Friday quiz"_s, 3);
    const RoomCode second = runGame(u"Class 7b"_s, 3);
    const RoomCode third = m_session->makeRoom({.title = u"Next week"_s});
    m_window->showRoom(third);
    m_window->showRoomWindow(second);
    m_window->roomWindows().window(second)->resize(1200, 800);
    m_window->showRoom(first);
    m_window->setGeometry(30, 40, 1111, 666);
    QTest::qWait(20);
    kill();
    QCOMPARE(m_window->size(), QSize(1111, 666));
    m_window->pageMemory().openAgain(Audiences::Open);
    QVERIFY(m_window->currentRoomPage());
    QCOMPARE(m_window->currentRoomPage()->code(), first);
    QVERIFY(m_window->roomPage(third));
    QVERIFY(m_window->roomWindows().window(second));
    QVERIFY(m_window->roomWindows().window(second)->isVisible());
    QTRY_VERIFY(m_window->roomPage(second)->watch().isOpen());
}

void TestStartAgain::roomsAreSortedAsBefore()
{
    m_window->pageMemory().openAgain(Audiences::Leave);
    m_window->dashboard().table()->sortByColumn(RoomListModel::TitleColumn, Qt::AscendingOrder);
    m_window->close();
    start();
    m_window->pageMemory().openAgain(Audiences::Leave);
    const QHeaderView &header = *m_window->dashboard().table()->horizontalHeader();
    QCOMPARE(header.sortIndicatorSection(), int(RoomListModel::TitleColumn));
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestStartAgain::theLastPageComesBack_data()
{
    QTest::addColumn<bool>("results");
    QTest::newRow("rooms") << false;
    QTest::newRow("results") << true;
}

void TestStartAgain::theLastPageComesBack()
{
    QFETCH(bool, results);
    m_window->pageMemory().openAgain(Audiences::Leave);
    if (results)
        m_window->showResults();
    else
        m_window->showNewRoom();
    m_window->close();
    start();
    m_window->pageMemory().openAgain(Audiences::Leave);
    QCOMPARE(m_window->resultsPage().isVisible(), results);
    QCOMPARE(m_window->dashboard().isVisible(), !results);
}

void TestStartAgain::audienceWindowsComeBackAfterASuddenEndOnly_data()
{
    QTest::addColumn<bool>("sudden");
    QTest::addColumn<bool>("fullScreen");
    QTest::newRow("a sudden end") << true << false;
    QTest::newRow("a sudden end, on the full screen") << true << true;
    QTest::newRow("a clean end") << false << true;
}

void TestStartAgain::audienceWindowsComeBackAfterASuddenEndOnly()
{
    QFETCH(bool, sudden);
    QFETCH(bool, fullScreen);
    m_window->pageMemory().openAgain(Audiences::Leave);
    const RoomCode code = runGame(u"Friday quiz"_s, 3);
    m_window->showRoom(code);
    m_window->showAudienceWindow();
    m_window->roomPage(code)->audienceWindow().setGeometry(20, 20, 700, 420);
    if (fullScreen)
        m_window->toggleAudienceFullScreen();
    QTRY_COMPARE(m_window->roomPage(code)->audienceWindow().isFullScreen(), fullScreen);
    kill();
    m_window->pageMemory().openAgain(sudden ? Audiences::Open : Audiences::Leave);
    const RoomPage *page = m_window->roomPage(code);
    QVERIFY(page);
    QCOMPARE(page->hasAudienceWindow(), sudden);
    if (!sudden)
        return;
    const AudienceWindow &audience = m_window->roomPage(code)->audienceWindow();
    QTRY_VERIFY(audience.isVisible());
    QTRY_COMPARE(audience.isFullScreen(), fullScreen);
    if (!fullScreen)
        QCOMPARE(audience.size(), QSize(700, 420));
}

void TestStartAgain::gamesThatAreOverStayClosed()
{
    m_window->pageMemory().openAgain(Audiences::Leave);
    const RoomCode code = runGame(u"Friday quiz"_s, 3);
    m_window->showRoom(code);
    QTRY_VERIFY(m_window->roomPage(code)->watch().isOpen());
    QVERIFY(m_session->act(code, EndGame{}));
    QTRY_VERIFY(m_window->roomPage(code)->watch().room().isFinished());
    kill();
    m_window->pageMemory().openAgain(Audiences::Open);
    QVERIFY(m_window->roomPages().isEmpty());
    QVERIFY(m_window->dashboard().isVisible());
}

void TestStartAgain::aRoomThatIsGoneLeavesNoPage()
{
    m_window->pageMemory().openAgain(Audiences::Leave);
    const RoomCode code = runGame(u"Friday quiz"_s, 3);
    m_window->showRoom(code);
    m_window->pageMemory().keep();
    m_window.reset();
    m_session = std::make_unique<FakeSession>();
    start();
    m_window->pageMemory().openAgain(Audiences::Open);
    QTRY_VERIFY(m_window->roomPages().isEmpty());
    QVERIFY(m_window->dashboard().isVisible());
}

QTEST_MAIN(TestStartAgain)
#include "tst_startagain.moc"
