#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

/// When a question closes before its deadline: all players who are connected now have answered.
class TestAnswerClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastAnswerCloses();
    void theLastAnswerClosesNotWhenThatIsOff();
    void whoIsAwayHoldsNobodyUp();
    void theOneWithoutAnAnswerGoes_data();
    void theOneWithoutAnAnswerGoes();
    void oneOfTwoWithoutAnAnswerGoes();
    void whoHasAnsweredGoesWhileAnotherIsAwaited();
    void whenNobodyIsThereItStaysOpen();
    void whenOnlyAnswersOfAbsentOnesAreThereItStaysOpen();
    void whoComesBackIsAwaitedAgain();
    void whoJoinsDuringTheQuestionIsAwaited();
    void whoIsNotApprovedIsNotAwaited();
    void duringAPauseNothingCloses();
    void aPauseInAnotherPhaseClosesNothing();
    void nothingClosesOutsideAQuestion();
    void theRevealLastsFromTheEarlyClose();
    void anAnswerFromAwayDoesNotCloseForThoseWhoAreThere();

private:
    TestGame m_game;
    PlayerId m_ann;
    PlayerId m_bo;
    PlayerId m_cem;
};

void TestAnswerClosing::init()
{
    m_game = TestGame(quiz(2, withoutIntro()));
    m_ann = m_game.join(u"Ann"_s);
    m_bo = m_game.join(u"Bo"_s);
    m_cem = m_game.join(u"Cem"_s);
    m_game.submit(StartGame{});
}

void TestAnswerClosing::theLastAnswerCloses()
{
    QCOMPARE(m_game.answer(m_ann, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_bo, u"b"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_ann, u"a"_s), u""_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
    QCOMPARE(m_game.room.phase, Phase::Reveal);
}

void TestAnswerClosing::theLastAnswerClosesNotWhenThatIsOff()
{
    TestGame game(quiz(1, {.introTime = Seconds(0), .closeWhenAllAnswered = false}));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    QCOMPARE(game.answer(ann, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(game.disconnect(bo), u"PLAYER_DISCONNECTED"_s);
    game.submit(PauseGame{});
    QCOMPARE(game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
}

void TestAnswerClosing::whoIsAwayHoldsNobodyUp()
{
    m_game.disconnect(m_cem);
    m_game.answer(m_ann, u"a"_s);
    QCOMPARE(m_game.answer(m_bo, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::theOneWithoutAnAnswerGoes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("connection lost") << u"lost"_s << u"PLAYER_DISCONNECTED QUESTION_CLOSED"_s;
    QTest::newRow("by own wish") << u"left"_s << u"PLAYER_LEFT QUESTION_CLOSED"_s;
    QTest::newRow("put out") << u"removed"_s << u"PLAYER_REMOVED QUESTION_CLOSED"_s;
}

void TestAnswerClosing::theOneWithoutAnAnswerGoes()
{
    QFETCH(QString, way);
    m_game.answer(m_ann, u"a"_s);
    m_game.answer(m_bo, u"a"_s);
    if (way == u"lost")
        QTEST(m_game.disconnect(m_cem), "outcome");
    else if (way == u"left")
        QTEST(m_game.submit(LeaveRoom{m_cem}), "outcome");
    else
        QTEST(m_game.submit(RemovePlayer{m_cem}), "outcome");
}

void TestAnswerClosing::oneOfTwoWithoutAnAnswerGoes()
{
    m_game.answer(m_ann, u"a"_s);
    QCOMPARE(m_game.disconnect(m_cem), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(m_game.disconnect(m_bo), u"PLAYER_DISCONNECTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::whoHasAnsweredGoesWhileAnotherIsAwaited()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.answer(m_bo, u"a"_s);
    QCOMPARE(m_game.disconnect(m_ann), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(m_game.submit(RemovePlayer{m_ann}), u"PLAYER_REMOVED"_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::whenNobodyIsThereItStaysOpen()
{
    for (const PlayerId player : {m_ann, m_bo, m_cem})
        QCOMPARE(m_game.disconnect(player), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(m_game.room.phase, Phase::Answering);
}

void TestAnswerClosing::whenOnlyAnswersOfAbsentOnesAreThereItStaysOpen()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.disconnect(m_ann);
    m_game.disconnect(m_bo);
    QCOMPARE(m_game.disconnect(m_cem), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(m_game.room.phase, Phase::Answering);
}

void TestAnswerClosing::whoComesBackIsAwaitedAgain()
{
    m_game.disconnect(m_cem);
    m_game.answer(m_ann, u"a"_s);
    m_game.connect(m_cem);
    QCOMPARE(m_game.answer(m_bo, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::whoJoinsDuringTheQuestionIsAwaited()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.answer(m_bo, u"a"_s);
    const PlayerId dee = m_game.join(u"Dee"_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(dee, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::whoIsNotApprovedIsNotAwaited()
{
    RoomSettings settings = m_game.room.settings;
    settings.join = JoinMode::Approve;
    m_game.submit(EditRoom{.title = {}, .maxPlayerCount = {}, .settings = settings});
    m_game.join(u"Dee"_s);
    m_game.answer(m_ann, u"a"_s);
    m_game.answer(m_bo, u"a"_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

void TestAnswerClosing::duringAPauseNothingCloses()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.answer(m_bo, u"a"_s);
    m_game.submit(PauseGame{});
    QCOMPARE(m_game.disconnect(m_cem), u"PLAYER_DISCONNECTED"_s);
    m_game.pass(Seconds(60));
    QCOMPARE(m_game.submit(ResumeGame{}), u"GAME_RESUMED QUESTION_CLOSED"_s);
    QCOMPARE(*m_game.room.phaseEndsAt, m_game.now + Seconds(5));

    m_game.submit(CycleRoom{});
    m_game.answer(m_ann, u"a"_s);
    m_game.submit(PauseGame{});
    QCOMPARE(m_game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
}

void TestAnswerClosing::aPauseInAnotherPhaseClosesNothing()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.submit(AdvancePhase{});
    m_game.submit(PauseGame{});
    m_game.disconnect(m_bo);
    m_game.disconnect(m_cem);
    QCOMPARE(m_game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
    QCOMPARE(m_game.room.phase, Phase::Reveal);
}

void TestAnswerClosing::nothingClosesOutsideAQuestion()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.submit(AdvancePhase{});
    QCOMPARE(m_game.disconnect(m_bo), u"PLAYER_DISCONNECTED"_s);
    QCOMPARE(m_game.submit(RemovePlayer{m_cem}), u"PLAYER_REMOVED"_s);
}

void TestAnswerClosing::theRevealLastsFromTheEarlyClose()
{
    m_game.pass(Seconds(2));
    for (const PlayerId player : {m_ann, m_bo, m_cem})
        m_game.answer(player, u"a"_s);
    QCOMPARE(*m_game.room.phaseEndsAt, m_game.now + Seconds(5));
}

void TestAnswerClosing::anAnswerFromAwayDoesNotCloseForThoseWhoAreThere()
{
    m_game.answer(m_ann, u"a"_s);
    m_game.disconnect(m_bo);
    QCOMPARE(m_game.answer(m_bo, u"a"_s), u"ANSWER_ACCEPTED"_s);
    QCOMPARE(m_game.answer(m_cem, u"a"_s), u"ANSWER_ACCEPTED QUESTION_CLOSED"_s);
}

QTEST_APPLESS_MAIN(TestAnswerClosing)

#include "tst_answerclosing.moc"
