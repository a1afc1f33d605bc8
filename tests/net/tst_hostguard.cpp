#include "core/net/hostguard.h"

#include <QNetworkInterface>
#include <QSysInfo>
#include <QTest>

/// Which requests were meant for this node: DNS rebinding, forged requests, foreign pages.
class tst_HostGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void knowsItsOwnAddresses();
    void countsAddresses_data();
    void countsAddresses();
};

void tst_HostGuard::checks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &headers, int status,
                        const QByteArray &method = "POST") {
        QTest::newRow(name) << method << headers << status;
    };
    row("localhost", "Host: localhost\r\n", 200);
    row("localhost with any port", "Host: localhost:4711\r\n", 200);
    row("upper case", "Host: LOCALHOST:80\r\n", 200);
    row("127.0.0.1", "Host: 127.0.0.1:8080\r\n", 200);
    row("IPv6 loopback", "Host: [::1]:8080\r\n", 200);
    row("IPv6 loopback without port", "Host: [::1]\r\n", 200);
    row("the public name", "Host: quiz.example:443\r\n", 200);
    row("none", "", 400);
    row("two", "Host: localhost\r\nHost: localhost\r\n", 400);
    row("empty", "Host:\r\n", 403);
    row("evil", "Host: evil.example\r\n", 403);
    row("evil with our name in front", "Host: localhost.evil.example\r\n", 403);
    row("evil with our name behind", "Host: evil-localhost\r\n", 403);
    row("user part", "Host: localhost@evil.example\r\n", 403);
    row("our name as user", "Host: evil@localhost\r\n", 403);
    row("not a port", "Host: localhost:80x\r\n", 403);
    row("empty port", "Host: localhost:\r\n", 403);
    row("port too big", "Host: localhost:99999\r\n", 403);
    row("address in other words", "Host: 127.1\r\n", 403);
    row("hexadecimal address", "Host: 0x7f000001\r\n", 403);
    row("somebody else's address", "Host: 8.8.8.8\r\n", 403);
    row("IPv6 without brackets", "Host: ::1\r\n", 403);
    row("broken brackets", "Host: [::1\r\n", 403);
    row("path", "Host: localhost/x\r\n", 403);
    row("trailing dot", "Host: localhost.\r\n", 403);

    row("own origin", "Host: localhost:8080\r\nOrigin: http://localhost:8080\r\n", 200);
    row("own origin behind TLS", "Host: localhost:8080\r\nOrigin: https://localhost:8080\r\n", 200);
    row("origin with the usual port left out", "Host: localhost:80\r\nOrigin: http://localhost\r\n", 200);
    row("public origin", "Host: localhost:8080\r\nOrigin: https://quiz.example\r\n", 200);
    row("origin of another port", "Host: localhost:8080\r\nOrigin: http://localhost:9090\r\n", 403);
    row("another own name", "Host: localhost:8080\r\nOrigin: http://127.0.0.1:8080\r\n", 403);
    row("evil origin", "Host: localhost:8080\r\nOrigin: http://evil.example\r\n", 403);
    row("null origin", "Host: localhost:8080\r\nOrigin: null\r\n", 403);
    row("empty origin", "Host: localhost:8080\r\nOrigin:\r\n", 403);
    row("two origins", "Host: localhost\r\nOrigin: http://localhost\r\nOrigin: http://localhost\r\n", 400);
    row("evil origin, only reading", "Host: localhost:8080\r\nOrigin: http://evil.example\r\n", 403, "GET");

    row("forged", "Host: localhost\r\nSec-Fetch-Site: cross-site\r\n", 403);
    row("forged deletion", "Host: localhost\r\nSec-Fetch-Site: cross-site\r\n", 403, "DELETE");
    row("a link from elsewhere", "Host: localhost\r\nSec-Fetch-Site: cross-site\r\n", 200, "GET");
    row("own page", "Host: localhost\r\nSec-Fetch-Site: same-origin\r\n", 200);
    row("foreign socket", "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-WebSocket-Key: x\r\n", 403,
        "GET");
}

void tst_HostGuard::checks()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);
    HostGuard guard(QUrl(QStringLiteral("https://quiz.example/room")));
    const auto head = readHttpHead(method + " / HTTP/1.1\r\n" + headers + "\r\n", 8192);
    QVERIFY(head && *head);
    const auto problem = guard.problem(**head);
    QCOMPARE(problem ? problem->status : 200, status);
}

void tst_HostGuard::knowsItsOwnAddresses()
{
    HostGuard guard({});
    const auto isOwn = [&guard](const QString &host) {
        const auto head = readHttpHead("GET / HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\n\r\n", 8192);
        return head && *head && !guard.problem(**head);
    };
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (QHostAddress address : addresses) {
        address.setScopeId({});
        const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        const QString host = isIpv4 ? address.toString()
                                    : QStringLiteral("[%1]").arg(address.toString());
        QVERIFY2(isOwn(host), qPrintable(host));
    }
    QVERIFY(isOwn(QSysInfo::machineHostName()));
    QVERIFY(!isOwn(QStringLiteral("quiz.example")));
}

void tst_HostGuard::countsAddresses_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const QString &peer, const QString &counted, bool loopback) {
        QTest::addRow("%s", qPrintable(peer)) << peer << counted << loopback;
    };
    row(QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1"), true);
    row(QStringLiteral("::ffff:127.0.0.1"), QStringLiteral("127.0.0.1"), true);
    row(QStringLiteral("::1"), QStringLiteral("127.0.0.1"), true);
    row(QStringLiteral("127.0.0.9"), QStringLiteral("127.0.0.9"), true);
    row(QStringLiteral("192.168.1.7"), QStringLiteral("192.168.1.7"), false);
    row(QStringLiteral("::ffff:192.168.1.7"), QStringLiteral("192.168.1.7"), false);
    row(QStringLiteral("2001:db8:1:2:3:4:5:6"), QStringLiteral("2001:db8:1:2::"), false);
}

void tst_HostGuard::countsAddresses()
{
    QFETCH(const QString, peer);
    QFETCH(const QString, counted);
    QFETCH(const bool, loopback);
    QCOMPARE(limitedAddress(QHostAddress(peer)), QHostAddress(counted));
    QCOMPARE(isLoopback(QHostAddress(peer)), loopback);
}

QTEST_GUILESS_MAIN(tst_HostGuard)
#include "tst_hostguard.moc"
