#include "tests/view/playedroom.h"

#include "core/view/mediapath.h"
#include "core/view/roomview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What viewers see of a room, phase by phase.
class TestRoomView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lobbyShowsNoQuestion();
    void introAnnouncesTheNextQuestionOnly();
    void introThatTheHostEndsHasNoOpeningTime();
    void answeringShowsTheQuestionAndItsTimes();
    void openQuestionKeepsTheTimeItWasOpenedWith();
    void revealShowsTheRightChoicesAndTheOwnResult();
    void countsHaveEveryChoice();
    void leaderboardKeepsTheReveal();
    void nextIntroForgetsTheLastQuestion();
    void pauseKeepsWhatThePhaseHad_data();
    void pauseKeepsWhatThePhaseHad();
    void pauseOfAManualRevealHasNoRemainingTime();
    void completedShowsTheBest();
    void failedTellsWhy();
    void thePictureTellsWhoMadeIt();
    void filesOfAQuestionHaveAnotherPathInEachRoom();
    void whatNoNodeKeepsIsNotShown();
    void resultNamesTheNextAhead();
    void resultTellsWhatThePointsAreMadeOf();
    void resultTellsThePartOfAPartlyRightAnswer();
    void leaderboardHasAtMostWhatIsAsked();
    void removedPlayerSeesWhatAScreenSees();
    void unapprovedPlayerIsInNobodysList();
    void roundTellsWhereTheGameIs();
    void breakTellsWhatComes();
    void breakAfterASkippedQuestionShowsNothingOfIt();

private:
    static NewRoom twoRounds();
};

void TestRoomView::lobbyShowsNoQuestion()
{
    PlayedRoom game(newRoomOf(3));
    const PlayerId ann = game.join(u"Ann"_s);
    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QCOMPARE(view.shared.status, RoomStatus::Ready);
    QCOMPARE(view.shared.phase, Phase::None);
    QCOMPARE(view.shared.questionIndex, -1);
    QCOMPARE(view.shared.questionCount, 3);
    QCOMPARE(view.shared.playerCount, 1);
    QVERIFY(!view.shared.currentQuestion);
    QVERIFY(!view.shared.nextQuestion);
    QVERIFY(!view.shared.opensAt);
    QVERIFY(view.currentPlayer);
    QCOMPARE(view.currentPlayer->player.name, u"Ann"_s);
    QCOMPARE(view.currentPlayer->rank, 1);
}

void TestRoomView::introAnnouncesTheNextQuestionOnly()
{
    PlayedRoom game(newRoomOf(3));
    game.act(StartGame {});
    const SharedView view = sharedView(game.room);
    QCOMPARE(view.phase, Phase::Intro);
    QVERIFY(!view.currentQuestion);
    QVERIFY(view.nextQuestion);
    QCOMPARE(*view.nextQuestion, (NextQuestion {0, u"Geography"_s, 1000}));
    QCOMPARE(view.opensAt, game.now + 3s);
    QVERIFY(!view.deadline);
}

void TestRoomView::introThatTheHostEndsHasNoOpeningTime()
{
    NewRoom made = newRoomOf(1);
    made.settings.pacing = Pacing::Manual;
    PlayedRoom game(made);
    game.act(StartGame {});
    QVERIFY(!sharedView(game.room).opensAt);
}

void TestRoomView::answeringShowsTheQuestionAndItsTimes()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(2s);
    game.answer(ann, u"b"_s);

    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QVERIFY(view.shared.currentQuestion);
    QCOMPARE(view.shared.currentQuestion->id.value, u"q1"_s);
    QCOMPARE(view.shared.currentQuestion->time, 10s);
    QVERIFY(!view.shared.nextQuestion);
    QCOMPARE(view.shared.opensAt, game.now - 2s);
    QCOMPARE(view.shared.deadline, game.now + 8s);
    QCOMPARE(view.shared.answeredCount, 1);
    QCOMPARE(view.currentPlayer->answer, (Answer {{{u"b"_s}}}));
    QVERIFY(!view.shared.lastClosed);
    QVERIFY(!view.lastResult);
    QVERIFY(!gameRoomForPlayer(game.room, bo).currentPlayer->answer);
    QVERIFY(!gameRoomForScreen(game.room).currentPlayer);
}

void TestRoomView::openQuestionKeepsTheTimeItWasOpenedWith()
{
    PlayedRoom game(newRoomOf(2));
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    RoomSettings settings = game.room.settings;
    settings.questionTime = 45s;
    game.act(EditRoom {{}, {}, settings});
    QCOMPARE(sharedView(game.room).currentQuestion->time, 10s);
}

void TestRoomView::revealShowsTheRightChoicesAndTheOwnResult()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.answer(bo, u"b"_s);
    game.playTo(Phase::Reveal);

    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QVERIFY(view.shared.currentQuestion);
    QVERIFY(!view.shared.opensAt);
    QVERIFY(!view.shared.deadline);
    QVERIFY(view.shared.lastClosed);
    QCOMPARE(view.shared.lastClosed->correct.choices, QList<ChoiceId> {{u"a"_s}});
    QCOMPARE(view.shared.lastClosed->leaderboard.size(), 2);
    QCOMPARE(view.shared.lastClosed->leaderboard[0],
             (LeaderboardRow {1, ann, u"Ann"_s, view.currentPlayer->player.avatar, 1000, 1000}));
    QVERIFY(view.lastResult);
    QVERIFY(view.lastResult->correct);
    QCOMPARE(view.lastResult->points, 1000);
    QCOMPARE(view.currentPlayer->player.score, 1000);
    QCOMPARE(view.currentPlayer->streak, 1);
    QVERIFY(!gameRoomForPlayer(game.room, bo).lastResult->correct);
}

void TestRoomView::countsHaveEveryChoice()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"b"_s);
    game.playTo(Phase::Reveal);
    const QList<std::pair<ChoiceId, int>> expected {{{u"a"_s}, 0}, {{u"b"_s}, 1}};
    QCOMPARE(closedQuestion(game.room).counts, expected);
}

void TestRoomView::leaderboardKeepsTheReveal()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Leaderboard);
    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QVERIFY(view.shared.currentQuestion);
    QVERIFY(view.shared.lastClosed);
    QVERIFY(view.lastResult);
    QVERIFY(!view.lastResult->answered);
}

void TestRoomView::nextIntroForgetsTheLastQuestion()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Leaderboard);
    game.playTo(Phase::Intro);
    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QVERIFY(!view.shared.currentQuestion);
    QVERIFY(!view.shared.lastClosed);
    QVERIFY(!view.lastResult);
    QCOMPARE(view.shared.nextQuestion->index, 1);
    QCOMPARE(view.shared.answeredCount, 0);
}

void TestRoomView::pauseKeepsWhatThePhaseHad_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("remaining");
    QTest::newRow("intro: until it opens") << int(Phase::Intro) << 2000;
    QTest::newRow("answering: until the deadline") << int(Phase::Answering) << 9000;
    QTest::newRow("reveal: until it ends") << int(Phase::Reveal) << 4000;
    QTest::newRow("leaderboard: until it ends") << int(Phase::Leaderboard) << 4000;
}

void TestRoomView::pauseKeepsWhatThePhaseHad()
{
    QFETCH(int, phase);
    QFETCH(int, remaining);
    PlayedRoom game(newRoomOf(2));
    game.act(StartGame {});
    game.playTo(Phase(phase));
    const SharedView before = sharedView(game.room);
    game.wait(1s);
    game.act(PauseGame {});
    game.wait(60s);

    SharedView paused = sharedView(game.room);
    QCOMPARE(paused.phase, Phase::Paused);
    QCOMPARE(paused.pausedPhase, Phase(phase));
    QCOMPARE(paused.remaining, Milliseconds(remaining));
    paused.phase = before.phase;
    paused.pausedPhase = Phase::None;
    paused.remaining.reset();
    paused.revision = before.revision;
    QVERIFY(paused == before);
}

void TestRoomView::pauseOfAManualRevealHasNoRemainingTime()
{
    NewRoom made = newRoomOf(1);
    made.settings.pacing = Pacing::Manual;
    PlayedRoom game(made);
    game.act(StartGame {});
    game.playTo(Phase::Reveal);
    game.act(PauseGame {});
    QVERIFY(!sharedView(game.room).remaining);
}

void TestRoomView::completedShowsTheBest()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.act(EndGame {});
    const GameRoomForPlayer view = gameRoomForPlayer(game.room, ann);
    QCOMPARE(view.shared.status, RoomStatus::Completed);
    QVERIFY(!view.shared.currentQuestion);
    QVERIFY(!view.shared.lastClosed);
    QCOMPARE(view.shared.leaderboard.size(), 1);
    QCOMPARE(view.shared.leaderboard[0].score, 1000);
}

void TestRoomView::failedTellsWhy()
{
    NewRoom made = newRoomOf(0);
    PlayedRoom game(made);
    game.act(FailBuilding {u"the generator gave up"_s});
    QCOMPARE(sharedView(game.room).failureReason, u"the generator gave up"_s);
}

void TestRoomView::thePictureTellsWhoMadeIt()
{
    NewRoom made = newRoomOf(1);
    made.image = u"/media/1.png"_s;
    made.imageAuthor = u"Ada"_s;
    made.imageLink = u"https://example.org/1"_s;
    const SharedView view = sharedView(PlayedRoom(made).room);
    QCOMPARE(view.image, u"/media/1.png"_s);
    QCOMPARE(view.imageAuthor, u"Ada"_s);
    QCOMPARE(view.imageLink, u"https://example.org/1"_s);
}

void TestRoomView::filesOfAQuestionHaveAnotherPathInEachRoom()
{
    const QString picture = u"/media/%1.png"_s.arg(QString(64, u'a'));
    const QString sound = u"/media/%1.mp3"_s.arg(QString(64, u'b'));
    NewRoom made = newRoomOf(2);
    made.mediaKey = u"one secret"_s;
    for (Question &question : made.questions) {
        question.image = picture;
        question.audio = sound;
        question.choices[0].image = picture;
    }
    const GameRoom room = PlayedRoom(made).room;
    const QuestionView first = questionView(room, room.questions[0]);
    const QuestionView second = questionView(room, room.questions[1]);
    QVERIFY(first.image.startsWith(u"/media/"_s) && first.audio.startsWith(u"/media/"_s));
    QCOMPARE(first.choices[0].image, first.image);
    QCOMPARE(first.choices[1].image, u""_s);
    QVERIFY(first.image != second.image && first.image != first.audio);
    for (const QString &shown : {first.image, first.audio})
        QVERIFY(!shown.contains(QString(64, u'a')) && !shown.contains(QString(64, u'b')));
    // The same after a restart and on another node.
    QCOMPARE(questionView(PlayedRoom(made).room, room.questions[0]).image, first.image);
    made.mediaKey = u"another secret"_s;
    QVERIFY(questionView(PlayedRoom(made).room, room.questions[0]).image != first.image);
    QCOMPARE(keptPaths(room.questions[0]), (QStringList {picture, sound, picture}));
}

void TestRoomView::whatNoNodeKeepsIsNotShown()
{
    const GameRoom room = PlayedRoom(newRoomOf(1)).room;
    for (const QString &path : {u"https://example.org/x.png"_s, u"/media/../host.key"_s,
                                u"/media/%1.svg"_s.arg(QString(64, u'a')), u"media/river.png"_s}) {
        Question question = room.questions[0];
        question.image = path;
        QCOMPARE(questionView(room, question).image, u""_s);
        QVERIFY(keptPaths(question).isEmpty());
    }
}

void TestRoomView::resultNamesTheNextAhead()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    const PlayerId cy = game.join(u"Cy"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.wait(5s);
    game.answer(bo, u"a"_s);
    game.playTo(Phase::Reveal);
    QVERIFY(playerResult(game.room, ann).behindName.isEmpty());
    QCOMPARE(playerResult(game.room, bo).behindName, u"Ann"_s);
    QCOMPARE(playerResult(game.room, bo).behindPoints, 250);
    QCOMPARE(playerResult(game.room, cy).behindName, u"Bo"_s);
    QCOMPARE(playerResult(game.room, cy).behindPoints, 750);
}

void TestRoomView::resultTellsWhatThePointsAreMadeOf()
{
    NewRoom made = newRoomOf(2);
    made.settings.streakBonus = true;
    made.settings.scoring = ScoringPolicy::Order;
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    const PlayerId cy = game.join(u"Cy"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.playTo(Phase::Reveal);
    QCOMPARE(playerResult(game.room, ann).basePoints, 1000);
    QCOMPARE(playerResult(game.room, ann).streakPoints, 0);
    QVERIFY(playerResult(game.room, ann).isByPlace);
    game.playTo(Phase::Answering);
    game.answer(bo, u"a"_s);
    game.wait(1s);
    game.answer(ann, u"a"_s);
    game.answer(cy, u"b"_s);
    game.playTo(Phase::Reveal);
    const PlayerResult second = playerResult(game.room, ann);
    QCOMPARE(second.basePoints, 1000);
    QCOMPARE(second.streakPoints, 100);
    QCOMPARE(second.points, 950 + 100);
    QCOMPARE(playerResult(game.room, cy).basePoints, 0);
    QVERIFY(!playerResult(game.room, cy).isByPlace);
}

void TestRoomView::resultTellsThePartOfAPartlyRightAnswer()
{
    NewRoom made = newRoomOf(1);
    Question &question = made.questions.first();
    question.type = QuestionType::Multi;
    question.key.choices = {{u"a"_s}, {u"b"_s}};
    made.settings.streakBonus = true;
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(5s);
    game.act(SubmitAnswer {ann, {u"q1"_s}, AnswerChoices {{{u"a"_s}}}, game.now});
    game.playTo(Phase::Reveal);
    const PlayerResult result = playerResult(game.room, ann);
    QVERIFY(!result.correct);
    QCOMPARE(result.basePoints, 500);
    QCOMPARE(result.points, 375);
    QCOMPARE(result.streakPoints, 0);
}

void TestRoomView::leaderboardHasAtMostWhatIsAsked()
{
    PlayedRoom game(newRoomOf(1));
    game.joinMany(12);
    QCOMPARE(leaderboardRows(game.room, 10).size(), 10);
    QCOMPARE(leaderboardRows(game.room, 50).size(), 12);
}

void TestRoomView::removedPlayerSeesWhatAScreenSees()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(RemovePlayer {ann});
    QVERIFY(gameRoomForPlayer(game.room, ann) == gameRoomForScreen(game.room));
    QVERIFY(gameRoomForPlayer(game.room, PlayerId {99}) == gameRoomForScreen(game.room));
}

void TestRoomView::unapprovedPlayerIsInNobodysList()
{
    NewRoom made = newRoomOf(1);
    made.settings.join = JoinMode::Approve;
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(ApprovePlayer {bo});
    QVERIFY(gameRoomForPlayer(game.room, bo).otherPlayers.isEmpty());
    const GameRoomForPlayer waiting = gameRoomForPlayer(game.room, ann);
    QVERIFY(!waiting.currentPlayer->approved);
    QCOMPARE(waiting.otherPlayers.size(), 1);
    game.act(StartGame {});
    game.playTo(Phase::Reveal);
    QVERIFY(!gameRoomForPlayer(game.room, ann).lastResult);
}

NewRoom TestRoomView::twoRounds()
{
    NewRoom made = newRoomOf(3);
    made.rounds = {{.title = u"Rivers"_s, .introduction = u"Wet."_s, .questionCount = 2, .breakTime = 90s},
                   {.title = u"Music"_s, .introduction = u"Loud."_s, .questionCount = 1}};
    return made;
}

void TestRoomView::roundTellsWhereTheGameIs()
{
    QVERIFY(!sharedView(PlayedRoom(newRoomOf(2)).room).round);
    PlayedRoom game(twoRounds());
    QVERIFY(!sharedView(game.room).round);
    game.act(StartGame {});
    RoundView round {.index = 0, .count = 2, .title = u"Rivers"_s, .introduction = u"Wet."_s, .questionCount = 2};
    QCOMPARE(sharedView(game.room).round, round);
    game.playTo(Phase::Answering);
    round.introduction.clear();
    QCOMPARE(sharedView(game.room).round, round);
    game.act(CycleRoom {});
    round.questionIndex = 1;
    QCOMPARE(sharedView(game.room).round, round);
    QVERIFY(!sharedView(game.room).breakView);
}

void TestRoomView::breakTellsWhatComes()
{
    PlayedRoom game(twoRounds());
    game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Break);
    const SharedView view = sharedView(game.room);
    QVERIFY(view.breakView);
    QCOMPARE(view.breakView->endsAt, game.now + 90s);
    QCOMPARE(view.breakView->time, 90s);
    QCOMPARE(view.breakView->next, (RoundView {.index = 1, .count = 2, .title = u"Music"_s,
                                               .introduction = u"Loud."_s, .questionCount = 1}));
    QCOMPARE(view.lastClosed->id.value, u"q2"_s);
    game.act(PauseGame {});
    game.wait(30s);
    const SharedView paused = sharedView(game.room);
    QVERIFY(!paused.breakView->endsAt);
    QCOMPARE(paused.remaining, Milliseconds(90s));
}

void TestRoomView::breakAfterASkippedQuestionShowsNothingOfIt()
{
    PlayedRoom game(twoRounds());
    game.act(StartGame {});
    game.act(SkipQuestion {});
    game.act(SkipQuestion {});
    const SharedView view = sharedView(game.room);
    QCOMPARE(view.phase, Phase::Break);
    QVERIFY(!view.currentQuestion);
    QVERIFY(!view.lastClosed);
}

QTEST_GUILESS_MAIN(TestRoomView)
#include "tst_roomview.moc"
