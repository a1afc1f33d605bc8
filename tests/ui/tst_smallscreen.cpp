#include "fakesession.h"

#include "ui/mainwindow/mainwindow.h"

#include <QScreen>

using namespace Qt::StringLiterals;

/// The desktop where it starts on a screen of 1280×720, as ctest runs this.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartFitsWithItsFrame();
};

void TestSmallScreen::aFirstStartFitsWithItsFrame()
{
    QTemporaryDir folder;
    FakeSession session;
    MainWindow window(session, folder.filePath(u"ui.ini"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect screen = window.screen()->availableGeometry();
    QCOMPARE(screen.size(), QSize(1280, 720));
    QCOMPARE(window.width(), 1280);
    QVERIFY2(window.frameGeometry().height() <= screen.height(), QTest::toString(window.frameGeometry()));
    QVERIFY(window.height() <= screen.height() - window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
