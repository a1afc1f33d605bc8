#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

/// Pausing, resuming and the take-over by another node: what both have in common is that time
/// stands still.
class TestPausing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesMoveByThePause_data();
    void timesMoveByThePause();
    void twoPausesAddUp();
    void aPhaseThatTheHostEndsStaysWithoutEnd();
    void pausingOrResumingTwiceIsRefused();
    void thePausedPhaseDoesNotEnd();
    void scoringTimeLeavesThePauseOut();
    void timesMoveByTheDowntime_data();
    void timesMoveByTheDowntime();
    void aTakeOverDuringAPauseAddsNothing();
    void afterATakeOverThoseWhoWereHereAreStillAwaited();
    void aLastSignOfLifeInTheFutureMovesNothing();
    void aTakeOverOfALobbyDoesNothing();

private:
    struct Times
    {
        std::optional<TimePoint> phaseEndsAt;
        TimePoint opensAt;
        TimePoint deadline;
    };
    static Times timesOf(const GameRoom &room);
    static TestGame in(Phase phase, Pacing pacing = Pacing::Auto);
    static void addPhases();
    static void compareShifted(const GameRoom &room, const Times &before, Milliseconds by);
};

TestPausing::Times TestPausing::timesOf(const GameRoom &room)
{
    return {room.phaseEndsAt, room.currentRound().opensAt, room.currentRound().deadline};
}

TestGame TestPausing::in(Phase phase, Pacing pacing)
{
    TestGame game(quiz(2, {.pacing = pacing}));
    game.join(u"Ann"_s);
    game.submit(StartGame{});
    while (game.room.phase != phase)
        game.submit(AdvancePhase{});
    game.pass(Milliseconds(777));
    return game;
}

void TestPausing::addPhases()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("intro") << Phase::Intro;
    QTest::newRow("answering") << Phase::Answering;
    QTest::newRow("reveal") << Phase::Reveal;
    QTest::newRow("leaderboard") << Phase::Leaderboard;
}

void TestPausing::compareShifted(const GameRoom &room, const Times &before, Milliseconds by)
{
    QCOMPARE(*room.phaseEndsAt, *before.phaseEndsAt + by);
    // The times of a question that is over belong to its results and stay.
    const Milliseconds ofQuestion = room.phase == Phase::Answering ? by : Milliseconds(0);
    QCOMPARE(room.currentRound().opensAt, before.opensAt + ofQuestion);
    QCOMPARE(room.currentRound().deadline, before.deadline + ofQuestion);
}

void TestPausing::timesMoveByThePause_data()
{
    addPhases();
}

void TestPausing::timesMoveByThePause()
{
    QFETCH(Phase, phase);
    TestGame game = in(phase);
    const Times before = timesOf(game.room);
    QCOMPARE(game.submit(PauseGame{}), u"GAME_PAUSED"_s);
    QCOMPARE(game.room.phase, Phase::Paused);
    QCOMPARE(game.room.pausedPhase, phase);
    QCOMPARE(game.room.pausedAt, game.now);
    game.pass(Milliseconds(123456));
    QCOMPARE(game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
    QCOMPARE(game.room.phase, phase);
    QCOMPARE(game.room.pausedPhase, Phase::None);
    compareShifted(game.room, before, Milliseconds(123456));
}

void TestPausing::twoPausesAddUp()
{
    TestGame game = in(Phase::Answering);
    const Times before = timesOf(game.room);
    game.submit(PauseGame{});
    game.pass(Milliseconds(1001));
    game.submit(ResumeGame{});
    game.pass(Milliseconds(17));
    game.submit(PauseGame{});
    game.pass(Milliseconds(2002));
    game.submit(ResumeGame{});
    compareShifted(game.room, before, Milliseconds(3003));
}

void TestPausing::aPhaseThatTheHostEndsStaysWithoutEnd()
{
    TestGame game = in(Phase::Reveal, Pacing::Manual);
    game.submit(PauseGame{});
    game.pass(Seconds(9));
    game.submit(ResumeGame{});
    QVERIFY(!game.room.phaseEndsAt);
}

void TestPausing::pausingOrResumingTwiceIsRefused()
{
    TestGame game = in(Phase::Intro);
    QCOMPARE(game.submit(ResumeGame{}), u"wrong_status"_s);
    game.submit(PauseGame{});
    QCOMPARE(game.submit(PauseGame{}), u"wrong_status"_s);
    game.submit(ResumeGame{});
    QCOMPARE(game.submit(ResumeGame{}), u"wrong_status"_s);
}

void TestPausing::thePausedPhaseDoesNotEnd()
{
    TestGame game = in(Phase::Answering);
    const Milliseconds left = *game.room.phaseEndsAt - game.now;
    game.submit(PauseGame{});
    game.pass(std::chrono::hours(2));
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    game.submit(ResumeGame{});
    game.pass(left - Milliseconds(1));
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    game.pass(Milliseconds(1));
    QCOMPARE(game.submit(EndDuePhase{}), u"QUESTION_CLOSED"_s);
}

void TestPausing::scoringTimeLeavesThePauseOut()
{
    TestGame game = in(Phase::Answering);
    game.submit(PauseGame{});
    game.pass(std::chrono::minutes(10));
    game.submit(ResumeGame{});
    game.pass(Milliseconds(223));
    game.answer({1}, u"a"_s);
    QCOMPARE(game.round().answers[{1}].elapsed, Milliseconds(1000));
    QCOMPARE(game.round().answers[{1}].limit, Milliseconds(10000));
}

void TestPausing::timesMoveByTheDowntime_data()
{
    addPhases();
}

void TestPausing::timesMoveByTheDowntime()
{
    QFETCH(Phase, phase);
    TestGame game = in(phase);
    const Times before = timesOf(game.room);
    const TimePoint lastAlive = game.now;
    game.pass(Milliseconds(34567));
    QCOMPARE(game.submit(TakeOverRoom{lastAlive}), u"ROOM_TAKEN_OVER"_s);
    QCOMPARE(game.room.phase, phase);
    compareShifted(game.room, before, Milliseconds(34567));
}

void TestPausing::aTakeOverDuringAPauseAddsNothing()
{
    // Paused for 1 s, nobody there for 60 s, paused for 2 s more: the question lost none of its
    // time.
    TestGame game = in(Phase::Answering);
    const Times before = timesOf(game.room);
    game.submit(PauseGame{});
    game.pass(Seconds(1));
    const TimePoint lastAlive = game.now;
    game.pass(Seconds(60));
    game.submit(TakeOverRoom{lastAlive});
    QCOMPARE(game.room.phase, Phase::Paused);
    QCOMPARE(game.round().deadline - game.room.pausedAt, before.deadline - lastAlive + Seconds(1));
    game.pass(Seconds(2));
    game.submit(ResumeGame{});
    compareShifted(game.room, before, Seconds(63));
}

void TestPausing::afterATakeOverThoseWhoWereHereAreStillAwaited()
{
    TestGame game = in(Phase::Answering);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(TakeOverRoom{game.now});
    QVERIFY(game.player(bo).connected);
    QCOMPARE(game.room.awaitedCount, 2);
    // The first to come back and answer doesn't end the question for the other.
    QCOMPARE(game.answer(bo, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(game.room.phase, Phase::Answering);
    // Once the other is known to stay away, nobody is held up.
    QCOMPARE(game.submit(SetConnected{{1}, false}), u"PLAYER_DISCONNECTED QUESTION_CLOSED"_s);
}

void TestPausing::aLastSignOfLifeInTheFutureMovesNothing()
{
    TestGame game = in(Phase::Answering);
    const Times before = timesOf(game.room);
    game.submit(TakeOverRoom{game.now + Seconds(5)});
    compareShifted(game.room, before, Milliseconds(0));
}

void TestPausing::aTakeOverOfALobbyDoesNothing()
{
    TestGame game(quiz(1));
    game.join(u"Ann"_s);
    QCOMPARE(game.submit(TakeOverRoom{game.now - Seconds(9)}), u""_s);
}

QTEST_APPLESS_MAIN(TestPausing)

#include "tst_pausing.moc"
