#include "clicks.h"
#include "fakenodesetup.h"
#include "fakesession.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/newroom/presetbar.h"
#include "ui/sound/soundplayer.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Every control of the settings page: what it does at once, and that it is there at the next start.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theRailAndTheMenusLeadThere();
    void choicesComeBackAtTheNextStart_data();
    void choicesComeBackAtTheNextStart();
    void darkAndLightCountAtOnce();
    void theMenuAndThePageShowTheSameTheme();
    void anotherSizeWaitsForARestart();
    void nobodyIsAskedToRestartDuringAGame();
    void aSizeTooLargeForTheDisplayIsTold();
    void newRoomsBeginWithTheChosenPreset();
    void theAudienceLookIsKept();
    void portAndAddressAreKeptForTheNextStart();
    void optionsOfTheCommandLineCountForMore();
    void anAddressThatIsNoneIsNotKept();
    void aboutNamesTheVersionAndTheFolder();
    void defaultsComeBackAndCanBeTakenBack_data();
    void defaultsComeBackAndCanBeTakenBack();
    void wrongValuesAreLeftAtTheirDefault();

private:
    void open();
    void openAnew();
    void show(SettingsPage::Section section);
    template <typename Widget>
    Widget *field(const QString &name)
    {
        return visibleChild<Widget>(m_window.get(), name);
    }
    void pick(const QString &combo, int index);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeNodeSetup> m_setup;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    m_setup = std::make_unique<FakeNodeSetup>();
    open();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSettingsPage::open()
{
    m_window = std::make_unique<MainWindow>(*m_session, m_folder->filePath(u"ui.ini"_s));
    m_window->setNodeSetup(m_setup.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSettingsPage::openAnew()
{
    m_window->close();
    m_window.reset();
    open();
}

void TestSettingsPage::show(SettingsPage::Section section)
{
    QVERIFY(clickOn(m_window.get(), u"railSettings"_s));
    QVERIFY(clickOn(m_window.get(), u"settingsSection%1"_s.arg(int(section))));
}

/// As a person does: opens the list and presses the entry's key.
void TestSettingsPage::pick(const QString &combo, int index)
{
    auto *box = field<QComboBox>(combo);
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

void TestSettingsPage::theRailAndTheMenusLeadThere()
{
    QVERIFY(clickOn(m_window.get(), u"railSettings"_s));
    QTRY_VERIFY(field<QWidget>(u"settingsLanguage"_s));
    QVERIFY(clickOn(m_window.get(), u"railRooms"_s));
    QVERIFY(!field<QWidget>(u"settingsPage"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(field<QWidget>(u"settingsPage"_s));
}

void TestSettingsPage::choicesComeBackAtTheNextStart_data()
{
    QTest::addColumn<QString>("combo");
    QTest::addColumn<int>("index");
    QTest::newRow("size") << u"settingsScale"_s << 4;
    QTest::newRow("closing goes to the tray") << u"settingsWhenClosed"_s << 1;
    QTest::newRow("closing quits") << u"settingsWhenClosed"_s << 2;
}

void TestSettingsPage::choicesComeBackAtTheNextStart()
{
    QFETCH(QString, combo);
    QFETCH(int, index);
    show(SettingsPage::Section::General);
    pick(combo, index);
    openAnew();
    show(SettingsPage::Section::General);
    QCOMPARE(field<QComboBox>(combo)->currentIndex(), index);
}

void TestSettingsPage::darkAndLightCountAtOnce()
{
    show(SettingsPage::Section::General);
    QVERIFY(clickOn(m_window.get(), u"settingsTheme2"_s));
    QCOMPARE(Theme::of(m_window->palette()), Theme::darkTheme());
    QVERIFY(clickOn(m_window.get(), u"settingsTheme1"_s));
    QCOMPARE(Theme::of(m_window->palette()), Theme::lightTheme());
    openAnew();
    QCOMPARE(Theme::of(m_window->palette()), Theme::lightTheme());
    show(SettingsPage::Section::General);
    QVERIFY(field<QPushButton>(u"settingsTheme1"_s)->isChecked());
}

void TestSettingsPage::theMenuAndThePageShowTheSameTheme()
{
    show(SettingsPage::Section::General);
    const auto action = [this](const QString &words) -> QAction * {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (QAction *one : actions) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    };
    action(u"&Dark"_s)->trigger();
    QVERIFY(field<QPushButton>(u"settingsTheme2"_s)->isChecked());
    QVERIFY(clickOn(m_window.get(), u"settingsTheme1"_s));
    QVERIFY(action(u"&Light"_s)->isChecked());
}

void TestSettingsPage::anotherSizeWaitsForARestart()
{
    show(SettingsPage::Section::General);
    QVERIFY(!field<QWidget>(u"settingsRestart"_s));
    QSignalSpy asked(m_window.get(), &MainWindow::restartAsked);
    pick(u"settingsScale"_s, 0);
    auto *bar = field<QWidget>(u"settingsRestart"_s);
    QVERIFY(bar);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    pick(u"settingsScale"_s, 2);
    QVERIFY(!field<QWidget>(u"settingsRestart"_s));
}

void TestSettingsPage::nobodyIsAskedToRestartDuringAGame()
{
    const RoomCode code = m_session->makeRoom({.title = u"Friday"_s});
    m_session->joinMany(code, 2);
    QVERIFY(m_session->act(code, StartGame{}));
    show(SettingsPage::Section::General);
    pick(u"settingsScale"_s, 0);
    QVERIFY(field<QWidget>(u"settingsRestart"_s));
    QVERIFY(!field<QWidget>(u"settingsRestart"_s)->findChild<QPushButton *>()->isVisible());
    QVERIFY(m_session->act(code, EndGame{}));
    QTRY_VERIFY(field<QWidget>(u"settingsRestart"_s)->findChild<QPushButton *>()->isVisible());
}

void TestSettingsPage::aSizeTooLargeForTheDisplayIsTold()
{
    show(SettingsPage::Section::General);
    const auto isTold = [this] {
        return visibleTexts(m_window.get())
            .contains(u"At this size the window is larger than this display. Choose a smaller one."_s);
    };
    QVERIFY(!isTold());
    pick(u"settingsScale"_s, int(scaleChoices().size()) - 1);
    // The offscreen display has 800 × 800.
    QVERIFY(isTold());
}

void TestSettingsPage::newRoomsBeginWithTheChosenPreset()
{
    show(SettingsPage::Section::Games);
    QTRY_VERIFY(field<QComboBox>(u"settingsBeginning"_s)->isEnabled());
    pick(u"settingsBeginning"_s, 3);
    const QString id = field<QComboBox>(u"settingsBeginning"_s)->currentData().toString();
    openAnew();
    show(SettingsPage::Section::Games);
    QTRY_COMPARE(field<QComboBox>(u"settingsBeginning"_s)->currentData().toString(), id);
    QVERIFY(clickOn(m_window.get(), u"settingsPresets"_s));
    QCOMPARE(m_window->newRoomPage().presets().book().beginning().presetId, id);
    QVERIFY(m_window->newRoomPage().isVisible());
}

void TestSettingsPage::theAudienceLookIsKept()
{
    show(SettingsPage::Section::Audience);
    QTest::mouseClick(field<QCheckBox>(u"lessMotion"_s), Qt::LeftButton, {}, QPoint(10, 18));
    QVERIFY(m_window->stageSettings().reducedMotion);
    openAnew();
    show(SettingsPage::Section::Audience);
    QVERIFY(field<QCheckBox>(u"lessMotion"_s)->isChecked());
}

void TestSettingsPage::portAndAddressAreKeptForTheNextStart()
{
    show(SettingsPage::Section::Network);
    auto *port = field<QSpinBox>(u"settingsPort"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"9000"_s);
    QTest::keyClick(port, Qt::Key_Tab);
    auto *url = field<QLineEdit>(u"settingsPublicUrl"_s);
    QTest::keyClicks(url, u"https://quiz.example.org"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(m_setup->saved().port, 9000);
    QCOMPARE(m_setup->saved().publicUrl, QUrl(u"https://quiz.example.org"_s));
    QVERIFY(field<QWidget>(u"settingsRestart"_s));
    openAnew();
    show(SettingsPage::Section::Network);
    QCOMPARE(field<QSpinBox>(u"settingsPort"_s)->value(), 9000);
    QCOMPARE(field<QLineEdit>(u"settingsPublicUrl"_s)->text(), u"https://quiz.example.org"_s);
}

void TestSettingsPage::optionsOfTheCommandLineCountForMore()
{
    QVERIFY(m_setup->save({.port = 9000}));
    m_setup->portGiven = true;
    m_setup->atStart.port = 8123;
    show(SettingsPage::Section::Network);
    auto *port = field<QSpinBox>(u"settingsPort"_s);
    QCOMPARE(port->value(), 8123);
    QVERIFY(!port->isEnabled());
    QVERIFY(!visibleTexts(m_window.get()).filter(u"--port"_s).isEmpty());
    QVERIFY(field<QLineEdit>(u"settingsPublicUrl"_s)->isEnabled());
    QVERIFY(!field<QWidget>(u"settingsRestart"_s));
    QTest::keyClicks(field<QLineEdit>(u"settingsPublicUrl"_s), u"http://quiz.test\r"_s);
    QCOMPARE(m_setup->saved(), (NetworkChoice{.port = 9000, .publicUrl = QUrl(u"http://quiz.test"_s)}));
}

void TestSettingsPage::anAddressThatIsNoneIsNotKept()
{
    m_setup->refusal = Error{ErrorCode::InvalidMessage, u"no"_s};
    show(SettingsPage::Section::Network);
    auto *url = field<QLineEdit>(u"settingsPublicUrl"_s);
    QTest::keyClicks(url, u"quiz\r"_s);
    QCOMPARE(m_setup->saved(), NetworkChoice());
    QVERIFY(!visibleTexts(m_window.get()).filter(u"Players can't be told"_s).isEmpty());
    QCOMPARE(url->text(), u"quiz"_s);
    m_setup->refusal = Error{ErrorCode::Unavailable, u"no room on the disk"_s};
    QTest::keyClicks(url, u".test\r"_s);
    QVERIFY(!visibleTexts(m_window.get()).filter(u"could not be saved"_s).isEmpty());
}

void TestSettingsPage::aboutNamesTheVersionAndTheFolder()
{
    show(SettingsPage::Section::About);
    QVERIFY(field<QLabel>(u"aboutVersion"_s)->text().contains(QStringLiteral(QUIZSTAGE_VERSION)));
    QVERIFY(field<QPushButton>(u"openFolder"_s));
    QVERIFY(!field<QWidget>(u"settingsReset"_s));
}

void TestSettingsPage::defaultsComeBackAndCanBeTakenBack_data()
{
    QTest::addColumn<SettingsPage::Section>("section");
    QTest::newRow("general") << SettingsPage::Section::General;
    QTest::newRow("audience") << SettingsPage::Section::Audience;
    QTest::newRow("network") << SettingsPage::Section::Network;
}

void TestSettingsPage::defaultsComeBackAndCanBeTakenBack()
{
    QFETCH(SettingsPage::Section, section);
    const Preferences preferences{.language = u"de"_s,
                                  .appearance = Appearance::Choice::Dark,
                                  .scale = 125,
                                  .whenClosed = WhenClosed::Quit};
    const StageSettings stage{.theme = u"chalkboard"_s, .reducedMotion = true};
    SoundSettings sound;
    sound.muted = true;
    const NetworkChoice network{.port = 9000, .publicUrl = QUrl(u"http://quiz.test"_s)};
    m_window->setPreferences(preferences);
    m_window->setStageSettings(stage);
    m_window->sounds().apply(sound);
    m_window->keepSoundSettings();
    QVERIFY(m_setup->save(network));
    const auto isAsSet = [&] {
        return m_window->preferences() == preferences && m_window->stageSettings() == stage
            && m_window->sounds().settings() == sound && m_setup->saved() == network;
    };
    QTest::qWait(0);
    show(section);
    QVERIFY(isAsSet());
    QVERIFY(clickOn(m_window.get(), u"settingsReset"_s));
    QCOMPARE(m_window->preferences() == Preferences(), section == SettingsPage::Section::General);
    QCOMPARE(m_window->stageSettings() == StageSettings(),
             section == SettingsPage::Section::Audience);
    QCOMPARE(m_window->sounds().settings() == SoundSettings(),
             section == SettingsPage::Section::Audience);
    QCOMPARE(m_setup->saved() == NetworkChoice(), section == SettingsPage::Section::Network);
    // The language changed too, so all of this is another page by then.
    QTest::qWait(0);
    QTRY_VERIFY(field<QWidget>(u"undoButton"_s));
    QVERIFY(clickOn(m_window.get(), u"undoButton"_s));
    QVERIFY(isAsSet());
}

void TestSettingsPage::wrongValuesAreLeftAtTheirDefault()
{
    QSettings settings(m_folder->filePath(u"wrong.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, u"tlh"_s);
    settings.setValue(u"appearance"_s, u"Purple"_s);
    settings.setValue(u"scale"_s, 1000);
    settings.setValue(u"whenClosed"_s, u"explode"_s);
    QCOMPARE(readPreferences(settings), Preferences());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
