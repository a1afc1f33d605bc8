// One room on two nodes: whatever happens to the one that runs it, the other goes on with the same
// question within three seconds, and what was acknowledged stands.

#include "tests/chaos/twonodes.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

constexpr int cap = 30'000;
constexpr qint64 longestTakeOverMs = 3000;
constexpr qint64 slackMs = 2000; // of a busy machine

} // namespace

class TestTwoNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random = seededRandom(); }
    void aCommandFromAnyNodeIsCarriedOutOnce();
    void theOtherGoesOnWhenTheOwner_data();
    void theOtherGoesOnWhenTheOwner();
    void botsAtBothNodesLoseNothing();
    void aNodeThatLeavesInOrderHandsOver();
    void aPlayerWhoMovesIsConnectedOnce();
    void theHostCanRemoveARoomFromAnyNode();

private:
    QRandomGenerator m_random;
};

void TestTwoNodes::aCommandFromAnyNodeIsCarriedOutOnce()
{
    TwoNodes nodes(TwoNodes::Way::Proxied);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 3, m_random));
    QCOMPARE(nodes.ownerOf(game), 0);
    QTRY_VERIFY(game.answersAcknowledged() > 10);
    QCOMPARE(game.post(u"/pause"_s).status, 200);
    QCOMPARE(game.post(u"/pause"_s).status, 409);
    QCOMPARE(game.post(u"/resume"_s).status, 200);
    QCOMPARE(nodes.endGame(game), QString());
}

void TestTwoNodes::theOtherGoesOnWhenTheOwner_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("is killed") << u"kill"_s;
    QTest::newRow("is frozen for a while") << u"freeze"_s;
    QTest::newRow("is cut off from Redis for a while") << u"cut"_s;
}

void TestTwoNodes::theOtherGoesOnWhenTheOwner()
{
    QFETCH(QString, what);
    const int times = numberFrom("QUIZSTAGE_KILLS", what == u"kill" ? 8 : 3);
    TwoNodes nodes(TwoNodes::Way::Proxied);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 3 * times + 10, m_random));

    QList<qint64> takeOvers;
    for (int i = 0; i < times; ++i) {
        QTest::qWait(int(m_random.bounded(2500)));
        const int owner = nodes.ownerOf(game);
        QVERIFY(owner >= 0);
        const int other = 1 - owner;
        game.useNode(nodes.node(other));
        if (what == u"kill")
            nodes.node(owner).kill();
        else if (what == u"freeze")
            nodes.node(owner).sendSignal(SIGSTOP);
        else
            nodes.proxy(owner).freeze();
        takeOvers.append(nodes.waitForOwner(game, other));
        QVERIFY2(takeOvers.last() >= 0, "nobody took the room over");
        QTest::qWait(int(m_random.bounded(500)));
        if (what == u"kill")
            QVERIFY2(nodes.node(owner).start(), nodes.node(owner).outcome().err.constData());
        else if (what == u"freeze")
            nodes.node(owner).sendSignal(SIGCONT);
        else
            nodes.proxy(owner).thaw();
        QVERIFY(QTest::qWaitFor([&game] { return game.areAllSeated(); }, cap));
        // The one that is back follows.
        game.useNode(nodes.node(owner));
        QTRY_COMPARE_WITH_TIMEOUT(nodes.ownerOf(game), other, cap);
        game.useNode(nodes.node(other));
    }
    std::ranges::sort(takeOvers);
    qInfo("%d times: taken over after %lld ms at least, %lld median, %lld at most", times,
          takeOvers.first(), takeOvers[takeOvers.size() / 2], takeOvers.last());
    QVERIFY(takeOvers[takeOvers.size() / 2] < longestTakeOverMs + slackMs);
    QCOMPARE(nodes.endGame(game), QString());
}

// Programs of their own, so that there can be many of them.
void TestTwoNodes::botsAtBothNodesLoseNothing()
{
    const int botsEach = numberFrom("QUIZSTAGE_BOTS_EACH", 50);
    const int kills = numberFrom("QUIZSTAGE_KILLS", 4);
    TwoNodes nodes(TwoNodes::Way::Direct);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(game.makeRoom({.questionCount = kills + 4, .closeWhenAllAnswered = true}));
    QTRY_COMPARE(nodes.node(1).get(u"/api/v1/game-rooms/"_s + game.code()).status, 200);
    QProcess bots[2];
    for (int i : {0, 1}) {
        dieWithParent(bots[i]);
        bots[i].start(QString::fromLocal8Bit(QUIZSTAGE_BOTS),
                      {u"--url"_s, nodes.node(i).httpUrl().toString(), u"--room"_s, game.code(),
                       u"--count"_s, QString::number(botsEach), u"--seed"_s,
                       QString::number(m_random.generate()), u"--think-ms"_s, u"100..2500"_s});
    }
    QTRY_COMPARE_WITH_TIMEOUT(game.hostView()["player_count"_L1].toInt(), 2 * botsEach, cap);
    QVERIFY(game.startGame());

    QList<qint64> takeOvers;
    for (int i = 0; i < kills; ++i) {
        QTest::qWait(500 + int(m_random.bounded(2500)));
        const int owner = nodes.ownerOf(game);
        QVERIFY(owner >= 0);
        nodes.node(owner).kill();
        game.useNode(nodes.node(1 - owner));
        takeOvers.append(nodes.waitForOwner(game, 1 - owner));
        QVERIFY2(takeOvers.last() >= 0, "nobody took the room over");
        QVERIFY2(nodes.node(owner).start(), nodes.node(owner).outcome().err.constData());
    }
    for (QProcess &program : bots) {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 4 * cap);
        const QByteArray out = program.readAllStandardOutput();
        const QJsonObject report = QJsonDocument::fromJson(out).object();
        qInfo("%d bots: %d answers acknowledged, %d lost, %d reconnects", botsEach,
              report["answers_acknowledged"_L1].toInt(), report["lost"_L1].toInt(-1),
              report["reconnects"_L1].toInt());
        QCOMPARE(report["joined"_L1].toInt(), botsEach);
        QCOMPARE(report["lost"_L1].toInt(-1), 0);
        QVERIFY(report["answers_acknowledged"_L1].toInt() > 0);
        QVERIFY2(program.exitCode() == 0, (program.readAllStandardError() + out).constData());
    }
    const QStringList gaps = gapsInGame(game.events());
    QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u'\n')));
    std::ranges::sort(takeOvers);
    qInfo("%d kills: taken over after %lld ms at least, %lld median, %lld at most", kills,
          takeOvers.first(), takeOvers[takeOvers.size() / 2], takeOvers.last());
    QVERIFY(takeOvers[takeOvers.size() / 2] < longestTakeOverMs + slackMs);
}

void TestTwoNodes::aNodeThatLeavesInOrderHandsOver()
{
    TwoNodes nodes(TwoNodes::Way::Proxied);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 10, m_random));
    QTRY_VERIFY(game.answersAcknowledged() > 10);
    nodes.node(0).sendSignal(SIGTERM);
    const qint64 tookMs = nodes.waitForOwner(game, 1);
    qInfo("handed over after %lld ms", tookMs);
    QVERIFY(tookMs >= 0 && tookMs < longestTakeOverMs);
    QVERIFY(nodes.node(0).waitForEnd(cap));
    QCOMPARE(nodes.node(0).outcome().exitCode, 0);
    QVERIFY(nodes.node(0).start());
    QCOMPARE(nodes.endGame(game), QString());
}

void TestTwoNodes::aPlayerWhoMovesIsConnectedOnce()
{
    TwoNodes nodes(TwoNodes::Way::Proxied);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(nodes.openGame(game, 10, m_random));
    const auto &moving = game.players().front();
    ChaosPlayer there(nodes.node(0).socketUrl(), game.code(), moving->name, 1,
                      {.thinkMinMs = 100'000, .thinkMaxMs = 100'000});
    there.token = moving->token;
    moving->habits.comesBack = false;
    there.open();
    QTRY_VERIFY_WITH_TIMEOUT(there.isSeated(), cap);
    QTRY_COMPARE_WITH_TIMEOUT(moving->lastCloseCode, 4409, cap);
    moving->complaints.clear();
    // The node that the player left has nothing to say about it any more.
    QTest::qWait(2500);
    const QJsonArray players = game.hostView()["players"_L1].toArray();
    const auto it = std::ranges::find_if(players, [&](const QJsonValue &player) {
        return player["id"_L1].toString() == moving->id;
    });
    QVERIFY(it != players.end());
    QVERIFY((*it)["connected"_L1].toBool());
}

void TestTwoNodes::theHostCanRemoveARoomFromAnyNode()
{
    TwoNodes nodes(TwoNodes::Way::Proxied);
    QVERIFY(nodes.start());
    ChaosGame game(nodes.node(0));
    QVERIFY(game.makeRoom({.questionCount = 1}));
    const QString path = u"/api/v1/game-rooms/"_s + game.code();
    QTRY_COMPARE(nodes.node(1).get(path).status, 200);
    QCOMPARE(nodes.node(1).call("DELETE", path).status, 204);
    QTRY_COMPARE(nodes.node(0).get(path).status, 404);
    QCOMPARE(nodes.node(1).get(path).status, 404);
}

QTEST_GUILESS_MAIN(TestTwoNodes)
#include "tst_twonodes.moc"
