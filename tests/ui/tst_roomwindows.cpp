#include "clicks.h"
#include "fakesession.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"

#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Several rooms at once, each in its page or in a window of its own.
class TestRoomWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void severalRoomsHaveAPageEach();
    void aPageMovesOutAndBack();
    void closingTheWindowEndsNothing();
    void theGameIsLedFromTheWindow();
    void theListOpensWindows();
    void aWindowComesBackAsLargeAsItWas();
    void aRoomThatIsDeletedTakesItsWindowAlong();
    void theProgramsEndClosesTheWindows();

private:
    RoomWindow *window(const RoomCode &code) const { return m_window->roomWindows().window(code); }
    RoomPage *openPage(const RoomCode &code)
    {
        m_window->showRoom(code);
        RoomPage *page = m_window->currentRoomPage();
        return page && QTest::qWaitFor([page] { return page->watch().isOpen(); }) ? page : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    RoomCode m_code;
};

void TestRoomWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s});
}

void TestRoomWindows::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestRoomWindows::severalRoomsHaveAPageEach()
{
    const RoomCode other = m_session->makeRoom({.title = u"Class 7b"_s});
    RoomPage *first = openPage(m_code);
    RoomPage *second = openPage(other);
    QVERIFY(first && second && first != second);
    QVERIFY(m_session->act(m_code, StartGame{}));
    QTRY_COMPARE(first->watch().room().status, RoomStatus::InProgress);
    QCOMPARE(second->watch().room().status, RoomStatus::Ready);
    m_window->showRoom(m_code);
    QCOMPARE(m_window->currentRoomPage(), first);
}

void TestRoomWindows::aPageMovesOutAndBack()
{
    RoomPage *page = openPage(m_code);
    QVERIFY(page);
    QVERIFY(clickOn(m_window.get(), u"windowButton"_s));
    QTRY_VERIFY(window(m_code));
    QVERIFY(window(m_code)->isVisible());
    QVERIFY(window(m_code)->windowTitle().contains(u"Friday quiz"_s));
    QCOMPARE(window(m_code)->page(), page);
    QVERIFY(page->isVisible());
    QVERIFY(!m_window->currentRoomPage());
    QVERIFY(m_window->dashboard().isVisible());
    // Whoever asks for the room gets its window.
    m_window->showRoom(m_code);
    QVERIFY(!m_window->currentRoomPage());
    QVERIFY(clickOn(window(m_code), u"windowButton"_s));
    QVERIFY(!window(m_code));
    QCOMPARE(m_window->currentRoomPage(), page);
    QVERIFY(page->isVisible());
}

void TestRoomWindows::closingTheWindowEndsNothing()
{
    RoomPage *page = openPage(m_code);
    QVERIFY(m_session->act(m_code, StartGame{}));
    m_window->showRoomWindow(m_code);
    QPointer<RoomWindow> own = window(m_code);
    own->close();
    QCOMPARE(m_window->currentRoomPage(), page);
    QTRY_VERIFY(!own);
    QCOMPARE(m_session->room(m_code).status, RoomStatus::InProgress);
    QTRY_COMPARE(page->watch().room().status, RoomStatus::InProgress);
}

void TestRoomWindows::theGameIsLedFromTheWindow()
{
    QVERIFY(openPage(m_code));
    m_window->showRoomWindow(m_code);
    RoomWindow *own = window(m_code);
    QVERIFY(QTest::qWaitForWindowActive(own));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    QTest::keyClick(own, Qt::Key_Space);
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::InProgress);
    QVERIFY(clickOn(own, u"audienceButton"_s));
    QTRY_VERIFY(own->page()->hasAudienceWindow());
}

void TestRoomWindows::theListOpensWindows()
{
    const RoomCode other = m_session->makeRoom({.title = u"Class 7b"_s});
    m_window->showDashboard();
    m_window->dashboard().table()->selectAll();
    QVERIFY(clickOn(m_window.get(), u"openWindowButton"_s));
    QVERIFY(window(m_code) && window(other));
    QVERIFY(window(m_code)->isVisible() && window(other)->isVisible());
    QVERIFY(m_window->dashboard().isVisible());
}

void TestRoomWindows::aWindowComesBackAsLargeAsItWas()
{
    const RoomCode other = m_session->makeRoom({.title = u"Class 7b"_s});
    m_window->showRoomWindow(m_code);
    m_window->showRoomWindow(other);
    window(m_code)->resize(1010, 650);
    window(other)->resize(1111, 700);
    QTest::qWait(20);
    window(m_code)->close();
    window(other)->close();
    m_window->showRoomWindow(m_code);
    QCOMPARE(window(m_code)->size(), QSize(1010, 650));
    m_window->showRoomWindow(other);
    QCOMPARE(window(other)->size(), QSize(1111, 700));
    // A new room's is as large as the last one that was used.
    m_window->showRoomWindow(m_session->makeRoom({.title = u"New"_s}));
    QCOMPARE(window(m_session->rooms().first().code)->size(), QSize(1111, 700));
}

void TestRoomWindows::aRoomThatIsDeletedTakesItsWindowAlong()
{
    QVERIFY(openPage(m_code));
    m_window->showRoomWindow(m_code);
    QPointer<RoomWindow> own = window(m_code);
    m_session->deleteRoom(m_code, m_session.get(), [](const Result<void> &) {});
    QTRY_VERIFY(!own);
    QVERIFY(!window(m_code));
}

void TestRoomWindows::theProgramsEndClosesTheWindows()
{
    QVERIFY(openPage(m_code));
    m_window->showRoomWindow(m_code);
    m_window->close();
    QVERIFY(!window(m_code)->isVisible());
    QCOMPARE(m_session->rooms().size(), 1);
}

QTEST_MAIN(TestRoomWindows)
#include "tst_roomwindows.moc"
