#include "fakedoctor.h"

#include "ui/doctor/doctorwords.h"
#include "ui/doctor/rehearsalwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CheckState)

/// What the room doctor says of all that it may find.
class TestDoctorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsJudgedByItsNetwork_data();
    void anAddressIsJudgedByItsNetwork();
    void aChoiceAgainstTheRecommendationIsSaid();
    void addressesAreListedWithTheirKind();
    void thePortIsExplained_data();
    void thePortIsExplained();
    void aFirewallBringsItsCommand_data();
    void aFirewallBringsItsCommand();
    void aPhonesVisitOutweighsAFirewall();
    void aVisitIsJudged_data();
    void aVisitIsJudged();
    void aVisitIsALine();
    void aRehearsalIsJudged_data();
    void aRehearsalIsJudged();
    void theResultIsASentence();
    void troubleIsExplained_data();
    void troubleIsExplained();
    void whatLimitsIsSaid_data();
    void whatLimitsIsSaid();

private:
    static RehearsalState played()
    {
        return {.stage = RehearsalState::Stage::Done,
                .phones = 500,
                .joined = 500,
                .answers = 2000,
                .answerMs50 = 12.4,
                .answerMs99 = 41,
                .questionMs50 = 3,
                .questionMs99 = 18,
                .engineShare = 0.31,
                .machineShare = 0.6};
    }
};

void TestDoctorWords::anAddressIsJudgedByItsNetwork_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("Wi-Fi is best") << NetworkKind::Wifi << CheckState::Good << u"same Wi-Fi"_s;
    QTest::newRow("a cable may do") << NetworkKind::Cable << CheckState::Good << u"on a cable"_s;
    QTest::newRow("a public one was given")
        << NetworkKind::Public << CheckState::Good << u"said at the start"_s;
    QTest::newRow("an unknown one is to be tried")
        << NetworkKind::Unknown << CheckState::Good << u"Try it with a phone"_s;
    QTest::newRow("phones are not in a VPN") << NetworkKind::Vpn << CheckState::Notice << u"VPN"_s;
    QTest::newRow("nor in a virtual machine")
        << NetworkKind::Virtual << CheckState::Notice << u"inside this computer"_s;
    QTest::newRow("nor in a container")
        << NetworkKind::Container << CheckState::Notice << u"inside this computer"_s;
    QTest::newRow("no network: a hot spot")
        << NetworkKind::Loopback << CheckState::Bad << u"hot spot"_s;
}

void TestDoctorWords::anAddressIsJudgedByItsNetwork()
{
    QFETCH(const NetworkKind, kind);
    QFETCH(const QString, word);
    DoctorState state = FakeDoctor::laptopInWifi();
    state.addresses = {
        {.url = QUrl(u"http://192.168.1.20:8080"_s), .kind = kind, .inUse = true}};
    const Finding finding = addressFinding(state);
    QTEST(finding.state, "state");
    QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
}

void TestDoctorWords::aChoiceAgainstTheRecommendationIsSaid()
{
    DoctorState state = FakeDoctor::laptopInWifi();
    QVERIFY(!addressFinding(state).text.contains(u"yourself"_s));
    state.addresses[0].inUse = false;
    state.addresses[1].inUse = true;
    const QString words = addressFinding(state).text;
    QVERIFY(words.contains(u"10.0.0.5:8080"_s));
    QVERIFY(words.contains(u"yourself; 192.168.1.20:8080"_s));
}

void TestDoctorWords::addressesAreListedWithTheirKind()
{
    const DoctorState state = FakeDoctor::laptopInWifi();
    QCOMPARE(addressWords(state.addresses[0], true),
             u"192.168.1.20:8080 · Wi-Fi (wlp3s0) · recommended"_s);
    QCOMPARE(addressWords(state.addresses[2], false), u"172.17.0.1:8080 · container (docker0)"_s);
    QCOMPARE(addressWords({.url = QUrl(u"https://quiz.example.org"_s), .kind = NetworkKind::Public},
                          false),
             u"quiz.example.org · given at the start"_s);
}

void TestDoctorWords::thePortIsExplained_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("port");
    QTest::addColumn<DoctorState::Listening>("listening");
    QTest::addColumn<std::optional<bool>>("answers");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("word");
    using Listening = DoctorState::Listening;
    const auto yes = std::optional(true);
    QTest::newRow("as wanted") << 8080 << 8080 << Listening::Everywhere << yes << CheckState::Good
                               << u"Port 8080 is open on all networks"_s;
    QTest::newRow("any free one") << 0 << 41234 << Listening::Everywhere << yes
                                  << CheckState::Good << u"--port 8080 keeps"_s;
    QTest::newRow("another had it") << 8080 << 41234 << Listening::Everywhere << yes
                                    << CheckState::Notice
                                    << u"had port 8080, so Quizstage uses 41234"_s;
    QTest::newRow("one address") << 8080 << 8080 << Listening::OneAddress << yes
                                 << CheckState::Good << u"at one address"_s;
    QTest::newRow("this computer alone") << 8080 << 8080 << Listening::ThisComputer << yes
                                         << CheckState::Bad << u"without --bind"_s;
    QTest::newRow("no answer") << 8080 << 8080 << Listening::Everywhere << std::optional(false)
                               << CheckState::Bad << u"does not answer at 192.168.1.20:8080"_s;
    QTest::newRow("not tried yet") << 8080 << 8080 << Listening::Everywhere
                                   << std::optional<bool>() << CheckState::Good << u"open"_s;
}

void TestDoctorWords::thePortIsExplained()
{
    QFETCH(const int, wanted);
    QFETCH(const int, port);
    QFETCH(const DoctorState::Listening, listening);
    QFETCH(const std::optional<bool>, answers);
    QFETCH(const QString, word);
    DoctorState state = FakeDoctor::laptopInWifi();
    state.wantedPort = quint16(wanted);
    state.port = quint16(port);
    state.listening = listening;
    state.addresses[0].answers = answers;
    const Finding finding = portFinding(state);
    QTEST(finding.state, "state");
    QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
}

void TestDoctorWords::aFirewallBringsItsCommand_data()
{
    QTest::addColumn<QList<Firewall>>("firewalls");
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<CheckState>("state");
    using Kind = Firewall::Kind;
    const QString ufw = u"sudo ufw allow 8080/tcp"_s;
    const QString firewalld = u"sudo firewall-cmd --add-port=8080/tcp"_s;
    QTest::newRow("none is installed") << QList<Firewall>() << QStringList() << CheckState::Open;
    QTest::newRow("ufw is on") << QList<Firewall> {{Kind::Ufw, true}} << QStringList {ufw}
                               << CheckState::Notice;
    QTest::newRow("ufw is off") << QList<Firewall> {{Kind::Ufw, false}} << QStringList()
                                << CheckState::Open;
    QTest::newRow("only an administrator knows")
        << QList<Firewall> {{Kind::Ufw, std::nullopt}} << QStringList {ufw} << CheckState::Notice;
    QTest::newRow("both") << QList<Firewall> {{Kind::Ufw, true}, {Kind::Firewalld, true}}
                          << QStringList {ufw, firewalld} << CheckState::Notice;
}

void TestDoctorWords::aFirewallBringsItsCommand()
{
    QFETCH(const QList<Firewall>, firewalls);
    DoctorState state = FakeDoctor::laptopInWifi();
    state.firewalls = firewalls;
    QTEST(firewallCommands(state), "commands");
    QTEST(firewallFinding(state).state, "state");
    QVERIFY(firewallFinding(state).text.contains(u"Only a phone's visit proves it"_s));
}

void TestDoctorWords::aPhonesVisitOutweighsAFirewall()
{
    DoctorState state = FakeDoctor::laptopInWifi();
    state.firewalls = {{Firewall::Kind::Ufw, true}};
    state.visits = {{.fromHere = true}};
    QCOMPARE(firewallFinding(state).state, CheckState::Notice);
    state.visits.prepend({.device = DeviceKind::Iphone});
    QCOMPARE(firewallFinding(state).state, CheckState::Good);
}

void TestDoctorWords::aVisitIsJudged_data()
{
    QTest::addColumn<QList<PhoneVisit>>("visits");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("word");
    const PhoneVisit quick {.roundTrip = Milliseconds(7)};
    const PhoneVisit slow {.roundTrip = Milliseconds(301)};
    const PhoneVisit cut {};
    const PhoneVisit own {.roundTrip = Milliseconds(1), .fromHere = true};
    QTest::newRow("nobody yet") << QList<PhoneVisit>() << CheckState::Open << u"Scan the code"_s;
    QTest::newRow("a phone") << QList {quick} << CheckState::Good << u"in 7 ms"_s;
    QTest::newRow("a slow one") << QList {slow} << CheckState::Notice << u"slowly"_s;
    QTest::newRow("without the game's connection")
        << QList {cut} << CheckState::Bad << u"WebSockets"_s;
    QTest::newRow("this computer proves nothing")
        << QList {own} << CheckState::Notice << u"nothing of phones"_s;
    QTest::newRow("this computer after a phone") << QList {own, quick} << CheckState::Good
                                                 << u"in 7 ms"_s;
    QTest::newRow("the newest phone counts") << QList {quick, cut} << CheckState::Good
                                             << u"in 7 ms"_s;
}

void TestDoctorWords::aVisitIsJudged()
{
    QFETCH(const QList<PhoneVisit>, visits);
    QFETCH(const QString, word);
    DoctorState state = FakeDoctor::laptopInWifi();
    state.visits = visits;
    const Finding finding = phoneFinding(state);
    QTEST(finding.state, "state");
    QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
}

void TestDoctorWords::aVisitIsALine()
{
    const PhoneVisit visit {.address = u"192.168.1.20:8080"_s,
                            .device = DeviceKind::AndroidPhone,
                            .at = fromUnixMs(1795359600000),
                            .roundTrip = Milliseconds(7)};
    QVERIFY(visitWords(visit).endsWith(u" · Android phone · 192.168.1.20:8080 · 7 ms"_s));
    PhoneVisit own = visit;
    own.fromHere = true;
    own.roundTrip.reset();
    QVERIFY(visitWords(own).endsWith(u" · This computer · 192.168.1.20:8080 · no game connection"_s));
}

void TestDoctorWords::aRehearsalIsJudged_data()
{
    QTest::addColumn<double>("answerMs");
    QTest::addColumn<double>("questionMs");
    QTest::addColumn<int>("joined");
    QTest::addColumn<int>("leftBehind");
    QTest::addColumn<int>("lost");
    QTest::addColumn<CheckState>("state");
    const auto row = [](const char *name, double answer, double question, CheckState state) {
        QTest::newRow(name) << answer << question << 500 << 0 << 0 << state;
    };
    row("quick", 12, 30, CheckState::Good);
    row("at the limits of good", 100, 200, CheckState::Good);
    row("answers a little late", 100.1, 200, CheckState::Notice);
    row("questions a little late", 100, 200.1, CheckState::Notice);
    row("at the limits of fair", 500, 500, CheckState::Notice);
    row("answers too late", 500.1, 30, CheckState::Bad);
    row("questions too late", 12, 500.1, CheckState::Bad);
    QTest::newRow("somebody stayed outside") << 12.0 << 30.0 << 499 << 0 << 0 << CheckState::Bad;
    QTest::newRow("somebody was left behind") << 12.0 << 30.0 << 500 << 1 << 0 << CheckState::Bad;
    QTest::newRow("an answer was lost") << 12.0 << 30.0 << 500 << 0 << 1 << CheckState::Bad;
}

void TestDoctorWords::aRehearsalIsJudged()
{
    QFETCH(const double, answerMs);
    QFETCH(const double, questionMs);
    QFETCH(const int, joined);
    QFETCH(const int, leftBehind);
    QFETCH(const int, lost);
    RehearsalState rehearsal = played();
    rehearsal.answerMs99 = answerMs;
    rehearsal.questionMs99 = questionMs;
    rehearsal.joined = joined;
    rehearsal.leftBehind = leftBehind;
    rehearsal.lost = lost;
    QTEST(rehearsalVerdict(rehearsal), "state");
    QTEST(rehearsalFinding(rehearsal).state, "state");
}

void TestDoctorWords::theResultIsASentence()
{
    RehearsalState rehearsal = played();
    QCOMPARE(rehearsalFinding(rehearsal).text, u"This computer served 500 phones with 12 ms."_s);
    QVERIFY(rehearsalFigureWords(rehearsal).contains(u"within 12 ms, 99 of 100 within 41 ms"_s));
    QVERIFY(!rehearsalFigureWords(rehearsal).contains(u"lost"_s));
    rehearsal.lost = 3;
    QVERIFY(rehearsalFigureWords(rehearsal).contains(u"3 answers were lost."_s));
    rehearsal.leftBehind = 20;
    QCOMPARE(rehearsalFinding(rehearsal).text,
             u"This computer served 480 of 500 phones to the end."_s);
}

void TestDoctorWords::troubleIsExplained_data()
{
    QTest::addColumn<RehearsalState::Trouble>("trouble");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("word");
    using Trouble = RehearsalState::Trouble;
    QTest::newRow("a game") << Trouble::GameRunning << CheckState::Notice
                            << u"“Friday quiz” is being played"_s;
    QTest::newRow("open files") << Trouble::OpenFiles << CheckState::Bad << u"400 would do"_s;
    QTest::newRow("nobody") << Trouble::NobodyJoined << CheckState::Bad << u"No simulated phone"_s;
    QTest::newRow("too slow") << Trouble::TooSlow << CheckState::Bad << u"three minutes"_s;
    QTest::newRow("refused") << Trouble::Refused << CheckState::Bad << u"Friday quiz"_s;
}

void TestDoctorWords::troubleIsExplained()
{
    QFETCH(const RehearsalState::Trouble, trouble);
    QFETCH(const QString, word);
    const Finding finding = rehearsalFinding({.stage = RehearsalState::Stage::Failed,
                                              .trouble = trouble,
                                              .detail = u"Friday quiz"_s,
                                              .phones = 500,
                                              .mostPhones = 400});
    QTEST(finding.state, "state");
    QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
}

void TestDoctorWords::whatLimitsIsSaid_data()
{
    QTest::addColumn<double>("engine");
    QTest::addColumn<double>("machine");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << 0.31 << 0.6 << u"31 % of one core in the busiest second; there"_s;
    QTest::newRow("the quiz's own core") << 0.85 << 0.6 << u"The processor is the limit"_s;
    QTest::newRow("everything else") << 0.4 << 0.9 << u"Real phones bring their own"_s;
    QTest::newRow("both: the quiz") << 0.9 << 1.0 << u"The processor is the limit"_s;
}

void TestDoctorWords::whatLimitsIsSaid()
{
    QFETCH(const double, engine);
    QFETCH(const double, machine);
    QFETCH(const QString, word);
    RehearsalState rehearsal = played();
    rehearsal.engineShare = engine;
    rehearsal.machineShare = machine;
    const QString words = rehearsalLimitWords(rehearsal);
    QVERIFY2(words.contains(word), qPrintable(words));
}

QTEST_MAIN(TestDoctorWords)
#include "tst_doctorwords.moc"
