#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A question that the host leaves before it is closed.
class TestSkipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextQuestionFollows_data();
    void theNextQuestionFollows();
    void anAnnouncedQuestionIsSkipped();
    void afterTheLastTheGameIsOver();
    void answersToASkippedQuestionEarnNothing();
    void aStreakGoesOnOverIt();
    void itCanNotBeCorrected();
    void itIsRefusedElsewhere_data();
    void itIsRefusedElsewhere();
    void aClickThatCrossesTheEndOfAPhaseIsRefused();
    void anAnswerThatWasUnderWayIsRefused();
};

void TestSkipping::theNextQuestionFollows_data()
{
    QTest::addColumn<Seconds>("intro");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("with an intro") << 3s << u"QUESTION_SKIPPED INTRO_STARTED"_s;
    QTest::newRow("without") << 0s << u"QUESTION_SKIPPED QUESTION_OPENED"_s;
}

void TestSkipping::theNextQuestionFollows()
{
    QFETCH(Seconds, intro);
    TestGame game(quiz(3, {.introTime = intro}));
    game.submit(StartGame{});
    if (intro > 0s)
        game.submit(AdvancePhase{});
    const quint64 before = game.room.revision;
    QTEST(game.submit(SkipQuestion{}), "outcome");
    QCOMPARE(game.room.questionIndex, 1);
    QCOMPARE(game.room.revision, before + 1);
    QVERIFY(game.room.rounds[0].skipped);
    QVERIFY(!game.room.rounds[0].closed);
}

void TestSkipping::anAnnouncedQuestionIsSkipped()
{
    TestGame game(quiz(3));
    game.submit(StartGame{});
    QCOMPARE(game.room.phase, Phase::Intro);
    QCOMPARE(game.submit(SkipQuestion{}), u"QUESTION_SKIPPED INTRO_STARTED"_s);
    QCOMPARE(game.room.questionIndex, 1);
    QVERIFY(!game.room.rounds[0].opened);
}

void TestSkipping::afterTheLastTheGameIsOver()
{
    TestGame game(quiz(1, withoutIntro()));
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    QCOMPARE(game.submit(SkipQuestion{}), u"QUESTION_SKIPPED GAME_COMPLETED"_s);
    QCOMPARE(game.room.status, RoomStatus::Completed);
    QCOMPARE(game.standing(ann).score, 0);
}

void TestSkipping::answersToASkippedQuestionEarnNothing()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    game.submit(SkipQuestion{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).score, 0);
    QVERIFY(game.room.scoreboard == foldScoreboard(game.room));
    // It is kept all the same, for whoever wants to know.
    QVERIFY(game.room.rounds[0].answers.contains(ann));
}

void TestSkipping::aStreakGoesOnOverIt()
{
    TestGame game(quiz(3, withoutIntro()));
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    game.submit(CycleRoom{});
    game.submit(SkipQuestion{});
    game.answer(ann, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).streak, 2);
}

void TestSkipping::itCanNotBeCorrected()
{
    TestGame game;
    game.submit(StartGame{});
    game.submit(SkipQuestion{});
    QCOMPARE(game.submit(CorrectQuestion{{u"q1"_s}, EverybodyRight{}}), u"wrong_status"_s);
}

void TestSkipping::itIsRefusedElsewhere_data()
{
    QTest::addColumn<int>("steps"); // AdvancePhase after the start; -1: not started
    QTest::addColumn<bool>("paused");
    QTest::newRow("lobby") << -1 << false;
    QTest::newRow("paused intro") << 0 << true;
    QTest::newRow("paused question") << 1 << true;
    QTest::newRow("reveal") << 2 << false;
    QTest::newRow("leaderboard") << 3 << false;
    QTest::newRow("completed") << 4 << false;
}

void TestSkipping::itIsRefusedElsewhere()
{
    QFETCH(int, steps);
    QFETCH(bool, paused);
    TestGame game(quiz(1));
    if (steps >= 0)
        game.submit(StartGame{});
    for (int i = 0; i < steps; ++i)
        game.submit(AdvancePhase{});
    if (paused)
        game.submit(PauseGame{});
    QCOMPARE(game.submit(SkipQuestion{}), u"wrong_status"_s);
}

void TestSkipping::aClickThatCrossesTheEndOfAPhaseIsRefused()
{
    TestGame game(quiz(3));
    game.submit(StartGame{});
    const quint64 seen = game.room.revision;
    game.endPhase();
    QCOMPARE(game.submit(SkipQuestion{seen}), u"wrong_status"_s);
    QCOMPARE(game.submit(SkipQuestion{game.room.revision}), u"QUESTION_SKIPPED INTRO_STARTED"_s);
}

void TestSkipping::anAnswerThatWasUnderWayIsRefused()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    game.submit(SkipQuestion{});
    QCOMPARE(game.answer(bo, {u"q1"_s}, u"a"_s), u"not_current_question"_s);
    // The same answer again is no news, as ever.
    QCOMPARE(game.answer(ann, {u"q1"_s}, u"a"_s), u""_s);
}

QTEST_APPLESS_MAIN(TestSkipping)

#include "tst_skipping.moc"
