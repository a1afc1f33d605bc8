#include "tests/net/sockettest.h"

using namespace Qt::StringLiterals;

/// What screens in browsers are told of the host's look.
class tst_ScreenLook : public SocketTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { SocketTest::init(); }
    void cleanup() { SocketTest::cleanup(); }
    void withoutAHostsWindowNothingIsTold();
    void aScreenIsToldBehindItsWelcome();
    void changesGoToTheScreensOfAllRooms();
    void playersAndSpectatorsAreNotTold();
    void theWifiStaysInTheRoom_data();
    void theWifiStaysInTheRoom();

private:
    WireClient &watching(const RoomCode &code, const QJsonObject &more = {})
    {
        WireClient &made = client();
        QJsonObject watch{{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, code.value}};
        for (auto it = more.begin(); it != more.end(); ++it)
            watch[it.key()] = *it;
        made.send(watch);
        [&] { QTRY_COMPARE(made.count(u"WELCOME"_s), 1); }();
        return made;
    }
    static void settle(WireClient &of)
    {
        const int before = of.count(u"PONG"_s);
        of.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
        [&] { QTRY_COMPARE(of.count(u"PONG"_s), before + 1); }();
    }
    static QJsonObject look(const WireClient &of)
    {
        return of.last(u"SCREEN_DRESSED"_s)[u"look"_s].toObject();
    }

    const ScreenLook m_theatre{.theme = u"theatre"_s,
                               .logo = u"/media/a.png"_s,
                               .background = {},
                               .wifi = ScreenWifi{u"The Fox"_s, u"goodevening"_s, u"WIFI:S:The Fox;;"_s},
                               .reducedMotion = true};
};

void tst_ScreenLook::withoutAHostsWindowNothingIsTold()
{
    WireClient &screen = watching(m_code);
    settle(screen);
    QCOMPARE(screen.count(u"SCREEN_DRESSED"_s), 0);
}

void tst_ScreenLook::aScreenIsToldBehindItsWelcome()
{
    m_node->net->dressScreens(m_theatre);
    WireClient &screen = watching(m_code);
    QTRY_COMPARE(screen.count(u"SCREEN_DRESSED"_s), 1);
    QCOMPARE(screen.messages().first()[u"type"_s].toString(), u"WELCOME"_s);
    QCOMPARE(look(screen)[u"theme"_s].toString(), u"theatre"_s);
    QCOMPARE(look(screen)[u"logo"_s].toString(), u"/media/a.png"_s);
    QVERIFY(look(screen)[u"background"_s].isNull());
    QVERIFY(look(screen)[u"reduced_motion"_s].toBool());
    QVERIFY(look(screen)[u"wifi"_s][u"qr_svg"_s].toString().startsWith(u"<svg "_s));
}

void tst_ScreenLook::changesGoToTheScreensOfAllRooms()
{
    WireClient &one = watching(m_code);
    WireClient &other = watching(m_node->makeRoom());
    m_node->net->dressScreens(m_theatre);
    QTRY_COMPARE(look(one)[u"theme"_s].toString(), u"theatre"_s);
    QTRY_COMPARE(look(other)[u"theme"_s].toString(), u"theatre"_s);
    // The same once more is no news.
    m_node->net->dressScreens(m_theatre);
    settle(one);
    QCOMPARE(one.count(u"SCREEN_DRESSED"_s), 1);
    ScreenLook open = m_theatre;
    open.wifi->password.clear();
    m_node->net->dressScreens(open);
    QTRY_COMPARE(one.count(u"SCREEN_DRESSED"_s), 2);
    QVERIFY(look(one)[u"wifi"_s][u"password"_s].isNull());
}

void tst_ScreenLook::playersAndSpectatorsAreNotTold()
{
    m_node->net->dressScreens(m_theatre);
    WireClient &ann = joined(u"Ann"_s);
    WireClient &watcher = watching(m_code, {{u"spectate"_s, true}});
    m_node->net->dressScreens({.theme = u"stage"_s, .wifi = {}});
    settle(ann);
    settle(watcher);
    QCOMPARE(ann.count(u"SCREEN_DRESSED"_s) + watcher.count(u"SCREEN_DRESSED"_s), 0);
    QVERIFY(!ann.everything().contains("goodevening"));
    QVERIFY(!watcher.everything().contains("goodevening"));
}

void tst_ScreenLook::theWifiStaysInTheRoom_data()
{
    QTest::addColumn<QUrl>("publicUrl");
    QTest::addColumn<bool>("told");
    QTest::newRow("on the local network") << QUrl() << true;
    QTest::newRow("behind a proxy") << QUrl(u"https://quiz.example"_s) << false;
}

void tst_ScreenLook::theWifiStaysInTheRoom()
{
    QFETCH(QUrl, publicUrl);
    QFETCH(bool, told);
    NetOptions options = TestNode::localOptions();
    options.publicUrl = publicUrl;
    m_clients.clear();
    m_node = std::make_unique<TestNode>(NetLimits(), options);
    m_code = m_node->makeRoom();
    m_node->net->dressScreens(m_theatre);
    WireClient &screen = watching(m_code);
    QTRY_COMPARE(screen.count(u"SCREEN_DRESSED"_s), 1);
    QCOMPARE(look(screen)[u"wifi"_s].isObject(), told);
    QCOMPARE(screen.everything().contains("goodevening"), told);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_ScreenLook>(argc, argv);
}

#include "tst_screenlook.moc"
