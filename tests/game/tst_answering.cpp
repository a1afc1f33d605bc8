#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

class TestAnswering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerIsKeptWithItsTimes();
    void anAnswerMustFitTheQuestion_data();
    void anAnswerMustFitTheQuestion();
    void aQuestionThatIsNotOpenTakesNoAnswer_data();
    void aQuestionThatIsNotOpenTakesNoAnswer();
    void theDeadlineIsExact_data();
    void theDeadlineIsExact();
    void latencyShortensTheScoringTime_data();
    void latencyShortensTheScoringTime();
    void theSameAnswerAgainIsNoNews();
    void theSameAnswerIsKnownLater();
    void anotherAnswerIsRefusedForEver();
    void picksAreASet();
    void moreTimeStretchesOneDeadlineOnly_data();
    void moreTimeStretchesOneDeadlineOnly();
    void theQuestionStaysOpenForTheLastDeadline();
    void moreTimeGivenDuringAQuestionHoldsItOpen();
    void aReturningPlayersTimeHoldsTheQuestionOpen();
    void anApprovedPlayersTimeHoldsTheQuestionOpen();
    void timeOfWhoIsGoneHoldsNothingOpen();
    void whoGoesOrGetsLessTimeHoldsTheQuestionOpenNoMore();
    void aChangeDuringAPauseMovesTheEndToo();
    void aPlayerWithoutConnectionMayAnswer();
    void anAnswerNeverReachesTheNextQuestion();

private:
    TestGame m_game;
    PlayerId m_ann;
    PlayerId m_bo;
};

void TestAnswering::init()
{
    NewRoom made = quiz(2, withoutIntro());
    made.questions[1] = multiQuestion(u"q2"_s, {u"a"_s, u"b"_s});
    m_game = TestGame(made);
    m_ann = m_game.join(u"Ann"_s);
    m_bo = m_game.join(u"Bo"_s);
    m_game.submit(StartGame{});
}

void TestAnswering::anAnswerIsKeptWithItsTimes()
{
    m_game.pass(Milliseconds(2345));
    QCOMPARE(m_game.answer(m_ann, u"b"_s, Milliseconds(45)), u"ANSWER_ACCEPTED"_s);
    const GivenAnswer given = m_game.round().answers.value(m_ann);
    QCOMPARE(given.answer, (Answer{{{u"b"_s}}}));
    QCOMPARE(given.receivedAt, m_game.now);
    QCOMPARE(given.elapsed, Milliseconds(2300));
    QCOMPARE(given.limit, Milliseconds(10000));
}

void TestAnswering::anAnswerMustFitTheQuestion_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QStringList>("choices"); // one: "choice", more: "choices"
    QTest::addColumn<bool>("asList");
    QTest::addColumn<QString>("outcome");
    const auto bad = u"invalid_message"_s;
    const auto ok = u"ANSWER_ACCEPTED"_s;
    QTest::newRow("one choice") << 0 << QStringList{u"d"_s} << false << ok;
    QTest::newRow("an unknown choice") << 0 << QStringList{u"x"_s} << false << bad;
    QTest::newRow("a choice in capitals") << 0 << QStringList{u"A"_s} << false << bad;
    QTest::newRow("no choice") << 0 << QStringList{u""_s} << false << bad;
    QTest::newRow("a list for one choice") << 0 << QStringList{u"a"_s} << true << bad;
    QTest::newRow("some of several") << 1 << QStringList{u"a"_s, u"f"_s} << true << ok;
    QTest::newRow("one of several as a list") << 1 << QStringList{u"a"_s} << true << ok;
    QTest::newRow("one of several alone") << 1 << QStringList{u"a"_s} << false << bad;
    QTest::newRow("none of several") << 1 << QStringList() << true << bad;
    QTest::newRow("one of several twice") << 1 << QStringList{u"a"_s, u"a"_s} << true << bad;
    QTest::newRow("an unknown one among several")
        << 1 << QStringList{u"a"_s, u"x"_s} << true << bad;
}

void TestAnswering::anAnswerMustFitTheQuestion()
{
    QFETCH(int, question);
    QFETCH(QStringList, choices);
    QFETCH(bool, asList);
    if (question == 1)
        m_game.submit(CycleRoom{});
    QTEST(asList ? m_game.answer(m_ann, choices) : m_game.answer(m_ann, choices[0]), "outcome");
}

void TestAnswering::aQuestionThatIsNotOpenTakesNoAnswer_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("outcome");
    const auto notCurrent = u"not_current_question"_s;
    QTest::newRow("announced only") << Phase::Intro << u"q1"_s << notCurrent;
    QTest::newRow("open") << Phase::Answering << u"q1"_s << u"ANSWER_ACCEPTED"_s;
    QTest::newRow("revealed") << Phase::Reveal << u"q1"_s << u"too_late"_s;
    QTest::newRow("at the leaderboard") << Phase::Leaderboard << u"q1"_s << u"too_late"_s;
    QTest::newRow("paused") << Phase::Paused << u"q1"_s << u"wrong_status"_s;
    QTest::newRow("the next one") << Phase::Answering << u"q2"_s << notCurrent;
    QTest::newRow("unknown") << Phase::Answering << u"q9"_s << u"question_not_found"_s;
    QTest::newRow("in the lobby") << Phase::None << u"q1"_s << u"wrong_status"_s;
}

void TestAnswering::aQuestionThatIsNotOpenTakesNoAnswer()
{
    QFETCH(Phase, phase);
    QFETCH(QString, question);
    TestGame game(quiz(2));
    game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    if (phase != Phase::None)
        game.submit(StartGame{});
    if (phase == Phase::Paused) {
        game.submit(AdvancePhase{});
        game.submit(PauseGame{});
    }
    while (game.room.phase != phase)
        game.submit(AdvancePhase{});
    QTEST(game.answer(m_ann, QuestionId{question}, u"a"_s), "outcome");
    if (phase == Phase::None)
        return;
    game.submit(CycleRoom{});
    game.submit(EndGame{});
    QCOMPARE(game.answer(m_bo, QuestionId{u"q1"_s}, u"a"_s), u"wrong_status"_s);
}

void TestAnswering::theDeadlineIsExact_data()
{
    QTest::addColumn<int>("after"); // the opening, in ms
    QTest::addColumn<int>("latency");
    QTest::addColumn<QString>("outcome");
    const auto ok = u"ANSWER_ACCEPTED"_s;
    const auto late = u"too_late"_s;
    QTest::newRow("at the opening") << 0 << 0 << ok;
    QTest::newRow("at the deadline") << 10000 << 0 << ok;
    QTest::newRow("a millisecond later") << 10001 << 0 << late;
    QTest::newRow("with its delay at the deadline") << 10080 << 80 << ok;
    QTest::newRow("with its delay a millisecond later") << 10081 << 80 << late;
    QTest::newRow("with the greatest correction") << 10150 << 150 << ok;
    QTest::newRow("a millisecond over the greatest correction") << 10151 << 150 << late;
    QTest::newRow("a longer delay counts no more") << 10150 << 5000 << ok;
    QTest::newRow("a longer delay does not help") << 10151 << 5000 << late;
    QTest::newRow("a negative delay is none") << 10000 << -100 << ok;
    QTest::newRow("a negative delay does not help") << 10001 << -100 << late;
}

void TestAnswering::theDeadlineIsExact()
{
    QFETCH(int, after);
    QFETCH(int, latency);
    m_game.pass(Milliseconds(after));
    QTEST(m_game.answer(m_ann, u"a"_s, Milliseconds(latency)), "outcome");
}

void TestAnswering::latencyShortensTheScoringTime_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("latency");
    QTest::addColumn<int>("elapsed");
    QTest::newRow("no delay") << 1000 << 0 << 1000;
    QTest::newRow("some delay") << 1000 << 40 << 960;
    QTest::newRow("the most that counts") << 1000 << 150 << 850;
    QTest::newRow("more than counts") << 1000 << 151 << 850;
    QTest::newRow("a negative one") << 1000 << -40 << 1000;
    QTest::newRow("never before the opening") << 100 << 150 << 0;
}

void TestAnswering::latencyShortensTheScoringTime()
{
    QFETCH(int, after);
    QFETCH(int, latency);
    m_game.pass(Milliseconds(after));
    m_game.answer(m_ann, u"a"_s, Milliseconds(latency));
    QTEST(int(m_game.round().answers[m_ann].elapsed.count()), "elapsed");
}

void TestAnswering::theSameAnswerAgainIsNoNews()
{
    m_game.answer(m_ann, u"a"_s);
    const GameRoom before = m_game.room;
    m_game.pass(Seconds(1));
    QCOMPARE(m_game.answer(m_ann, u"a"_s), u""_s);
    QCOMPARE(m_game.room, before);
}

void TestAnswering::theSameAnswerIsKnownLater()
{
    m_game.answer(m_ann, u"a"_s);
    const QuestionId first{u"q1"_s};
    m_game.submit(PauseGame{});
    QCOMPARE(m_game.answer(m_ann, first, u"a"_s), u""_s);
    m_game.submit(ResumeGame{});
    m_game.pass(Seconds(11));
    QCOMPARE(m_game.answer(m_ann, first, u"a"_s), u""_s);
    m_game.submit(AdvancePhase{});
    QCOMPARE(m_game.answer(m_ann, first, u"a"_s), u""_s);
    m_game.submit(CycleRoom{});
    QCOMPARE(m_game.room.questionIndex, 1);
    QCOMPARE(m_game.answer(m_ann, first, u"a"_s), u""_s);
    m_game.submit(EndGame{});
    QCOMPARE(m_game.answer(m_ann, first, u"a"_s), u""_s);
}

void TestAnswering::anotherAnswerIsRefusedForEver()
{
    m_game.answer(m_ann, u"a"_s);
    const QuestionId first{u"q1"_s};
    QCOMPARE(m_game.answer(m_ann, first, u"b"_s), u"already_answered"_s);
    m_game.submit(CycleRoom{});
    QCOMPARE(m_game.answer(m_ann, first, u"b"_s), u"already_answered"_s);
    m_game.submit(EndGame{});
    QCOMPARE(m_game.answer(m_ann, first, u"b"_s), u"already_answered"_s);
    QCOMPARE(m_game.answer(m_ann, first, u"x"_s), u"invalid_message"_s);
}

void TestAnswering::picksAreASet()
{
    m_game.submit(CycleRoom{});
    QCOMPARE(m_game.answer(m_ann, QStringList{u"b"_s, u"a"_s}), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_ann, QStringList{u"a"_s, u"b"_s}), u""_s);
    QCOMPARE(m_game.answer(m_ann, QStringList{u"a"_s, u"c"_s}), u"already_answered"_s);
    QCOMPARE(m_game.answer(m_ann, QStringList{u"a"_s}), u"already_answered"_s);
    m_game.submit(AdvancePhase{});
    QVERIFY(m_game.standing(m_ann).lastCorrect);
}

void TestAnswering::moreTimeStretchesOneDeadlineOnly_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("annsOutcome");
    QTest::addColumn<QString>("bosOutcome");
    const auto ok = u"ANSWER_ACCEPTED"_s;
    const auto late = u"too_late"_s;
    QTest::newRow("at the common deadline") << 10000 << ok << ok;
    QTest::newRow("after it") << 10001 << ok << late;
    QTest::newRow("at Ann's deadline") << 15000 << ok << late;
    QTest::newRow("after it too") << 15001 << late << late;
}

void TestAnswering::moreTimeStretchesOneDeadlineOnly()
{
    QFETCH(int, after);
    m_game.join(u"Cem"_s);
    m_game.submit(EditPlayer{m_ann, {}, 1.5});
    m_game.submit(CycleRoom{});
    m_game.pass(Milliseconds(after));
    QTEST(m_game.answer(m_ann, QStringList{u"a"_s}), "annsOutcome");
    QTEST(m_game.answer(m_bo, QStringList{u"a"_s}), "bosOutcome");
    if (m_game.round().answers.contains(m_ann))
        QCOMPARE(m_game.round().answers[m_ann].limit, Milliseconds(15000));
}

void TestAnswering::theQuestionStaysOpenForTheLastDeadline()
{
    m_game.submit(EditPlayer{m_ann, {}, 1.5});
    m_game.submit(EditPlayer{m_bo, {}, 3});
    m_game.submit(CycleRoom{});
    QCOMPARE(m_game.round().deadline - m_game.now, Milliseconds(10000));
    QCOMPARE(*m_game.room.phaseEndsAt - m_game.now, Milliseconds(30150));
}

void TestAnswering::moreTimeGivenDuringAQuestionHoldsItOpen()
{
    const TimePoint opened = m_game.now;
    m_game.pass(Seconds(5));
    m_game.submit(EditPlayer{m_ann, {}, 2});
    QCOMPARE(*m_game.room.phaseEndsAt, opened + Milliseconds(20150));
    m_game.now = opened + Milliseconds(10150);
    QCOMPARE(m_game.submit(EndDuePhase{}), u""_s);
    m_game.now = opened + Seconds(20);
    QCOMPARE(m_game.answer(m_ann, u"a"_s), u"ANSWER_ACCEPTED"_s);
}

void TestAnswering::aReturningPlayersTimeHoldsTheQuestionOpen()
{
    m_game.submit(EditPlayer{m_ann, {}, 2});
    m_game.submit(LeaveRoom{m_ann});
    m_game.submit(CycleRoom{});
    QCOMPARE(*m_game.room.phaseEndsAt - m_game.now, Milliseconds(10150));
    m_game.connect(m_ann);
    QCOMPARE(*m_game.room.phaseEndsAt - m_game.now, Milliseconds(20150));
}

void TestAnswering::anApprovedPlayersTimeHoldsTheQuestionOpen()
{
    TestGame game(quiz(1, {.introTime = Seconds(0), .join = JoinMode::Approve}));
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(EditPlayer{ann, {}, 3});
    game.submit(StartGame{});
    QCOMPARE(*game.room.phaseEndsAt - game.now, Milliseconds(10150));
    game.submit(ApprovePlayer{ann});
    QCOMPARE(*game.room.phaseEndsAt - game.now, Milliseconds(30150));
}

void TestAnswering::timeOfWhoIsGoneHoldsNothingOpen()
{
    m_game.submit(EditPlayer{m_ann, {}, 3});
    m_game.submit(EditPlayer{m_bo, {}, 2});
    m_game.submit(RemovePlayer{m_ann});
    m_game.submit(LeaveRoom{m_bo});
    m_game.submit(CycleRoom{});
    QCOMPARE(*m_game.room.phaseEndsAt - m_game.now, Milliseconds(10150));
}

void TestAnswering::whoGoesOrGetsLessTimeHoldsTheQuestionOpenNoMore()
{
    m_game.submit(EditPlayer{m_ann, {}, 3});
    m_game.submit(EditPlayer{m_bo, {}, 2});
    m_game.submit(CycleRoom{});
    const TimePoint opened = m_game.now;
    m_game.disconnect(m_ann);
    QCOMPARE(*m_game.room.phaseEndsAt, opened + Milliseconds(30150));
    m_game.submit(LeaveRoom{m_ann});
    QCOMPARE(*m_game.room.phaseEndsAt, opened + Milliseconds(20150));
    m_game.submit(EditPlayer{m_bo, {}, 1});
    QCOMPARE(*m_game.room.phaseEndsAt, opened + Milliseconds(10150));
}

void TestAnswering::aChangeDuringAPauseMovesTheEndToo()
{
    const TimePoint opened = m_game.now;
    m_game.pass(Seconds(4));
    m_game.submit(PauseGame{});
    m_game.submit(EditPlayer{m_ann, {}, 2});
    m_game.pass(Seconds(100));
    m_game.submit(ResumeGame{});
    QCOMPARE(*m_game.room.phaseEndsAt, opened + Milliseconds(120150));
    m_game.submit(AdvancePhase{});
    const auto revealEnds = m_game.room.phaseEndsAt;
    m_game.submit(EditPlayer{m_ann, {}, 3});
    QCOMPARE(m_game.room.phaseEndsAt, revealEnds);
}

void TestAnswering::aPlayerWithoutConnectionMayAnswer()
{
    m_game.disconnect(m_ann);
    QCOMPARE(m_game.answer(m_ann, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_bo, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswering::anAnswerNeverReachesTheNextQuestion()
{
    m_game.submit(AdvancePhase{});
    QCOMPARE(m_game.answer(m_ann, QuestionId{u"q1"_s}, u"a"_s), u"too_late"_s);
    m_game.submit(CycleRoom{});
    QCOMPARE(m_game.answer(m_ann, QuestionId{u"q1"_s}, u"a"_s), u"not_current_question"_s);
    QVERIFY(m_game.round().answers.isEmpty());
}

QTEST_APPLESS_MAIN(TestAnswering)

#include "tst_answering.moc"
