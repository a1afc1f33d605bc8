#include "core/game/scoreboard.h"

#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

class TestScoreboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasARankBeforeAnyoneIsThere();
    void allShareTheFirstRankInTheLobby();
    void moreScoreRanksFirst();
    void withTheSameScoreMoreRightAnswersRankFirst();
    void withTheSameRightAnswersLessTimeRanksFirst();
    void playersWhoCannotBeToldApartShareARank();
    void aheadIsTheNearestWithMorePoints();
    void theLastQuestionIsTold();
    void aMissingAnswerEndsTheStreak();
    void theStreakBonusIsAddedWhenItIsOn();
    void aPenaltyNeverTakesMoreThanThereIs();
    void aPartlyRightAnswerCostsNothing();
    void orderPlacesGoByScoringTime();
    void aRemovedPlayerLosesTheRank();
    void aLatecomerStandsBehindAllWhoHavePoints();
    void anApprovedPlayerIsListedByAgeAmongEquals();
    void aPlayerWithMoreTimeIsScoredByIt();

private:
    /// A game in which each player answers each question as said: 'a' right, 'b' wrong, '-' not at
    /// all; one second after the question opened.
    static TestGame played(const RoomSettings &settings, const QStringList &answers);
};

TestGame TestScoreboard::played(const RoomSettings &settings, const QStringList &answers)
{
    RoomSettings open = settings;
    open.introTime = Seconds(0);
    open.closeWhenAllAnswered = false;
    TestGame game(quiz(int(answers[0].size()), open));
    for (qsizetype i = 0; i < answers.size(); ++i)
        game.join(u"Player %1"_s.arg(i + 1));
    game.submit(StartGame{});
    for (qsizetype question = 0; question < answers[0].size(); ++question) {
        game.pass(Seconds(1));
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (answers[i][question] != u'-')
                game.answer({quint32(i) + 1}, QString(answers[i][question]));
        }
        game.submit(CycleRoom{});
    }
    return game;
}

void TestScoreboard::nobodyHasARankBeforeAnyoneIsThere()
{
    TestGame game;
    QCOMPARE(game.room.scoreboard.ranking(), {});
    QCOMPARE(game.standing({7}), Standing());
}

void TestScoreboard::allShareTheFirstRankInTheLobby()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    QCOMPARE(game.standing(ann).rank, 1);
    QCOMPARE(game.standing(bo).rank, 1);
    QCOMPARE(game.room.scoreboard.ranking(), (QList{ann, bo}));
    game.submit(LeaveRoom{ann});
    QCOMPARE(game.room.scoreboard.ranking(), QList{bo});
    QCOMPARE(game.standing(ann), Standing());
}

void TestScoreboard::moreScoreRanksFirst()
{
    const TestGame game = played({}, {u"ab"_s, u"aa"_s, u"bb"_s});
    QCOMPARE(game.room.scoreboard.ranking(), (QList<PlayerId>{{2}, {1}, {3}}));
    QCOMPARE(game.standing({2}).score, 1900);
    QCOMPARE(game.standing({1}).score, 950);
    QCOMPARE(game.standing({3}).score, 0);
    QCOMPARE(game.standing({3}).rank, 3);
}

void TestScoreboard::withTheSameScoreMoreRightAnswersRankFirst()
{
    // A question without points tells players apart whose scores are equal.
    NewRoom made = quiz(2, withoutIntro());
    made.questions[1].points = 0;
    TestGame game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    game.answer(bo, u"a"_s);
    game.submit(CycleRoom{});
    game.answer(ann, u"b"_s);
    game.answer(bo, u"a"_s);
    QCOMPARE(game.standing(ann).score, game.standing(bo).score);
    QCOMPARE(game.standing(bo).rank, 1);
    QCOMPARE(game.standing(bo).rightCount, 2);
    QCOMPARE(game.standing(ann).rank, 2);
    QCOMPARE(game.standing(ann).ahead, PlayerId());
}

void TestScoreboard::withTheSameRightAnswersLessTimeRanksFirst()
{
    RoomSettings settings = withoutIntro();
    settings.scoring = ScoringPolicy::Flat;
    TestGame game(quiz(1, settings));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.pass(Milliseconds(700));
    game.answer(bo, u"a"_s);
    game.pass(Milliseconds(1));
    game.answer(ann, u"a"_s);
    QCOMPARE(game.standing(ann).score, game.standing(bo).score);
    QCOMPARE(game.standing(bo).rightTime, Milliseconds(700));
    QCOMPARE(game.standing(bo).rank, 1);
    QCOMPARE(game.standing(ann).rank, 2);
}

void TestScoreboard::playersWhoCannotBeToldApartShareARank()
{
    const TestGame game = played({}, {u"b"_s, u"a"_s, u"-"_s, u"a"_s, u"b"_s});
    QCOMPARE(game.room.scoreboard.ranking(), (QList<PlayerId>{{2}, {4}, {1}, {3}, {5}}));
    QList<int> ranks;
    for (const PlayerId id : game.room.scoreboard.ranking())
        ranks.append(game.standing(id).rank);
    QCOMPARE(ranks, (QList{1, 1, 3, 3, 3}));
}

void TestScoreboard::aheadIsTheNearestWithMorePoints()
{
    const TestGame game = played({}, {u"aa"_s, u"ab"_s, u"ab"_s, u"bb"_s});
    QCOMPARE(game.standing({1}).ahead, PlayerId());
    QCOMPARE(game.standing({2}).ahead, PlayerId{1});
    QCOMPARE(game.standing({3}).ahead, PlayerId{1});
    QCOMPARE(game.standing({4}).ahead, PlayerId{3});
}

void TestScoreboard::theLastQuestionIsTold()
{
    const TestGame game = played({}, {u"ba"_s, u"ab"_s, u"a-"_s});
    QCOMPARE(game.standing({1}).lastPoints, 950);
    QVERIFY(game.standing({1}).lastCorrect && game.standing({1}).lastAnswered);
    QCOMPARE(game.standing({2}).lastPoints, 0);
    QVERIFY(!game.standing({2}).lastCorrect && game.standing({2}).lastAnswered);
    QCOMPARE(game.standing({3}).lastPoints, 0);
    QVERIFY(!game.standing({3}).lastCorrect && !game.standing({3}).lastAnswered);
}

void TestScoreboard::aMissingAnswerEndsTheStreak()
{
    const TestGame game = played({}, {u"aaa"_s, u"aa-"_s, u"-aa"_s, u"aab"_s});
    QCOMPARE(game.standing({1}).streak, 3);
    QCOMPARE(game.standing({2}).streak, 0);
    QCOMPARE(game.standing({3}).streak, 2);
    QCOMPARE(game.standing({4}).streak, 0);
}

void TestScoreboard::theStreakBonusIsAddedWhenItIsOn()
{
    const TestGame with = played({.scoring = ScoringPolicy::Flat, .streakBonus = true},
                                 {u"aaaaaaaa"_s, u"aabaaaaa"_s});
    QCOMPARE(with.standing({1}).score, 8000 + 100 + 200 + 300 + 400 + 500 + 500 + 500);
    QCOMPARE(with.standing({1}).lastPoints, 1500);
    QCOMPARE(with.standing({2}).score, 7000 + 100 + 100 + 200 + 300 + 400);
    const TestGame without = played({.scoring = ScoringPolicy::Flat}, {u"aaa"_s});
    QCOMPARE(without.standing({1}).score, 3000);
}

void TestScoreboard::aPenaltyNeverTakesMoreThanThereIs()
{
    const TestGame game =
        played({.scoring = ScoringPolicy::Flat, .penalty = 60}, {u"bab"_s, u"abb"_s, u"a--"_s});
    QCOMPARE(game.standing({1}).score, 400);
    QCOMPARE(game.standing({1}).lastPoints, -600);
    QCOMPARE(game.standing({2}).score, 0);
    QCOMPARE(game.standing({2}).lastPoints, -400);
    QCOMPARE(game.standing({3}).score, 1000);
}

void TestScoreboard::aPartlyRightAnswerCostsNothing()
{
    NewRoom made = quiz(0, withoutIntro());
    made.questions = {multiQuestion(u"q1"_s, {u"a"_s, u"b"_s, u"c"_s})};
    made.settings.penalty = 50;
    TestGame game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, QStringList{u"a"_s, u"b"_s});
    game.answer(bo, QStringList{u"a"_s, u"d"_s});
    QCOMPARE(game.standing(ann).score, 667);
    QCOMPARE(game.standing(ann).streak, 0);
    QCOMPARE(game.standing(ann).rightCount, 0);
    QCOMPARE(scoreRound(game.room, 0).value(bo), (AnswerResult{-500, false}));
    QCOMPARE(game.standing(bo).score, 0);
}

void TestScoreboard::orderPlacesGoByScoringTime()
{
    TestGame game(quiz(1, {.introTime = Seconds(0), .scoring = ScoringPolicy::Order}));
    const PlayerId far = game.join(u"Far"_s);
    const PlayerId near = game.join(u"Near"_s);
    const PlayerId wrong = game.join(u"Wrong"_s);
    const PlayerId same = game.join(u"Same"_s);
    const PlayerId last = game.join(u"Last"_s);
    game.submit(StartGame{});
    game.pass(Milliseconds(100));
    game.answer(wrong, u"b"_s);
    game.pass(Milliseconds(900));
    game.answer(near, u"a"_s);
    game.pass(Milliseconds(40));
    game.answer(same, u"a"_s, Milliseconds(40));
    game.pass(Milliseconds(10));
    game.answer(far, u"a"_s, Milliseconds(100));
    game.pass(Milliseconds(10));
    game.answer(last, u"a"_s);
    QCOMPARE(game.standing(far).score, 1000);
    QCOMPARE(game.standing(near).score, 950);
    QCOMPARE(game.standing(same).score, 950);
    QCOMPARE(game.standing(last).score, 850);
    QCOMPARE(game.standing(wrong).score, 0);
}

void TestScoreboard::aRemovedPlayerLosesTheRank()
{
    TestGame game = played({}, {u"aa"_s, u"ab"_s, u"bb"_s});
    game.submit(RemovePlayer{{1}});
    QCOMPARE(game.room.scoreboard.ranking(), (QList<PlayerId>{{2}, {3}}));
    QCOMPARE(game.standing({1}).rank, 0);
    QCOMPARE(game.standing({2}).rank, 1);
    QCOMPARE(game.standing({2}).ahead, PlayerId());
    QCOMPARE(game.standing({1}).score, 1900);
    QCOMPARE(game.room.scoreboard, foldScoreboard(game.room));
}

void TestScoreboard::aLatecomerStandsBehindAllWhoHavePoints()
{
    TestGame game(quiz(2, withoutIntro()));
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(StartGame{});
    game.answer(ann, u"a"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    const PlayerId cem = game.join(u"Cem"_s);
    QCOMPARE(game.standing(bo).rank, 2);
    QCOMPARE(game.standing(cem).rank, 2);
    QCOMPARE(game.standing(cem).ahead, ann);
    QCOMPARE(game.room.scoreboard, foldScoreboard(game.room));
}

void TestScoreboard::anApprovedPlayerIsListedByAgeAmongEquals()
{
    TestGame game(quiz(2, {.introTime = Seconds(0), .join = JoinMode::Approve}));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    QCOMPARE(game.room.scoreboard.ranking(), {});
    QCOMPARE(game.standing(ann).rank, 0);
    game.submit(ApprovePlayer{bo});
    game.submit(ApprovePlayer{ann});
    QCOMPARE(game.room.scoreboard.ranking(), (QList{ann, bo}));
    QCOMPARE(game.room.scoreboard, foldScoreboard(game.room));
}

void TestScoreboard::aPlayerWithMoreTimeIsScoredByIt()
{
    TestGame game(quiz(1, withoutIntro()));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(EditPlayer{.player = ann, .name = {}, .timeFactor = 2});
    game.submit(StartGame{});
    game.pass(Seconds(10));
    game.answer(bo, u"a"_s);
    game.answer(ann, u"a"_s);
    QCOMPARE(game.standing(bo).score, 500);
    QCOMPARE(game.standing(ann).score, 750);
}

QTEST_APPLESS_MAIN(TestScoreboard)

#include "tst_scoreboard.moc"
