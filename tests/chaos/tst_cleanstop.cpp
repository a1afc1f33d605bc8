// How quizstage-server begins and ends as a process: what it prints where, its exit codes, its
// files.

#include "tests/chaos/chaosgame.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 30'000;
constexpr int longestStop = 3000; // docs/protocol.md, section 6

const QString server = QString::fromLocal8Bit(QUIZSTAGE_SERVER);

mode_t accessOf(const QString &path)
{
    struct stat status
    { };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777 : mode_t(-1);
}

} // namespace

class TestCleanStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalEndsItWithEverythingSaved_data();
    void signalEndsItWithEverythingSaved();
    void wrongOptionsSayWhatToDo_data();
    void wrongOptionsSayWhatToDo();
    void portInUseIsTold();
    void secondNodeOnAFolderIsTold();
    void helpAndVersion_data();
    void helpAndVersion();
    void readyLineIsAllOfStandardOutput();
    void filesAreForTheirOwnerOnly();
    void logTellsNoSecret();
};

void TestCleanStop::signalEndsItWithEverythingSaved_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("players");
    QTest::newRow("SIGTERM") << SIGTERM << 5;
    QTest::newRow("SIGINT") << SIGINT << 5;
    QTest::newRow("SIGTERM while 200 players answer") << SIGTERM << 200;
}

void TestCleanStop::signalEndsItWithEverythingSaved()
{
    QFETCH(int, signal);
    QFETCH(int, players);
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 2, .questionSeconds = 20, .introSeconds = 0}));
    QVERIFY(game.seatPlayers(players, 1, {.thinkMaxMs = 1500, .comesBack = false}));
    QVERIFY(game.startGame());
    QTRY_VERIFY_WITH_TIMEOUT(game.answersSent() >= players / 2, cap);

    QElapsedTimer stop;
    stop.start();
    node.sendSignal(signal);
    QVERIFY(node.waitForEnd(cap));
    const qint64 took = stop.elapsed();
    qInfo("%d players: stopped after %lld ms", players, took);
    QCOMPARE(node.outcome().exitCode, 0);
    QVERIFY2(took <= longestStop, qPrintable(QString::number(took)));
    QCOMPARE(node.outcome().out.count('\n'), 1);

    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::none_of(game.players(), [](const auto &player) { return player->isSeated(); }),
        cap);
    QMap<int, int> closeCodes;
    for (const auto &player : game.players())
        ++closeCodes[player->lastCloseCode];
    QCOMPARE(closeCodes, (QMap<int, int>{{1001, players}}));

    const QString question = game.lastTold().questionId;
    QVERIFY2(node.start(), node.outcome().err.constData());
    QCOMPARE(Position::fromView(game.hostView()).questionId, question);
    for (const auto &player : game.players())
        player->open();
    QTRY_VERIFY_WITH_TIMEOUT(game.areAllSeated(), cap);
    QVERIFY(game.endGame());
    QCOMPARE(game.compareAnswers().objections(), QString());
}

void TestCleanStop::wrongOptionsSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("an unknown option") << QStringList{u"--what"_s} << "--help"_ba;
    QTest::newRow("a word too many") << QStringList{u"fast"_s} << "\"fast\""_ba;
    QTest::newRow("no number") << QStringList{u"--port"_s, u"http"_s} << "--port"_ba;
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"65536"_s} << "--port"_ba;
    QTest::newRow("an address that is none") << QStringList{u"--bind"_s, u"here"_s} << "--bind"_ba;
    QTest::newRow("another computer's address")
        << QStringList{u"--port"_s, u"0"_s, u"--bind"_s, u"198.51.100.7"_s} << "198.51.100.7"_ba;
    QTest::newRow("an unknown level")
        << QStringList{u"--log-level"_s, u"loud"_s} << "--log-level"_ba;
    QTest::newRow("a certificate without a key")
        << QStringList{u"--tls-cert"_s, u"cert.pem"_s} << "--tls-key"_ba;
    QTest::newRow("a certificate that isn't there")
        << QStringList{u"--port"_s,         u"0"_s,         u"--tls-cert"_s,
                       u"/none/such.pem"_s, u"--tls-key"_s, u"/none/such.key"_s}
        << "/none/such.pem"_ba;
    QTest::newRow("an address for players that is none")
        << QStringList{u"--public-url"_s, u"example"_s} << "--public-url"_ba;
    QTest::newRow("an option without its value") << QStringList{u"--port"_s} << "port"_ba;
    QTest::newRow("a pack that isn't there")
        << QStringList{u"--port"_s, u"0"_s, u"--open-pack"_s, u"none-such"_s} << "none-such"_ba;
}

void TestCleanStop::wrongOptionsSayWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const QTemporaryDir folder;
    const Outcome outcome =
        runProgram(server, QStringList{u"--data-dir"_s, folder.path()} + arguments);
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
}

void TestCleanStop::portInUseIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen());
    const QByteArray port = QByteArray::number(other.serverPort());
    const QTemporaryDir folder;
    const Outcome outcome = runProgram(
        server, {u"--data-dir"_s, folder.path(), u"--port"_s, QString::fromLatin1(port)});
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(port) && outcome.err.contains("--port"), outcome.err.constData());
}

void TestCleanStop::secondNodeOnAFolderIsTold()
{
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    const Outcome outcome =
        runProgram(server, {u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s});
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("--data-dir"), outcome.err.constData());
    QCOMPARE(node.get(u"/healthz"_s).status, 200);
}

void TestCleanStop::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("--help") << u"--help"_s << "--data-dir"_ba;
    QTest::newRow("-h") << u"-h"_s << "--data-dir"_ba;
    QTest::newRow("--version") << u"--version"_s << QByteArray(QUIZSTAGE_VERSION);
    QTest::newRow("-v") << u"-v"_s << QByteArray(QUIZSTAGE_VERSION);
}

void TestCleanStop::helpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, text);
    const Outcome outcome = runProgram(server, {option});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(text));
    QCOMPARE(outcome.err, QByteArray());
}

void TestCleanStop::readyLineIsAllOfStandardOutput()
{
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    node.extraArguments = {u"--log-level"_s, u"debug"_s};
    QVERIFY2(node.start(), node.outcome().err.constData());
    const QJsonObject ready = node.readyLine();
    QCOMPARE(ready["ready"_L1], QJsonValue(true));
    QCOMPARE(ready["port"_L1].toInt(), int(node.port()));
    QCOMPARE(ready["url"_L1].toString(), node.httpUrl().toString());
    QCOMPARE(ready["pid"_L1].toInteger(), node.pid());
    const QFileInfo keyFile(ready["host_key_file"_L1].toString());
    QVERIFY(keyFile.isAbsolute());
    QCOMPARE(keyFile.canonicalFilePath(),
             QFileInfo(folder.filePath(u"host.key"_s)).canonicalFilePath());

    QCOMPARE(node.get(u"/healthz"_s).status, 200);
    node.sendSignal(SIGTERM);
    QVERIFY(node.waitForEnd(cap));
    QCOMPARE(node.outcome().exitCode, 0);
    QVERIFY(node.outcome().out.endsWith("}\n"));
    QCOMPARE(node.outcome().out.count('\n'), 1);
    QVERIFY2(node.outcome().err.contains("quizstage."), "a log goes to standard error");
}

void TestCleanStop::filesAreForTheirOwnerOnly()
{
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    const mode_t before = ::umask(0);
    const bool started = node.start();
    ::umask(before);
    QVERIFY2(started, node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 1}));
    QCOMPARE(accessOf(folder.filePath(u"host.key"_s)), mode_t(0600));
    // Answer keys are in these.
    for (const QString &name : {u"quizstage.db"_s, u"quizstage.db-wal"_s})
        QCOMPARE(accessOf(folder.filePath(name)), mode_t(0600));
}

void TestCleanStop::logTellsNoSecret()
{
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    node.extraArguments = {u"--log-level"_s, u"debug"_s};
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 3,
                           .questionSeconds = 10,
                           .introSeconds = 0,
                           .revealSeconds = 0,
                           .closeWhenAllAnswered = true}));
    QVERIFY(game.seatPlayers(5, 1, {.thinkMaxMs = 200}));
    const QString room = u"/api/v1/game-rooms/"_s + game.code();
    const HttpReply joined = node.post(room + u"/players"_s, {{u"name"_s, u"Ann"_s}});
    QCOMPARE(joined.status, 201);
    QVERIFY(game.startGame());
    QTRY_VERIFY_WITH_TIMEOUT(game.lastTold().index >= 1, cap);
    // What goes wrong is logged sooner than what goes well.
    QCOMPARE(node.post(room + u"/answers"_s, {{u"question_id"_s, u"q2"_s}}).status, 403);
    node.kill();
    QVERIFY2(node.start(), node.outcome().err.constData());
    QTRY_VERIFY_WITH_TIMEOUT(game.lastTold().phase == u"completed", cap);
    node.sendSignal(SIGTERM);
    QVERIFY(node.waitForEnd(cap));

    const QByteArray log = node.wholeLog();
    QVERIFY(log.contains("quizstage."));
    QVERIFY2(!log.contains(node.hostKey()), log.constData());
    QByteArrayList tokens{joined.json()["token"_L1].toString().toLatin1()};
    for (const auto &player : game.players())
        tokens.append(player->token);
    for (const QByteArray &token : tokens) {
        QVERIFY(token.size() >= 22);
        QVERIFY2(!log.contains(token), log.constData());
    }
    const QByteArray choice = ChaosGame::choiceText(0, 0).section(u'-', 0, 0).toLatin1();
    QVERIFY2(!log.contains(choice), log.constData());
}

QTEST_GUILESS_MAIN(TestCleanStop)
#include "tst_cleanstop.moc"
