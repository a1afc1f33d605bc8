// What was acknowledged stands, and the game goes on where it was, whenever the node is killed.

#include "tests/chaos/chaosgame.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int playerCount = 20;
constexpr int cap = 30'000;
constexpr qint64 signOfLifeMs = 1000;
constexpr qint64 slackMs = 500; // of timers and commits on a busy machine

int killCount()
{
    return numberFrom("QUIZSTAGE_KILLS", 20);
}

/// The host's players as they must be after a restart too.
QHash<QString, QString> namesOf(const QJsonObject &hostView)
{
    QHash<QString, QString> names;
    for (const QJsonValue &player : hostView["players"_L1].toArray())
        names.insert(player["id"_L1].toString(), player["name"_L1].toString());
    return names;
}

QHash<QString, int> scoresOf(const QJsonObject &hostView)
{
    QHash<QString, int> scores;
    for (const QJsonValue &player : hostView["players"_L1].toArray())
        scores.insert(player["id"_L1].toString(), player["score"_L1].toInt());
    return scores;
}

} // namespace

class TestKilledNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random = seededRandom(); }
    void gameGoesOnWhereItWas_data();
    void gameGoesOnWhereItWas();
    void nobodyIsShutOutByTheFirstToComeBack();
    void botsLoseNothing();

private:
    void killSomewhere(NodeProcess &node, ChaosGame &game);
    void checkTakenUp(const NodeProcess &node, ChaosGame &game, const Position &before,
                      const QJsonObject &view);
    void checkHistory(const QJsonObject &results);

    QRandomGenerator m_random;
    QHash<QString, QJsonValue> m_history; ///< Closed questions as the results said first.
    qint64 m_mostMoved = 0;
    qint64 m_mostOff = 0; ///< Of what questions were moved, beside the downtime.
};

// At any moment; or a moment after an answer was sent, when it is on its way through the node; or a
// moment after a phase has begun.
void TestKilledNode::killSomewhere(NodeProcess &node, ChaosGame &game)
{
    QTimer fuse;
    fuse.setSingleShot(true);
    fuse.setTimerType(Qt::PreciseTimer);
    connect(&fuse, &QTimer::timeout, &node, &NodeProcess::killNow);
    int answers = 1 + int(m_random.bounded(20));
    const auto choice = m_random.bounded(4);
    if (choice == 0)
        fuse.start(int(m_random.bounded(2000)));
    for (const auto &player : game.players()) {
        if (choice == 1) {
            connect(player.get(), &ChaosPlayer::phaseTold, &fuse, [this, &fuse] {
                if (!fuse.isActive())
                    fuse.start(int(m_random.bounded(20)));
            });
        } else if (choice > 1) {
            connect(player.get(), &ChaosPlayer::answerSent, &fuse, [this, &answers, &fuse] {
                if (--answers == 0)
                    fuse.start(int(m_random.bounded(8)));
            });
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(!node.isRunning(), cap);
}

void TestKilledNode::checkTakenUp(const NodeProcess &node, ChaosGame &game, const Position &before,
                                  const QJsonObject &view)
{
    const Position after = Position::fromView(view);
    // The next phase may have come between the kill and its message, and others since the restart.
    const int sinceReady = int((NodeProcess::now() - node.readyMs) / 1000);
    const int steps = game.step(after) - game.step(before);
    QVERIFY2(steps >= 0 && steps <= 1 + sinceReady,
             qPrintable(u"from question %1 %2 to question %3 %4"_s.arg(before.index)
                            .arg(before.phase)
                            .arg(after.index)
                            .arg(after.phase)));
    if (steps != 0 || before.phase != u"answering")
        return;

    QCOMPARE(after.questionId, before.questionId);
    const qint64 moved = after.opensMs - before.opensMs;
    QCOMPARE(after.deadlineMs - before.deadlineMs, moved);
    const qint64 least = node.startedMs - node.endedMs;
    const qint64 most = node.readyMs - node.killedMs + signOfLifeMs;
    QVERIFY2(moved >= least && moved <= most + slackMs,
             qPrintable(u"moved by %1 ms, down for %2 to %3 ms"_s.arg(moved).arg(least).arg(most)));
    m_mostMoved = qMax(m_mostMoved, moved);
    m_mostOff = qMax(m_mostOff, moved - (node.readyMs - node.killedMs));
}

/// A closed question's results never change again.
void TestKilledNode::checkHistory(const QJsonObject &results)
{
    QHash<QString, QJsonValue> now;
    for (const QJsonValue &question : results["questions"_L1].toArray())
        now.insert(question["id"_L1].toString(), question);
    for (auto it = m_history.cbegin(); it != m_history.cend(); ++it)
        QCOMPARE(now.value(it.key()), it.value());
    m_history = now;
}

void TestKilledNode::gameGoesOnWhereItWas_data()
{
    QTest::addColumn<int>("introSeconds");
    QTest::addColumn<int>("leaderboardSeconds");
    QTest::addColumn<Scoring>("scoring");
    QTest::newRow("intros, points by speed") << 1 << 0 << Scoring::Speed;
    QTest::newRow("leaderboards, linear points") << 0 << 1 << Scoring::Linear;
}

void TestKilledNode::gameGoesOnWhereItWas()
{
    QFETCH(int, introSeconds);
    QFETCH(int, leaderboardSeconds);
    QFETCH(Scoring, scoring);
    const int kills = killCount() / 2;
    m_history.clear();
    m_mostMoved = 0;
    m_mostOff = 0;

    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = kills + 10,
                           .introSeconds = introSeconds,
                           .leaderboardSeconds = leaderboardSeconds,
                           .scoring = scoring}));
    QVERIFY(game.seatPlayers(playerCount, m_random.generate(), {.thinkMaxMs = 1200}));
    QVERIFY(game.startGame());
    const QHash<QString, QString> names = namesOf(game.hostView());
    QCOMPARE(names.size(), playerCount);

    qint64 longestStart = 0;
    qint64 longestReturn = 0;
    QMap<QString, int> phases;
    for (int i = 0; i < kills; ++i) {
        killSomewhere(node, game);
        QVERIFY2(!QTest::currentTestFailed(), "not killed");
        const Position before = game.lastTold();
        QVERIFY2(before.phase != u"completed", "the game needs more questions");
        ++phases[before.phase];
        QTest::qWait(int(m_random.bounded(300)));

        QVERIFY2(node.start(), node.outcome().err.constData());
        const QJsonObject view = game.hostView();
        checkTakenUp(node, game, before, view);
        QCOMPARE(namesOf(view), names);
        const QJsonObject results = game.results();
        checkHistory(results);
        const QHash<QString, int> sums = pointSums(results);
        const QHash<QString, int> scores = scoresOf(game.hostView());
        if (game.results()["questions"_L1] == results["questions"_L1]) {
            for (auto it = scores.cbegin(); it != scores.cend(); ++it)
                QCOMPARE(*it, sums.value(it.key()));
        }
        QVERIFY(QTest::qWaitFor([&game] { return game.areAllSeated(); }, cap));
        longestStart = qMax(longestStart, node.readyMs - node.startedMs);
        longestReturn = qMax(longestReturn, NodeProcess::now() - node.readyMs);
        QVERIFY2(!QTest::currentTestFailed(), "see above");
    }

    QVERIFY(game.endGame());
    checkHistory(game.results());
    const AnswerBook book = game.compareAnswers();
    qInfo("%d kills: %s", kills, book.summary().constData());
    QStringList when;
    for (auto it = phases.cbegin(); it != phases.cend(); ++it)
        when.append(u"%1 in %2"_s.arg(*it).arg(it.key()));
    qInfo("%s; ready again after %lld ms at most, all players back %lld ms later",
          qPrintable(when.join(u", "_s)), longestStart, longestReturn);
    int underWay = 0;
    int saved = 0;
    for (const auto &player : game.players()) {
        underWay += player->underWayWhenLost;
        saved += player->savedWithoutWord;
    }
    qInfo("%d answers under way at the kills, %d of them saved", underWay, saved);
    qInfo("questions moved by up to %lld ms, %lld ms more than the node was away", m_mostMoved,
          m_mostOff);
    QVERIFY2(book.complaints.isEmpty(), qPrintable(book.complaints.join(u'\n')));
    QVERIFY(book.acknowledged > 0);
    QCOMPARE(book.lost, 0);
    QCOMPARE(book.doubled, 0);
}

// "All who are here have answered" closes a question early. Right after a restart only the first to
// come back is here; the others must have their time.
void TestKilledNode::nobodyIsShutOutByTheFirstToComeBack()
{
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 2,
                           .questionSeconds = 20,
                           .introSeconds = 0,
                           .revealSeconds = 1,
                           .closeWhenAllAnswered = true}));
    QVERIFY(game.seatPlayers(playerCount, m_random.generate(),
                             {.thinkMinMs = 100'000, .thinkMaxMs = 100'000}));
    QVERIFY(game.startGame());
    QTRY_VERIFY(std::ranges::all_of(
        game.players(), [](const auto &player) { return player->position.phase == u"answering"; }));
    const QString question = game.lastTold().questionId;
    node.kill();
    for (const auto &player : game.players()) {
        player->stayAway();
        player->habits.thinkMinMs = 0;
        player->habits.thinkMaxMs = 0;
    }
    QVERIFY2(node.start(), node.outcome().err.constData());
    const auto &first = game.players().front();
    first->open();
    QTRY_VERIFY(first->hasAcknowledged(question));
    for (const auto &player : game.players()) {
        if (player != first)
            player->open();
    }
    QTRY_VERIFY_WITH_TIMEOUT(game.areAllSeated(), cap);
    QTRY_VERIFY_WITH_TIMEOUT(first->results.contains(question), cap);
    const auto acknowledged = std::ranges::count_if(
        game.players(), [&](const auto &player) { return player->hasAcknowledged(question); });
    QCOMPARE(int(acknowledged), playerCount);
}

void TestKilledNode::botsLoseNothing()
{
    constexpr int bots = 30;
    const QTemporaryDir folder;
    NodeProcess node(folder.path());
    QVERIFY2(node.start(), node.outcome().err.constData());
    ChaosGame game(node);
    QVERIFY(game.makeRoom({.questionCount = 4, .introSeconds = 0, .closeWhenAllAnswered = true}));
    QProcess program;
    dieWithParent(program);
    program.start(QString::fromLocal8Bit(QUIZSTAGE_BOTS),
                  {u"--url"_s, node.httpUrl().toString(), u"--room"_s, game.code(), u"--count"_s,
                   QString::number(bots), u"--seed"_s, QString::number(m_random.generate()),
                   u"--think-ms"_s, u"200..2500"_s, u"--churn"_s, u"20"_s});
    QTRY_COMPARE_WITH_TIMEOUT(game.hostView()["player_count"_L1].toInt(), bots, cap);
    QVERIFY(game.startGame());

    int kills = 0;
    for (; kills < 3; ++kills) {
        QTest::qWait(500 + int(m_random.bounded(1500)));
        node.kill();
        QVERIFY2(node.start(), node.outcome().err.constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 2 * cap);
    const QByteArray out = program.readAllStandardOutput();
    const QJsonObject report = QJsonDocument::fromJson(out).object();
    qInfo("%d kills: %d answers acknowledged, %d lost, %d reconnects", kills,
          report["answers_acknowledged"_L1].toInt(), report["lost"_L1].toInt(),
          report["reconnects"_L1].toInt());
    QCOMPARE(report["joined"_L1].toInt(), bots);
    QCOMPARE(report["lost"_L1].toInt(-1), 0);
    QVERIFY(report["answers_acknowledged"_L1].toInt() > 0);
    QVERIFY2(program.exitCode() == 0, (program.readAllStandardError() + out).constData());
}

QTEST_GUILESS_MAIN(TestKilledNode)
#include "tst_killednode.moc"
