#include "tests/game/testgame.h"

#include "core/game/snapshotjson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Points that players stake before a question opens.
class TestWagers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsAnnouncedForLongEnough_data();
    void theQuestionIsAnnouncedForLongEnough();
    void cyclingAnnouncesItFirst();
    void theBoundsAreKept_data();
    void theBoundsAreKept();
    void whoHasMoreCanStakeMore();
    void theLastStakeCounts();
    void stakesAreRefused();
    void rightWinsAndAnythingElseLoses_data();
    void rightWinsAndAnythingElseLoses();
    void aPartOfTheRightPicksWinsAPart();
    void theScoreNeverFallsBelowZero();
    void withoutAStakeNothingIsWon();
    void timeScoringAndPenaltyHaveNoPart();
    void aStreakBonusComesOnTop();
    void aVoidQuestionGivesStakesBack();
    void aSkippedQuestionGivesStakesBack();
    void onlyScoredQuestionsTakeStakes_data();
    void onlyScoredQuestionsTakeStakes();
    void aSnapshotKeepsStakes();
};

namespace
{

NewRoom wagerQuiz(const RoomSettings &settings, const Question &second)
{
    NewRoom made = quiz(3, settings);
    made.questions[1] = second;
    made.questions[1].hasWager = true;
    made.questions[1].points = 300;
    return made;
}

/// q1 is worth 1000 points to Ann, whom alone it is answered by; q2 is played for stakes.
class WagerGame : public TestGame
{
public:
    explicit WagerGame(RoomSettings settings = {}, const Question &second = choiceQuestion(u"q2"_s))
        : TestGame(wagerQuiz(settings, second))
    {
        ann = join(u"Ann"_s);
        bo = join(u"Bo"_s);
        submit(StartGame{});
        submit(AdvancePhase{});
        answer(ann, u"a"_s);
        submit(AdvancePhase{});
        submit(CycleRoom{});
    }

    QString stake(PlayerId player, int points, int index = 1)
    {
        return submit(PlaceWager{player, index, points});
    }

    PlayerId ann;
    PlayerId bo;
};

} // namespace

void TestWagers::theQuestionIsAnnouncedForLongEnough_data()
{
    QTest::addColumn<Seconds>("intro");
    QTest::addColumn<Seconds>("announced");
    QTest::newRow("no intro") << 0s << 15s;
    QTest::newRow("a short one") << 3s << 15s;
    QTest::newRow("a longer one") << 20s << 20s;
}

void TestWagers::theQuestionIsAnnouncedForLongEnough()
{
    QFETCH(Seconds, intro);
    QFETCH(Seconds, announced);
    NewRoom made = quiz(1, {.introTime = intro});
    made.questions[0].hasWager = true;
    TestGame game(made);
    game.join(u"Ann"_s);
    QCOMPARE(game.submit(StartGame{}), u"GAME_STARTED INTRO_STARTED"_s);
    QCOMPARE(*game.room.phaseEndsAt, game.now + announced);
}

void TestWagers::cyclingAnnouncesItFirst()
{
    WagerGame game;
    QCOMPARE(game.room.phase, Phase::Intro);
    QCOMPARE(game.room.questionIndex, 1);
    QCOMPARE(game.submit(CycleRoom{}), u"QUESTION_OPENED"_s);
    QCOMPARE(game.submit(CycleRoom{}), u"QUESTION_CLOSED QUESTION_OPENED"_s);
}

void TestWagers::theBoundsAreKept_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("below zero") << -1 << u"invalid_message"_s;
    QTest::newRow("nothing") << 0 << u"WAGER_PLACED"_s;
    QTest::newRow("all") << 300 << u"WAGER_PLACED"_s;
    QTest::newRow("more") << 301 << u"invalid_message"_s;
}

void TestWagers::theBoundsAreKept()
{
    QFETCH(int, points);
    QFETCH(QString, outcome);
    WagerGame game;
    QCOMPARE(game.stake(game.bo, points), outcome);
}

void TestWagers::whoHasMoreCanStakeMore()
{
    WagerGame game;
    QCOMPARE(game.room.greatestWager(game.ann, 1), 1000);
    QCOMPARE(game.stake(game.ann, 1000), u"WAGER_PLACED"_s);
    QCOMPARE(game.stake(game.ann, 1001), u"invalid_message"_s);
}

void TestWagers::theLastStakeCounts()
{
    WagerGame game;
    game.stake(game.ann, 400);
    QCOMPARE(game.stake(game.ann, 700), u"WAGER_PLACED"_s);
    QCOMPARE(game.stake(game.ann, 700), u""_s);
    QCOMPARE(game.round().wagers[game.ann], 700);
}

void TestWagers::stakesAreRefused()
{
    WagerGame game;
    QCOMPARE(game.stake({99}, 1), u"player_not_found"_s);
    QCOMPARE(game.stake(game.ann, 1, 0), u"not_current_question"_s);
    QCOMPARE(game.stake(game.ann, 1, 2), u"not_current_question"_s);
    QCOMPARE(game.stake(game.ann, 1, 7), u"not_current_question"_s);
    game.submit(PauseGame{});
    QCOMPARE(game.stake(game.ann, 1), u"wrong_status"_s);
    game.submit(ResumeGame{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.stake(game.ann, 1), u"too_late"_s);

    TestGame other(quiz(1));
    const PlayerId cy = other.join(u"Cy"_s);
    QCOMPARE(other.submit(PlaceWager{cy, 0, 1}), u"wrong_status"_s);
    other.submit(StartGame{});
    QCOMPARE(other.submit(PlaceWager{cy, 0, 1}), u"wrong_status"_s);

    NewRoom strict = quiz(1, {.join = JoinMode::Approve});
    strict.questions[0].hasWager = true;
    TestGame third(strict);
    const PlayerId dee = third.join(u"Dee"_s);
    third.submit(StartGame{});
    QCOMPARE(third.submit(PlaceWager{dee, 0, 1}), u"not_approved"_s);
}

void TestWagers::rightWinsAndAnythingElseLoses_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("score");
    QTest::newRow("right") << u"a"_s << 1600;
    QTest::newRow("wrong") << u"b"_s << 400;
    QTest::newRow("none") << QString() << 400;
}

void TestWagers::rightWinsAndAnythingElseLoses()
{
    QFETCH(QString, choice);
    QFETCH(int, score);
    WagerGame game;
    game.stake(game.ann, 600);
    game.submit(AdvancePhase{});
    game.pass(9s);
    if (!choice.isEmpty())
        game.answer(game.ann, choice);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, score);
    QCOMPARE(game.standing(game.ann).lastPoints, score - 1000);
    QCOMPARE(game.standing(game.ann).lastAnswered, !choice.isEmpty());
}

void TestWagers::aPartOfTheRightPicksWinsAPart()
{
    WagerGame game({}, multiQuestion(u"q2"_s, {u"a"_s, u"b"_s, u"c"_s}));
    game.stake(game.ann, 1000);
    game.submit(AdvancePhase{});
    game.answer(game.ann, QStringList{u"a"_s, u"b"_s});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, 1667);
}

void TestWagers::theScoreNeverFallsBelowZero()
{
    WagerGame game;
    game.stake(game.bo, 300);
    game.submit(AdvancePhase{});
    game.answer(game.bo, u"b"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.bo).score, 0);
    QCOMPARE(game.standing(game.bo).lastPoints, 0);
}

void TestWagers::withoutAStakeNothingIsWon()
{
    WagerGame game;
    game.submit(AdvancePhase{});
    game.answer(game.ann, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, 1000);
    QCOMPARE(game.standing(game.ann).streak, 2);
}

void TestWagers::timeScoringAndPenaltyHaveNoPart()
{
    WagerGame game({.scoring = ScoringPolicy::Linear, .penalty = 100});
    const int before = game.standing(game.ann).score;
    game.stake(game.ann, 100);
    game.stake(game.bo, 0);
    game.submit(AdvancePhase{});
    game.pass(5s);
    game.answer(game.ann, u"b"_s);
    game.answer(game.bo, u"b"_s);
    QCOMPARE(game.standing(game.ann).score, before - 100);
    QCOMPARE(game.standing(game.bo).lastPoints, 0);
}

void TestWagers::aStreakBonusComesOnTop()
{
    WagerGame game({.streakBonus = true});
    game.stake(game.ann, 500);
    game.submit(AdvancePhase{});
    game.answer(game.ann, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, 1600);
}

void TestWagers::aVoidQuestionGivesStakesBack()
{
    WagerGame game;
    game.stake(game.ann, 1000);
    game.submit(AdvancePhase{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, 0);
    const CorrectQuestion nothing{{u"q2"_s}, VoidQuestion{}};
    game.submit(nothing);
    QCOMPARE(game.standing(game.ann).score, 1000);
}

void TestWagers::aSkippedQuestionGivesStakesBack()
{
    WagerGame game;
    game.stake(game.ann, 1000);
    game.submit(AdvancePhase{});
    game.submit(SkipQuestion{});
    QCOMPARE(game.standing(game.ann).score, 1000);
}

void TestWagers::onlyScoredQuestionsTakeStakes_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<bool>("takesStakes");
    QTest::newRow("choice") << choiceQuestion(u"q1"_s) << true;
    QTest::newRow("number") << numberQuestion(u"q1"_s, {1822}) << true;
    QTest::newRow("poll") << pollQuestion(u"q1"_s) << false;
    QTest::newRow("slide") << slide(u"q1"_s) << false;
    QTest::newRow("buzzer") << buzzerQuestion(u"q1"_s) << false;
}

void TestWagers::onlyScoredQuestionsTakeStakes()
{
    QFETCH(Question, question);
    QFETCH(bool, takesStakes);
    QVERIFY(checkQuestion(question));
    question.hasWager = true;
    QCOMPARE(checkQuestion(question).has_value(), takesStakes);
}

void TestWagers::aSnapshotKeepsStakes()
{
    WagerGame game;
    game.stake(game.ann, 700);
    game.stake(game.bo, 0);
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == game.room);
}

QTEST_APPLESS_MAIN(TestWagers)

#include "tst_wagers.moc"
