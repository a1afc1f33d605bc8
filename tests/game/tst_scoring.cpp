#include "core/game/scoring.h"

#include "tests/game/testgame.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speedFallsToHalf_data();
    void speedFallsToHalf();
    void linearFallsToOne_data();
    void linearFallsToOne();
    void flatPaysForTheRightShare_data();
    void flatPaysForTheRightShare();
    void orderPaysByPlace_data();
    void orderPaysByPlace();
    void accuracyFirstAddsASpeedShare_data();
    void accuracyFirstAddsASpeedShare();
    void allSpeedSharesOfAGameStayUnderOneQuestion();
    void moreRightAnswersAlwaysWinWithAccuracyFirst();
    void aStreakPaysFromTheSecondRightAnswer_data();
    void aStreakPaysFromTheSecondRightAnswer();
    void aPenaltyIsAPercentageRoundedUp_data();
    void aPenaltyIsAPercentageRoundedUp();
    void aWrongPickCancelsARightOne_data();
    void aWrongPickCancelsARightOne();
    void pointsNeverLeaveTheirBounds();
};

void TestScoring::speedFallsToHalf_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("earned");
    const auto row = [](const char *name, int elapsed, int limit, int points, int earned) {
        QTest::newRow(name) << elapsed << limit << points << 1 << 1 << earned;
    };
    row("contract: at once", 0, 20000, 1000, 1000);
    row("contract: 400 ms", 400, 20000, 1000, 1000);
    row("contract: 500 ms", 500, 20000, 1000, 988);
    row("contract: 2 s of 30 s", 2000, 30000, 1000, 967);
    row("contract: half the time", 10000, 20000, 1000, 750);
    row("contract: all the time", 20000, 20000, 1000, 500);
    row("contract: all the time, double points", 20000, 20000, 2000, 1000);
    row("499 ms is still at once", 499, 20000, 1000, 1000);
    row("after the limit it is half", 20150, 20000, 1000, 500);
    row("a question without points", 3000, 10000, 0, 0);
    row("one point stays a point", 10000, 10000, 1, 1);
    row("one millisecond before the limit", 9999, 10000, 1000, 500);
    row("halves round up", 1000, 10000, 10, 10);
    row("just under a half rounds down", 1001, 10000, 10, 9);
    row("the most points", 10000, 20000, 10000, 7500);
    row("the shortest question", 500, 1000, 1000, 750);
    row("the longest question", 600000, 600000, 1000, 500);
    QTest::newRow("two of three right ones at once") << 0 << 20000 << 1000 << 2 << 3 << 667;
    QTest::newRow("one of three right ones at half time")
        << 10000 << 20000 << 1000 << 1 << 3 << 250;
    QTest::newRow("nothing right at once") << 0 << 20000 << 1000 << 0 << 3 << 0;
    QTest::newRow("nothing right later") << 900 << 20000 << 1000 << 0 << 3 << 0;
}

void TestScoring::speedFallsToHalf()
{
    QFETCH(int, elapsed);
    QFETCH(int, limit);
    QFETCH(int, points);
    QFETCH(int, right);
    QFETCH(int, of);
    QTEST(speedPoints(points, Milliseconds(elapsed), Milliseconds(limit), {right, of}), "earned");
}

void TestScoring::linearFallsToOne_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("earned");
    QTest::newRow("at once") << 0 << 1000 << 1 << 1000;
    QTest::newRow("499 ms count too") << 499 << 1000 << 1 << 975;
    QTest::newRow("half the time") << 10000 << 1000 << 1 << 500;
    QTest::newRow("halves round up") << 19990 << 1000 << 1 << 1;
    QTest::newRow("a half point more rounds up") << 19970 << 1000 << 1 << 2;
    QTest::newRow("at the limit one is left") << 20000 << 1000 << 1 << 1;
    QTest::newRow("after the limit one is left") << 20150 << 1000 << 1 << 1;
    QTest::newRow("a question without points") << 0 << 0 << 1 << 0;
    QTest::newRow("one point at the limit") << 20000 << 1 << 1 << 1;
    QTest::newRow("the most points") << 5000 << 10000 << 1 << 7500;
    QTest::newRow("nothing right") << 0 << 1000 << 0 << 0;
}

void TestScoring::linearFallsToOne()
{
    QFETCH(int, elapsed);
    QFETCH(int, points);
    QFETCH(int, right);
    QTEST(linearPoints(points, Milliseconds(elapsed), Milliseconds(20000), {right, 1}), "earned");
}

void TestScoring::flatPaysForTheRightShare_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("earned");
    QTest::newRow("right") << 1000 << 1 << 1 << 1000;
    QTest::newRow("without points") << 0 << 1 << 1 << 0;
    QTest::newRow("a third") << 1000 << 1 << 3 << 333;
    QTest::newRow("two thirds round up") << 1000 << 2 << 3 << 667;
    QTest::newRow("a half of an odd number rounds up") << 1001 << 1 << 2 << 501;
    QTest::newRow("nothing") << 1000 << 0 << 3 << 0;
    QTest::newRow("the most points") << 10000 << 1 << 1 << 10000;
}

void TestScoring::flatPaysForTheRightShare()
{
    QFETCH(int, points);
    QFETCH(int, right);
    QFETCH(int, of);
    QTEST(flatPoints(points, {right, of}), "earned");
}

void TestScoring::orderPaysByPlace_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("earned");
    QTest::newRow("the first") << 1000 << 1 << 1000;
    QTest::newRow("the second") << 1000 << 2 << 950;
    QTest::newRow("the tenth") << 1000 << 10 << 550;
    QTest::newRow("the eleventh has half") << 1000 << 11 << 500;
    QTest::newRow("the twelfth has half") << 1000 << 12 << 500;
    QTest::newRow("the last of many has half") << 1000 << 2000 << 500;
    QTest::newRow("halves round up") << 10 << 2 << 10;
    QTest::newRow("without points") << 0 << 1 << 0;
    QTest::newRow("double points") << 2000 << 3 << 1800;
}

void TestScoring::orderPaysByPlace()
{
    QFETCH(int, points);
    QFETCH(int, place);
    QTEST(orderPoints(points, place), "earned");
}

void TestScoring::accuracyFirstAddsASpeedShare_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("questionCount");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("earned");
    QTest::newRow("at once") << 1000 << 0 << 10 << 2 << 1099;
    QTest::newRow("half the time") << 1000 << 10000 << 10 << 2 << 1049;
    QTest::newRow("at the limit") << 1000 << 20000 << 10 << 2 << 1000;
    QTest::newRow("after the limit") << 1000 << 20150 << 10 << 2 << 1000;
    QTest::newRow("the only question") << 1000 << 0 << 1 << 2 << 1999;
    QTest::newRow("more questions than points") << 10 << 0 << 100 << 2 << 10;
    QTest::newRow("without points") << 0 << 0 << 10 << 2 << 0;
    QTest::newRow("half right has no speed share") << 1000 << 0 << 10 << 1 << 500;
    QTest::newRow("the most points") << 10000 << 0 << 2000 << 2 << 10004;
}

void TestScoring::accuracyFirstAddsASpeedShare()
{
    QFETCH(int, points);
    QFETCH(int, elapsed);
    QFETCH(int, questionCount);
    QFETCH(int, right);
    QTEST(accuracyFirstPoints(points, Milliseconds(elapsed), Milliseconds(20000), questionCount,
                              {right, 2}),
          "earned");
}

void TestScoring::allSpeedSharesOfAGameStayUnderOneQuestion()
{
    QRandomGenerator random(20261);
    for (int game = 0; game < 2000; ++game) {
        const int points = random.bounded(1, 10001);
        const int questionCount = random.bounded(1, 101);
        int shares = 0;
        for (int i = 0; i < questionCount; ++i) {
            const int limit = random.bounded(1000, 600001);
            const int elapsed = random.bounded(4) == 0 ? 0 : random.bounded(limit + 1);
            shares += accuracyFirstPoints(points, Milliseconds(elapsed), Milliseconds(limit),
                                          questionCount)
                - points;
        }
        QVERIFY2(shares >= 0 && shares < points,
                 qPrintable(u"game %1: %2 of %3"_s.arg(game).arg(shares).arg(points)));
    }
}

void TestScoring::moreRightAnswersAlwaysWinWithAccuracyFirst()
{
    // Two slow right answers against one that came at once, played as a game.
    RoomSettings settings = withoutIntro();
    settings.scoring = ScoringPolicy::AccuracyFirst;
    TestGame game(quiz(2, settings));
    const PlayerId fast = game.join(u"Fast"_s);
    const PlayerId slow = game.join(u"Slow"_s);
    game.submit(StartGame{});
    game.answer(fast, u"a"_s);
    game.pass(Seconds(10));
    game.answer(slow, u"a"_s);
    game.submit(CycleRoom{});
    game.answer(fast, u"b"_s);
    game.pass(Seconds(10));
    game.answer(slow, u"a"_s);
    QCOMPARE(game.standing(fast).score, 1499);
    QCOMPARE(game.standing(slow).score, 2000);
    QCOMPARE(game.standing(slow).rank, 1);
}

void TestScoring::aStreakPaysFromTheSecondRightAnswer_data()
{
    QTest::addColumn<int>("streak");
    QTest::addColumn<int>("bonus");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("the first") << 1 << 0;
    QTest::newRow("the second") << 2 << 100;
    QTest::newRow("the fifth") << 5 << 400;
    QTest::newRow("the sixth has the most") << 6 << 500;
    QTest::newRow("the seventh has no more") << 7 << 500;
    QTest::newRow("the two thousandth has no more") << 2000 << 500;
}

void TestScoring::aStreakPaysFromTheSecondRightAnswer()
{
    QFETCH(int, streak);
    QTEST(streakBonus(streak), "bonus");
}

void TestScoring::aPenaltyIsAPercentageRoundedUp_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("lost");
    QTest::newRow("none") << 1000 << 0 << 0;
    QTest::newRow("a quarter") << 1000 << 25 << 250;
    QTest::newRow("everything") << 1000 << 100 << 1000;
    QTest::newRow("halves round up") << 10 << 25 << 3;
    QTest::newRow("of nothing") << 0 << 100 << 0;
}

void TestScoring::aPenaltyIsAPercentageRoundedUp()
{
    QFETCH(int, points);
    QFETCH(int, percent);
    QTEST(penaltyPoints(points, percent), "lost");
}

void TestScoring::aWrongPickCancelsARightOne_data()
{
    QTest::addColumn<QStringList>("picks");
    QTest::addColumn<int>("right"); // of the key a, b, c
    QTest::addColumn<bool>("correct");
    QTest::newRow("exactly the key") << QStringList{u"a"_s, u"b"_s, u"c"_s} << 3 << true;
    QTest::newRow("one is missing") << QStringList{u"a"_s, u"b"_s} << 2 << false;
    QTest::newRow("one too many") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << 2 << false;
    QTest::newRow("one right, one wrong") << QStringList{u"a"_s, u"d"_s} << 0 << false;
    QTest::newRow("more wrong than right") << QStringList{u"a"_s, u"d"_s, u"e"_s} << 0 << false;
    QTest::newRow("all picked") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s} << 0
                                << false;
    QTest::newRow("only wrong ones") << QStringList{u"f"_s} << 0 << false;
}

void TestScoring::aWrongPickCancelsARightOne()
{
    QFETCH(QStringList, picks);
    QFETCH(int, right);
    const Question question = multiQuestion(u"q1"_s, {u"a"_s, u"b"_s, u"c"_s});
    AnswerChoices input;
    for (const QString &pick : picks)
        input.choices.append({pick});
    const auto answer = answerFor(question, input);
    QVERIFY(answer);
    QCOMPARE(earnedShare(question, *answer).right, right);
    QCOMPARE(earnedShare(question, *answer).of, 3);
    QTEST(earnedShare(question, *answer).isAll(), "correct");
}

void TestScoring::pointsNeverLeaveTheirBounds()
{
    QRandomGenerator random(20262);
    for (int i = 0; i < 20000; ++i) {
        const int points = random.bounded(10001);
        const Milliseconds limit(random.bounded(1000, 1800001));
        const Milliseconds elapsed(random.bounded(int(limit.count()) + 151));
        const int of = random.bounded(1, 9);
        const Share share{random.bounded(of + 1), of};
        for (const int earned :
             {speedPoints(points, elapsed, limit, share),
              linearPoints(points, elapsed, limit, share), flatPoints(points, share),
              orderPoints(points, random.bounded(1, 100), share)}) {
            QVERIFY(earned >= 0 && earned <= points);
            QVERIFY(share.right > 0 || earned == 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestScoring)

#include "tst_scoring.moc"
