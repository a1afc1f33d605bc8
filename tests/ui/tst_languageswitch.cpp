#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"
#include "ui/widgets/steadylist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Another language in the middle of an evening: everything says it, and nothing that was open,
/// chosen or typed is lost.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSettingsPageSpeaksAtOnce();
    void theChoiceIsThereAtTheNextStart();
    void aRunningGameGoesOn();
    void theAudienceWindowStaysOpenAndSpeaksToo();
    void roomsStayWhereTheyAre();
    void whatWasSearchedAndSelectedComesBack();
    void theKeysStillWork();

private:
    RoomCode startGame();
    void speak(const QString &language);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestLanguageSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLanguageSwitch::cleanup()
{
    if (m_window)
        speak(u"en"_s);
    m_window.reset();
    m_session.reset();
}

RoomCode TestLanguageSwitch::startGame()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday"_s});
    m_session->joinMany(code, 12);
    (void)m_session->act(code, StartGame{});
    (void)m_session->act(code, AdvancePhase{});
    m_window->showRoom(code);
    return code;
}

/// As the settings page does it; the window is made anew in the next turn of the event loop.
void TestLanguageSwitch::speak(const QString &language)
{
    Preferences preferences = m_window->preferences();
    preferences.language = language;
    m_window->setPreferences(preferences);
    QTest::qWait(0);
    const QString rooms = language == "de"_L1 ? u"Räume"_s
        : language == "fr"_L1                 ? u"Salles"_s
        : language == "es"_L1                 ? u"Salas"_s
                                              : u"Rooms"_s;
    QTRY_COMPARE(m_window->findChild<QToolButton *>(u"railRooms"_s)->text(), rooms);
}

void TestLanguageSwitch::theSettingsPageSpeaksAtOnce()
{
    QVERIFY(clickOn(m_window.get(), u"railSettings"_s));
    auto *language = visibleChild<QComboBox>(m_window.get(), u"settingsLanguage"_s);
    language->setFocus();
    language->setCurrentIndex(language->findData(u"fr"_s) - 1);
    QTest::keyClick(language, Qt::Key_Down);
    QTRY_COMPARE(m_window->findChild<QToolButton *>(u"railRooms"_s)->text(), u"Salles"_s);
    QVERIFY(visibleTexts(m_window.get()).contains(u"Langue"_s));
    QCOMPARE(m_window->menuBar()->actions().first()->text(), u"&Fichier"_s);
    auto *made = visibleChild<QComboBox>(m_window.get(), u"settingsLanguage"_s);
    QCOMPARE(made->currentData().toString(), u"fr"_s);
    QVERIFY(made->hasFocus());
    QVERIFY(m_window->findChild<QToolButton *>(u"railSettings"_s)->isChecked());
}

void TestLanguageSwitch::theChoiceIsThereAtTheNextStart()
{
    speak(u"es"_s);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    QCOMPARE(m_window->findChild<QToolButton *>(u"railRooms"_s)->text(), u"Salas"_s);
}

void TestLanguageSwitch::aRunningGameGoesOn()
{
    const RoomCode code = startGame();
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
    speak(u"de"_s);
    QVERIFY(m_window->currentRoomPage());
    QCOMPARE(m_window->currentRoomPage()->code(), code);
    QTRY_COMPARE(m_window->currentRoomPage()->watch().room().playPhase(), Phase::Answering);
    QTRY_VERIFY(visibleTexts(m_window.get()).contains(u"12 Personen"_s));
    m_session->answer(code, 1, 5, [](int) { return 0; });
    QTRY_VERIFY(visibleTexts(m_window.get()).contains(u"5 von 12 haben geantwortet"_s));
}

void TestLanguageSwitch::theAudienceWindowStaysOpenAndSpeaksToo()
{
    startGame();
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
    m_window->showAudienceWindow();
    AudienceWindow *audience = &m_window->currentRoomPage()->audienceWindow();
    m_window->toggleAudienceFullScreen();
    QTRY_VERIFY(audience->isFullScreen());
    QTRY_VERIFY(audience->screenWidget().shownTexts().contains(u"Question 1 of 3"_s));
    QSignalSpy hidden(audience, &AudienceWindow::hidden);
    speak(u"fr"_s);
    QCOMPARE(&m_window->currentRoomPage()->audienceWindow(), audience);
    QVERIFY(audience->isFullScreen());
    QTRY_VERIFY(audience->screenWidget().shownTexts().contains(u"Question 1 sur 3"_s));
    QCOMPARE(audience->windowTitle(), u"Public\u00a0: Friday"_s);
    QCOMPARE(hidden.size(), 0);
    // The new page feeds it.
    (void)m_session->act(m_window->currentRoomPage()->code(), PauseGame{});
    QTRY_VERIFY(audience->screenWidget().shownTexts().contains(u"Pause"_s));
}

void TestLanguageSwitch::roomsStayWhereTheyAre()
{
    const RoomCode first = m_session->makeRoom({.title = u"First"_s});
    const RoomCode second = m_session->makeRoom({.title = u"Second"_s});
    m_window->showRoom(first);
    m_window->showRoomWindow(second);
    m_window->roomWindows().window(second)->resize(1200, 800);
    m_window->showDashboard();
    speak(u"de"_s);
    QTRY_VERIFY(m_window->dashboard().isVisible());
    QCOMPARE(m_window->openRooms(), (QList{first, second}));
    RoomWindow *own = m_window->roomWindows().window(second);
    QVERIFY(own && own->isVisible());
    QCOMPARE(own->size(), QSize(1200, 800));
    QCOMPARE(own->menuBar()->actions().first()->text(), u"&Raum"_s);
    QVERIFY(!m_window->roomWindows().window(first));
}

void TestLanguageSwitch::whatWasSearchedAndSelectedComesBack()
{
    startGame();
    RoomPage *page = m_window->currentRoomPage();
    QTRY_VERIFY(page->watch().isOpen());
    QTest::keyClicks(page->findChild<QLineEdit *>(u"playerSearch"_s), u"an"_s);
    auto *players = page->findChild<QListView *>(u"playerList"_s);
    QTRY_VERIFY(players->model()->rowCount() > 1 && players->model()->rowCount() < 12);
    players->setCurrentIndex(players->model()->index(1, 0));
    const PlayerId selected = page->selectedPlayer();
    QVERIFY(selected.number != 0);
    // With few rooms there is nothing to look for.
    for (int i = 0; i < 12; ++i)
        (void)m_session->makeRoom({.title = u"Room %1"_s.arg(i)});
    m_window->showDashboard();
    QTRY_VERIFY(visibleChild<QLineEdit>(m_window.get(), u"roomSearch"_s));
    QTest::keyClicks(visibleChild<QLineEdit>(m_window.get(), u"roomSearch"_s), u"Fri"_s);
    speak(u"es"_s);
    QTRY_VERIFY(visibleChild<QLineEdit>(m_window.get(), u"roomSearch"_s));
    QCOMPARE(visibleChild<QLineEdit>(m_window.get(), u"roomSearch"_s)->text(), u"Fri"_s);
    m_window->showRoom(m_window->openRooms().first());
    page = m_window->currentRoomPage();
    QCOMPARE(page->findChild<QLineEdit *>(u"playerSearch"_s)->text(), u"an"_s);
    QTRY_COMPARE(page->selectedPlayer(), selected);
}

void TestLanguageSwitch::theKeysStillWork()
{
    const RoomCode code = startGame();
    speak(u"de"_s);
    QTRY_VERIFY(m_window->currentRoomPage()->watch().isOpen());
    m_window->currentRoomPage()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_P);
    QTRY_COMPARE(m_session->room(code).phase, Phase::Paused);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_window->dashboard().isVisible());
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
