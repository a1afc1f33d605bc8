#include "core/config/networksettings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a host set for the network counts, unless the command line says otherwise.
class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileAllIsAsByDefault();
    void helpNamesTheProgram();
    void whatIsWrittenIsRead();
    void filesThatAreWrong_data();
    void filesThatAreWrong();
    void addressesForPlayers_data();
    void addressesForPlayers();
    void optionsCountForMore_data();
    void optionsCountForMore();
    void aFolderThatIsNotThereIsTold();

private:
    static NodeOptions parse(const QStringList &arguments);
};

NodeOptions TestNetworkSettings::parse(const QStringList &arguments)
{
    const auto parsed = parseNodeOptions(QStringList{u"quizstage"_s} + arguments, {});
    return parsed ? std::get<NodeOptions>(*parsed) : NodeOptions();
}

void TestNetworkSettings::withoutAFileAllIsAsByDefault()
{
    QTemporaryDir folder;
    QCOMPARE(readNetworkSettings(folder.path()).value(), NetworkSettings());
    QCOMPARE(parse({}).port, NetworkSettings().port);
}

void TestNetworkSettings::helpNamesTheProgram()
{
    const auto parsed = parseNodeOptions({u"/usr/bin/quizstage"_s, u"--help"_s}, u"Host games."_s);
    QVERIFY(parsed && std::holds_alternative<InfoRequested>(*parsed));
    const QString help = std::get<InfoRequested>(*parsed).text;
    QVERIFY2(help.startsWith(u"Usage: quizstage [options]\nHost games."_s), qPrintable(help));
}

void TestNetworkSettings::whatIsWrittenIsRead()
{
    QTemporaryDir folder;
    const NetworkSettings settings{9000, QUrl(u"https://quiz.example.org/tonight"_s)};
    QVERIFY(writeNetworkSettings(folder.path(), settings));
    QCOMPARE(readNetworkSettings(folder.path()).value(), settings);
    QVERIFY(writeNetworkSettings(folder.path(), {}));
    QCOMPARE(readNetworkSettings(folder.path()).value(), NetworkSettings());
}

void TestNetworkSettings::filesThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("port = 9000");
    QTest::newRow("cut off") << QByteArray(R"({"port": 90)");
    QTest::newRow("a port below 0") << QByteArray(R"({"port": -1})");
    QTest::newRow("a port above all") << QByteArray(R"({"port": 65536})");
    QTest::newRow("an address without a host") << QByteArray(R"({"public_url": "quiz"})");
    QTest::newRow("an address that is none") << QByteArray(R"({"public_url": "http://[quiz"})");
}

void TestNetworkSettings::filesThatAreWrong()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"network.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    const auto read = readNetworkSettings(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidMessage);
    QVERIFY(read.error().message.contains(file.fileName()));
    QVERIFY(!withSavedNetwork({.dataDir = folder.path()}));
}

void TestNetworkSettings::addressesForPlayers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::newRow("HTTPS") << u"https://quiz.example.org"_s << true;
    QTest::newRow("HTTP with a port") << u"http://10.0.0.1:81"_s << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("another scheme") << u"ftp://quiz.example.org"_s << false;
    QTest::newRow("no scheme") << u"quiz.example.org"_s << false;
    QTest::newRow("no host") << u"https:///quiz"_s << false;
}

void TestNetworkSettings::addressesForPlayers()
{
    QFETCH(QString, address);
    QFETCH(bool, taken);
    QTemporaryDir folder;
    const auto written = writeNetworkSettings(folder.path(), {.publicUrl = QUrl(address)});
    QCOMPARE(written.has_value(), taken);
    if (!taken)
        QCOMPARE(written.error().code, ErrorCode::InvalidMessage);
}

void TestNetworkSettings::optionsCountForMore_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("url");
    const QString saved = u"https://saved.example.org"_s;
    const QString given = u"https://given.example.org"_s;
    QTest::newRow("nothing given") << QStringList{} << 9000 << saved;
    QTest::newRow("the port") << QStringList{u"--port"_s, u"9001"_s} << 9001 << saved;
    QTest::newRow("any port") << QStringList{u"--port"_s, u"0"_s} << 0 << saved;
    QTest::newRow("the usual port") << QStringList{u"--port"_s, u"8080"_s} << 8080 << saved;
    QTest::newRow("the address") << QStringList{u"--public-url"_s, given} << 9000 << given;
}

void TestNetworkSettings::optionsCountForMore()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, port);
    QFETCH(QString, url);
    QTemporaryDir folder;
    QVERIFY(writeNetworkSettings(folder.path(), {9000, QUrl(u"https://saved.example.org"_s)}));
    const auto all = withSavedNetwork(parse(arguments + QStringList{u"--data-dir"_s, folder.path()}));
    QVERIFY(all);
    QCOMPARE(int(all->port), port);
    QCOMPARE(all->publicUrl, QUrl(url));
}

void TestNetworkSettings::aFolderThatIsNotThereIsTold()
{
    QTemporaryDir folder;
    const auto written = writeNetworkSettings(folder.filePath(u"gone"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
