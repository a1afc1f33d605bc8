#include "clicks.h"
#include "fakesession.h"

#include "ui/models/playerlistmodel.h"
#include "ui/room/answerbars.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roomactions.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steadylist.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleHints>

using namespace Qt::StringLiterals;

/// A room's cockpit, driven by clicks and keys against the real rules.
class TestRoomPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(150); }
    void init();
    void cleanup();

    void aWholeGameByClicks();
    void aWholeGameByTheSpaceKey();
    void pauseStopsTheClock();
    void theRoomIsLockedAndUnlocked();
    void aDoubleClickDoesOneThing();
    void buttonsRestWhileACommandTakesLong();
    void aRefusalIsExplained();
    void endingAsksFirst();
    void removingAPlayerAsksFirst_data();
    void removingAPlayerAsksFirst();
    void aSearchFieldTakesSpacesAsText();
    void theHostSeesKeyNotesAndLiveAnswers();
    void playersAreFoundByName();

private:
    void waitUntilReady();
    void press(const QString &name);
    QString nextText() const;

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomPage> m_page;
    RoomCode m_code;
};

void TestRoomPage::init()
{
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    m_page = std::make_unique<RoomPage>(*m_session, m_code);
    m_page->resize(1180, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QTRY_VERIFY(m_page->watch().isOpen());
}

void TestRoomPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

/// Past the moment in which a second click would be taken for half of a double click.
void TestRoomPage::waitUntilReady()
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 60);
}

void TestRoomPage::press(const QString &name)
{
    waitUntilReady();
    QVERIFY(clickOn(m_page.get(), name));
}

QString TestRoomPage::nextText() const
{
    return visibleChild<QPushButton>(m_page.get(), u"nextButton"_s)->text();
}

void TestRoomPage::aWholeGameByClicks()
{
    const QRect place = visibleChild<>(m_page.get(), u"nextButton"_s)->geometry();
    QCOMPARE(nextText(), u"Start the game"_s);
    const QStringList perQuestion{u"Show question now"_s, u"Close question"_s,
                                  u"Show leaderboard"_s};
    for (int question = 0; question < 3; ++question) {
        press(u"nextButton"_s);
        for (const QString &step : perQuestion) {
            QTRY_COMPARE(nextText(), step);
            QCOMPARE(m_session->room(m_code).questionIndex, question);
            // The next action is always in the same place.
            QCOMPARE(visibleChild<>(m_page.get(), u"nextButton"_s)->geometry(), place);
            press(u"nextButton"_s);
        }
        QTRY_COMPARE(nextText(), question < 2 ? u"Next question"_s : u"Finish"_s);
    }
    press(u"nextButton"_s);
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::Completed);
    QTRY_VERIFY(!visibleChild<>(m_page.get(), u"nextButton"_s)->isEnabled());
    QVERIFY(visibleTexts(m_page.get()).contains(u"The game is over"_s));
}

void TestRoomPage::aWholeGameByTheSpaceKey()
{
    int steps = 0;
    while (!m_session->room(m_code).isFinished() && steps < 20) {
        waitUntilReady();
        const quint64 revision = m_session->room(m_code).revision;
        QTest::keyClick(m_page.get(), Qt::Key_Space);
        QTRY_VERIFY(m_session->room(m_code).revision > revision);
        ++steps;
    }
    // Start, then show, close, leaderboard and next for each of three questions.
    QCOMPARE(steps, 13);
}

void TestRoomPage::pauseStopsTheClock()
{
    press(u"nextButton"_s);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    press(u"nextButton"_s);
    QTRY_COMPARE(nextText(), u"Close question"_s);
    m_session->moveClock(Milliseconds(3200));
    waitUntilReady();
    QTest::keyClick(m_page.get(), Qt::Key_P);
    QTRY_COMPARE(m_session->room(m_code).phase, Phase::Paused);
    QTRY_COMPARE(nextText(), u"Go on"_s);
    m_session->moveClock(Milliseconds(60000));
    QCOMPARE(m_page->findChild<CountdownRing *>()->shownSeconds(), std::optional(7));
    press(u"pauseButton"_s);
    QTRY_COMPARE(m_session->room(m_code).phase, Phase::Answering);
    QTRY_COMPARE(m_page->findChild<CountdownRing *>()->shownSeconds(), std::optional(7));
}

void TestRoomPage::theRoomIsLockedAndUnlocked()
{
    press(u"lockButton"_s);
    QTRY_COMPARE(m_session->room(m_code).settings.join, JoinMode::Locked);
    QTRY_COMPARE(visibleChild<QPushButton>(m_page.get(), u"lockButton"_s)->text(),
                 u"Unlock room"_s);
    QVERIFY(visibleTexts(m_page.get()).join(u' ').contains(u"nobody else can join"_s));
    press(u"lockButton"_s);
    QTRY_COMPARE(m_session->room(m_code).settings.join, JoinMode::Open);
}

void TestRoomPage::aDoubleClickDoesOneThing()
{
    waitUntilReady();
    auto *next = visibleChild<>(m_page.get(), u"nextButton"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QTest::mouseDClick(next, Qt::LeftButton);
    QTest::keyClick(m_page.get(), Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(m_session->commandCount(), 1);
    QCOMPARE(m_session->room(m_code).phase, Phase::Intro);
}

void TestRoomPage::buttonsRestWhileACommandTakesLong()
{
    m_session->setDelay(Milliseconds(600));
    press(u"nextButton"_s);
    QTRY_VERIFY(!visibleChild<>(m_page.get(), u"nextButton"_s)->isEnabled());
    QVERIFY(!visibleChild<>(m_page.get(), u"lockButton"_s)->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Space);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    QVERIFY(visibleChild<>(m_page.get(), u"nextButton"_s)->isEnabled());
    QCOMPARE(m_session->commandCount(), 1);
}

void TestRoomPage::aRefusalIsExplained()
{
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    press(u"nextButton"_s);
    QTRY_VERIFY(visibleTexts(m_page.get()).join(u' ').contains(u"could not be saved"_s));
    QCOMPARE(m_session->room(m_code).status, RoomStatus::Ready);
    // What works next takes the message away.
    press(u"nextButton"_s);
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::InProgress);
    QTRY_VERIFY(!visibleTexts(m_page.get()).join(u' ').contains(u"could not be saved"_s));
}

void TestRoomPage::endingAsksFirst()
{
    press(u"nextButton"_s);
    QTRY_COMPARE(nextText(), u"Show question now"_s);
    press(u"endButton"_s);
    QTRY_VERIFY(openConfirmation(m_page.get()));
    QTest::keyClick(openConfirmation(m_page.get()), Qt::Key_Escape);
    QTRY_VERIFY(!openConfirmation(m_page.get()));
    QCOMPARE(m_session->room(m_code).status, RoomStatus::InProgress);
    press(u"endButton"_s);
    QTRY_VERIFY(openConfirmation(m_page.get()));
    QVERIFY(clickOn(m_page.get(), u"confirm"_s));
    QTRY_COMPARE(m_session->room(m_code).status, RoomStatus::Completed);
}

void TestRoomPage::removingAPlayerAsksFirst_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the Delete key") << true;
    QTest::newRow("by the context menu") << false;
}

void TestRoomPage::removingAPlayerAsksFirst()
{
    QFETCH(bool, byKey);
    SteadyList *list = m_page->findChild<PlayerPanel *>()->list();
    QCOMPARE(list->model()->rowCount(), 3);
    const QModelIndex bo = list->model()->index(1, 0);
    QCOMPARE(bo.data().toString(), u"Bo"_s);
    const QPoint at = list->visualRect(bo).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    waitUntilReady();
    if (byKey) {
        QTest::keyClick(list, Qt::Key_Delete);
    } else {
        Q_EMIT list->customContextMenuRequested(at);
        auto *menu = m_page->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().last()->trigger();
        menu->close();
    }
    QTRY_VERIFY(openConfirmation(m_page.get()));
    QVERIFY(openConfirmation(m_page.get())->text().contains(u"Bo"_s));
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(clickOn(m_page.get(), u"confirm"_s));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(m_session->room(m_code).player(PlayerId{2})->removed);
}

void TestRoomPage::aSearchFieldTakesSpacesAsText()
{
    QLineEdit *search = m_page->findChild<PlayerPanel *>()->searchField();
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    waitUntilReady();
    QTest::keyClicks(search, u"a p l"_s);
    QTest::qWait(30);
    QCOMPARE(search->text(), u"a p l"_s);
    QCOMPARE(m_session->commandCount(), 0);
}

void TestRoomPage::theHostSeesKeyNotesAndLiveAnswers()
{
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
    m_session->answer(m_code, 1, 2, [](int number) { return number == 1 ? 1 : 3; });
    auto *bars = m_page->findChild<AnswerBars *>();
    QTRY_COMPARE(bars->bars().value(1).count, 1);
    QCOMPARE(bars->bars().value(3).count, 1);
    QVERIFY(bars->bars().value(1).isRight);
    QVERIFY(!bars->bars().value(0).isRight);
    const QString texts = visibleTexts(m_page.get()).join(u'\n');
    QVERIFY(texts.contains(u"2 of 3 answered"_s));
    QVERIFY(texts.contains(u"NOTES-MARK"_s));
    const QAbstractItemModel *players = m_page->findChild<PlayerPanel *>()->list()->model();
    QVERIFY(players->index(2, 0).data(PlayerListModel::AnsweredRole).toBool());
    QVERIFY(!players->index(0, 0).data(PlayerListModel::AnsweredRole).toBool());
}

void TestRoomPage::playersAreFoundByName()
{
    m_session->joinMany(m_code, 500);
    auto *panel = m_page->findChild<PlayerPanel *>();
    QTRY_VERIFY(panel->list()->model()->rowCount() > 400);
    panel->searchField()->setText(u"hana 4"_s);
    for (int row = 0; row < panel->list()->model()->rowCount(); ++row)
        QVERIFY(panel->list()->model()->index(row, 0).data().toString().startsWith(u"Hana 4"_s));
    QVERIFY(panel->list()->model()->rowCount() > 0);
    panel->searchField()->clear();
    QVERIFY(panel->list()->model()->rowCount() > 400);
}

QTEST_MAIN(TestRoomPage)
#include "tst_roompage.moc"
