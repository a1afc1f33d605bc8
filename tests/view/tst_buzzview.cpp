#include "tests/view/playedroom.h"

#include "core/view/roomview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What players and screens see of buzzes and of stakes.
class TestBuzzView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnOpenBuzzerQuestionShowsBuzzes();
    void rowsTellTurnPlaceAndDistance();
    void judgedOnesStayWithTheirState();
    void aLongListIsCut();
    void theTimeThatIsLeftStandsStill();
    void whoBuzzedSeesIt();
    void whoWasWrongIsLockedOut();
    void theResultTellsWhoWasRight();
    void theIntroTellsHowManyHaveStaked();
    void aStakeIsTheOwnersAlone();
    void theResultTellsTheStake();
};

namespace
{

NewRoom buzzerRoom()
{
    NewRoom made = newRoomOf(2);
    made.questions[0] = {.id = {u"q1"_s},
                         .type = QuestionType::Buzzer,
                         .text = u"Which river?"_s,
                         .key = {.texts = {u"Danube"_s}}};
    return made;
}

/// Opens the buzzer question; `count` players are there.
PlayedRoom openedRoom(int count)
{
    PlayedRoom game(buzzerRoom());
    game.joinMany(count);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    return game;
}

void buzz(PlayedRoom &game, quint32 player)
{
    game.act(SubmitAnswer {{player}, {u"q1"_s}, AnswerBuzz {}, game.now});
}

void judge(PlayedRoom &game, quint32 player, bool right)
{
    game.act(JudgeBuzz {{u"q1"_s}, {player}, right});
}

BuzzView buzzesOf(const PlayedRoom &game)
{
    return *sharedView(game.room).buzzes;
}

/// Two players before a question that is played for stakes.
PlayedRoom announcedRoom()
{
    NewRoom made = newRoomOf(2);
    made.questions[0].hasWager = true;
    PlayedRoom game(made);
    game.joinMany(2);
    game.act(StartGame {});
    return game;
}

} // namespace

void TestBuzzView::onlyAnOpenBuzzerQuestionShowsBuzzes()
{
    PlayedRoom game = openedRoom(1);
    QCOMPARE(sharedView(game.room).buzzes, BuzzView());
    game.playTo(Phase::Reveal);
    QVERIFY(!sharedView(game.room).buzzes);
    game.playTo(Phase::Answering);
    QVERIFY(!sharedView(game.room).buzzes);
}

void TestBuzzView::rowsTellTurnPlaceAndDistance()
{
    PlayedRoom game = openedRoom(3);
    buzz(game, 2);
    game.wait(15ms);
    buzz(game, 1);
    game.wait(300ms);
    buzz(game, 3);
    const BuzzView view = buzzesOf(game);
    QCOMPARE(view.count, 3);
    QCOMPARE(view.rows.size(), 3);
    QCOMPARE(view.rows[0], (BuzzRow {.id = {2},
                                     .name = u"Player 2"_s,
                                     .avatar = game.room.player({2})->avatar,
                                     .place = 1,
                                     .isTied = true,
                                     .isOnTurn = true}));
    QCOMPARE(view.rows[1].id, PlayerId {1});
    QCOMPARE(view.rows[1].place, 1);
    QCOMPARE(view.rows[1].behind, 15ms);
    QVERIFY(view.rows[1].isTied && view.rows[1].isOnTurn);
    QCOMPARE(view.rows[2].place, 3);
    QCOMPARE(view.rows[2].behind, 315ms);
    QVERIFY(!view.rows[2].isTied && !view.rows[2].isOnTurn);
    QCOMPARE(sharedView(game.room).answeredCount, 3);
}

void TestBuzzView::judgedOnesStayWithTheirState()
{
    PlayedRoom game = openedRoom(3);
    buzz(game, 1);
    game.wait(100ms);
    buzz(game, 2);
    game.wait(100ms);
    buzz(game, 3);
    judge(game, 1, false);
    const BuzzView view = buzzesOf(game);
    QCOMPARE(view.rows[0].state, BuzzState::Wrong);
    QVERIFY(!view.rows[0].isOnTurn);
    QVERIFY(view.rows[1].isOnTurn);
    QCOMPARE(view.rows[1].behind, 0ms);
    QCOMPARE(view.rows[2].behind, 100ms);
}

void TestBuzzView::aLongListIsCut()
{
    PlayedRoom game = openedRoom(40);
    for (quint32 player = 1; player <= 40; ++player) {
        buzz(game, player);
        game.wait(50ms);
    }
    for (quint32 player = 1; player <= 15; ++player)
        judge(game, player, false);
    const BuzzView view = buzzesOf(game);
    QCOMPARE(view.count, 40);
    QCOMPARE(view.rows.size(), 20);
    QCOMPARE(view.rows.first().id, PlayerId {6});
    QCOMPARE(view.rows[9].id, PlayerId {15});
    QCOMPARE(view.rows[10].id, PlayerId {16});
    QCOMPARE(view.rows.last().id, PlayerId {25});
}

void TestBuzzView::theTimeThatIsLeftStandsStill()
{
    PlayedRoom game = openedRoom(2);
    game.wait(3s);
    QVERIFY(sharedView(game.room).deadline);
    buzz(game, 1);
    game.wait(5s);
    QVERIFY(!sharedView(game.room).deadline);
    QCOMPARE(buzzesOf(game).remaining, 7s);
    game.act(PauseGame {});
    game.wait(5s);
    QCOMPARE(sharedView(game.room).remaining, 7s);
    game.act(ResumeGame {});
    judge(game, 1, false);
    QVERIFY(!buzzesOf(game).remaining);
    QCOMPARE(*sharedView(game.room).deadline - game.now, 7s);
}

void TestBuzzView::whoBuzzedSeesIt()
{
    PlayedRoom game = openedRoom(2);
    buzz(game, 1);
    QCOMPARE(gameRoomForPlayer(game.room, {1}).currentPlayer->answer, Answer());
    QVERIFY(!gameRoomForPlayer(game.room, {2}).currentPlayer->answer);
}

void TestBuzzView::whoWasWrongIsLockedOut()
{
    PlayedRoom game = openedRoom(2);
    buzz(game, 1);
    QVERIFY(!gameRoomForPlayer(game.room, {1}).currentPlayer->isLockedOut);
    judge(game, 1, false);
    const CurrentPlayer ann = *gameRoomForPlayer(game.room, {1}).currentPlayer;
    QVERIFY(ann.isLockedOut);
    QCOMPARE(ann.answer, (Answer {.judgedRight = false}));
    QVERIFY(!gameRoomForPlayer(game.room, {2}).currentPlayer->isLockedOut);
}

void TestBuzzView::theResultTellsWhoWasRight()
{
    PlayedRoom game = openedRoom(2);
    buzz(game, 2);
    judge(game, 2, true);
    const ClosedQuestion closed = closedQuestion(game.room);
    QCOMPARE(closed.correct.texts, QStringList {u"Danube"_s});
    QCOMPARE(closed.rightCount, 1);
    QCOMPARE(closed.buzzes->rows.size(), 1);
    QCOMPARE(closed.buzzes->rows[0].state, BuzzState::Right);
    QVERIFY(!playerResult(game.room, {1}).answered);
    QCOMPARE(playerResult(game.room, {2}).points, 1000);
    game.playTo(Phase::Answering);
    game.playTo(Phase::Reveal);
    QVERIFY(!closedQuestion(game.room).buzzes);
}

void TestBuzzView::theIntroTellsHowManyHaveStaked()
{
    PlayedRoom game = announcedRoom();
    QVERIFY(sharedView(game.room).nextQuestion->hasWager);
    QCOMPARE(sharedView(game.room).nextQuestion->wagerCount, 0);
    game.act(PlaceWager {{2}, 0, 0});
    QCOMPARE(sharedView(game.room).nextQuestion->wagerCount, 1);
}

void TestBuzzView::aStakeIsTheOwnersAlone()
{
    PlayedRoom game = announcedRoom();
    game.act(PlaceWager {{1}, 0, 700});
    const CurrentPlayer ann = *gameRoomForPlayer(game.room, {1}).currentPlayer;
    QCOMPARE(ann.wager, 700);
    QCOMPARE(ann.greatestWager, 1000);
    const CurrentPlayer bo = *gameRoomForPlayer(game.room, {2}).currentPlayer;
    QVERIFY(!bo.wager);
    QCOMPARE(bo.greatestWager, 1000);
    game.playTo(Phase::Answering);
    QCOMPARE(gameRoomForPlayer(game.room, {1}).currentPlayer->wager, 700);
    QVERIFY(!gameRoomForPlayer(game.room, {1}).currentPlayer->greatestWager);
    QVERIFY(sharedView(game.room).currentQuestion->hasWager);
}

void TestBuzzView::theResultTellsTheStake()
{
    PlayedRoom game = announcedRoom();
    game.act(PlaceWager {{1}, 0, 700});
    game.playTo(Phase::Answering);
    game.answer({1}, u"a"_s);
    game.playTo(Phase::Reveal);
    const PlayerResult ann = playerResult(game.room, {1});
    QCOMPARE(ann.wager, 700);
    QCOMPARE(ann.points, 700);
    QCOMPARE(ann.basePoints, 700);
    QCOMPARE(playerResult(game.room, {2}).wager, 0);
    game.playTo(Phase::Answering);
    game.playTo(Phase::Reveal);
    QVERIFY(!playerResult(game.room, {1}).wager);
}

QTEST_APPLESS_MAIN(TestBuzzView)

#include "tst_buzzview.moc"
