#include "ui/audience/audiencescreen.h"
#include "ui/audience/displaywatch.h"
#include "ui/audience/stagepreview.h"
#include "ui/audience/stagesettingspanel.h"
#include "ui/audience/stagethemes.h"
#include "ui/widgets/filefield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// How a host sets the audience screen up, and what phones make of the Wi-Fi code.
class TestStageSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wifiCodesAreWhatPhonesRead_data();
    void wifiCodesAreWhatPhonesRead();
    void wifiThatNobodyCouldJoinIsRefused_data();
    void wifiThatNobodyCouldJoinIsRefused();
    void settingsComeBackAsTheyWere();
    void wrongValuesAreLeftAtTheirDefault();
    void displaysThatShowTooMuchAreTold_data();
    void displaysThatShowTooMuchAreTold();
    void thePanelTellsWhatAPersonChanges();
    void settingThePanelIsNoChange();
    void thePreviewFollows();
    void aWrongPictureIsToldBesideItsField();
    void aDisplayThatIsAwayStaysChosen();
};

void TestStageSettings::wifiCodesAreWhatPhonesRead_data()
{
    QTest::addColumn<WifiNetwork>("wifi");
    QTest::addColumn<QString>("text");
    QTest::newRow("a usual network") << WifiNetwork{u"Pub"_s, u"goodevening"_s}
                                     << u"WIFI:T:WPA;S:Pub;P:goodevening;;"_s;
    QTest::newRow("a hidden one") << WifiNetwork{u"Pub"_s, u"goodevening"_s, WifiSecurity::Wpa, true}
                                  << u"WIFI:T:WPA;S:Pub;P:goodevening;H:true;;"_s;
    QTest::newRow("an open one has no password")
        << WifiNetwork{u"Pub"_s, u"old one"_s, WifiSecurity::Open} << u"WIFI:T:nopass;S:Pub;;"_s;
    QTest::newRow("an old one") << WifiNetwork{u"Pub"_s, u"abcde"_s, WifiSecurity::Wep}
                                << u"WIFI:T:WEP;S:Pub;P:abcde;;"_s;
    QTest::newRow("the format's signs")
        << WifiNetwork{uR"(a;b,c:d\e"f)"_s, uR"(\;,:"\;,:")"_s}
        << uR"(WIFI:T:WPA;S:a\;b\,c\:d\\e\"f;P:\\\;\,\:\"\\\;\,\:\";;)"_s;
    QTest::newRow("letters of other scripts") << WifiNetwork{u"Gäste 客"_s, u"schönen Tag"_s}
                                              << u"WIFI:T:WPA;S:Gäste 客;P:schönen Tag;;"_s;
}

void TestStageSettings::wifiCodesAreWhatPhonesRead()
{
    QFETCH(WifiNetwork, wifi);
    QFETCH(QString, text);
    QCOMPARE(wifiQrText(wifi), text);
}

void TestStageSettings::wifiThatNobodyCouldJoinIsRefused_data()
{
    QTest::addColumn<WifiNetwork>("wifi");
    QTest::addColumn<bool>("works");
    const QString name = u"Pub"_s;
    QTest::newRow("no name") << WifiNetwork{{}, u"goodevening"_s} << false;
    QTest::newRow("a name of 32") << WifiNetwork{QString(32, u'x'), u"goodevening"_s} << true;
    QTest::newRow("a name of 33") << WifiNetwork{QString(33, u'x'), u"goodevening"_s} << false;
    QTest::newRow("17 letters of two bytes")
        << WifiNetwork{QString(17, u'ä'), u"goodevening"_s} << false;
    QTest::newRow("7 characters") << WifiNetwork{name, QString(7, u'x')} << false;
    QTest::newRow("8 characters") << WifiNetwork{name, QString(8, u'x')} << true;
    QTest::newRow("63 characters") << WifiNetwork{name, QString(63, u'x')} << true;
    QTest::newRow("64 characters") << WifiNetwork{name, QString(64, u'x')} << false;
    QTest::newRow("a key of 64 digits") << WifiNetwork{name, QString(32, u'a') + QString(32, u'F')}
                                        << true;
    QTest::newRow("WEP without a password") << WifiNetwork{name, {}, WifiSecurity::Wep} << false;
    QTest::newRow("open without a password") << WifiNetwork{name, {}, WifiSecurity::Open} << true;
}

void TestStageSettings::wifiThatNobodyCouldJoinIsRefused()
{
    QFETCH(WifiNetwork, wifi);
    QFETCH(bool, works);
    QCOMPARE(wifiProblem(wifi).isEmpty(), works);
    StageDresser dresser({1280, 720});
    dresser.dress({.showWifi = true, .wifi = wifi});
    QCOMPARE(dresser.look().wifi.has_value(), works);
    dresser.dress({.showWifi = false, .wifi = wifi});
    QVERIFY(!dresser.look().wifi);
}

void TestStageSettings::settingsComeBackAsTheyWere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ui.ini"_s);
    const StageSettings stage{.theme = u"chalkboard"_s,
                              .logo = u"/home/me/lögo; 1.png"_s,
                              .background = u"/home/me/b.jpg"_s,
                              .showWifi = true,
                              .wifi = {u"a;b"_s, u" p\"w,\\ "_s, WifiSecurity::Wep, true},
                              .screen = u"HDMI-1"_s,
                              .reducedMotion = true};
    {
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(readStageSettings(settings), StageSettings());
        writeStageSettings(settings, stage);
    }
    QCOMPARE(readStageSettings(QSettings(path, QSettings::IniFormat)), stage);
}

void TestStageSettings::wrongValuesAreLeftAtTheirDefault()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    settings.setValue(u"audience/theme"_s, u"disco"_s);
    settings.setValue(u"wifi/security"_s, u"WPA9"_s);
    QCOMPARE(readStageSettings(settings), StageSettings());
}

void TestStageSettings::displaysThatShowTooMuchAreTold_data()
{
    QTest::addColumn<QList<QRect>>("displays");
    QTest::addColumn<bool>("fullScreen");
    QTest::addColumn<QString>("words");
    const QRect laptop(0, 0, 1920, 1080);
    const QRect beside(1920, 0, 1280, 720);
    const QRect above(0, -720, 1280, 720);
    QTest::newRow("one, in a window") << QList{laptop} << false << QString();
    QTest::newRow("one, full") << QList{laptop} << true << u"Only one display"_s;
    QTest::newRow("two beside each other") << QList{laptop, beside} << true << QString();
    QTest::newRow("two above each other") << QList{laptop, above} << true << QString();
    QTest::newRow("mirrored") << QList{laptop, laptop} << true << u"same picture"_s;
    QTest::newRow("mirrored, in a window") << QList{laptop, laptop} << false << u"same picture"_s;
    QTest::newRow("mirrored at another size")
        << QList{laptop, QRect(0, 0, 1280, 720)} << true << u"same picture"_s;
    QTest::newRow("two of three mirrored")
        << QList{beside, laptop, laptop} << true << u"same picture"_s;
}

void TestStageSettings::displaysThatShowTooMuchAreTold()
{
    QFETCH(QList<QRect>, displays);
    QFETCH(bool, fullScreen);
    QFETCH(QString, words);
    const QString warning = displayWarning(displays, fullScreen);
    QCOMPARE(warning.isEmpty(), words.isEmpty());
    QVERIFY(warning.contains(words));
}

void TestStageSettings::thePanelTellsWhatAPersonChanges()
{
    StageSettingsPanel panel;
    panel.show();
    QSignalSpy changed(&panel, &StageSettingsPanel::changed);
    panel.findChild<QAbstractButton *>(u"contrast"_s)->click();
    QCOMPARE(panel.settings().theme, u"contrast"_s);
    panel.findChild<QCheckBox *>(u"lessMotion"_s)->click();
    QVERIFY(panel.settings().reducedMotion);
    auto *name = panel.findChild<QLineEdit *>(u"wifiName"_s);
    QVERIFY(!name->isVisible());
    panel.findChild<QCheckBox *>(u"showWifi"_s)->click();
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Pub"_s);
    auto *password = panel.findChild<QLineEdit *>(u"wifiPassword"_s);
    QTest::keyClicks(password, u"goodevening"_s);
    QCOMPARE(panel.settings().wifi, (WifiNetwork{u"Pub"_s, u"goodevening"_s}));
    auto *security = panel.findChild<QComboBox *>(u"wifiSecurity"_s);
    QTest::keyClick(security, Qt::Key_End);
    QCOMPARE(panel.settings().wifi.security, WifiSecurity::Open);
    QVERIFY(!password->isVisible());
    QCOMPARE(changed.count(), 3 + 3 + 11 + 1);
}

void TestStageSettings::settingThePanelIsNoChange()
{
    StageSettingsPanel panel;
    QSignalSpy changed(&panel, &StageSettingsPanel::changed);
    const StageSettings stage{.theme = u"daylight"_s,
                              .showWifi = true,
                              .wifi = {u"Pub"_s, u"goodevening"_s, WifiSecurity::Wep, true},
                              .reducedMotion = true};
    panel.setSettings(stage);
    QCOMPARE(changed.count(), 0);
    // What is shown is what was set: an edit of one thing leaves the others.
    panel.findChild<QCheckBox *>(u"lessMotion"_s)->click();
    StageSettings edited = stage;
    edited.reducedMotion = false;
    QCOMPARE(panel.settings(), edited);
}

void TestStageSettings::thePreviewFollows()
{
    StageSettingsPanel panel;
    panel.show();
    AudienceScreen &screen = panel.preview().screenWidget();
    const auto ground = [&] { return screen.grab().toImage().pixelColor(1, 1); };
    for (const StageTheme &theme : stageThemes()) {
        panel.setSettings({.theme = theme.id});
        QCOMPARE(ground(), theme.colours.background);
        QCOMPARE(screen.cutTexts(), QStringList());
    }
    QVERIFY(!screen.shownTexts().join(u' ').contains(u"Wi-Fi"_s));
    panel.setSettings({.showWifi = true, .wifi = {u"Pub"_s, u"goodevening"_s}});
    screen.grab();
    QVERIFY(screen.shownTexts().join(u' ').contains(u"Wi-Fi: Pub"_s));
    QVERIFY(screen.shownTexts().join(u' ').contains(u"goodevening"_s));
}

void TestStageSettings::aWrongPictureIsToldBesideItsField()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    StageSettingsPanel panel;
    panel.show();
    auto *logo = panel.findChild<FileField *>(u"logo"_s);
    logo->findChild<QAbstractButton *>(u"chooseFile"_s)->click();
    auto *dialog = logo->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QCOMPARE(panel.settings().logo, path);
    QTRY_VERIFY(logo->problem().contains(u"“logo.txt” is not a picture"_s));
    QVERIFY(panel.findChild<FileField *>(u"background"_s)->problem().isEmpty());
    logo->findChild<QAbstractButton *>(u"removeFile"_s)->click();
    QVERIFY(logo->problem().isEmpty());
    QVERIFY(panel.settings().logo.isEmpty());
}

void TestStageSettings::aDisplayThatIsAwayStaysChosen()
{
    StageSettingsPanel panel;
    panel.setSettings({.screen = u"HDMI-7"_s});
    auto *screens = panel.findChild<QComboBox *>(u"stageScreen"_s);
    QVERIFY(screens->currentText().contains(u"HDMI-7 (not connected)"_s));
    panel.findChild<QCheckBox *>(u"lessMotion"_s)->click();
    QCOMPARE(panel.settings().screen, u"HDMI-7"_s);
}

QTEST_MAIN(TestStageSettings)
#include "tst_stagesettings.moc"
