#include "dashboardtest.h"

#include "ui/widgets/undobar.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a host does with the rooms of the list.
class TestRoomListActions : public DashboardTest
{
    Q_OBJECT

private Q_SLOTS:
    void doubleClickAndReturnOpen();
    void keysDoWhatTheMenuSays_data();
    void keysDoWhatTheMenuSays();
    void aDuplicateIsNewAndEmpty();
    void aDeletedRoomCanComeBack();
    void aDeletedRoomIsGoneWhenTheTimeIsOver();
    void theEndOfTheProgramDeletesWhatWaits();
    void theNextDeletionSettlesTheLast();
    void aRoomThatCannotBeDeletedShowsAgain();
    void severalRoomsAreDeletedTogether();
    void amongSeveralARunningGameAsks();

private:
    UndoBar *undoBar() const { return m_page->findChild<UndoBar *>(u"undoBar"_s); }
};

void TestRoomListActions::doubleClickAndReturnOpen()
{
    const RoomCode code = make(u"Friday quiz"_s);
    QSignalSpy opened(m_page.get(), &DashboardPage::roomChosen);
    const QRect cell = table()->visualRect(table()->model()->index(0, 2));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.count(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    QCOMPARE(opened.count(), 3);
    QCOMPARE(opened.last().value(0).value<RoomCode>(), code);
}

void TestRoomListActions::keysDoWhatTheMenuSays_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("open") << int(Qt::Key_Return) << none << u"Open"_s;
    QTest::newRow("window") << int(Qt::Key_Return) << control << u"Open in its own window"_s;
    QTest::newRow("duplicate") << int(Qt::Key_D) << control << u"Duplicate"_s;
    QTest::newRow("end") << int(Qt::Key_E) << control << u"End game…"_s;
    QTest::newRow("delete") << int(Qt::Key_Delete) << none << u"Delete…"_s;
}

void TestRoomListActions::keysDoWhatTheMenuSays()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QVERIFY(m_session->act(make(u"Friday quiz"_s), StartGame{}));
    select(u"Friday quiz"_s);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint());
    QApplication::sendEvent(table()->viewport(), &byKey);
    auto *menu = m_page->findChild<QMenu *>(u"roomMenu"_s);
    QVERIFY(menu);
    QAction *action = nullptr;
    for (QAction *candidate : menu->actions()) {
        if (candidate->text() == text)
            action = candidate;
    }
    QVERIFY(action && action->isEnabled());
    menu->close();
    QSignalSpy triggered(action, &QAction::triggered);
    press(key, modifiers);
    QCOMPARE(triggered.count(), 1);
}

void TestRoomListActions::aDuplicateIsNewAndEmpty()
{
    RoomSettings settings;
    settings.questionTime = Seconds(25);
    settings.join = JoinMode::Approve;
    const RoomCode code = m_session->makeRoom(
        {.title = u"Friday quiz"_s, .maxPlayerCount = 77, .settings = settings});
    m_session->join(code, {u"Ann"_s});
    QVERIFY(m_session->act(code, LockRoom{true}));
    select(u"Friday quiz"_s);
    QVERIFY(clickOn(m_page.get(), u"duplicateRoomButton"_s));
    QTRY_COMPARE(m_session->rooms().size(), 2);
    const GameRoom &copy = m_session->room(m_session->rooms().first().code);
    QVERIFY(copy.code != code);
    QCOMPARE(copy.title, u"Friday quiz"_s);
    QCOMPARE(copy.questions, m_session->room(code).questions);
    QCOMPARE(copy.settings, settings);
    QCOMPARE(copy.maxPlayerCount, 77);
    QVERIFY(copy.players.isEmpty());
    QCOMPARE(copy.status, RoomStatus::Ready);
    QTRY_VERIFY(visibleTexts(m_page.get()).join(u' ').contains(copy.code.display()));
    QSignalSpy opened(m_page.get(), &DashboardPage::roomChosen);
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto open = std::ranges::find(buttons, u"Open it"_s, &QPushButton::text);
    QTest::mouseClick(*open, Qt::LeftButton);
    QCOMPARE(opened.value(0).value(0).value<RoomCode>(), copy.code);
}

void TestRoomListActions::aDeletedRoomCanComeBack()
{
    const RoomCode code = make(u"Friday quiz"_s);
    make(u"Class 7b"_s);
    QSignalSpy hidden(m_page.get(), &DashboardPage::roomsHidden);
    select(u"Friday quiz"_s);
    press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringList{u"Class 7b"_s});
    QCOMPARE(hidden.value(0).value(0).value<QList<RoomCode>>(), QList{code});
    QVERIFY(undoBar()->isVisible());
    QVERIFY(undoBar()->text().contains(u"Friday quiz"_s));
    QTest::mouseClick(undoBar()->actionButton(), Qt::LeftButton);
    QCOMPARE(titles().size(), 2);
    QVERIFY(!undoBar()->isVisible());

    select(u"Friday quiz"_s);
    press(Qt::Key_Delete);
    QCOMPARE(titles().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titles().size(), 2);
    QTest::qWait(50);
    QCOMPARE(m_session->rooms().size(), 2);
}

void TestRoomListActions::aDeletedRoomIsGoneWhenTheTimeIsOver()
{
    make(u"Friday quiz"_s);
    undoBar()->setPatience(100ms);
    select(u"Friday quiz"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_session->rooms().size(), 1);
    QVERIFY(visibleChild<>(m_page.get(), u"emptyStateButton"_s));
    QTRY_COMPARE(m_session->rooms().size(), 0);
    QVERIFY(!undoBar()->isVisible());
    QVERIFY(!undoBar()->undoAction()->isEnabled());
}

void TestRoomListActions::theEndOfTheProgramDeletesWhatWaits()
{
    make(u"Friday quiz"_s);
    select(u"Friday quiz"_s);
    press(Qt::Key_Delete);
    m_page->commitDeletions();
    QTRY_COMPARE(m_session->rooms().size(), 0);
}

void TestRoomListActions::theNextDeletionSettlesTheLast()
{
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
        make(title);
    m_session->setDelay(30ms);
    select(u"one"_s);
    press(Qt::Key_Delete);
    select(u"two"_s);
    press(Qt::Key_Delete);
    // The first is on its way out and does not come back for a moment.
    QCOMPARE(titles(), QStringList{u"three"_s});
    QTRY_COMPARE(m_session->rooms().size(), 2);
    QCOMPARE(titles(), QStringList{u"three"_s});
    undoBar()->undoAction()->trigger();
    QCOMPARE(titles(), (QStringList{u"three"_s, u"two"_s}));
}

void TestRoomListActions::aRoomThatCannotBeDeletedShowsAgain()
{
    make(u"Friday quiz"_s);
    select(u"Friday quiz"_s);
    press(Qt::Key_Delete);
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    m_page->commitDeletions();
    QTRY_COMPARE(titles(), QStringList{u"Friday quiz"_s});
    QVERIFY(visibleTexts(m_page.get()).join(u' ').contains(u"could not be saved"_s));
}

void TestRoomListActions::severalRoomsAreDeletedTogether()
{
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
        make(title);
    select(u"one"_s);
    select(u"three"_s, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringList{u"two"_s});
    QVERIFY(undoBar()->text().contains(u"2 rooms"_s));
    m_page->commitDeletions();
    QTRY_COMPARE(m_session->rooms().size(), 1);
}

void TestRoomListActions::amongSeveralARunningGameAsks()
{
    QVERIFY(m_session->act(make(u"one"_s), StartGame{}));
    make(u"two"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTRY_VERIFY(openConfirmation(m_page.get()));
    QCOMPARE(titles().size(), 2);
    QVERIFY(openConfirmation(m_page.get())->text().contains(u"2 rooms"_s));
    QVERIFY(openConfirmation(m_page.get())->informativeText().contains(u"A game is running"_s));
    QVERIFY(clickOn(m_page.get(), u"confirm"_s));
    QTRY_COMPARE(m_session->rooms().size(), 0);
}

QTEST_MAIN(TestRoomListActions)
#include "tst_roomlistactions.moc"
