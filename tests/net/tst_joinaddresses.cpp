#include "core/net/doorprobe.h"
#include "core/net/firewalls.h"
#include "core/net/joinaddresses.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Type = QNetworkInterface::InterfaceType;

/// Which of this computer's addresses phones are told.
class tst_JoinAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkHasAKind_data();
    void aNetworkHasAKind();
    void theNearestNetworkIsRecommended_data();
    void theNearestNetworkIsRecommended();
    void thisComputersOwnNameComesLast();
    void optionsLeaveNothingToChoose_data();
    void optionsLeaveNothingToChoose();
    void theHostsChoiceIsUsed_data();
    void theHostsChoiceIsUsed();
    void choicesAreKept();
    void noChoicesAreReadFrom_data();
    void noChoicesAreReadFrom();
    void firewallsAreFound_data();
    void firewallsAreFound();
    void theDoorIsTried();

private:
    static NetworkPlace place(const QString &interface, Type type, const QString &address)
    {
        return {interface, type, QHostAddress(address)};
    }
    static QList<NetworkPlace> manyPlaces()
    {
        return {place(u"docker0"_s, QNetworkInterface::Ethernet, u"172.17.0.1"_s),
                place(u"enp2s0"_s, QNetworkInterface::Ethernet, u"10.0.0.5"_s),
                place(u"wlp3s0"_s, QNetworkInterface::Wifi, u"2001:db8::20"_s),
                place(u"wlp3s0"_s, QNetworkInterface::Wifi, u"192.168.1.20"_s),
                place(u"wg0"_s, QNetworkInterface::Unknown, u"10.9.0.2"_s)};
    }
    static QString inUse(const QList<JoinAddress> &addresses)
    {
        QStringList used;
        for (const JoinAddress &address : addresses) {
            if (address.inUse)
                used << address.url.toString();
        }
        return used.join(u' ');
    }
};

void tst_JoinAddresses::aNetworkHasAKind_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<int>("type");
    QTest::addColumn<NetworkKind>("kind");
    const auto row = [](const char *name, Type type, NetworkKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(type) << kind;
    };
    row("wlp3s0", QNetworkInterface::Wifi, NetworkKind::Wifi);
    row("enp2s0", QNetworkInterface::Ethernet, NetworkKind::Cable);
    row("usb0", QNetworkInterface::Unknown, NetworkKind::Unknown);
    row("docker0", QNetworkInterface::Ethernet, NetworkKind::Container);
    row("br-3fa1", QNetworkInterface::Ethernet, NetworkKind::Container);
    row("veth12ab", QNetworkInterface::Ethernet, NetworkKind::Container);
    row("virbr0", QNetworkInterface::Ethernet, NetworkKind::Virtual);
    row("vboxnet0", QNetworkInterface::Ethernet, NetworkKind::Virtual);
    row("dummy0", QNetworkInterface::Virtual, NetworkKind::Virtual);
    row("tun0", QNetworkInterface::Unknown, NetworkKind::Vpn);
    row("wg0", QNetworkInterface::Unknown, NetworkKind::Vpn);
    row("tailscale0", QNetworkInterface::Unknown, NetworkKind::Vpn);
    row("ppp0", QNetworkInterface::Ppp, NetworkKind::Vpn);
    // A bridge that a person made is a network like any other.
    row("br0", QNetworkInterface::Ethernet, NetworkKind::Cable);
}

void tst_JoinAddresses::aNetworkHasAKind()
{
    QFETCH(const QString, interface);
    QFETCH(const int, type);
    QTEST(networkKind(place(interface, Type(type), u"192.168.1.20"_s)), "kind");
    QCOMPARE(networkKind(place(interface, Type(type), u"127.0.0.1"_s)), NetworkKind::Loopback);
}

void tst_JoinAddresses::theNearestNetworkIsRecommended_data()
{
    QTest::addColumn<QList<NetworkPlace>>("places");
    QTest::addColumn<QString>("best");
    const QList<NetworkPlace> all = manyPlaces();
    QTest::newRow("the Wi-Fi of many") << all << u"http://192.168.1.20:8080"_s;
    QTest::newRow("a cable without a Wi-Fi") << QList {all[0], all[1], all[4]}
                                             << u"http://10.0.0.5:8080"_s;
    QTest::newRow("a cable with IPv4 before a Wi-Fi without")
        << QList {all[1], all[2]} << u"http://10.0.0.5:8080"_s;
    QTest::newRow("a VPN before a container") << QList {all[0], all[4]} << u"http://10.9.0.2:8080"_s;
    QTest::newRow("what there is") << QList {all[2]} << u"http://[2001:db8::20]:8080"_s;
    QTest::newRow("the first of two alike")
        << QList {place(u"enp3s0"_s, QNetworkInterface::Ethernet, u"10.0.0.6"_s), all[1]}
        << u"http://10.0.0.6:8080"_s;
    QTest::newRow("no network at all") << QList<NetworkPlace>() << u"http://127.0.0.1:8080"_s;
}

void tst_JoinAddresses::theNearestNetworkIsRecommended()
{
    QFETCH(const QList<NetworkPlace>, places);
    const QList<JoinAddress> addresses = joinAddresses({}, 8080, places, {});
    QTEST(addresses.first().url.toString(), "best");
    QTEST(inUse(addresses), "best");
    QCOMPARE(addresses.size(), places.size() + 1);
}

void tst_JoinAddresses::thisComputersOwnNameComesLast()
{
    const QList<JoinAddress> addresses = joinAddresses({}, 8080, manyPlaces(), {});
    QCOMPARE(addresses.last().kind, NetworkKind::Loopback);
    QCOMPARE(std::ranges::count(addresses, NetworkKind::Loopback, &JoinAddress::kind), 1);
}

void tst_JoinAddresses::optionsLeaveNothingToChoose_data()
{
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<bool>("given");
    QTest::addColumn<QString>("used");
    QTest::addColumn<NetworkKind>("kind");
    QTest::newRow("everything") << u"0.0.0.0"_s << u""_s << false << u"http://10.0.0.5:8080"_s
                                << NetworkKind::Cable;
    QTest::newRow("one address") << u"192.168.1.20"_s << u""_s << true
                                 << u"http://192.168.1.20:8080"_s << NetworkKind::Wifi;
    QTest::newRow("this computer alone") << u"127.0.0.1"_s << u""_s << true
                                         << u"http://127.0.0.1:8080"_s << NetworkKind::Loopback;
    QTest::newRow("a public address") << u"0.0.0.0"_s << u"https://quiz.example.org"_s << true
                                      << u"https://quiz.example.org"_s << NetworkKind::Public;
    QTest::newRow("a public one in front of one")
        << u"127.0.0.1"_s << u"https://quiz.example.org"_s << true
        << u"https://quiz.example.org"_s << NetworkKind::Public;
}

void tst_JoinAddresses::optionsLeaveNothingToChoose()
{
    QFETCH(const QString, bind);
    QFETCH(const QString, publicUrl);
    NetOptions options;
    options.bind = QHostAddress(bind);
    options.publicUrl = QUrl(publicUrl);
    QTEST(isAddressGiven(options), "given");
    const QList<JoinAddress> addresses =
        joinAddresses(options, 8080, manyPlaces(), {.joinAddress = u"10.0.0.5"_s});
    QTEST(inUse(addresses), "used");
    QTEST(std::ranges::find_if(addresses, &JoinAddress::inUse)->kind, "kind");
}

void tst_JoinAddresses::theHostsChoiceIsUsed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("used");
    QTest::newRow("none") << u""_s << u""_s << u"http://192.168.1.20:8080"_s;
    QTest::newRow("an address") << u"10.0.0.5"_s << u"enp2s0"_s << u"http://10.0.0.5:8080"_s;
    QTest::newRow("one that has changed since")
        << u"10.0.0.99"_s << u"enp2s0"_s << u"http://10.0.0.5:8080"_s;
    QTest::newRow("of the same family") << u"2001:db8::99"_s << u"wlp3s0"_s
                                        << u"http://[2001:db8::20]:8080"_s;
    QTest::newRow("of a network that is gone")
        << u"10.7.0.1"_s << u"usb0"_s << u"http://192.168.1.20:8080"_s;
    QTest::newRow("no address at all") << u"nonsense"_s << u""_s << u"http://192.168.1.20:8080"_s;
}

void tst_JoinAddresses::theHostsChoiceIsUsed()
{
    QFETCH(const QString, address);
    QFETCH(const QString, interface);
    const QList<JoinAddress> addresses =
        joinAddresses({}, 8080, manyPlaces(), {.joinAddress = address, .joinInterface = interface});
    QTEST(inUse(addresses), "used");
    QCOMPARE(addresses.first().url.toString(), u"http://192.168.1.20:8080"_s);
}

void tst_JoinAddresses::choicesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"node.json"_s);
    const NodeChoices choices {.joinAddress = u"10.0.0.5"_s, .joinInterface = u"enp2s0"_s};
    QVERIFY(writeNodeChoices(path, choices));
    QCOMPARE(readNodeChoices(path), choices);
    QVERIFY(writeNodeChoices(path, {}));
    QCOMPARE(readNodeChoices(path), NodeChoices());
    const auto written = writeNodeChoices(folder.filePath(u"none/node.json"_s), choices);
    QVERIFY(!written && written.error().message.contains(u"none/node.json"_s));
}

void tst_JoinAddresses::noChoicesAreReadFrom_data()
{
    QTest::addColumn<std::optional<QByteArray>>("content");
    QTest::newRow("no file") << std::optional<QByteArray>();
    for (const char *content : {"", "nonsense", "[]", R"({"join_address": 7})"})
        QTest::newRow(content) << std::optional(QByteArray(content));
}

void tst_JoinAddresses::noChoicesAreReadFrom()
{
    QFETCH(const std::optional<QByteArray>, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"node.json"_s));
    if (content)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*content) >= 0);
    file.close();
    QCOMPARE(readNodeChoices(file.fileName()), NodeChoices());
}

void tst_JoinAddresses::firewallsAreFound_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("ufwConf");
    QTest::addColumn<QList<Firewall>>("found");
    using Kind = Firewall::Kind;
    const QString ufw = u"usr/sbin/ufw"_s;
    const QString firewalld = u"usr/bin/firewall-cmd"_s;
    const QString wanted = u"etc/systemd/system/multi-user.target.wants/firewalld.service"_s;
    QTest::newRow("none") << QStringList() << QByteArray("ENABLED=yes\n") << QList<Firewall>();
    QTest::newRow("ufw on") << QStringList {ufw} << QByteArray("# x\nENABLED=yes\n")
                            << QList<Firewall> {{Kind::Ufw, true}};
    QTest::newRow("ufw off") << QStringList {ufw} << QByteArray("ENABLED = no\n")
                             << QList<Firewall> {{Kind::Ufw, false}};
    QTest::newRow("ufw that keeps its secret") << QStringList {ufw} << QByteArray("#ENABLED=yes\n")
                                               << QList<Firewall> {{Kind::Ufw, std::nullopt}};
    QTest::newRow("firewalld on") << QStringList {firewalld, wanted} << QByteArray()
                                  << QList<Firewall> {{Kind::Firewalld, true}};
    QTest::newRow("firewalld off") << QStringList {firewalld} << QByteArray()
                                   << QList<Firewall> {{Kind::Firewalld, false}};
}

void tst_JoinAddresses::firewallsAreFound()
{
    QFETCH(const QStringList, files);
    QFETCH(const QByteArray, ufwConf);
    const QTemporaryDir root;
    const auto write = [&root](const QString &name, const QByteArray &content) {
        QFile file(root.filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    for (const QString &file : files)
        write(file, {});
    write(u"etc/ufw/ufw.conf"_s, ufwConf);
    QTEST(findFirewalls(root.path()), "found");
}

void tst_JoinAddresses::theDoorIsTried()
{
    QTcpServer open;
    QVERIFY(open.listen(QHostAddress::LocalHost));
    QTcpServer shut;
    QVERIFY(shut.listen(QHostAddress::LocalHost));
    const QUrl there(u"http://127.0.0.1:%1"_s.arg(open.serverPort()));
    const QUrl gone(u"http://127.0.0.1:%1"_s.arg(shut.serverPort()));
    shut.close();
    DoorProbe probe;
    QHash<QUrl, bool> found;
    connect(&probe, &DoorProbe::probed, this,
            [&found](const QUrl &url, bool answers) { found.insert(url, answers); });
    probe.probe({there, gone});
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.value(there), true);
    QCOMPARE(found.value(gone), false);
}

QTEST_GUILESS_MAIN(tst_JoinAddresses)
#include "tst_joinaddresses.moc"
