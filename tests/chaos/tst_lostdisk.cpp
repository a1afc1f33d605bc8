// A disk that is full, a file that is damaged, a folder that can't be: nothing is acknowledged that
// is not saved, nothing is deleted, and it is said in words.

#include "tests/chaos/chaosgame.h"
#include "tests/chaos/starveddisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 30'000;
constexpr int playerCount = 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

int unavailableCount(const ChaosGame &game)
{
    int count = 0;
    for (const auto &player : game.players())
        count += player->unavailable;
    return count;
}

} // namespace

class TestLostDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnWhenThereIsRoomAgain_data() { addDisks(); }
    void goesOnWhenThereIsRoomAgain();
    void killedWithAFullDiskItHasWhatItAcknowledged_data() { addDisks(); }
    void killedWithAFullDiskItHasWhatItAcknowledged();
    void startedWithAFullDiskItTakesUpItsRoomsLater_data() { addDisks(); }
    void startedWithAFullDiskItTakesUpItsRoomsLater();
    void fullDiskIsNotTakenForAnotherNode();
    void damagedFileIsMovedAside_data();
    void damagedFileIsMovedAside();
    void folderThatCannotBeIsTold_data();
    void folderThatCannotBeIsTold();

private:
    void addDisks();
    void playUntilTheDiskIsFull(NodeProcess &node, ChaosGame &game);
    static void checkDegraded(NodeProcess &node);

    StarvedDisk *m_disk = nullptr; ///< The row's.
};

void TestLostDisk::initTestCase()
{
    if (!StarvedDisk::full())
        qInfo("no file system can be mounted here; a limit of file sizes stands for all");
}

void TestLostDisk::addDisks()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("no file may grow") << false;
    if (StarvedDisk::full())
        QTest::newRow("the disk is full") << true;
}

void TestLostDisk::checkDegraded(NodeProcess &node)
{
    HttpReply health;
    QTRY_VERIFY_WITH_TIMEOUT((health = node.get(u"/healthz"_s)).status == 503, cap);
    QCOMPARE(health.json()["status"_L1].toString(), u"degraded"_s);
    const QString reason = health.json()["reason"_L1].toString();
    QVERIFY2(reason.contains(u"can't save"_s), qPrintable(reason));
    qInfo("%s", qPrintable(reason));
}

void TestLostDisk::playUntilTheDiskIsFull(NodeProcess &node, ChaosGame &game)
{
    QVERIFY2(node.start(), node.outcome().err.constData());
    QVERIFY(game.makeRoom({.questionCount = 3,
                           .questionSeconds = 30,
                           .introSeconds = 0,
                           .closeWhenAllAnswered = true}));
    QVERIFY(game.seatPlayers(playerCount, 1, {.thinkMaxMs = 2000}));
    QVERIFY(game.startGame());
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() >= 3, cap);
    m_disk->fill(node);
    QTRY_VERIFY_WITH_TIMEOUT(unavailableCount(game) >= playerCount || !node.isRunning(), cap);
    QVERIFY2(node.isRunning(), "it has died of the disk");
    checkDegraded(node);
    QVERIFY(node.outcome().err.contains("can't save"));

    const int acknowledged = game.answersAcknowledged();
    const int refused = unavailableCount(game);
    QTRY_VERIFY_WITH_TIMEOUT(unavailableCount(game) >= refused + 2 * playerCount, cap);
    QCOMPARE(game.answersAcknowledged(), acknowledged);
    QVERIFY(acknowledged < playerCount);
    for (const auto &player : game.players()) {
        QVERIFY(player->isSeated());
        QCOMPARE(player->connections, 1);
    }
}

void TestLostDisk::goesOnWhenThereIsRoomAgain()
{
    QFETCH(bool, full);
    const auto disk = full ? StarvedDisk::full() : StarvedDisk::limited();
    m_disk = disk.get();
    NodeProcess node(disk->folder());
    ChaosGame game(node);
    playUntilTheDiskIsFull(node, game);
    if (QTest::currentTestFailed())
        return;

    const QString question = game.lastTold().questionId;
    QElapsedTimer back;
    back.start();
    disk->makeRoom(node);
    QTRY_COMPARE_WITH_TIMEOUT(node.get(u"/healthz"_s).status, 200, cap);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(game.players(),
                            [&](const auto &player) { return player->hasAcknowledged(question); }),
        cap);
    qInfo("all answers saved %lld ms after there was room", back.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(game.lastTold().index == 1, cap);
    QTRY_VERIFY_WITH_TIMEOUT(game.answersAcknowledged() > playerCount, cap);
    for (const auto &player : game.players())
        QCOMPARE(player->connections, 1);

    node.kill();
    QVERIFY2(node.start(), node.outcome().err.constData());
    QTRY_VERIFY_WITH_TIMEOUT(game.areAllSeated(), cap);
    QVERIFY(game.endGame());
    const AnswerBook book = game.compareAnswers();
    QCOMPARE(book.objections(), QString());
    QCOMPARE(book.unacknowledgedCounted, 0);
}

void TestLostDisk::killedWithAFullDiskItHasWhatItAcknowledged()
{
    QFETCH(bool, full);
    const auto disk = full ? StarvedDisk::full() : StarvedDisk::limited();
    m_disk = disk.get();
    NodeProcess node(disk->folder());
    ChaosGame game(node);
    playUntilTheDiskIsFull(node, game);
    if (QTest::currentTestFailed())
        return;

    for (const auto &player : game.players())
        player->stayAway();
    node.kill();
    disk->makeRoom(node);
    QVERIFY2(node.start(), node.outcome().err.constData());
    QCOMPARE(node.get(u"/healthz"_s).status, 200);
    QCOMPARE(Position::fromView(game.hostView()).index, 0);
    QCOMPARE(game.post(u"/end"_s).status, 200);
    const AnswerBook book = game.compareAnswers();
    QCOMPARE(book.objections(), QString());
    QCOMPARE(book.unacknowledgedCounted, 0);
}

void TestLostDisk::startedWithAFullDiskItTakesUpItsRoomsLater()
{
    QFETCH(bool, full);
    const auto disk = full ? StarvedDisk::full() : StarvedDisk::limited();
    m_disk = disk.get();
    NodeProcess node(disk->folder());
    ChaosGame game(node);
    playUntilTheDiskIsFull(node, game);
    if (QTest::currentTestFailed())
        return;
    node.kill();
    disk->fillForStart(node);

    QVERIFY2(node.start(), node.outcome().err.constData());
    checkDegraded(node);
    disk->makeRoom(node);
    QTRY_COMPARE_WITH_TIMEOUT(node.get(u"/healthz"_s).status, 200, cap);
    QTRY_COMPARE_WITH_TIMEOUT(game.hostView()["code"_L1].toString(), game.code(), cap);
    QTRY_VERIFY_WITH_TIMEOUT(game.areAllSeated(), cap);
    QTRY_VERIFY_WITH_TIMEOUT(game.lastTold().index == 1, cap);
    QVERIFY(game.endGame());
    QCOMPARE(game.compareAnswers().objections(), QString());
}

// A crash leaves its lock behind, and on a full disk there is not even room to replace that.
void TestLostDisk::fullDiskIsNotTakenForAnotherNode()
{
    const auto disk = StarvedDisk::full();
    if (!disk)
        return;
    NodeProcess node(disk->folder());
    QVERIFY2(node.start(), node.outcome().err.constData());
    node.kill();
    disk->fill(node);
    if (node.start()) {
        checkDegraded(node);
    } else {
        QCOMPARE(node.outcome().exitCode, 2);
        QVERIFY2(!node.outcome().err.contains("Another"), node.outcome().err.constData());
    }
}

void TestLostDisk::damagedFileIsMovedAside_data()
{
    QTest::addColumn<int>("from"); // in percent of the file
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("cut");
    QTest::newRow("no database") << 0 << 100 << false;
    QTest::newRow("a torn beginning") << 0 << 10 << false;
    QTest::newRow("rubbish in the middle") << 5 << 90 << false;
    QTest::newRow("cut short") << 60 << 100 << true;
}

void TestLostDisk::damagedFileIsMovedAside()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, cut);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quizstage.db"_s);
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 100}));
    node.sendSignal(SIGTERM);
    QVERIFY(node.waitForEnd(cap));

    QByteArray content = contentOf(path);
    QVERIFY(content.size() > 0);
    const qsizetype begin = content.size() * from / 100;
    const qsizetype end = content.size() * to / 100;
    if (cut)
        content.truncate(begin);
    else
        content.replace(begin, end - begin, QByteArray(end - begin, 'z'));
    QVERIFY(overwrite(path, content));

    QVERIFY2(node.start(), node.outcome().err.constData());
    const HttpReply health = node.get(u"/healthz"_s);
    QCOMPARE(health.status, 200);
    const QString warning = health.json()["warning"_L1].toString();
    QVERIFY2(warning.contains(u"damaged"_s), health.body.constData());
    QVERIFY2(node.outcome().err.contains("moved"), node.outcome().err.constData());

    // Beside the file there may be its log and index.
    const QStringList aside = QDir(folder.path())
                                  .entryList({u"quizstage.db.corrupt-*"_s})
                                  .filter(QRegularExpression(u"\\d$"_s));
    QCOMPARE(aside.size(), 1);
    QVERIFY2(warning.contains(aside.constFirst()), qPrintable(warning));
    QCOMPARE(contentOf(folder.filePath(aside.constFirst())), content);
    QVERIFY(game.makeRoom({.questionCount = 1}));
    QCOMPARE(game.hostView()["status"_L1].toString(), u"ready"_s);
}

void TestLostDisk::folderThatCannotBeIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"/dev/null/data"_s;
    QTest::newRow("a file") << u"/dev/null"_s;
    QTest::newRow("where nobody can write") << u"/proc/quizstage"_s;
}

void TestLostDisk::folderThatCannotBeIsTold()
{
    QFETCH(QString, path);
    const Outcome outcome = runProgram(QString::fromLocal8Bit(QUIZSTAGE_SERVER),
                                       {u"--port"_s, u"0"_s, u"--data-dir"_s, path});
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(path.toUtf8()) && outcome.err.contains("--data-dir"),
             outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestLostDisk)
#include "tst_lostdisk.moc"
