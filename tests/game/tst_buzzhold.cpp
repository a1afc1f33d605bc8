#include "tests/game/buzzergame.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The time of a question, which stands still while a buzz waits.
class TestBuzzHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBuzzStopsTheTime();
    void aBuzzAfterTheDeadlineIsTooLateUnlessTheTimeStandsStill();
    void whenAllAreLockedOutTheQuestionCloses();
    void whoIsStillAwaitedKeepsItOpen();
    void aQuestionThatNobodyJudgesCloses();
    void theHostsPaceWaitsForTheJudgement();
    void whoLeavesTakesTheBuzzAlong_data();
    void whoLeavesTakesTheBuzzAlong();
    void whoLosesTheConnectionStaysOnTurn();
    void aPauseKeepsWhatIsLeft();
    void whoLeavesDuringAPauseIsNotWaitedFor();
    void aTakeOverKeepsWhatIsLeft();
    void moreTimeCanBeGivenWhileItStandsStill();
    void theDeadlineClosesWithoutABuzz();
};

void TestBuzzHold::theFirstBuzzStopsTheTime()
{
    BuzzerGame game;
    const TimePoint opened = game.now;
    game.pass(3s);
    QCOMPARE(game.buzz(game.ann), u"BUZZ_ACCEPTED"_s);
    QCOMPARE(*game.round().heldAt, opened + 3s);
    game.pass(30s);
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    QCOMPARE(game.buzz(game.bo), u"BUZZ_ACCEPTED"_s);
    QCOMPARE(*game.round().heldAt, opened + 3s);
    QCOMPARE(game.order(), (QList{game.ann, game.bo}));
}

void TestBuzzHold::aBuzzAfterTheDeadlineIsTooLateUnlessTheTimeStandsStill()
{
    BuzzerGame game;
    game.pass(10s);
    QCOMPARE(game.outcomeOf(SubmitAnswer{.player = game.ann,
                                         .question = {u"q1"_s},
                                         .answer = AnswerBuzz{},
                                         .receivedAt = game.now + 1ms}),
             u"too_late"_s);
    QCOMPARE(game.buzz(game.ann), u"BUZZ_ACCEPTED"_s);
    game.pass(5s);
    QCOMPARE(game.buzz(game.bo), u"BUZZ_ACCEPTED"_s);
    QCOMPARE(game.round().buzzes.last().elapsed, 10s);
}

void TestBuzzHold::whenAllAreLockedOutTheQuestionCloses()
{
    BuzzerGame game;
    game.disconnect(game.cy);
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    game.judge(game.ann, false);
    QCOMPARE(game.judge(game.bo, false), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
}

void TestBuzzHold::whoIsStillAwaitedKeepsItOpen()
{
    BuzzerGame game;
    game.disconnect(game.cy);
    game.buzz(game.ann);
    game.judge(game.ann, false);
    QCOMPARE(game.room.phase, Phase::Answering);
    QCOMPARE(game.disconnect(game.bo), u"PLAYER_DISCONNECTED QUESTION_CLOSED"_s);
}

void TestBuzzHold::aQuestionThatNobodyJudgesCloses()
{
    BuzzerGame game;
    game.pass(1s);
    game.buzz(game.ann);
    QCOMPARE(*game.room.phaseEndsAt, game.now + judgingTime);
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(game.ann).score, 0);
    QVERIFY(!game.standing(game.ann).lastAnswered);
}

void TestBuzzHold::theHostsPaceWaitsForTheJudgement()
{
    RoomSettings settings = withoutIntro();
    settings.pacing = Pacing::Hold;
    BuzzerGame game(settings);
    game.buzz(game.ann);
    QVERIFY(!game.room.phaseEndsAt);
    game.pass(1h);
    QCOMPARE(game.submit(EndDuePhase{}), u""_s);
    QCOMPARE(game.judge(game.ann, false), u"BUZZ_JUDGED BUZZING_RESUMED"_s);
    QVERIFY(game.room.phaseEndsAt);
}

void TestBuzzHold::whoLeavesTakesTheBuzzAlong_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("leaves") << false;
    QTest::newRow("is removed") << true;
}

void TestBuzzHold::whoLeavesTakesTheBuzzAlong()
{
    QFETCH(bool, isRemoved);
    const auto go = [&](BuzzerGame &game, PlayerId player) {
        return isRemoved ? game.submit(RemovePlayer{player}) : game.submit(LeaveRoom{player});
    };
    const QString gone = isRemoved ? u"PLAYER_REMOVED"_s : u"PLAYER_LEFT"_s;
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    QCOMPARE(go(game, game.ann), gone);
    QCOMPARE(game.order(), QList{game.bo});
    QCOMPARE(go(game, game.bo), gone + u" BUZZING_RESUMED"_s);
    QVERIFY(!game.round().heldAt);
    game.buzz(game.cy);
    QCOMPARE(go(game, game.cy), gone + u" BUZZING_RESUMED"_s);
}

void TestBuzzHold::whoLosesTheConnectionStaysOnTurn()
{
    BuzzerGame game;
    game.buzz(game.ann);
    QCOMPARE(game.disconnect(game.ann), u"PLAYER_DISCONNECTED"_s);
    game.disconnect(game.bo);
    game.disconnect(game.cy);
    QCOMPARE(game.room.phase, Phase::Answering);
    QCOMPARE(game.judge(game.ann, true), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(game.ann).score, 1000);
}

void TestBuzzHold::aPauseKeepsWhatIsLeft()
{
    BuzzerGame game;
    game.pass(3s);
    game.buzz(game.ann);
    game.pass(1s);
    game.submit(PauseGame{});
    game.pass(60s);
    QCOMPARE(game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
    game.pass(1s);
    game.judge(game.ann, false);
    QCOMPARE(game.round().deadline - game.now, 7s);
    QCOMPARE(game.round().deadline - game.round().opensAt, 10s);
}

void TestBuzzHold::whoLeavesDuringAPauseIsNotWaitedFor()
{
    BuzzerGame game;
    game.pass(3s);
    game.buzz(game.ann);
    game.submit(PauseGame{});
    QCOMPARE(game.submit(LeaveRoom{game.ann}), u"PLAYER_LEFT"_s);
    game.pass(60s);
    QCOMPARE(game.submit(ResumeGame{}), u"GAME_RESUMED BUZZING_RESUMED"_s);
    QCOMPARE(game.round().deadline - game.now, 7s);
}

void TestBuzzHold::aTakeOverKeepsWhatIsLeft()
{
    BuzzerGame game;
    game.pass(3s);
    game.buzz(game.ann);
    game.pass(5s);
    game.submit(TakeOverRoom{game.now - 4s});
    game.judge(game.ann, false);
    QCOMPARE(game.round().deadline - game.now, 7s);
}

void TestBuzzHold::moreTimeCanBeGivenWhileItStandsStill()
{
    BuzzerGame game;
    game.pass(3s);
    game.buzz(game.ann);
    QCOMPARE(game.submit(ExtendTime{10s}), u"TIME_EXTENDED"_s);
    QCOMPARE(*game.room.phaseEndsAt, game.now + judgingTime);
    game.pass(5s);
    game.judge(game.ann, false);
    QCOMPARE(game.round().deadline - game.now, 17s);
}

void TestBuzzHold::theDeadlineClosesWithoutABuzz()
{
    BuzzerGame game;
    QCOMPARE(game.endPhase(), u"QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(game.ann).score, 0);
}

QTEST_APPLESS_MAIN(TestBuzzHold)

#include "tst_buzzhold.moc"
