#include "clicks.h"
#include "fakesession.h"

#include "ui/mainwindow/closing.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/systemtray.h"
#include "ui/room/roompage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

/// A desktop's tray that shows what it was told; not every desktop has one.
class FakeTray final : public Tray
{
public:
    bool isAvailable() const override { return available; }
    void showGames(const QList<RoomSummary> &shown) override
    {
        visible = true;
        games = shown;
    }
    void hide() override { visible = false; }

    bool available = true;
    bool visible = false;
    QList<RoomSummary> games;
};

} // namespace

/// Closing the window: with nothing running, with a game, with a tray and without one.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyWhatRunsIsAskedFor_data();
    void onlyWhatRunsIsAskedFor();
    void theQuestionNamesTheGames();
    void manyGamesAreCounted();
    void roomsOfOtherNodesGoOnAnyway();
    void cancellingChangesNothing();
    void quittingEndsAfterAYes();
    void inTheTrayTheGameGoesOn();
    void theTrayTellsWhatRuns();
    void theTrayLeadsToTheRoom();
    void quittingFromTheTrayAsksToo();
    void withoutATrayTheWindowStays();
    void aTrayThatVanishesGivesTheWindowBack();
    void theEndOfTheSessionAsksNothing();
    void theMenuOfTheTray();

private:
    RoomCode runGame(const QString &title = u"Friday quiz"_s, int players = 42);
    QMessageBox *question() const
    {
        return visibleChild<QMessageBox>(m_window.get(), u"closingQuestion"_s);
    }
    void answer(const QString &button)
    {
        QTRY_VERIFY(question());
        QVERIFY(clickOn(question(), button));
        QTRY_VERIFY(!question());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    FakeTray *m_tray = nullptr;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestClosing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    auto tray = std::make_unique<FakeTray>();
    m_tray = tray.get();
    m_window->closing().useTray(std::move(tray));
    m_closed = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::closed);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestClosing::cleanup()
{
    m_closed.reset();
    m_window.reset();
    m_session.reset();
}

RoomCode TestClosing::runGame(const QString &title, int players)
{
    const RoomCode code = m_session->makeRoom({.title = title});
    m_session->joinMany(code, players);
    (void)m_session->act(code, StartGame{});
    return code;
}

void TestClosing::onlyWhatRunsIsAskedFor_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<bool>("started");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("asks");
    QTest::newRow("an empty lobby") << 0 << false << false << false;
    QTest::newRow("people wait in the lobby") << 1 << false << false << true;
    QTest::newRow("a game that nobody plays") << 0 << true << false << true;
    QTest::newRow("a game") << 3 << true << false << true;
    QTest::newRow("a game that is over") << 3 << true << true << false;
}

void TestClosing::onlyWhatRunsIsAskedFor()
{
    QFETCH(int, players);
    QFETCH(bool, started);
    QFETCH(bool, ended);
    QFETCH(bool, asks);
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_session->joinMany(code, players);
    if (started)
        QVERIFY(m_session->act(code, StartGame{}));
    if (ended)
        QVERIFY(m_session->act(code, EndGame{}));
    m_window->close();
    QTest::qWait(20);
    QCOMPARE(question() != nullptr, asks);
    QCOMPARE(m_window->isVisible(), asks);
    QCOMPARE(m_closed->size(), asks ? 0 : 1);
}

void TestClosing::theQuestionNamesTheGames()
{
    runGame();
    m_window->close();
    QTRY_VERIFY(question());
    QCOMPARE(question()->text(), u"A game is running"_s);
    QVERIFY(question()->informativeText().contains(u"Friday quiz: question 1 of 3, 42 players"_s));
    // A second try asks no second time.
    m_window->close();
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
}

void TestClosing::manyGamesAreCounted()
{
    for (int i = 0; i < 7; ++i)
        runGame(u"Game %1"_s.arg(i), 2);
    m_window->close();
    QTRY_VERIFY(question());
    QCOMPARE(question()->text(), u"7 games are running"_s);
    QVERIFY(question()->informativeText().contains(u"and 2 more"_s));
}

void TestClosing::roomsOfOtherNodesGoOnAnyway()
{
    const RoomCode code = runGame();
    const QList<NodeInfo> nodes = sampleNodes(1, m_session->now());
    NodeStatus status = m_session->nodeStatus();
    status.shared = true;
    m_session->setStatus(status);
    m_session->setNodes(nodes);
    m_session->setRunner(code, nodes.at(0).id);
    m_window->close();
    QTRY_VERIFY(question());
    QVERIFY(question()->informativeText().contains(u"another computer"_s));
    answer(u"cancelClosing"_s);
    m_session->setRunner(code, nodes.at(1).id);
    m_window->close();
    QTRY_COMPARE(m_closed->size(), 1);
}

void TestClosing::cancellingChangesNothing()
{
    runGame();
    m_window->close();
    answer(u"cancelClosing"_s);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_tray->visible);
    m_window->close();
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_closed->size(), 0);
}

void TestClosing::quittingEndsAfterAYes()
{
    const RoomCode code = runGame();
    m_window->close();
    answer(u"quitNow"_s);
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(!m_window->isVisible());
    // The room is left as it is: it goes on at the next start.
    QCOMPARE(m_session->room(code).status, RoomStatus::InProgress);
}

void TestClosing::inTheTrayTheGameGoesOn()
{
    const RoomCode code = runGame();
    m_window->showRoom(code);
    m_window->showAudienceWindow();
    m_window->close();
    // What keeps the game is what Enter does.
    QTRY_VERIFY(question());
    QCOMPARE(question()->defaultButton()->objectName(), u"keepInTray"_s);
    answer(u"keepInTray"_s);
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_tray->visible);
    QCOMPARE(m_closed->size(), 0);
    QVERIFY(m_window->currentRoomPage()->hasAudienceWindow());
    Q_EMIT m_tray->openAsked();
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(!m_tray->visible);
}

void TestClosing::theTrayTellsWhatRuns()
{
    const RoomCode code = runGame();
    m_window->close();
    answer(u"keepInTray"_s);
    QCOMPARE(m_tray->games.size(), 1);
    m_session->joinMany(code, 3);
    QTRY_COMPARE(m_tray->games.value(0).playerCount, 45);
    QVERIFY(m_session->act(code, EndGame{}));
    QTRY_VERIFY(m_tray->games.isEmpty());
    // The icon stays: it is the only way back.
    QVERIFY(m_tray->visible);
}

void TestClosing::theTrayLeadsToTheRoom()
{
    const RoomCode code = runGame();
    m_window->close();
    answer(u"keepInTray"_s);
    Q_EMIT m_tray->roomAsked(code);
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(m_window->currentRoomPage());
    QCOMPARE(m_window->currentRoomPage()->code(), code);
}

void TestClosing::quittingFromTheTrayAsksToo()
{
    const RoomCode code = runGame();
    m_window->close();
    answer(u"keepInTray"_s);
    Q_EMIT m_tray->quitAsked();
    answer(u"keepRunning"_s);
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_tray->visible);
    QVERIFY(m_session->act(code, EndGame{}));
    Q_EMIT m_tray->quitAsked();
    QTRY_COMPARE(m_closed->size(), 1);
}

void TestClosing::withoutATrayTheWindowStays()
{
    m_tray->available = false;
    runGame();
    m_window->close();
    QTRY_VERIFY(question());
    QVERIFY(!visibleChild<>(question(), u"keepInTray"_s));
    QVERIFY(question()->informativeText().contains(u"no tray"_s));
    QCOMPARE(question()->defaultButton()->objectName(), u"keepOpen"_s);
    answer(u"keepOpen"_s);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_closed->size(), 0);
}

void TestClosing::aTrayThatVanishesGivesTheWindowBack()
{
    const RoomCode code = runGame();
    m_window->close();
    answer(u"keepInTray"_s);
    m_tray->available = false;
    m_session->joinMany(code, 1);
    QTRY_VERIFY(m_window->isVisible());
}

void TestClosing::theEndOfTheSessionAsksNothing()
{
    runGame();
    m_window->closing().expectSessionEnd();
    m_window->close();
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(!question());
}

void TestClosing::theMenuOfTheTray()
{
    const RoomCode code = runGame(u"Rock & roll"_s, 2);
    SystemTray tray;
    QSignalSpy rooms(&tray, &Tray::roomAsked);
    QSignalSpy opened(&tray, &Tray::openAsked);
    QSignalSpy quit(&tray, &Tray::quitAsked);
    tray.showGames(m_session->rooms());
    QList<QAction *> actions;
    for (QAction *action : tray.menu().actions()) {
        if (!action->isSeparator())
            actions << action;
    }
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions.at(1)->text(), u"Rock && roll: question 1 of 3, 2 players"_s);
    for (QAction *action : std::as_const(actions))
        action->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(rooms.value(0).value(0).value<RoomCode>(), code);
    QCOMPARE(quit.size(), 1);
    tray.showGames({});
    QVERIFY(!tray.menu().actions().at(2)->isEnabled());
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
