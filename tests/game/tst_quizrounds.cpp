#include "core/game/quizroundsjson.h"
#include "tests/game/testgame.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Two rounds of two questions each, with a break of two minutes between them.
NewRoom twoRounds(RoomSettings settings = withoutIntro())
{
    NewRoom made = quiz(4, settings);
    made.rounds = {{.title = u"Rivers"_s, .questionCount = 2, .breakTime = 120s},
                   {.title = u"Music"_s, .questionCount = 2}};
    return made;
}

/// Plays until the phase, which comes in the round that is current or next.
void playTo(TestGame &game, Phase phase)
{
    for (int i = 0; i < 12 && game.room.phase != phase; ++i)
        game.submit(AdvancePhase{});
    QCOMPARE(game.room.phase, phase);
}

TestGame gameInBreak(const RoomSettings &settings = withoutIntro())
{
    TestGame game(twoRounds(settings));
    game.submit(StartGame{});
    playTo(game, Phase::Break);
    return game;
}

} // namespace

/// A quiz in rounds, and the breaks between them.
class TestQuizRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionHasItsPlace_data();
    void aQuestionHasItsPlace();
    void whatIsLeftOutIsMissedInItsRound();
    void moreQuestionsGoIntoARound_data();
    void moreQuestionsGoIntoARound();
    void roundsStayAsFarAsTheirQuestionsDo();
    void aBreakComesAfterTheRoundsLastLeaderboard();
    void thereIsNoBreakAfterTheLastRound();
    void aRoundWithoutABreakGoesStraightOn();
    void theBreakEndsByItself_data();
    void theBreakEndsByItself();
    void theHostEndsItEarly_data();
    void theHostEndsItEarly();
    void itCanBeExtended();
    void itCanBeExtendedWhilePaused();
    void itIsNotExtendedWithoutEnd();
    void aPauseMovesItsEnd();
    void skippingTheRoundsLastQuestionLeadsToTheBreak();
    void nothingIsAnsweredOrSkippedInIt();
    void theLeaderboardMayComeOnlyAfterTheRound();
    void aRoundMayScoreInItsOwnWay();
    void anIntroductionHasTimeToBeRead();
    void questionsAreShuffledWithinTheirRound();
    void roundsMustHoldAllQuestions_data();
    void roundsMustHoldAllQuestions();
    void theySurviveTheWayThroughJson();
    void aRoundIsRefused_data();
    void aRoundIsRefused();
    void questionsTakeWhatTheirRoundSays();
};

void TestQuizRounds::aQuestionHasItsPlace_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("round");
    QTest::addColumn<int>("question");
    QTest::addColumn<bool>("isLast");
    QTest::newRow("the first of all") << 0 << 0 << 0 << false;
    QTest::newRow("the last of a round") << 1 << 0 << 1 << true;
    QTest::newRow("the first of the next") << 2 << 1 << 0 << false;
    QTest::newRow("the last of all") << 3 << 1 << 1 << true;
    QTest::newRow("beyond the last") << 4 << -1 << 0 << false;
    QTest::newRow("before the first") << -1 << -1 << 0 << false;
}

void TestQuizRounds::aQuestionHasItsPlace()
{
    QFETCH(int, index);
    const PlaceInRound place = placeInRound(twoRounds().rounds, index);
    QTEST(place.round, "round");
    QTEST(place.question, "question");
    QTEST(place.isLast, "isLast");
    QCOMPARE(placeInRound({}, index).round, -1);
}

void TestQuizRounds::whatIsLeftOutIsMissedInItsRound()
{
    const QList<QuizRound> rounds = twoRounds().rounds;
    QVERIFY(roundsOfKept(rounds, {true, true, true, true}) == rounds);
    const QList<QuizRound> less = roundsOfKept(rounds, {false, false, true, false});
    QCOMPARE(less.size(), 1);
    QCOMPARE(less.first().title, u"Music"_s);
    QCOMPARE(less.first().questionCount, 1);
    QVERIFY(roundsOfKept(rounds, {}).isEmpty());
    QVERIFY(roundsOfKept({}, {true}).isEmpty());
}

void TestQuizRounds::moreQuestionsGoIntoARound_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("before all") << 0 << QList{5, 2};
    QTest::newRow("inside the first") << 1 << QList{5, 2};
    QTest::newRow("at the end of the first") << 2 << QList{5, 2};
    QTest::newRow("inside the second") << 3 << QList{2, 5};
    QTest::newRow("at the end") << 4 << QList{2, 5};
}

void TestQuizRounds::moreQuestionsGoIntoARound()
{
    QFETCH(const int, index);
    QFETCH(const QList<int>, counts);
    const auto rounds = roundsWithMore(twoRounds().rounds, index, 3);
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds[0].questionCount, counts[0]);
    QCOMPARE(rounds[1].questionCount, counts[1]);
    QCOMPARE(roundsWithMore({}, index, 3), QList<QuizRound>());
}

void TestQuizRounds::roundsStayAsFarAsTheirQuestionsDo()
{
    TestGame game(twoRounds());
    QList<Question> questions = game.room.questions;
    questions[0].text = u"Another one?"_s;
    QCOMPARE(game.submit(ReplaceQuestions{questions}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.quizRounds, twoRounds().rounds);
    questions.removeAt(1);
    QCOMPARE(game.submit(ReplaceQuestions{questions}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.quizRounds.size(), 2);
    QCOMPARE(game.room.quizRounds[0].questionCount, 1);
    QCOMPARE(game.room.quizRounds[1].questionCount, 2);
    questions.append(quiz(9).questions.last());
    questions.append(quiz(8).questions.last());
    QCOMPARE(game.submit(ReplaceQuestions{questions}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.quizRounds, QList<QuizRound>());
}

void TestQuizRounds::aBreakComesAfterTheRoundsLastLeaderboard()
{
    TestGame game(twoRounds());
    game.submit(StartGame{});
    QStringList outcomes;
    for (int i = 0; i < 7; ++i)
        outcomes << game.submit(AdvancePhase{});
    QCOMPARE(outcomes, (QStringList{u"QUESTION_CLOSED"_s, u"LEADERBOARD_SHOWN"_s, u"QUESTION_OPENED"_s,
                                    u"QUESTION_CLOSED"_s, u"LEADERBOARD_SHOWN"_s, u"BREAK_STARTED"_s,
                                    u"QUESTION_OPENED"_s}));
    QCOMPARE(game.room.questionIndex, 2);
}

void TestQuizRounds::thereIsNoBreakAfterTheLastRound()
{
    TestGame game = gameInBreak();
    QStringList outcomes;
    while (game.room.status == RoomStatus::InProgress)
        outcomes << game.submit(AdvancePhase{});
    QCOMPARE(outcomes.last(), u"GAME_COMPLETED"_s);
    QVERIFY(!outcomes.contains(u"BREAK_STARTED"_s));
}

void TestQuizRounds::aRoundWithoutABreakGoesStraightOn()
{
    NewRoom made = twoRounds();
    made.rounds[0].breakTime = 0s;
    TestGame game(made);
    game.submit(StartGame{});
    game.submit(CycleRoom{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.submit(AdvancePhase{}), u"LEADERBOARD_SHOWN"_s);
    QCOMPARE(game.submit(AdvancePhase{}), u"QUESTION_OPENED"_s);
}

void TestQuizRounds::theBreakEndsByItself_data()
{
    QTest::addColumn<Pacing>("pacing");
    QTest::addColumn<bool>("ends");
    QTest::newRow("auto") << Pacing::Auto << true;
    QTest::newRow("hold") << Pacing::Hold << true;
    QTest::newRow("manual: the host ends it") << Pacing::Manual << false;
}

void TestQuizRounds::theBreakEndsByItself()
{
    QFETCH(Pacing, pacing);
    QFETCH(bool, ends);
    RoomSettings settings = withoutIntro();
    settings.pacing = pacing;
    TestGame game = gameInBreak(settings);
    const TimePoint end = game.now + 120s;
    QCOMPARE(game.room.phaseEndsAt, ends ? std::optional(end) : std::nullopt);
    game.now = end - 1ms;
    QCOMPARE(game.submit(EndDuePhase{}), QString());
    game.now = end;
    QCOMPARE(game.submit(EndDuePhase{}), ends ? u"QUESTION_OPENED"_s : QString());
}

void TestQuizRounds::theHostEndsItEarly_data()
{
    QTest::addColumn<bool>("cycles");
    QTest::newRow("by advance") << false;
    QTest::newRow("by cycle") << true;
}

void TestQuizRounds::theHostEndsItEarly()
{
    QFETCH(bool, cycles);
    TestGame game = gameInBreak();
    QCOMPARE(game.submit(cycles ? RoomCommand(CycleRoom{}) : RoomCommand(AdvancePhase{})),
             u"QUESTION_OPENED"_s);
    QCOMPARE(game.room.questionIndex, 2);
}

void TestQuizRounds::itCanBeExtended()
{
    TestGame game = gameInBreak();
    const TimePoint end = *game.room.phaseEndsAt;
    QCOMPARE(game.submit(ExtendTime{60s}), u"TIME_EXTENDED"_s);
    QCOMPARE(game.room.phaseEndsAt, end + 60s);
    QCOMPARE(game.submit(ExtendTime{0s}), u"invalid_message"_s);
    QCOMPARE(game.submit(ExtendTime{601s}), u"invalid_message"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(game.submit(ExtendTime{600s}), u"TIME_EXTENDED"_s);
    // 3180 s are left now, and a break goes on for an hour at most.
    QCOMPARE(game.submit(ExtendTime{421s}), u"wrong_status"_s);
    QCOMPARE(game.submit(ExtendTime{420s}), u"TIME_EXTENDED"_s);
}

void TestQuizRounds::itCanBeExtendedWhilePaused()
{
    TestGame game = gameInBreak();
    const TimePoint end = *game.room.phaseEndsAt;
    game.submit(PauseGame{});
    game.pass(30s);
    QCOMPARE(game.submit(ExtendTime{60s}), u"TIME_EXTENDED"_s);
    game.submit(ResumeGame{});
    QCOMPARE(game.room.phaseEndsAt, end + 90s);
}

void TestQuizRounds::itIsNotExtendedWithoutEnd()
{
    RoomSettings settings = withoutIntro();
    settings.pacing = Pacing::Manual;
    TestGame game = gameInBreak(settings);
    QCOMPARE(game.submit(ExtendTime{60s}), u"wrong_status"_s);
}

void TestQuizRounds::aPauseMovesItsEnd()
{
    TestGame game = gameInBreak();
    const TimePoint end = *game.room.phaseEndsAt;
    game.submit(PauseGame{});
    QCOMPARE(game.room.playPhase(), Phase::Break);
    game.pass(45s);
    QCOMPARE(game.submit(ResumeGame{}), u"GAME_RESUMED"_s);
    QCOMPARE(game.room.phase, Phase::Break);
    QCOMPARE(game.room.phaseEndsAt, end + 45s);
}

void TestQuizRounds::skippingTheRoundsLastQuestionLeadsToTheBreak()
{
    TestGame game(twoRounds());
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.submit(CycleRoom{});
    game.answer(ann, u"a"_s);
    QCOMPARE(game.submit(SkipQuestion{}), u"QUESTION_SKIPPED BREAK_STARTED"_s);
    QCOMPARE(game.room.awaitedCount, 2);
    // Its deadline is still to come.
    QCOMPARE(game.answer(bo, u"a"_s), u"not_current_question"_s);
}

void TestQuizRounds::nothingIsAnsweredOrSkippedInIt()
{
    TestGame game(twoRounds());
    const PlayerId ann = game.join(u"Ann"_s);
    game.submit(StartGame{});
    playTo(game, Phase::Break);
    QCOMPARE(game.answer(ann, u"a"_s), u"too_late"_s);
    QCOMPARE(game.answer(ann, {u"q3"_s}, u"a"_s), u"not_current_question"_s);
    QCOMPARE(game.submit(SkipQuestion{}), u"wrong_status"_s);
}

void TestQuizRounds::theLeaderboardMayComeOnlyAfterTheRound()
{
    NewRoom made = twoRounds();
    made.rounds[0].hasLeaderboardAtEndOnly = true;
    TestGame game(made);
    game.submit(StartGame{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.submit(AdvancePhase{}), u"QUESTION_OPENED"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.submit(AdvancePhase{}), u"LEADERBOARD_SHOWN"_s);
}

void TestQuizRounds::aRoundMayScoreInItsOwnWay()
{
    NewRoom made = twoRounds();
    made.rounds[1].scoring = ScoringPolicy::Flat;
    TestGame game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.pass(5s);
    game.answer(ann, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).lastPoints, 750);
    playTo(game, Phase::Break);
    game.submit(AdvancePhase{});
    game.pass(5s);
    game.answer(ann, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(game.standing(ann).lastPoints, 1000);
}

void TestQuizRounds::anIntroductionHasTimeToBeRead()
{
    NewRoom made = twoRounds({.introTime = 3s});
    made.rounds[0].introduction = u"All about water."_s;
    TestGame game(made);
    game.submit(StartGame{});
    QCOMPARE(game.room.phase, Phase::Intro);
    QCOMPARE(game.room.phaseEndsAt, game.now + roundIntroTime);
    game.submit(CycleRoom{});
    playTo(game, Phase::Intro);
    QCOMPARE(game.room.phaseEndsAt, game.now + 3s);
}

void TestQuizRounds::questionsAreShuffledWithinTheirRound()
{
    NewRoom made = quiz(20, {.shuffleQuestions = true});
    made.rounds = {{.title = u"One"_s, .questionCount = 5}, {.title = u"Two"_s, .questionCount = 15}};
    TestGame game(made);
    game.submit(StartGame{});
    QSet<QString> first;
    for (int i = 0; i < 5; ++i)
        first.insert(game.room.questions[i].id.value);
    QCOMPARE(first, (QSet<QString>{u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s, u"q5"_s}));
    QVERIFY(game.room.questions != made.questions);
}

void TestQuizRounds::roundsMustHoldAllQuestions_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("good");
    QTest::newRow("one short") << 3 << false;
    QTest::newRow("all") << 4 << true;
    QTest::newRow("one too many") << 5 << false;
}

void TestQuizRounds::roundsMustHoldAllQuestions()
{
    QFETCH(int, count);
    NewRoom made = quiz(4);
    made.rounds = {{.title = u"All"_s, .questionCount = count}};
    QTEST(createRoom(made, {u"BKTRFN"_s}, {}).has_value(), "good");
    made.questions.clear();
    QVERIFY(!createRoom(made, {u"BKTRFN"_s}, {}));
}

void TestQuizRounds::theySurviveTheWayThroughJson()
{
    const QList<QuizRound> rounds{{.title = u"Rivers"_s, .questionCount = 1},
                                  {.title = u"Music"_s,
                                   .introduction = u"Name that tune."_s,
                                   .questionCount = 2,
                                   .scoring = ScoringPolicy::Order,
                                   .hasLeaderboardAtEndOnly = true,
                                   .breakTime = 0s}};
    const auto read = quizRoundsFromJson(toJson(rounds));
    QVERIFY(read);
    QVERIFY(*read == rounds);
    QCOMPARE(quizRoundsFromJson(QJsonValue::Undefined)->size(), 0);
    QCOMPARE(quizRoundsFromJson(QJsonValue::Null)->size(), 0);
}

void TestQuizRounds::aRoundIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("without a title") << u"title"_s << QJsonValue();
    QTest::newRow("with an empty title") << u"title"_s << QJsonValue(u"  "_s);
    QTest::newRow("with a long title") << u"title"_s << QJsonValue(QString(121, u'x'));
    QTest::newRow("with a long introduction") << u"introduction"_s << QJsonValue(QString(501, u'x'));
    QTest::newRow("with a number for an introduction") << u"introduction"_s << QJsonValue(1);
    QTest::newRow("without questions") << u"question_count"_s << QJsonValue(0);
    QTest::newRow("with half a question") << u"question_count"_s << QJsonValue(1.5);
    QTest::newRow("without a count") << u"question_count"_s << QJsonValue();
    QTest::newRow("scored in no known way") << u"scoring"_s << QJsonValue(u"luck"_s);
    QTest::newRow("with a leaderboard at no known time") << u"leaderboard"_s << QJsonValue(u"never"_s);
    QTest::newRow("with a negative break") << u"break_seconds"_s << QJsonValue(-1);
    QTest::newRow("with a break of over an hour") << u"break_seconds"_s << QJsonValue(3601);
}

void TestQuizRounds::aRoundIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject round{{u"title"_s, u"Music"_s}, {u"question_count"_s, 2}};
    QVERIFY(quizRoundsFromJson(QJsonArray{round}));
    round[member] = value;
    const auto read = quizRoundsFromJson(QJsonArray{round});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidMessage);
    QVERIFY(read.error().message.startsWith(u"round 1: "_s));
    QVERIFY2(read.error().message.contains(member), qPrintable(read.error().message));
}

void TestQuizRounds::questionsTakeWhatTheirRoundSays()
{
    const QJsonArray questions{QJsonObject{{u"text"_s, u"1"_s}},
                               QJsonObject{{u"text"_s, u"2"_s}, {u"seconds"_s, 5}},
                               QJsonValue(u"no question"_s), QJsonObject{{u"text"_s, u"4"_s}}};
    const QJsonArray rounds{QJsonObject{{u"question_count"_s, 3}, {u"seconds"_s, 20}, {u"points"_s, 500}},
                            QJsonObject{{u"question_count"_s, 9}}};
    const QJsonArray filled = withRoundDefaults(questions, rounds);
    QCOMPARE(filled.size(), 4);
    QCOMPARE(filled[0]["seconds"_L1], QJsonValue(20));
    QCOMPARE(filled[0]["points"_L1], QJsonValue(500));
    QCOMPARE(filled[1]["seconds"_L1], QJsonValue(5));
    QCOMPARE(filled[1]["points"_L1], QJsonValue(500));
    QCOMPARE(filled[2], questions[2]);
    QCOMPARE(filled[3], questions[3]);
    QCOMPARE(withRoundDefaults(questions, QJsonValue()), questions);
}

QTEST_APPLESS_MAIN(TestQuizRounds)

#include "tst_quizrounds.moc"
