#include "app/bots/botswarm.h"
#include "core/support/epolldispatcher.h"
#include "tests/bots/fakenode.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FakeNode::Fault;

class TestBotSwarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsAWholeGame();
    void sameSeedSameAnswers();
    void knowsTheKeysItIsGiven();
    void resendsAfterADropBeforeTheAnswerWasTaken();
    void resendsAfterADropBeforeTheAcknowledgement();
    void countsAsLost_data();
    void countsAsLost();
    void aRefusedAnswerIsNotLost();
    void aDroppedPlayerGetsNoResultAndLosesNothing();
    void churnLosesNothing();
    void buzzesAndWaitsForTheHost();
    void comesBackWhileABuzzWaits();
    void stakesBeforeTheQuestionOpens();
    void sameSeedSameStakes();
    void stakesAreSentAgainAfterADrop_data();
    void stakesAreSentAgainAfterADrop();
    void countsAStakeAsLost_data();
    void countsAStakeAsLost();
    void aRefusedStakeIsNotLost();
    void takesAnotherNameWhenItsOwnIsTaken();
    void obeysCloseCodes_data();
    void obeysCloseCodes();
    void givesUpOnARefusedJoin();
    void givesUpWhenNobodyAnswers();
    void stopsWhenAsked();
    void hundredsInASmallWindow();

private:
    static BotOptions options(const FakeNode &node, int count)
    {
        BotOptions options;
        options.url = node.url();
        options.room = u"BKTRFN"_s;
        options.count = count;
        options.seed = 7;
        options.thinkMin = 20ms;
        options.thinkMax = 120ms;
        return options;
    }

    static QJsonArray buzzer()
    {
        return {QJsonObject {{u"id"_s, u"b1"_s},
                             {u"type"_s, u"buzzer"_s},
                             {u"text"_s, u"Name this tune."_s},
                             {u"key"_s, QJsonArray {u"Waltzing Matilda"_s}}}};
    }

    /// A question to stake on between two without.
    static QJsonArray withStakes(const FakeNode &node)
    {
        QJsonObject staked = node.questions[2].toObject();
        staked.insert(u"wager"_s, true);
        return {node.questions[0], staked, node.questions[3]};
    }

    // Plays to the end; the report of a game that does not end is empty.
    static BotReport play(const BotOptions &options)
    {
        BotSwarm swarm;
        bool over = false;
        BotReport report;
        connect(&swarm, &BotSwarm::finished, &swarm, [&](const BotReport &last) {
            report = last;
            over = true;
        });
        if (!swarm.start(options))
            return {};
        [&] { QTRY_VERIFY_WITH_TIMEOUT(over, 20000); }();
        return report;
    }
};

void TestBotSwarm::playsAWholeGame()
{
    FakeNode node(20);
    const BotReport report = play(options(node, 20));
    QCOMPARE(report.joined, 20);
    QCOMPARE(report.completed, 20);
    QCOMPARE(report.answersSent, 60); // the slide takes none
    QCOMPARE(report.answersAcknowledged, 60);
    QCOMPARE(report.resultsReceived, 60);
    QCOMPARE(report.lost, 0);
    QCOMPARE(report.reconnects, 0);
    QCOMPARE(report.revisionGaps, 0);
    QVERIFY(report.errors.isEmpty());
    QVERIFY(report.isOk());
    QCOMPARE(report.join.count(), 20);
    QCOMPARE(report.question.count(), 80);
    QCOMPARE(report.ack.count(), 60);
    QCOMPARE(report.questions[u"q3"_s].answered, 20);
    QCOMPARE(report.questions[u"q3"_s].points, 900 * report.questions[u"q3"_s].correct);
    QVERIFY(report.meanBytes > 500 && double(report.mostBytes) >= report.meanBytes);
}

void TestBotSwarm::sameSeedSameAnswers()
{
    const auto answers = [](quint64 seed) {
        FakeNode node(10);
        BotOptions wanted = options(node, 10);
        wanted.seed = seed;
        play(wanted);
        return node.answersGiven();
    };
    const QJsonObject first = answers(7);
    QCOMPARE(first.size(), 30);
    QCOMPARE(answers(7), first);
    QVERIFY(answers(8) != first);
}

void TestBotSwarm::knowsTheKeysItIsGiven()
{
    FakeNode node(10);
    QTemporaryDir folder;
    QFile pack(folder.filePath(u"pack.json"_s));
    QVERIFY(pack.open(QFile::WriteOnly));
    pack.write(QJsonDocument(QJsonObject{{u"questions"_s, node.questions}}).toJson());
    pack.close();
    BotOptions wanted = options(node, 10);
    wanted.keyFile = pack.fileName();
    wanted.accuracy = 1;
    const BotReport report = play(wanted);
    for (const QString &id : {u"q1"_s, u"q3"_s, u"q4"_s})
        QCOMPARE(report.questions[id].correct, 10);

    wanted.keyFile = folder.filePath(u"none"_s);
    BotSwarm swarm;
    const auto started = swarm.start(wanted);
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(wanted.keyFile));
}

void TestBotSwarm::resendsAfterADropBeforeTheAnswerWasTaken()
{
    FakeNode node(5);
    node.faultOf = [](const FakeNode::Player &player) {
        return player.id == u"p2" ? Fault::DropBefore : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.answersSent, 15);
    QCOMPARE(report.answersAcknowledged, 15);
    QCOMPARE(report.reconnects, 3);
    QVERIFY(report.isOk());
}

void TestBotSwarm::resendsAfterADropBeforeTheAcknowledgement()
{
    FakeNode node(5);
    node.faultOf = [](const FakeNode::Player &player) {
        return player.id == u"p2" ? Fault::DropAfter : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.answersSent, 15);
    QCOMPARE(report.lost, 0);
    QCOMPARE(report.reconnects, 3);
    QVERIFY(report.isOk());
}

void TestBotSwarm::countsAsLost_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("acknowledged");
    QTest::newRow("an answer that is never acknowledged") << Fault::NeverAcknowledge << 14;
    QTest::newRow("an acknowledged answer that isn't counted") << Fault::Forget << 15;
}

void TestBotSwarm::countsAsLost()
{
    QFETCH(Fault, fault);
    QFETCH(int, acknowledged);
    FakeNode node(5);
    node.questionMs = 3000;
    bool done = false;
    node.faultOf = [&](const FakeNode::Player &player) {
        return player.id == u"p2" && !std::exchange(done, true) ? fault : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.answersSent, 15);
    QCOMPARE(report.answersAcknowledged, acknowledged);
    QCOMPARE(report.lost, 1);
    QVERIFY(!report.isOk());
}

void TestBotSwarm::aRefusedAnswerIsNotLost()
{
    FakeNode node(5);
    node.questionMs = 3000;
    node.faultOf = [](const FakeNode::Player &player) {
        return player.id == u"p2" ? Fault::Refuse : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.answersSent, 15);
    QCOMPARE(report.answersAcknowledged, 12);
    QCOMPARE(report.errors.value(u"too_late"_s), 3);
    QVERIFY(report.isOk());
}

void TestBotSwarm::aDroppedPlayerGetsNoResultAndLosesNothing()
{
    FakeNode node(5);
    node.dropAtReveal = 2;
    node.revealMs = 3000; // long enough to come back and look
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.reconnects, 2);
    QVERIFY(report.answersAcknowledged >= 13); // the drop may swallow an acknowledgement
    QCOMPARE(report.answersUntold, 0); // but the bot sees its answer when it is back
    QCOMPARE(report.resultsReceived, 13);
    QVERIFY(report.isOk());
}

void TestBotSwarm::churnLosesNothing()
{
    FakeNode node(30);
    node.questionMs = 1500;
    BotOptions wanted = options(node, 30);
    wanted.churnPercent = 60;
    wanted.thinkMax = 900ms;
    const BotReport report = play(wanted);
    QVERIFY(report.reconnects > 20);
    QCOMPARE(report.completed, 30);
    QCOMPARE(report.lost, 0);
    QVERIFY(report.isOk());
}

void TestBotSwarm::buzzesAndWaitsForTheHost()
{
    FakeNode node(20);
    node.questions = buzzer();
    BotOptions wanted = options(node, 20);
    wanted.accuracy = 1;
    const BotReport report = play(wanted);
    QCOMPARE(report.answersSent, 20);
    QCOMPARE(report.answersAcknowledged, 20);
    QCOMPARE(report.resultsReceived, 20);
    QCOMPARE(report.questions[u"b1"_s].answered, 1); // the others had no turn, and lost nothing
    QVERIFY(report.errors.isEmpty());
    QVERIFY(report.isOk());

    FakeNode silent(5);
    silent.questions = buzzer();
    silent.questionMs = 300;
    wanted = options(silent, 5);
    wanted.accuracy = 0;
    const BotReport quiet = play(wanted);
    QCOMPARE(quiet.answersSent, 0);
    QVERIFY(quiet.isOk());
}

void TestBotSwarm::comesBackWhileABuzzWaits()
{
    FakeNode node(6);
    node.questions = buzzer();
    node.questionMs = 2000; // shorter than thinking: who comes back must not hold it against the clock
    node.holdMs = 7500;
    node.dropWhileHeld = 6;
    BotOptions wanted = options(node, 6);
    wanted.accuracy = 1;
    wanted.thinkMax = 4500ms;
    const BotReport report = play(wanted);
    QCOMPARE(report.reconnects, 6);
    QCOMPARE(report.answersSent, 6);
    QCOMPARE(report.completed, 6);
    QVERIFY(report.isOk());
}

void TestBotSwarm::stakesBeforeTheQuestionOpens()
{
    FakeNode node(20);
    node.questions = withStakes(node);
    const BotReport report = play(options(node, 20));
    QCOMPARE(report.wagersSent, 20);
    QCOMPARE(report.wagersAcknowledged, 20);
    QCOMPARE(report.answersSent, 60);
    QCOMPARE(report.answersAcknowledged, 60);
    QVERIFY(report.errors.isEmpty());
    QVERIFY(report.isOk());
    const QJsonObject json = report.toJson();
    QCOMPARE(json["wagers_sent"_L1].toInt(), 20);
    QCOMPARE(json["wagers_acknowledged"_L1].toInt(), 20);
    for (const QJsonValue &given : node.answersGiven()) {
        if (given.isDouble())
            QVERIFY(given.toInt() >= 0 && given.toInt() <= 1000);
    }
}

void TestBotSwarm::sameSeedSameStakes()
{
    const auto stakes = [](quint64 seed) {
        FakeNode node(10);
        node.questions = withStakes(node);
        BotOptions wanted = options(node, 10);
        wanted.seed = seed;
        play(wanted);
        return node.answersGiven();
    };
    const QJsonObject first = stakes(7);
    QCOMPARE(first.size(), 40);
    QCOMPARE(stakes(7), first);
    QVERIFY(stakes(8) != first);
}

void TestBotSwarm::stakesAreSentAgainAfterADrop_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("before it was taken") << Fault::DropBefore;
    QTest::newRow("before its acknowledgement") << Fault::DropAfter;
}

void TestBotSwarm::stakesAreSentAgainAfterADrop()
{
    QFETCH(Fault, fault);
    FakeNode node(5);
    node.questions = withStakes(node);
    node.introMs = 3000;
    node.stakeFaultOf = [fault](const FakeNode::Player &player) {
        return player.id == u"p2" ? fault : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.wagersSent, 5);
    QCOMPARE(report.reconnects, 1);
    // The room shows who comes back what they have staked; then there is nothing to send again.
    QCOMPARE(report.wagersAcknowledged, fault == Fault::DropBefore ? 5 : 4);
    QVERIFY(report.isOk());
}

void TestBotSwarm::countsAStakeAsLost_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("one that is never acknowledged") << Fault::NeverAcknowledge;
    QTest::newRow("an acknowledged one that isn't counted") << Fault::Forget;
}

void TestBotSwarm::countsAStakeAsLost()
{
    QFETCH(Fault, fault);
    FakeNode node(5);
    node.questions = withStakes(node);
    node.stakeFaultOf = [fault](const FakeNode::Player &player) {
        return player.id == u"p2" ? fault : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.wagersSent, 5);
    QCOMPARE(report.wagersAcknowledged, fault == Fault::Forget ? 5 : 4);
    QCOMPARE(report.lost, 1);
    QVERIFY(!report.isOk());
}

void TestBotSwarm::aRefusedStakeIsNotLost()
{
    FakeNode node(5);
    node.questions = withStakes(node);
    node.stakeFaultOf = [](const FakeNode::Player &player) {
        return player.id == u"p2" ? Fault::Refuse : Fault::None;
    };
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.wagersAcknowledged, 4);
    QCOMPARE(report.errors.value(u"too_late"_s), 1);
    QVERIFY(report.isOk());
}

void TestBotSwarm::takesAnotherNameWhenItsOwnIsTaken()
{
    FakeNode node(5);
    node.takenNames = 3;
    const BotReport report = play(options(node, 5));
    QCOMPARE(report.joined, 5);
    QCOMPARE(report.errors.value(u"name_taken"_s), 3);
    QVERIFY(report.isOk());
}

void TestBotSwarm::obeysCloseCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("node going away") << 1001 << true;
    QTest::newRow("too big") << 1009 << true;
    QTest::newRow("not the protocol") << 4400 << false;
    QTest::newRow("never joined in time") << 4401 << true;
    QTest::newRow("no such room") << 4404 << false;
    QTest::newRow("missed heartbeats") << 4408 << true;
    QTest::newRow("connected elsewhere") << 4409 << false;
    QTest::newRow("too slow") << 4413 << true;
    QTest::newRow("too many messages") << 4429 << true;
    QTest::newRow("removed by the host") << 4503 << false;
}

void TestBotSwarm::obeysCloseCodes()
{
    QFETCH(int, code);
    QFETCH(bool, comesBack);
    FakeNode node(2);
    node.closeJoinsWith = code;
    BotSwarm swarm;
    bool over = false;
    connect(&swarm, &BotSwarm::finished, &swarm, [&] { over = true; });
    QVERIFY(swarm.start(options(node, 2)));
    const QString counted = "closed_"_L1 + QString::number(code);
    if (comesBack) {
        if (code == 1001)
            QTest::qWait(300); // going away is not counted as an error
        else
            QTRY_VERIFY(swarm.report().errors.value(counted) >= 2);
        node.closeJoinsWith = 0;
        QTRY_VERIFY_WITH_TIMEOUT(over, 15000);
        QVERIFY(swarm.report().isOk());
    } else {
        QTRY_VERIFY(over);
        QCOMPARE(swarm.report().errors.value(counted), 2);
        QCOMPARE(swarm.report().joined, 0);
        QVERIFY(!swarm.report().isOk());
    }
}

void TestBotSwarm::givesUpOnARefusedJoin()
{
    FakeNode node(2);
    node.refuseJoinsWith = u"room_full"_s;
    const BotReport report = play(options(node, 2));
    QCOMPARE(report.gaveUp, 2);
    QCOMPARE(report.errors.value(u"room_full"_s), 2);
    QVERIFY(!report.isOk());
}

void TestBotSwarm::givesUpWhenNobodyAnswers()
{
    BotOptions wanted;
    {
        const FakeNode gone(2);
        wanted = options(gone, 2);
    }
    wanted.giveUpAfter = 500ms;
    const BotReport report = play(wanted);
    QCOMPARE(report.gaveUp, 2);
    QVERIFY(report.errors.value(u"socket_error"_s) >= 4);
}

void TestBotSwarm::stopsWhenAsked()
{
    FakeNode node(3);
    BotSwarm swarm;
    bool over = false;
    connect(&swarm, &BotSwarm::finished, &swarm, [&] { over = true; });
    QVERIFY(swarm.start(options(node, 2))); // the third never comes
    QTRY_COMPARE(swarm.report().joined, 2);
    QVERIFY(!over);
    swarm.stop();
    QTRY_VERIFY(over);
    QVERIFY(swarm.report().isOk());
}

void TestBotSwarm::hundredsInASmallWindow()
{
    FakeNode node(300);
    BotOptions wanted = options(node, 300);
    wanted.joinWindow = 8;
    const BotReport report = play(wanted);
    QCOMPARE(report.joined, 300);
    QCOMPARE(report.answersAcknowledged, 900);
    QVERIFY(report.isOk());
}

int main(int argc, char *argv[])
{
    if (QAbstractEventDispatcher *dispatcher = createSocketDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher);
    QCoreApplication application(argc, argv);
    TestBotSwarm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_botswarm.moc"
