#include "fakesession.h"

#include "ui/audience/screencaster.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What the node is told of the host's settings for screens in browsers.
class TestScreenCaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void themeAndMotionAreTold();
    void theWifiIsToldWhereItIsComplete_data();
    void theWifiIsToldWhereItIsComplete();
    void picturesAreKeptByTheNodeFirst();
    void anUnchangedPictureIsKeptOnce();
    void aPictureThatTheNodeRefusesIsLeftOut();

private:
    QString picture(const QString &name, bool seesThrough)
    {
        QImage image(300, 200, seesThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        image.fill(seesThrough ? QColor(0, 0, 255, 90) : QColor(Qt::red));
        const QString path = m_folder.filePath(name);
        [&] { QVERIFY(image.save(path)); }();
        return path;
    }
    const ScreenLook &look() const { return *m_session->screenLook(); }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ScreenCaster> m_caster;
};

void TestScreenCaster::init()
{
    m_caster.reset();
    m_session = std::make_unique<FakeSession>();
    m_caster = std::make_unique<ScreenCaster>(*m_session);
}

void TestScreenCaster::themeAndMotionAreTold()
{
    m_caster->dress({});
    QTRY_VERIFY(m_session->screenLook());
    QCOMPARE(look(), (ScreenLook{.theme = u"stage"_s, .wifi = {}}));
    m_caster->dress({.theme = u"chalkboard"_s, .reducedMotion = true});
    QTRY_COMPARE(look().theme, u"chalkboard"_s);
    QVERIFY(look().reducedMotion);
}

void TestScreenCaster::theWifiIsToldWhereItIsComplete_data()
{
    QTest::addColumn<bool>("show");
    QTest::addColumn<WifiNetwork>("wifi");
    QTest::addColumn<bool>("told");
    const WifiNetwork fox{.name = u"The Fox"_s, .password = u"goodevening"_s};
    QTest::newRow("shown") << true << fox << true;
    QTest::newRow("not shown") << false << fox << false;
    QTest::newRow("password too short")
        << true << WifiNetwork{.name = u"The Fox"_s, .password = u"good"_s} << false;
    QTest::newRow("open") << true
                          << WifiNetwork{.name = u"The Fox"_s,
                                         .password = u"left over"_s,
                                         .security = WifiSecurity::Open}
                          << true;
}

void TestScreenCaster::theWifiIsToldWhereItIsComplete()
{
    QFETCH(bool, show);
    QFETCH(WifiNetwork, wifi);
    QFETCH(bool, told);
    m_caster->dress({.showWifi = show, .wifi = wifi});
    QTRY_VERIFY(m_session->screenLook());
    QCOMPARE(look().wifi.has_value(), told);
    if (!told)
        return;
    QCOMPARE(look().wifi->name, u"The Fox"_s);
    QCOMPARE(look().wifi->password,
             wifi.security == WifiSecurity::Open ? QString() : wifi.password);
    QCOMPARE(look().wifi->code, wifiQrText(wifi));
}

void TestScreenCaster::picturesAreKeptByTheNodeFirst()
{
    m_caster->dress({.logo = picture(u"logo.png"_s, true),
                     .background = picture(u"ground.png"_s, false)});
    QTRY_VERIFY(m_session->screenLook() && !look().logo.isEmpty() && !look().background.isEmpty());
    const auto kept = [this](const QString &path) {
        QByteArray bytes;
        m_session->loadPicture(path, this, [&bytes](const Result<QByteArray> &got) { bytes = *got; });
        [&] { QTRY_VERIFY(!bytes.isEmpty()); }();
        return QImage::fromData(bytes);
    };
    QVERIFY(kept(look().logo).hasAlphaChannel());
    QVERIFY(!kept(look().background).hasAlphaChannel());
    m_caster->dress({});
    QTRY_VERIFY(look().logo.isEmpty() && look().background.isEmpty());
}

void TestScreenCaster::anUnchangedPictureIsKeptOnce()
{
    const QString logo = picture(u"logo.png"_s, true);
    m_caster->dress({.logo = logo});
    QTRY_VERIFY(m_session->screenLook() && !look().logo.isEmpty());
    const QString path = look().logo;
    m_caster->dress({.theme = u"daylight"_s, .logo = logo});
    QTRY_COMPARE(look().theme, u"daylight"_s);
    QCOMPARE(look().logo, path);
}

void TestScreenCaster::aPictureThatTheNodeRefusesIsLeftOut()
{
    m_caster->dress({.theme = u"theatre"_s, .logo = m_folder.filePath(u"none.png"_s)});
    QTRY_VERIFY(m_session->screenLook());
    QTRY_COMPARE(look().theme, u"theatre"_s);
    QVERIFY(look().logo.isEmpty());
}

QTEST_MAIN(TestScreenCaster)
#include "tst_screencaster.moc"
