#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The room doctor's link for one phone.
class tst_PhoneCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_node.reset(); }

    void theLinkShowsThePage();
    void thePageMayTalkToItsNodeOnly();
    void aReportIsTold_data();
    void aReportIsTold();
    void aReportUsesTheLinkUp();
    void lookingUsesNothingUp_data();
    void lookingUsesNothingUp();
    void whatIsNoReportUsesNothingUp_data();
    void whatIsNoReportUsesNothingUp();
    void otherLinksAreDead_data();
    void otherLinksAreDead();
    void aClosedCheckHasNoLink();
    void anOldLinkIsReplaced();
    void theLinkOpensNothingElse();
    void onlyTheLastVisitsAreKept();
    void aDeviceIsKnownByItsBrowser_data();
    void aDeviceIsKnownByItsBrowser();

private:
    PhoneCheck &check() { return m_node->net->phoneCheck(); }
    QByteArray link() { return check().path().toLatin1(); }
    WireReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  const QByteArray &extra = {})
    {
        return sendRequest(m_node->port(), requestBytes(m_node->port(), method, target, body, extra));
    }

    std::unique_ptr<TestNode> m_node;
};

void tst_PhoneCheck::init()
{
    m_node = std::make_unique<TestNode>();
    check().open();
}

void tst_PhoneCheck::theLinkShowsThePage()
{
    const WireReply reply = ask("GET", link());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), "text/html; charset=utf-8");
    QCOMPARE(reply.headers.value("cache-control"), "no-store");
    QVERIFY(reply.body.contains("/check.js"));
    QVERIFY(link().size() >= 28); // 128 bits can't be guessed
}

void tst_PhoneCheck::thePageMayTalkToItsNodeOnly()
{
    const QByteArray policy = ask("GET", link()).headers.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("ws://127.0.0.1:" + QByteArray::number(m_node->port())));
    QVERIFY(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'none'"));
    QVERIFY(!policy.contains('*') && !policy.contains("unsafe") && !policy.contains("data:"));
}

void tst_PhoneCheck::aReportIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Milliseconds>>("roundTrip");
    const auto row = [](const char *name, const QByteArray &body, std::optional<int> ms) {
        QTest::newRow(name) << body << (ms ? std::optional(Milliseconds(*ms)) : std::nullopt);
    };
    row("a round trip", R"({"round_trip_ms": 6.6})", 7);
    row("none", "{}", std::nullopt);
    row("a text", R"({"round_trip_ms": "7"})", std::nullopt);
    row("less than nothing", R"({"round_trip_ms": -1})", std::nullopt);
    row("more than a minute", R"({"round_trip_ms": 60001})", std::nullopt);
    row("beyond all bounds", R"({"round_trip_ms": 1e300})", std::nullopt);
}

void tst_PhoneCheck::aReportIsTold()
{
    QFETCH(const QByteArray, body);
    QSignalSpy changed(&check(), &PhoneCheck::changed);
    const WireReply reply =
        ask("POST", link(), body, "User-Agent: Mozilla/5.0 (Linux; Android 14) Mobile\r\n");
    QCOMPARE(reply.status, 204);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(check().visits().size(), 1);
    const PhoneVisit visit = check().visits().first();
    QCOMPARE(visit.address, u"127.0.0.1:%1"_s.arg(m_node->port()));
    QCOMPARE(visit.peer, u"127.0.0.1"_s);
    QCOMPARE(visit.device, DeviceKind::AndroidPhone);
    QVERIFY(visit.fromHere);
    QTEST(visit.roundTrip, "roundTrip");
}

void tst_PhoneCheck::aReportUsesTheLinkUp()
{
    const QByteArray used = link();
    QCOMPARE(ask("POST", used, "{}").status, 204);
    QVERIFY(link() != used);
    QCOMPARE(ask("POST", used, "{}").code(), u"not_found"_s);
    QCOMPARE(ask("GET", used).status, 404);
    QCOMPARE(check().visits().size(), 1);
    QCOMPARE(ask("POST", link(), "{}").status, 204);
    QCOMPARE(check().visits().size(), 2);
}

void tst_PhoneCheck::lookingUsesNothingUp_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD"})
        QTest::newRow(method) << QByteArray(method);
}

// Programs that scan codes like to look before their owner does.
void tst_PhoneCheck::lookingUsesNothingUp()
{
    QFETCH(const QByteArray, method);
    const QByteArray before = link();
    for (int i = 0; i < 3; ++i) {
        const WireReply reply = ask(method, before);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.isEmpty(), method == "HEAD");
    }
    QCOMPARE(link(), before);
    QVERIFY(check().visits().isEmpty());
}

void tst_PhoneCheck::whatIsNoReportUsesNothingUp_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("yes") << QByteArray() << 400;
    QTest::newRow("a list") << QByteArray("POST") << QByteArray("[1]") << QByteArray() << 400;
    QTest::newRow("a form") << QByteArray("POST") << QByteArray("a=b")
                            << QByteArray("Content-Type: application/x-www-form-urlencoded\r\n")
                            << 415;
    QTest::newRow("from another site") << QByteArray("POST") << QByteArray("{}")
                                       << QByteArray("Origin: http://evil.example\r\n") << 403;
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}") << QByteArray() << 405;
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray() << 405;
}

void tst_PhoneCheck::whatIsNoReportUsesNothingUp()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, extra);
    const QByteArray before = link();
    QTEST(ask(method, before, body, extra).status, "status");
    QCOMPARE(link(), before);
    QVERIFY(check().visits().isEmpty());
}

void tst_PhoneCheck::otherLinksAreDead_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/check/", "/check", "/check/AAAAAAAAAAAAAAAAAAAAAA", "/check/..",
                               "/check/%2e%2e", "/check/a/b", "/check/BKTRFN"})
        QTest::newRow(target) << QByteArray(target);
}

void tst_PhoneCheck::otherLinksAreDead()
{
    QFETCH(const QByteArray, target);
    QCOMPARE(ask("GET", target).status, 404);
    QVERIFY(ask("POST", target, "{}").status >= 404);
    QVERIFY(check().visits().isEmpty());
}

void tst_PhoneCheck::aClosedCheckHasNoLink()
{
    const QByteArray before = link();
    QCOMPARE(ask("POST", before, "{}").status, 204);
    const QByteArray open = link();
    check().close();
    QVERIFY(check().path().isEmpty());
    QCOMPARE(ask("GET", open).status, 404);
    QCOMPARE(ask("POST", open, "{}").status, 404);
    QCOMPARE(ask("POST", "/check/", "{}").status, 404);
    QCOMPARE(check().visits().size(), 1);
    check().open();
    QVERIFY(link() != open);
}

void tst_PhoneCheck::anOldLinkIsReplaced()
{
    check().close();
    check().setLifetime(Milliseconds(50));
    check().open();
    const QByteArray old = link();
    QTRY_VERIFY(link() != old);
    QCOMPARE(ask("POST", old, "{}").status, 404);
}

void tst_PhoneCheck::theLinkOpensNothingElse()
{
    const QByteArray key = link().mid(qstrlen("/check/"));
    QCOMPARE(ask("GET", "/api/v1/game-rooms", {}, bearer(key)).status, 401);
    QCOMPARE(ask("GET", "/" + key).status, 404);
    QCOMPARE(ask("GET", "/media/" + key).status, 404);
}

void tst_PhoneCheck::onlyTheLastVisitsAreKept()
{
    for (int i = 0; i < 12; ++i)
        QCOMPARE(ask("POST", link(), R"({"round_trip_ms": )" + QByteArray::number(i) + '}').status, 204);
    QCOMPARE(check().visits().size(), 10);
    QCOMPARE(check().visits().first().roundTrip, Milliseconds(11));
}

void tst_PhoneCheck::aDeviceIsKnownByItsBrowser_data()
{
    QTest::addColumn<QByteArray>("userAgent");
    QTest::addColumn<DeviceKind>("device");
    const auto row = [](const char *name, const QByteArray &system, DeviceKind device) {
        QTest::newRow(name) << "Mozilla/5.0 (" + system << device;
    };
    row("an iPhone", "iPhone; CPU iPhone OS 17_4 like Mac OS X) Mobile/15E148", DeviceKind::Iphone);
    row("an iPad", "iPad; CPU OS 16_6 like Mac OS X) Mobile/15E148", DeviceKind::Ipad);
    row("an Android phone", "Linux; Android 14; K) Chrome/124 Mobile Safari", DeviceKind::AndroidPhone);
    row("an Android tablet", "Linux; Android 14; K) Chrome/124 Safari", DeviceKind::AndroidTablet);
    row("Windows", "Windows NT 10.0; Win64; x64) Chrome/124", DeviceKind::Computer);
    row("a Mac", "Macintosh; Intel Mac OS X 10_15_7) Safari", DeviceKind::Computer);
    row("Linux", "X11; Linux x86_64; rv:125.0) Firefox/125.0", DeviceKind::Computer);
    row("a Chromebook", "X11; CrOS x86_64 14541.0.0) Chrome/124", DeviceKind::Computer);
    row("a television", "SMART-TV; Tizen 7.0)", DeviceKind::Unknown);
    QTest::newRow("nothing") << QByteArray() << DeviceKind::Unknown;
}

void tst_PhoneCheck::aDeviceIsKnownByItsBrowser()
{
    QFETCH(const QByteArray, userAgent);
    QTEST(deviceKind(userAgent), "device");
}

int main(int argc, char **argv)
{
    return runNetTest<tst_PhoneCheck>(argc, argv);
}

#include "tst_phonecheck.moc"
