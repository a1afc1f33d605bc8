#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// More time for the open question.
class TestExtending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineMovesForEverybody();
    void aPlayerWithExtraTimeGetsTheirShare();
    void anAnswerInTheAddedTimeCounts();
    void aPausedQuestionIsExtendedToo();
    void onlyAnOpenQuestionIsExtended_data();
    void onlyAnOpenQuestionIsExtended();
    void theBoundsAreRefused_data();
    void theBoundsAreRefused();
    void aQuestionIsOpenForTenMinutesAtMost();
    void pointsOfThoseWhoHaveAnsweredNeverFall_data();
    void pointsOfThoseWhoHaveAnsweredNeverFall();
    void whoAnswersLaterNeverGetsMore_data();
    void whoAnswersLaterNeverGetsMore();
    void theRevisionRises();
};

namespace
{

void addPolicies()
{
    QTest::addColumn<ScoringPolicy>("scoring");
    QTest::newRow("speed") << ScoringPolicy::Speed;
    QTest::newRow("linear") << ScoringPolicy::Linear;
    QTest::newRow("flat") << ScoringPolicy::Flat;
    QTest::newRow("order") << ScoringPolicy::Order;
    QTest::newRow("accuracy first") << ScoringPolicy::AccuracyFirst;
}

/// Ann answers rightly at 2 s, Bo at 9.9 s and Cy, where there is more time, at 10.5 s.
TestGame played(ScoringPolicy scoring, Seconds more)
{
    RoomSettings settings = withoutIntro();
    settings.scoring = scoring;
    TestGame game(quiz(2, settings));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    const PlayerId cy = game.join(u"Cy"_s);
    game.join(u"Dee"_s);
    game.submit(EditPlayer{ann, {}, 1.5});
    game.submit(StartGame{});
    game.pass(2000ms);
    game.answer(ann, u"a"_s);
    game.pass(7900ms);
    game.answer(bo, u"a"_s);
    if (more > 0s) {
        game.submit(ExtendTime{more});
        game.pass(600ms);
        game.answer(cy, u"a"_s);
    }
    game.submit(AdvancePhase{});
    return game;
}

} // namespace

void TestExtending::theDeadlineMovesForEverybody()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(StartGame{});
    const TimePoint opened = game.now;
    game.pass(3s);
    QCOMPARE(game.submit(ExtendTime{}), u"TIME_EXTENDED"_s);
    QCOMPARE(game.round().opensAt, opened);
    QCOMPARE(game.round().deadline, opened + 20s);
    QCOMPARE(game.room.deadlineFor(game.player(ann)), opened + 20s);
    QCOMPARE(*game.room.phaseEndsAt, opened + 20s + maxLatencyCorrection);
    game.pass(16s);
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    QCOMPARE(game.submit(ExtendTime{5s}), u"TIME_EXTENDED"_s);
    QCOMPARE(game.round().deadline, opened + 25s);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
}

void TestExtending::aPlayerWithExtraTimeGetsTheirShare()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(EditPlayer{ann, {}, 1.5});
    game.submit(StartGame{});
    const TimePoint opened = game.now;
    game.submit(ExtendTime{10s});
    QCOMPARE(game.room.deadlineFor(game.player(ann)), opened + 30s);
    QCOMPARE(*game.room.phaseEndsAt, opened + 30s + maxLatencyCorrection);
}

void TestExtending::anAnswerInTheAddedTimeCounts()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.pass(10100ms);
    QCOMPARE(game.outcomeOf(SubmitAnswer{.player = ann,
                                         .question = {u"q1"_s},
                                         .answer = AnswerChoice{{u"a"_s}},
                                         .receivedAt = game.now}),
             u"too_late"_s);
    game.submit(ExtendTime{10s});
    QCOMPARE(game.answer(ann, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(game.round().answers[ann].limit, 20s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).score, 748); // 1000 × (1 − (10100 / 20000) / 2)
}

void TestExtending::aPausedQuestionIsExtendedToo()
{
    TestGame game;
    game.join(u"Ann"_s);
    game.submit(StartGame{});
    game.pass(4s);
    game.submit(PauseGame{});
    game.pass(60s);
    QCOMPARE(game.submit(ExtendTime{10s}), u"TIME_EXTENDED"_s);
    game.pass(5s);
    game.submit(ResumeGame{});
    QCOMPARE(game.round().deadline, game.now + 16s);
    QCOMPARE(*game.room.phaseEndsAt, game.now + 16s + maxLatencyCorrection);
}

void TestExtending::onlyAnOpenQuestionIsExtended_data()
{
    QTest::addColumn<int>("steps"); // AdvancePhase after the start; -1: not started
    QTest::addColumn<bool>("paused");
    QTest::newRow("lobby") << -1 << false;
    QTest::newRow("intro") << 0 << false;
    QTest::newRow("paused intro") << 0 << true;
    QTest::newRow("reveal") << 2 << false;
    QTest::newRow("paused reveal") << 2 << true;
    QTest::newRow("leaderboard") << 3 << false;
    QTest::newRow("completed") << 4 << false;
}

void TestExtending::onlyAnOpenQuestionIsExtended()
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
    QCOMPARE(game.submit(ExtendTime{10s}), u"wrong_status"_s);
}

void TestExtending::theBoundsAreRefused_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("less") << -1 << u"invalid_message"_s;
    QTest::newRow("nothing") << 0 << u"invalid_message"_s;
    QTest::newRow("a second") << 1 << u"TIME_EXTENDED"_s;
    QTest::newRow("all there is") << 590 << u"TIME_EXTENDED"_s;
    QTest::newRow("a second beyond") << 591 << u"wrong_status"_s;
    QTest::newRow("more than a question may have") << 601 << u"invalid_message"_s;
}

void TestExtending::theBoundsAreRefused()
{
    QFETCH(int, seconds);
    TestGame game;
    game.submit(StartGame{});
    QTEST(game.submit(ExtendTime{Seconds(seconds)}), "outcome");
}

void TestExtending::aQuestionIsOpenForTenMinutesAtMost()
{
    TestGame game;
    game.submit(StartGame{});
    for (int i = 0; i < 59; ++i)
        QCOMPARE(game.submit(ExtendTime{10s}), u"TIME_EXTENDED"_s);
    QCOMPARE(game.submit(ExtendTime{1s}), u"wrong_status"_s);
    QCOMPARE(game.round().deadline - game.round().opensAt, 600s);
}

void TestExtending::pointsOfThoseWhoHaveAnsweredNeverFall_data()
{
    addPolicies();
}

void TestExtending::pointsOfThoseWhoHaveAnsweredNeverFall()
{
    QFETCH(ScoringPolicy, scoring);
    const TestGame without = played(scoring, 0s);
    for (const Seconds more : {1s, 10s, 590s}) {
        const TestGame with = played(scoring, more);
        for (const PlayerId id : {PlayerId{1}, PlayerId{2}})
            QVERIFY(with.standing(id).score >= without.standing(id).score);
    }
}

void TestExtending::whoAnswersLaterNeverGetsMore_data()
{
    addPolicies();
}

void TestExtending::whoAnswersLaterNeverGetsMore()
{
    QFETCH(ScoringPolicy, scoring);
    for (const Seconds more : {1s, 10s, 590s}) {
        const TestGame game = played(scoring, more);
        QVERIFY(game.standing({3}).score > 0);
        QVERIFY(game.standing({2}).score >= game.standing({3}).score);
        QVERIFY(game.standing({1}).score >= game.standing({2}).score);
    }
}

void TestExtending::theRevisionRises()
{
    TestGame game;
    game.submit(StartGame{});
    const quint64 before = game.room.revision;
    game.submit(ExtendTime{10s});
    QCOMPARE(game.room.revision, before + 1);
    game.submit(ExtendTime{600s});
    QCOMPARE(game.room.revision, before + 1);
}

QTEST_APPLESS_MAIN(TestExtending)

#include "tst_extending.moc"
