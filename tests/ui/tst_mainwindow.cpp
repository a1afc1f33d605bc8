#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/roomlistmodel.h"
#include "ui/newroom/newroompage.h"
#include "ui/room/roomcommands.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/steadylist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The whole desktop, used with mouse and keyboard as a host uses it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(150); }
    void init();
    void cleanup();

    void threeClicksFromLaunchToAJoinableRoom();
    void theSpaceKeyStartsTheGameRightAfterCreating();
    void aDoubleClickOnAPackCreatesOneRoom();
    void optionsReachTheRoom();
    void aRefusedRoomIsExplained();
    void roomsAreListedAsTheyChange();
    void theMonitorIsOnTheRailAndInTheMenu();
    void aRoomSaysWhichNodeRunsIt();
    void deletingARunningGameAsksFirst();
    void endingAGameFromTheListAsksFirst();
    void trouble_data();
    void trouble();
    void aDeletedRoomClosesItsPage();
    void theAudienceWindowFillsAScreenAndComesBack();
    void theAudienceScreenIsDressedInEveryRoom();
    void theWindowComesBackWhereItWas();
    void namesAndTitlesAreNeverMarkup();

private:
    void click(const QString &name);
    void clickPack(int row, bool twice = false);
    RoomCode onlyRoom() const { return m_session->rooms().value(0).code; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestMainWindow::click(const QString &name)
{
    QTRY_VERIFY(visibleChild<>(m_window.get(), name));
    QTRY_VERIFY(visibleChild<>(m_window.get(), name)->isEnabled());
    QVERIFY(clickOn(m_window.get(), name));
}

void TestMainWindow::clickPack(int row, bool twice)
{
    SteadyList *list = m_window->newRoomPage().packList();
    QTRY_VERIFY(list->model()->rowCount() > row);
    const QPoint at = list->visualRect(list->model()->index(row, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    if (twice)
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
}

void TestMainWindow::threeClicksFromLaunchToAJoinableRoom()
{
    click(u"emptyStateButton"_s);
    clickPack(1);
    QCOMPARE(visibleChild<QLineEdit>(m_window.get(), u"roomTitle"_s)->text(), u"Pub mix"_s);
    click(u"createButton"_s);

    QTRY_VERIFY(m_window->currentRoomPage());
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
    QCOMPARE(m_session->room(onlyRoom()).status, RoomStatus::Ready);
    const QStringList texts = visibleTexts(m_window.get());
    QVERIFY(texts.contains(onlyRoom().display()));
    QVERIFY(texts.contains(u"http://192.168.1.20:8080"_s));
}

void TestMainWindow::theSpaceKeyStartsTheGameRightAfterCreating()
{
    click(u"emptyStateButton"_s);
    clickPack(0);
    click(u"createButton"_s);
    QTRY_VERIFY(m_window->currentRoomPage());
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
    m_window->activateWindow();
    // A click on another button must not take the key away from the next action.
    click(u"copyAddress"_s);
    QTest::qWait(250);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_Space);
    QTRY_COMPARE(m_session->room(onlyRoom()).status, RoomStatus::InProgress);
}

void TestMainWindow::aDoubleClickOnAPackCreatesOneRoom()
{
    click(u"emptyStateButton"_s);
    clickPack(0, true);
    QTRY_VERIFY(m_window->currentRoomPage());
    QTest::qWait(50);
    QCOMPARE(m_session->rooms().size(), 1);
}

void TestMainWindow::optionsReachTheRoom()
{
    click(u"emptyStateButton"_s);
    clickPack(0);
    click(u"paceSection"_s);
    visibleChild<QSpinBox>(m_window.get(), u"questionTime"_s)->setValue(25);
    auto *pacing = visibleChild<QComboBox>(m_window.get(), u"pacing"_s);
    pacing->setCurrentIndex(pacing->findData(int(Pacing::Manual)));
    auto *title = visibleChild<QLineEdit>(m_window.get(), u"roomTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Friday quiz"_s);
    // Another pack keeps a title of the host's own.
    clickPack(2);
    QCOMPARE(title->text(), u"Friday quiz"_s);
    click(u"createButton"_s);

    QTRY_COMPARE(m_session->rooms().size(), 1);
    const GameRoom &room = m_session->room(onlyRoom());
    QCOMPARE(room.title, u"Friday quiz"_s);
    QCOMPARE(room.settings.questionTime, Seconds(25));
    QCOMPARE(room.settings.pacing, Pacing::Manual);
}

void TestMainWindow::aRefusedRoomIsExplained()
{
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    click(u"emptyStateButton"_s);
    clickPack(0);
    click(u"createButton"_s);
    QTRY_VERIFY(visibleTexts(m_window.get()).join(u' ').contains(u"could not be saved"_s));
    QVERIFY(!m_window->currentRoomPage());
    click(u"createButton"_s);
    QTRY_VERIFY(m_window->currentRoomPage());
}

void TestMainWindow::roomsAreListedAsTheyChange()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    auto *table = m_window->dashboard().table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto cell = [&](int column) {
        return table->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(0), u"Friday quiz"_s);
    QCOMPARE(cell(1), code.display());
    QCOMPARE(cell(2), u"Open"_s);
    m_session->join(code, {u"Ann"_s, u"Bo"_s});
    QCOMPARE(cell(3), u"2"_s);
    QVERIFY(m_session->act(code, StartGame{}));
    QCOMPARE(cell(2), u"Get ready"_s);
    QCOMPARE(cell(4), u"1 of 3"_s);
}

void TestMainWindow::theMonitorIsOnTheRailAndInTheMenu()
{
    click(u"railMonitor"_s);
    QVERIFY(visibleChild<>(m_window.get(), u"monitorPage"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_window->dashboard().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"monitorPage"_s));
}

void TestMainWindow::aRoomSaysWhichNodeRunsIt()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    const QList<NodeInfo> nodes = sampleNodes(1, m_session->now());
    m_session->setNodes(nodes);
    const auto words = [this] {
        return m_window->dashboard().table()->model()->index(0, 0).data(RoomListModel::NodeRole);
    };
    m_session->setRunner(code, nodes.at(0).id);
    QCOMPARE(words().toString(), u""_s);
    m_session->setRunner(code, nodes.at(1).id);
    QCOMPARE(words().toString(), u"on gym"_s);
}

void TestMainWindow::deletingARunningGameAsksFirst()
{
    QVERIFY(m_session->act(m_session->makeRoom({.title = u"Friday quiz"_s}), StartGame{}));
    m_window->dashboard().table()->selectRow(0);
    click(u"deleteRoomButton"_s);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QCOMPARE(m_session->rooms().size(), 1);
    // The safe answer is the one that Enter and Escape give.
    QTest::keyClick(openConfirmation(m_window.get()), Qt::Key_Escape);
    QTRY_VERIFY(!openConfirmation(m_window.get()));
    QCOMPARE(m_session->rooms().size(), 1);

    click(u"deleteRoomButton"_s);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QVERIFY(clickOn(m_window.get(), u"confirm"_s));
    QTRY_COMPARE(m_session->rooms().size(), 0);
    QVERIFY(visibleChild<>(m_window.get(), u"emptyStateButton"_s));
}

void TestMainWindow::endingAGameFromTheListAsksFirst()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_window->dashboard().table()->selectRow(0);
    QVERIFY(!visibleChild<>(m_window.get(), u"endRoomButton"_s)->isEnabled());
    QVERIFY(m_session->act(code, StartGame{}));
    click(u"endRoomButton"_s);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QCOMPARE(m_session->room(code).status, RoomStatus::InProgress);
    QVERIFY(clickOn(m_window.get(), u"confirm"_s));
    QTRY_COMPARE(m_session->room(code).status, RoomStatus::Completed);
}

void TestMainWindow::trouble_data()
{
    QTest::addColumn<bool>("canGoOn");
    QTest::newRow("the host may go on without saving") << true;
    QTest::newRow("there is nothing to choose") << false;
}

void TestMainWindow::trouble()
{
    QFETCH(bool, canGoOn);
    NodeStatus status = m_session->nodeStatus();
    status.healthy = false;
    status.problem = u"The disk is full, so nothing can be saved."_s;
    status.canGoOnWithoutJournal = canGoOn;
    m_session->setStatus(status);
    auto *banner = visibleChild<MessageBar>(m_window.get(), u"healthBanner"_s);
    QVERIFY(banner);
    QCOMPARE(banner->text(), status.problem);
    if (!canGoOn) {
        QVERIFY(!visibleChild<>(m_window.get(), u"goOnButton"_s));
        return;
    }
    click(u"goOnButton"_s);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QVERIFY(!m_session->wentOnWithoutJournal());
    QVERIFY(clickOn(m_window.get(), u"confirm"_s));
    QTRY_VERIFY(m_session->wentOnWithoutJournal());
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::aDeletedRoomClosesItsPage()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_window->showRoom(code);
    m_window->showAudienceWindow();
    m_session->deleteRoom(code, m_session.get(), [](const Result<void> &) {});
    QTRY_VERIFY(!m_window->currentRoomPage());
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"emptyStateButton"_s));
}

void TestMainWindow::theAudienceWindowFillsAScreenAndComesBack()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_window->showRoom(code);
    click(u"audienceButton"_s);
    AudienceWindow &audience = m_window->currentRoomPage()->audienceWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&audience));
    QVERIFY(!audience.isFullScreen());
    QTest::keyClick(&audience, Qt::Key_F11);
    QTRY_VERIFY(audience.isFullScreen());
    // There is one display here, so the host's window is on it too.
    QTRY_VERIFY(visibleChild<>(m_window.get(), u"displayWarning"_s));
    QTest::keyClick(&audience, Qt::Key_Escape);
    QTRY_VERIFY(!audience.isFullScreen());
    QTRY_VERIFY(!visibleChild<>(m_window.get(), u"displayWarning"_s));
    // A presenter's clicker moves the game on from there.
    QTRY_VERIFY(m_window->currentRoomPage()->findChild<RoomCommands *>()->isReady());
    QTest::keyClick(&audience, Qt::Key_PageDown);
    QTRY_COMPARE(m_session->room(code).phase, Phase::Intro);
}

void TestMainWindow::theAudienceScreenIsDressedInEveryRoom()
{
    const auto ground = [this](const RoomCode &code) {
        m_window->showRoom(code);
        AudienceScreen &screen = m_window->currentRoomPage()->audienceWindow().screenWidget();
        return screen.grab().toImage().pixelColor(1, 1);
    };
    const RoomCode first = m_session->makeRoom({.title = u"Friday quiz"_s});
    QCOMPARE(ground(first), stageTheme(u"stage"_s).colours.background);
    m_window->setStageSettings({.theme = u"contrast"_s});
    QCOMPARE(ground(first), QColor(Qt::black));
    const RoomCode second = m_session->makeRoom({.title = u"Class 7b"_s});
    QCOMPARE(ground(second), QColor(Qt::black));
    QCOMPARE(m_window->stageSettings().theme, u"contrast"_s);
}

void TestMainWindow::theWindowComesBackWhereItWas()
{
    m_window->setGeometry(30, 40, 1111, 666);
    QTest::qWait(20);
    m_window->close();
    MainWindow again(*m_session, m_folder->filePath(u"ui.ini"_s));
    QCOMPARE(again.size(), QSize(1111, 666));
}

void TestMainWindow::namesAndTitlesAreNeverMarkup()
{
    const QString hostile = u"<b>x</b><img src=x>"_s;
    const RoomCode code = m_session->makeRoom({.title = hostile});
    m_session->join(code, {u"<img src=x>"_s});
    m_window->showRoom(code);
    QTRY_VERIFY(visibleTexts(m_window.get()).contains(hostile));
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(m_session->act(code, StartGame{}));
    m_window->showDashboard();
    m_window->dashboard().table()->selectRow(0);
    click(u"deleteRoomButton"_s);
    QTRY_VERIFY(openConfirmation(m_window.get()));
    QCOMPARE(openConfirmation(m_window.get())->textFormat(), Qt::PlainText);
    QVERIFY(openConfirmation(m_window.get())->text().contains(hostile));
    QVERIFY(!openConfirmation(m_window.get())->informativeText().contains(u'<'));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
