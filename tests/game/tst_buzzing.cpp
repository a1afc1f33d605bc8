#include "tests/game/buzzergame.h"

#include "core/game/snapshotjson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who buzzed first, and the host's judgement.
class TestBuzzing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfTheCorrectedTimes();
    void whatLiesWithinTheErrorsIsATie_data();
    void whatLiesWithinTheErrorsIsATie();
    void aTieIsWithTheFirstOfThePlace();
    void theErrorGrowsBeyondTheGreatestCorrection();
    void rightClosesTheQuestionWithAllPoints();
    void wrongLocksOutAndTheTimeGoesOn();
    void wrongPassesTheTurnOn();
    void wrongLocksTheTeamOut();
    void aWrongOneCanBeCalledRight();
    void theSameJudgementAgainChangesNothing();
    void onlyTheOneOnTurnIsJudged();
    void anyOfATieIsJudged();
    void judgementsAreRefused_data();
    void judgementsAreRefused();
    void aSecondBuzzChangesNothing();
    void buzzesAreRefused();
    void streaksOfThoseWhoDidNotAnswerStay();
    void aPenaltyIsTakenFromTheWrongOnes();
    void everybodyMeansThoseWhoWereJudged();
    void theHostCorrectsWhoWasRight();
    void correctionsOfBuzzesAreRefused();
    void moreTimeIsABuzzesTooWhenItIsJudgedAnew();
    void aSnapshotKeepsBuzzes();
};

namespace
{

RoomSettings inTeams()
{
    RoomSettings settings = withoutIntro();
    settings.teams = TeamMode::Deal;
    settings.teamNames = {u"Red"_s, u"Blue"_s};
    return settings;
}

} // namespace

void TestBuzzing::theOrderIsThatOfTheCorrectedTimes()
{
    BuzzerGame game;
    game.pass(2s);
    game.buzz(game.ann, 5ms);
    game.pass(50ms);
    // Pressed 95 ms before it came, so before Ann.
    game.buzz(game.bo, 95ms);
    QCOMPARE(game.order(), (QList{game.bo, game.ann}));
    QCOMPARE(game.round().buzzes[0].elapsed, 1955ms);
    QCOMPARE(game.round().buzzes[1].elapsed, 1995ms);
}

void TestBuzzing::whatLiesWithinTheErrorsIsATie_data()
{
    QTest::addColumn<Milliseconds>("latency");
    QTest::addColumn<Milliseconds>("apart");
    QTest::addColumn<bool>("isTied");
    QTest::newRow("a screen's reading") << 0ms << 20ms << true;
    QTest::newRow("beyond it") << 0ms << 21ms << false;
    QTest::newRow("half a round trip each") << 40ms << 80ms << true;
    QTest::newRow("beyond them") << 40ms << 81ms << false;
}

void TestBuzzing::whatLiesWithinTheErrorsIsATie()
{
    QFETCH(Milliseconds, latency);
    QFETCH(Milliseconds, apart);
    QFETCH(bool, isTied);
    BuzzerGame game;
    game.pass(1s);
    game.buzz(game.ann, latency);
    game.pass(apart);
    game.buzz(game.bo, latency);
    QCOMPARE(game.places(), isTied ? (QList{1, 1}) : (QList{1, 2}));
    const QList<RankedBuzz> ranked = rankedBuzzes(game.room, 0);
    QCOMPARE(ranked[0].isTied, isTied);
    QCOMPARE(ranked[1].isTied, isTied);
    QCOMPARE(buzzersOnTurn(game.room, 0).size(), isTied ? 2 : 1);
}

void TestBuzzing::aTieIsWithTheFirstOfThePlace()
{
    BuzzerGame game;
    game.pass(1s);
    for (const PlayerId player : {game.ann, game.bo, game.cy}) {
        game.buzz(player);
        game.pass(15ms);
    }
    // Bo ties with Ann, and Cy with Bo but not with Ann.
    QCOMPARE(game.places(), (QList{1, 1, 3}));
    QCOMPARE(buzzersOnTurn(game.room, 0), (QList{game.ann, game.bo}));
}

void TestBuzzing::theErrorGrowsBeyondTheGreatestCorrection()
{
    BuzzerGame game;
    game.pass(2s);
    game.buzz(game.ann, 300ms);
    QCOMPARE(game.round().buzzes[0].elapsed, 1850ms);
    // It was pressed somewhere in the 600 ms before it came, of which 150 are taken off.
    QCOMPARE(game.round().buzzes[0].error, 450ms);
}

void TestBuzzing::rightClosesTheQuestionWithAllPoints()
{
    BuzzerGame game;
    game.pass(6s);
    game.buzz(game.ann);
    game.buzz(game.bo);
    game.pass(5s);
    QCOMPARE(game.judge(game.ann, true), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
    QCOMPARE(game.room.phase, Phase::Reveal);
    QVERIFY(!game.room.rounds[0].heldAt);
    QCOMPARE(game.standing(game.ann).score, 1000);
    QCOMPARE(game.standing(game.ann).rightTime, 6s);
    QCOMPARE(game.standing(game.bo).score, 0);
    QVERIFY(!game.standing(game.bo).lastAnswered);
}

void TestBuzzing::wrongLocksOutAndTheTimeGoesOn()
{
    BuzzerGame game;
    const TimePoint opened = game.now;
    game.pass(3s);
    game.buzz(game.ann);
    game.pass(20s);
    QCOMPARE(game.judge(game.ann, false), u"BUZZ_JUDGED BUZZING_RESUMED"_s);
    QCOMPARE(game.round().opensAt, opened + 20s);
    QCOMPARE(game.round().deadline, opened + 30s);
    QCOMPARE(*game.room.phaseEndsAt, opened + 30s + maxLatencyCorrection);
    QCOMPARE(game.room.awaitedCount, 2);
    game.pass(1s);
    game.buzz(game.bo);
    QCOMPARE(game.round().buzzes.last().elapsed, 4s);
    QCOMPARE(game.judge(game.bo, true), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(game.ann).score, 0);
    QVERIFY(game.standing(game.ann).lastAnswered);
    QCOMPARE(game.standing(game.bo).score, 1000);
}

void TestBuzzing::wrongPassesTheTurnOn()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    QCOMPARE(game.judge(game.ann, false), u"BUZZ_JUDGED"_s);
    QVERIFY(game.round().heldAt);
    QCOMPARE(buzzersOnTurn(game.room, 0), QList{game.bo});
    QCOMPARE(*game.room.phaseEndsAt, game.now + judgingTime);
    QCOMPARE(game.judge(game.bo, false), u"BUZZ_JUDGED BUZZING_RESUMED"_s);
}

void TestBuzzing::wrongLocksTheTeamOut()
{
    BuzzerGame game(inTeams());
    const PlayerId dee = game.join(u"Dee"_s);
    QCOMPARE(game.player(game.ann).team, game.player(game.cy).team);
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.cy);
    // Cy, who waited, is out with the team, so nobody is on turn.
    QCOMPARE(game.judge(game.ann, false), u"BUZZ_JUDGED BUZZING_RESUMED"_s);
    QCOMPARE(rankedBuzzes(game.room, 0)[1].state, BuzzState::Out);
    QCOMPARE(game.room.awaitedCount, 2);
    QCOMPARE(game.buzz(game.bo), u"BUZZ_ACCEPTED"_s);
    game.submit(EditPlayer{.player = dee, .team = game.player(game.ann).team});
    QCOMPARE(game.room.awaitedCount, 1);
    QCOMPARE(game.buzz(dee), u"already_answered"_s);
    QCOMPARE(game.judge(game.bo, false), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
}

void TestBuzzing::aWrongOneCanBeCalledRight()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.judge(game.ann, false);
    game.pass(1s);
    game.buzz(game.bo);
    QCOMPARE(game.judge(game.ann, true), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
    QCOMPARE(game.standing(game.ann).score, 1000);
    QCOMPARE(game.standing(game.bo).score, 0);
}

void TestBuzzing::theSameJudgementAgainChangesNothing()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.judge(game.ann, false);
    QCOMPARE(game.judge(game.ann, false), u""_s);
}

void TestBuzzing::onlyTheOneOnTurnIsJudged()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    QCOMPARE(game.judge(game.bo, true), u"wrong_status"_s);
    QCOMPARE(game.judge(game.bo, false), u"wrong_status"_s);
}

void TestBuzzing::anyOfATieIsJudged()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(5ms);
    game.buzz(game.bo);
    QCOMPARE(game.judge(game.bo, false), u"BUZZ_JUDGED"_s);
    QCOMPARE(game.judge(game.ann, true), u"BUZZ_JUDGED QUESTION_CLOSED"_s);
}

void TestBuzzing::judgementsAreRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("player");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no such question") << u"q9"_s << 1 << u"question_not_found"_s;
    QTest::newRow("another question") << u"q2"_s << 1 << u"wrong_status"_s;
    QTest::newRow("has not buzzed") << u"q1"_s << 2 << u"player_not_found"_s;
    QTest::newRow("no such player") << u"q1"_s << 99 << u"player_not_found"_s;
}

void TestBuzzing::judgementsAreRefused()
{
    QFETCH(QString, question);
    QFETCH(int, player);
    QFETCH(QString, refusal);
    BuzzerGame game;
    game.buzz(game.ann);
    const JudgeBuzz command{{question}, {quint32(player)}, true};
    QCOMPARE(game.outcomeOf(command), refusal);
    game.submit(PauseGame{});
    QCOMPARE(game.outcomeOf(JudgeBuzz{{u"q1"_s}, game.ann, true}), u"wrong_status"_s);
    game.submit(ResumeGame{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.outcomeOf(JudgeBuzz{{u"q1"_s}, game.ann, true}), u"wrong_status"_s);
    TestGame other;
    other.submit(StartGame{});
    QCOMPARE(other.outcomeOf(JudgeBuzz{{u"q1"_s}, game.ann, true}), u"wrong_status"_s);
}

void TestBuzzing::aSecondBuzzChangesNothing()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(1s);
    QCOMPARE(game.buzz(game.ann), u""_s);
    game.judge(game.ann, false);
    QCOMPARE(game.buzz(game.ann), u""_s);
    QCOMPARE(game.order(), QList{game.ann});
    game.submit(AdvancePhase{});
    QCOMPARE(game.buzz(game.ann), u""_s);
}

void TestBuzzing::buzzesAreRefused()
{
    BuzzerGame game;
    QCOMPARE(game.answer(game.ann, u"a"_s), u"invalid_message"_s);
    QCOMPARE(game.submit(SubmitAnswer{.player = {99},
                                      .question = {u"q1"_s},
                                      .answer = AnswerBuzz{},
                                      .receivedAt = game.now}),
             u"player_not_found"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.buzz(game.ann), u"too_late"_s);
    TestGame other;
    const PlayerId dee = other.join(u"Dee"_s);
    other.submit(StartGame{});
    QCOMPARE(other.submit(SubmitAnswer{.player = dee,
                                       .question = {u"q1"_s},
                                       .answer = AnswerBuzz{},
                                       .receivedAt = other.now}),
             u"invalid_message"_s);
}

void TestBuzzing::streaksOfThoseWhoDidNotAnswerStay()
{
    NewRoom made = quiz(3, withoutIntro());
    made.questions[1] = buzzerQuestion(u"q2"_s);
    TestGame game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    game.answer(bo, u"a"_s);
    game.submit(CycleRoom{});
    game.submit(SubmitAnswer{.player = bo,
                             .question = {u"q2"_s},
                             .answer = AnswerBuzz{},
                             .receivedAt = game.now});
    game.submit(JudgeBuzz{{u"q2"_s}, bo, false});
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).streak, 1);
    QCOMPARE(game.standing(bo).streak, 0);
}

void TestBuzzing::aPenaltyIsTakenFromTheWrongOnes()
{
    RoomSettings settings = withoutIntro();
    settings.penalty = 50;
    BuzzerGame game(settings);
    game.buzz(game.ann);
    game.judge(game.ann, true);
    game.submit(CycleRoom{});
    game.buzz(game.ann);
    game.judge(game.ann, false);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(game.ann).score, 500);
    QCOMPARE(game.standing(game.bo).score, 0);
}

void TestBuzzing::everybodyMeansThoseWhoWereJudged()
{
    BuzzerGame game;
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    game.judge(game.ann, false);
    game.submit(AdvancePhase{});
    const CorrectQuestion everybody{{u"q1"_s}, EverybodyRight{}};
    QCOMPARE(game.submit(everybody), u"QUESTION_CORRECTED"_s);
    QCOMPARE(game.standing(game.ann).score, 1000);
    QCOMPARE(game.standing(game.bo).score, 0);
    QCOMPARE(game.outcomeOf(CorrectQuestion{{u"q1"_s}, NewKey{{.words = {u"Rhine"_s}}}}),
             u"invalid_message"_s);
    QCOMPARE(game.outcomeOf(CorrectQuestion{{u"q1"_s}, AcceptTexts{{u"Rhine"_s}}}),
             u"invalid_message"_s);
}

void TestBuzzing::theHostCorrectsWhoWasRight()
{
    RoomSettings settings = withoutIntro();
    settings.penalty = 50;
    BuzzerGame game(settings);
    game.buzz(game.ann);
    game.pass(1s);
    game.buzz(game.bo);
    game.pass(1s);
    game.buzz(game.cy);
    const auto scores = [&game] {
        return QList{game.standing(game.ann).score, game.standing(game.bo).score, game.standing(game.cy).score};
    };
    const auto states = [&game] {
        QList<BuzzState> all;
        for (const RankedBuzz &each : rankedBuzzes(game.room, 0))
            all.append(each.state);
        return all;
    };
    const auto correct = [&game](const QList<PlayerId> &players) {
        return game.submit(CorrectQuestion{{u"q1"_s}, RightBuzzers{players}});
    };
    game.judge(game.ann, true);
    QCOMPARE(scores(), (QList{1000, 0, 0}));
    // Bo was still waiting when the question closed.
    QCOMPARE(correct({game.bo}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(), (QList{0, 1000, 0}));
    QCOMPARE(states(), (QList{BuzzState::Wrong, BuzzState::Right, BuzzState::Waiting}));
    QCOMPARE(game.round().countedAnswers().value(game.bo).elapsed, 0s);
    QCOMPARE(game.standing(game.bo).rightTime, game.round().buzz(game.bo)->elapsed);
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY(read && *read == game.room);
    QCOMPARE(correct({game.bo}), QString());
    QCOMPARE(correct({}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(), (QList{0, 0, 0}));
    QCOMPARE(correct({game.ann, game.cy}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(), (QList{1000, 0, 1000}));
    QCOMPARE(game.submit(CorrectQuestion{{u"q1"_s}, EverybodyRight{}}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(), (QList{1000, 0, 1000}));
    for (const quint32 id : {4u, 3u, 2u, 1u})
        QCOMPARE(game.submit(UndoCorrection{{id}}), u"CORRECTION_UNDONE"_s);
    QCOMPARE(scores(), (QList{1000, 0, 0}));
    QCOMPARE(states(), (QList{BuzzState::Right, BuzzState::Waiting, BuzzState::Waiting}));
}

void TestBuzzing::correctionsOfBuzzesAreRefused()
{
    BuzzerGame game;
    game.buzz(game.ann);
    QCOMPARE(game.outcomeOf(CorrectQuestion{{u"q1"_s}, RightBuzzers{}}), u"wrong_status"_s);
    game.judge(game.ann, true);
    QCOMPARE(game.outcomeOf(CorrectQuestion{{u"q1"_s}, RightBuzzers{{game.ann, game.bo}}}),
             u"player_not_found"_s);
    TestGame choices;
    choices.join(u"Ann"_s);
    choices.submit(StartGame{});
    choices.submit(CycleRoom{});
    choices.submit(CycleRoom{});
    QCOMPARE(choices.outcomeOf(CorrectQuestion{{u"q1"_s}, RightBuzzers{}}), u"invalid_message"_s);
}

void TestBuzzing::moreTimeIsABuzzesTooWhenItIsJudgedAnew()
{
    BuzzerGame game;
    game.pass(1s);
    game.buzz(game.ann);
    game.judge(game.ann, false);
    QCOMPARE(game.round().answers[game.ann].limit, 10s);
    QCOMPARE(game.submit(ExtendTime{20s}), u"TIME_EXTENDED"_s);
    QCOMPARE(game.round().answers[game.ann].limit, 30s);
    game.judge(game.ann, true);
    QCOMPARE(game.round().answers[game.ann].limit, 30s);
}

void TestBuzzing::aSnapshotKeepsBuzzes()
{
    BuzzerGame game;
    game.pass(1s);
    game.buzz(game.ann, 30ms);
    game.judge(game.ann, false);
    game.pass(1s);
    game.buzz(game.bo);
    const auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == game.room);
}

QTEST_APPLESS_MAIN(TestBuzzing)

#include "tst_buzzing.moc"
