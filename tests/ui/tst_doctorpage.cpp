#include "clicks.h"
#include "fakedoctor.h"
#include "fakesession.h"

#include "ui/doctor/checkcard.h"
#include "ui/doctor/doctorpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenuBar>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The room doctor in the main window, and what a host does there.
class TestDoctorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsReachedFromEverywhere_data();
    void itIsReachedFromEverywhere();
    void backLeadsWhereOneCameFrom();
    void backFromARoomThatIsGoneLeadsToTheDashboard();
    void theCheckIsOpenAsLongAsThePageIsSeen();
    void anotherAddressIsChosen();
    void theRecommendedAddressIsChosenAsSuch();
    void aGivenAddressIsNotToBeChosen();
    void aVisitTurnsThePhoneGreen();
    void theFirewallsCommandIsCopied();
    void aRehearsalHasAsManyPhonesAsChosen_data();
    void aRehearsalHasAsManyPhonesAsChosen();
    void aRunningRehearsalCanBeStopped();
    void theResultIsSaid();
    void waitingPlayersAreWarnedOf();
    void theKeyboardReachesEverything();
    void everyCheckIsReadAloud();

private:
    DoctorPage *page() const { return m_window->findChild<DoctorPage *>(u"doctorPage"_s); }
    bool isShown() const { return page() && page()->isVisible(); }
    FakeDoctor &doctor() const { return *m_doctor; }
    bool click(const char *name) { return clickOn(m_window.get(), QString::fromLatin1(name)); }
    CheckCard *card(const char *name) const
    {
        return m_window->findChild<CheckCard *>(QString::fromLatin1(name));
    }
    QString words() const { return visibleTexts(m_window.get()).join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeDoctor> m_doctor;
    std::unique_ptr<MainWindow> m_window;
};

void TestDoctorPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_doctor = std::make_unique<FakeDoctor>();
    m_window->offerDoctor(*m_doctor);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDoctorPage::cleanup()
{
    m_window.reset();
    m_doctor.reset();
    m_session.reset();
}

void TestDoctorPage::itIsReachedFromEverywhere_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"menu", "key", "dashboard", "lobby"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestDoctorPage::itIsReachedFromEverywhere()
{
    QFETCH(const QString, way);
    QVERIFY(!isShown());
    if (way == "menu"_L1) {
        for (QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text() == u"Room &doctor"_s)
                    action->trigger();
            }
        }
    } else if (way == "key"_L1) {
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    } else if (way == "dashboard"_L1) {
        QVERIFY(click("doctorButton"));
    } else {
        m_window->showRoom(m_session->makeRoom({}));
        QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
        QVERIFY(click("lobbyDoctor"));
    }
    QVERIFY(isShown());
    QVERIFY(doctor().looks > 0);
}

void TestDoctorPage::backLeadsWhereOneCameFrom()
{
    const RoomCode code = m_session->makeRoom({});
    m_window->showRoom(code);
    m_window->showDoctor();
    m_window->showDoctor();
    QVERIFY(click("doctorBack"));
    QVERIFY(m_window->currentRoomPage() && m_window->currentRoomPage()->code() == code);
}

void TestDoctorPage::backFromARoomThatIsGoneLeadsToTheDashboard()
{
    const RoomCode code = m_session->makeRoom({});
    m_window->showRoom(code);
    m_window->showDoctor();
    m_window->closeRoomPage(code);
    QVERIFY(isShown());
    QVERIFY(click("doctorBack"));
    QVERIFY(!isShown());
    QVERIFY(!m_window->currentRoomPage());
}

void TestDoctorPage::theCheckIsOpenAsLongAsThePageIsSeen()
{
    QVERIFY(doctor().state().checkUrl.isEmpty());
    m_window->showDoctor();
    QVERIFY(!doctor().state().checkUrl.isEmpty());
    m_window->showDashboard();
    QVERIFY(doctor().state().checkUrl.isEmpty());
}

void TestDoctorPage::anotherAddressIsChosen()
{
    m_window->showDoctor();
    auto *addresses = visibleChild<QComboBox>(m_window.get(), u"joinAddress"_s);
    QVERIFY(addresses);
    QCOMPARE(addresses->count(), 3);
    QCOMPARE(addresses->currentIndex(), 0);
    addresses->setFocus();
    QTest::keyClick(addresses, Qt::Key_Down);
    QCOMPARE(doctor().chosen, QList<QUrl> {QUrl(u"http://10.0.0.5:8080"_s)});
    DoctorState state = doctor().state();
    state.addresses[0].inUse = false;
    state.addresses[1].inUse = true;
    doctor().setState(state);
    QCOMPARE(addresses->currentIndex(), 1);
    QVERIFY(words().contains(u"You chose it yourself"_s));
}

void TestDoctorPage::theRecommendedAddressIsChosenAsSuch()
{
    DoctorState state = doctor().state();
    state.addresses[0].inUse = false;
    state.addresses[1].inUse = true;
    doctor().setState(state);
    m_window->showDoctor();
    auto *addresses = visibleChild<QComboBox>(m_window.get(), u"joinAddress"_s);
    addresses->setFocus();
    QTest::keyClick(addresses, Qt::Key_Up);
    QCOMPARE(doctor().chosen, QList<QUrl> {QUrl()});
}

void TestDoctorPage::aGivenAddressIsNotToBeChosen()
{
    DoctorState state = doctor().state();
    state.addressIsGiven = true;
    doctor().setState(state);
    m_window->showDoctor();
    auto *addresses = visibleChild<QComboBox>(m_window.get(), u"joinAddress"_s);
    QVERIFY(!addresses->isEnabled());
    QVERIFY(!addresses->toolTip().isEmpty());
}

void TestDoctorPage::aVisitTurnsThePhoneGreen()
{
    m_window->showDoctor();
    QCOMPARE(card("phoneCheck")->finding().state, CheckState::Open);
    DoctorState state = doctor().state();
    state.visits = {{.address = u"192.168.1.20:8080"_s,
                     .device = DeviceKind::AndroidPhone,
                     .at = m_session->now(),
                     .roundTrip = Milliseconds(7)}};
    doctor().setState(state);
    QCOMPARE(card("phoneCheck")->finding().state, CheckState::Good);
    QCOMPARE(card("firewallCheck")->finding().state, CheckState::Good);
    QVERIFY(words().contains(u"Android phone · 192.168.1.20:8080 · 7 ms"_s));
}

void TestDoctorPage::theFirewallsCommandIsCopied()
{
    DoctorState state = doctor().state();
    state.firewalls = {{Firewall::Kind::Ufw, true}};
    doctor().setState(state);
    m_window->showDoctor();
    QVERIFY(click("copyCommands"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo ufw allow 8080/tcp"_s);
}

void TestDoctorPage::aRehearsalHasAsManyPhonesAsChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("phones");
    QTest::newRow("50") << u"rehearsalCount0"_s << 50;
    QTest::newRow("200") << u"rehearsalCount1"_s << 200;
    QTest::newRow("500") << u"rehearsalCount2"_s << 500;
    QTest::newRow("1000") << u"rehearsalCount3"_s << 1000;
    QTest::newRow("another number") << u"rehearsalCount4"_s << 3456;
}

void TestDoctorPage::aRehearsalHasAsManyPhonesAsChosen()
{
    QFETCH(const QString, choice);
    QFETCH(const int, phones);
    m_window->showDoctor();
    QVERIFY(clickOn(m_window.get(), choice));
    auto *other = visibleChild<QSpinBox>(m_window.get(), u"rehearsalOther"_s);
    QCOMPARE(other != nullptr, choice.endsWith(u'4'));
    if (other)
        other->setValue(phones);
    QVERIFY(click("startRehearsal"));
    QCOMPARE(doctor().rehearsals, QList<int> {phones});
}

void TestDoctorPage::aRunningRehearsalCanBeStopped()
{
    m_window->showDoctor();
    DoctorState state = doctor().state();
    state.rehearsal = {.stage = RehearsalState::Stage::Joining, .phones = 500, .joined = 120};
    doctor().setState(state);
    QVERIFY(words().contains(u"120 of 500 phones are in."_s));
    QVERIFY(!visibleChild<>(m_window.get(), u"startRehearsal"_s));
    QVERIFY(click("stopRehearsal"));
    QCOMPARE(doctor().cancellations, 1);
    state.rehearsal.stage = RehearsalState::Stage::Leaving;
    doctor().setState(state);
    QVERIFY(!click("stopRehearsal"));
    state.rehearsal.stage = RehearsalState::Stage::Cancelled;
    doctor().setState(state);
    QVERIFY(words().contains(u"Nothing of it is left."_s));
    QVERIFY(click("startRehearsal"));
}

void TestDoctorPage::theResultIsSaid()
{
    m_window->showDoctor();
    DoctorState state = doctor().state();
    state.rehearsal = {.stage = RehearsalState::Stage::Done,
                       .phones = 500,
                       .joined = 500,
                       .answerMs50 = 12,
                       .answerMs99 = 40,
                       .engineShare = 0.3};
    doctor().setState(state);
    QCOMPARE(card("rehearsalCheck")->finding().state, CheckState::Good);
    QVERIFY(words().contains(u"This computer served 500 phones with 12 ms."_s));
    QVERIFY(words().contains(u"30 % of one core"_s));
}

void TestDoctorPage::waitingPlayersAreWarnedOf()
{
    m_window->showDoctor();
    QVERIFY(!words().contains(u"would notice"_s));
    DoctorState state = doctor().state();
    state.waitingPlayers = 12;
    doctor().setState(state);
    QVERIFY(words().contains(u"12 players connected now; they would notice it"_s));
}

void TestDoctorPage::theKeyboardReachesEverything()
{
    DoctorState state = doctor().state();
    state.firewalls = {{Firewall::Kind::Ufw, true}};
    doctor().setState(state);
    m_window->showDoctor();
    QSet<QString> wanted {u"doctorBack"_s, u"joinAddress"_s, u"copyCommands"_s,
                          u"rehearsalCount0"_s, u"startRehearsal"_s};
    for (int i = 0; i < 40 && !wanted.isEmpty(); ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            wanted.remove(focus->objectName());
    }
    QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
    QTest::keyClick(visibleChild<>(m_window.get(), u"startRehearsal"_s), Qt::Key_Space);
    QCOMPARE(doctor().rehearsals, QList<int> {200});
}

void TestDoctorPage::everyCheckIsReadAloud()
{
    m_window->showDoctor();
    for (const char *name :
         {"addressCheck", "portCheck", "firewallCheck", "phoneCheck", "rehearsalCheck"}) {
        const QString said = card(name)->accessibleName();
        QVERIFY2(said.contains(checkStateWords(card(name)->finding().state)), name);
        QVERIFY2(said.contains(card(name)->finding().text), name);
    }
}

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
