#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

class TestPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGameRunsByItself();
    void withHoldTheHostMovesOnAfterAQuestion();
    void withManualOnlyTheDeadlineEndsAPhase();
    void aPhaseWithoutTimeIsLeftOut_data();
    void aPhaseWithoutTimeIsLeftOut();
    void aRevealWithoutTimeEndsAtOnce();
    void questionsHaveTheirOwnTime();
    void onlyAReadyRoomStarts();
    void questionsAreShuffledAtTheStart();
    void endingAPhaseTooEarlyDoesNothing();
    void endingAPhaseTwiceDoesNothing();
    void endingALatePhaseStartsTheNextNow();
    void cycleInEachPhase_data();
    void cycleInEachPhase();
    void advanceInEachPhase_data();
    void advanceInEachPhase();
    void endInEachPhase_data();
    void endInEachPhase();
    void nothingMovesARoomThatDoesNotRun_data();
    void nothingMovesARoomThatDoesNotRun();
    void aRevisionCountsEachAnnouncement();

private:
    /// A game of `questionCount` in this phase of its first question.
    static TestGame in(Phase phase, int questionCount);
};

TestGame TestPlaying::in(Phase phase, int questionCount)
{
    TestGame game(quiz(questionCount));
    game.join(u"Ann"_s);
    game.submit(StartGame{});
    if (phase == Phase::Paused)
        game.submit(PauseGame{});
    while (game.room.phase != phase)
        game.submit(AdvancePhase{});
    return game;
}

void TestPlaying::aGameRunsByItself()
{
    TestGame game(quiz(2));
    TimePoint then = game.now;
    QCOMPARE(game.submit(StartGame{}), u"GAME_STARTED INTRO_STARTED"_s);
    QCOMPARE(game.room.status, RoomStatus::InProgress);
    QCOMPARE(game.room.phase, Phase::Intro);
    QCOMPARE(game.room.questionIndex, 0);
    QVERIFY(!game.round().opened);

    QCOMPARE(game.endPhase(), u"QUESTION_OPENED"_s);
    QCOMPARE(game.now - then, Milliseconds(3000));
    QCOMPARE(game.room.phase, Phase::Answering);
    QCOMPARE(game.round().opensAt, game.now);
    QCOMPARE(game.round().deadline, game.now + Seconds(10));
    QVERIFY(game.round().opened && !game.round().closed);

    then = game.now;
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.now - then, Milliseconds(10150));
    QCOMPARE(game.room.phase, Phase::Reveal);
    QVERIFY(game.round().closed);

    then = game.now;
    QCOMPARE(game.endPhase(), u"LEADERBOARD_SHOWN"_s);
    QCOMPARE(game.now - then, Milliseconds(5000));
    QCOMPARE(game.endPhase(), u"INTRO_STARTED"_s);
    QCOMPARE(game.now - then, Milliseconds(10000));
    QCOMPARE(game.room.questionIndex, 1);
    QCOMPARE(game.endPhase(), u"QUESTION_OPENED"_s);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.endPhase(), u"LEADERBOARD_SHOWN"_s);
    QCOMPARE(game.endPhase(), u"GAME_COMPLETED"_s);
    QCOMPARE(game.room.status, RoomStatus::Completed);
    QCOMPARE(game.room.phase, Phase::None);
    QVERIFY(!game.room.phaseEndsAt);
    QCOMPARE(game.endPhase(), u""_s);
}

void TestPlaying::withHoldTheHostMovesOnAfterAQuestion()
{
    TestGame game(quiz(2, {.pacing = Pacing::Hold}));
    game.submit(StartGame{});
    QCOMPARE(game.endPhase(), u"QUESTION_OPENED"_s);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QVERIFY(!game.room.phaseEndsAt);
    game.pass(std::chrono::hours(1));
    QCOMPARE(game.endPhase(), u""_s);
    QCOMPARE(game.submit(AdvancePhase{game.room.revision - 1}), u"wrong_status"_s);
    QCOMPARE(game.submit(AdvancePhase{game.room.revision}), u"LEADERBOARD_SHOWN"_s);
    QVERIFY(!game.room.phaseEndsAt);
    QCOMPARE(game.submit(AdvancePhase{}), u"INTRO_STARTED"_s);
    QCOMPARE(game.endPhase(), u"QUESTION_OPENED"_s);
}

void TestPlaying::withManualOnlyTheDeadlineEndsAPhase()
{
    TestGame game(quiz(2, {.pacing = Pacing::Manual}));
    QCOMPARE(game.submit(StartGame{}), u"GAME_STARTED INTRO_STARTED"_s);
    QVERIFY(!game.room.phaseEndsAt);
    QCOMPARE(game.endPhase(), u""_s);
    QCOMPARE(game.submit(AdvancePhase{}), u"QUESTION_OPENED"_s);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QVERIFY(!game.room.phaseEndsAt);
}

void TestPlaying::aPhaseWithoutTimeIsLeftOut_data()
{
    QTest::addColumn<Pacing>("pacing");
    QTest::newRow("auto") << Pacing::Auto;
    QTest::newRow("hold") << Pacing::Hold;
    QTest::newRow("manual") << Pacing::Manual;
}

void TestPlaying::aPhaseWithoutTimeIsLeftOut()
{
    QFETCH(Pacing, pacing);
    TestGame game(
        quiz(2, {.introTime = Seconds(0), .leaderboardTime = Seconds(0), .pacing = pacing}));
    QCOMPARE(game.submit(StartGame{}), u"GAME_STARTED QUESTION_OPENED"_s);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.submit(AdvancePhase{}), u"QUESTION_OPENED"_s);
    QCOMPARE(game.room.questionIndex, 1);
    QCOMPARE(game.submit(AdvancePhase{}), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.submit(AdvancePhase{}), u"GAME_COMPLETED"_s);
}

void TestPlaying::aRevealWithoutTimeEndsAtOnce()
{
    TestGame game(quiz(1, {.introTime = Seconds(0), .revealTime = Seconds(0)}));
    game.submit(StartGame{});
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.submit(EndDuePhase{}), u"LEADERBOARD_SHOWN"_s);
}

void TestPlaying::questionsHaveTheirOwnTime()
{
    NewRoom made = quiz(2, withoutIntro());
    made.questions[1].time = Seconds(45);
    TestGame game(made);
    game.submit(StartGame{});
    QCOMPARE(game.round().deadline - game.round().opensAt, Milliseconds(10000));
    game.submit(CycleRoom{});
    QCOMPARE(game.round().deadline - game.round().opensAt, Milliseconds(45000));
}

void TestPlaying::onlyAReadyRoomStarts()
{
    TestGame game(quiz(1));
    game.submit(StartGame{});
    QCOMPARE(game.submit(StartGame{}), u"wrong_status"_s);
    game.submit(EndGame{});
    QCOMPARE(game.submit(StartGame{}), u"wrong_status"_s);
}

void TestPlaying::questionsAreShuffledAtTheStart()
{
    NewRoom made = quiz(20, {.introTime = Seconds(0), .shuffleQuestions = true});
    for (int i = 0; i < 20; ++i)
        made.questions[i].time = Seconds(20 + i);
    TestGame game(made);
    QCOMPARE(game.room.questions, made.questions);
    game.submit(StartGame{});
    QVERIFY(game.room.questions != made.questions);
    QVERIFY(std::ranges::is_permutation(game.room.questions, made.questions));
    // The first question's own time, not that of the one which stood first before.
    QCOMPARE(game.round().deadline - game.round().opensAt, *game.room.questions[0].time);
}

void TestPlaying::endingAPhaseTooEarlyDoesNothing()
{
    TestGame game = in(Phase::Answering, 2);
    game.now = *game.room.phaseEndsAt - Milliseconds(1);
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    game.pass(Milliseconds(1));
    QCOMPARE(game.submit(EndDuePhase{}), u"QUESTION_CLOSED"_s);
}

void TestPlaying::endingAPhaseTwiceDoesNothing()
{
    TestGame game = in(Phase::Answering, 2);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
}

void TestPlaying::endingALatePhaseStartsTheNextNow()
{
    TestGame game = in(Phase::Intro, 2);
    game.pass(std::chrono::minutes(5));
    QCOMPARE(game.submit(EndDuePhase{}), u"QUESTION_OPENED"_s);
    QCOMPARE(game.round().opensAt, game.now);
}

void TestPlaying::cycleInEachPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("onTheWay");
    QTest::addColumn<QString>("atTheLast");
    QTest::addColumn<int>("index");
    const auto opened = u"QUESTION_OPENED"_s;
    const auto completed = u"GAME_COMPLETED"_s;
    QTest::newRow("intro: opens the announced one") << Phase::Intro << opened << opened << 0;
    QTest::newRow("answering: closes and opens the next")
        << Phase::Answering << u"QUESTION_CLOSED QUESTION_OPENED"_s
        << u"QUESTION_CLOSED GAME_COMPLETED"_s << 1;
    QTest::newRow("reveal") << Phase::Reveal << opened << completed << 1;
    QTest::newRow("leaderboard") << Phase::Leaderboard << opened << completed << 1;
    QTest::newRow("paused") << Phase::Paused << u"wrong_status"_s << u"wrong_status"_s << 0;
}

void TestPlaying::cycleInEachPhase()
{
    QFETCH(Phase, phase);
    TestGame game = in(phase, 2);
    QTEST(game.submit(CycleRoom{}), "onTheWay");
    QTEST(game.room.questionIndex, "index");
    TestGame last = in(phase, 1);
    QTEST(last.submit(CycleRoom{}), "atTheLast");
}

void TestPlaying::advanceInEachPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("onTheWay");
    QTest::addColumn<QString>("atTheLast");
    const auto row = [](const char *name, Phase phase, const QString &onTheWay,
                        const QString &atTheLast) {
        QTest::newRow(name) << phase << onTheWay << atTheLast;
    };
    row("intro", Phase::Intro, u"QUESTION_OPENED"_s, u"QUESTION_OPENED"_s);
    row("answering", Phase::Answering, u"QUESTION_CLOSED"_s, u"QUESTION_CLOSED"_s);
    row("reveal", Phase::Reveal, u"LEADERBOARD_SHOWN"_s, u"LEADERBOARD_SHOWN"_s);
    row("leaderboard", Phase::Leaderboard, u"INTRO_STARTED"_s, u"GAME_COMPLETED"_s);
    row("paused", Phase::Paused, u"wrong_status"_s, u"wrong_status"_s);
}

void TestPlaying::advanceInEachPhase()
{
    QFETCH(Phase, phase);
    TestGame game = in(phase, 2);
    QTEST(game.submit(AdvancePhase{}), "onTheWay");
    TestGame last = in(phase, 1);
    QTEST(last.submit(AdvancePhase{}), "atTheLast");
}

void TestPlaying::endInEachPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("outcome");
    const auto closed = u"QUESTION_CLOSED GAME_COMPLETED"_s;
    const auto completed = u"GAME_COMPLETED"_s;
    QTest::newRow("intro") << Phase::Intro << false << completed;
    QTest::newRow("answering: what was answered counts") << Phase::Answering << false << closed;
    QTest::newRow("reveal") << Phase::Reveal << false << completed;
    QTest::newRow("leaderboard") << Phase::Leaderboard << false << completed;
    QTest::newRow("paused intro") << Phase::Intro << true << completed;
    QTest::newRow("paused answering") << Phase::Answering << true << closed;
    QTest::newRow("paused reveal") << Phase::Reveal << true << completed;
    QTest::newRow("paused leaderboard") << Phase::Leaderboard << true << completed;
}

void TestPlaying::endInEachPhase()
{
    QFETCH(Phase, phase);
    QFETCH(bool, paused);
    TestGame game = in(phase, 3);
    const PlayerId bo = game.join(u"Bo"_s);
    if (phase == Phase::Answering)
        game.answer(bo, u"a"_s);
    if (paused)
        game.submit(PauseGame{});
    QTEST(game.submit(EndGame{}), "outcome");
    QCOMPARE(game.room.status, RoomStatus::Completed);
    QCOMPARE(game.room.phase, Phase::None);
    QCOMPARE(game.room.pausedPhase, Phase::None);
    QVERIFY(!game.room.phaseEndsAt);
    QCOMPARE(game.standing(bo).score, phase == Phase::Answering ? 1000 : 0);
    QCOMPARE(game.submit(EndGame{}), u"wrong_status"_s);
}

void TestPlaying::nothingMovesARoomThatDoesNotRun_data()
{
    QTest::addColumn<RoomStatus>("status");
    QTest::newRow("building") << RoomStatus::Building;
    QTest::newRow("ready") << RoomStatus::Ready;
    QTest::newRow("completed") << RoomStatus::Completed;
    QTest::newRow("failed") << RoomStatus::Failed;
}

void TestPlaying::nothingMovesARoomThatDoesNotRun()
{
    QFETCH(RoomStatus, status);
    const bool withQuestions = status == RoomStatus::Ready || status == RoomStatus::Completed;
    TestGame game(quiz(withQuestions ? 1 : 0));
    if (status == RoomStatus::Failed)
        game.submit(FailBuilding{u"no questions"_s});
    if (status == RoomStatus::Completed) {
        game.submit(StartGame{});
        game.submit(EndGame{});
    }
    QCOMPARE(game.room.status, status);
    for (const RoomCommand &command :
         QList<RoomCommand>{CycleRoom{}, AdvancePhase{}, PauseGame{}, ResumeGame{}, EndGame{}})
        QCOMPARE(game.submit(command), u"wrong_status"_s);
    game.pass(std::chrono::hours(5));
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    QCOMPARE(game.submit(TakeOverRoom{game.now - Seconds(9)}), u""_s);
}

void TestPlaying::aRevisionCountsEachAnnouncement()
{
    TestGame game(quiz(1));
    const PlayerId ann = game.join(u"Ann"_s);
    QCOMPARE(game.room.revision, 0U);
    game.submit(StartGame{});
    QCOMPARE(game.room.revision, 1U);
    game.endPhase();
    QCOMPARE(game.room.revision, 2U);
    game.submit(PauseGame{});
    game.submit(ResumeGame{});
    QCOMPARE(game.room.revision, 4U);
    game.answer(ann, u"a"_s);
    QCOMPARE(game.room.revision, 5U);
    game.endPhase();
    game.endPhase();
    QCOMPARE(game.room.revision, 7U);
}

QTEST_APPLESS_MAIN(TestPlaying)

#include "tst_playing.moc"
