#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

class TestPreparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomWithQuestionsIsReady();
    void aRoomWithATopicWaitsForQuestions();
    void aRoomIsRefused_data();
    void aRoomIsRefused();
    void questionsMakeTheRoomReady();
    void questionsAreRefused_data();
    void questionsAreRefused();
    void questionsComeOnlyWhileBuilding();
    void questionsAreReplacedBeforeTheStart();
    void oneQuestionIsReplacedInItsPlace();
    void allQuestionsButTheLastCanBeTakenOut();
    void questionsAreReplacedOnlyWhileReady();
    void aFailedRoomSaysWhy();
    void aFailureNeedsAReason_data();
    void aFailureNeedsAReason();
    void choicesAreShuffledOnceForTheRoom();
    void choicesKeepTheirOrderOtherwise_data();
    void choicesKeepTheirOrderOtherwise();
    void shufflingCanBeTurnedOnLater();
    void trueStaysBeforeFalse();
    void anEditChangesOnlyWhatItNames();
    void anEditIsRefused_data();
    void anEditIsRefused();
    void theSizeIsNeverLessThanThePlayers();
    void settingsOutOfBoundsAreRefused_data();
    void settingsOutOfBoundsAreRefused();
    void afterTheStartOnlyWhatStillMattersCanChange_data();
    void afterTheStartOnlyWhatStillMattersCanChange();
    void anEditDoesNotTouchTheOpenQuestion();
    void afterTheEndNothingCanChange();
};

void TestPreparing::aRoomWithQuestionsIsReady()
{
    NewRoom made = quiz(2);
    made.title = u"  Friday quiz "_s;
    made.image = u"pack:1"_s;
    made.imageAuthor = u" Ada "_s;
    made.imageLink = u"https://example.org/1 "_s;
    const TestGame game(made);
    QCOMPARE(game.room.code.value, u"BKTRFN"_s);
    QCOMPARE(game.room.title, u"Friday quiz"_s);
    QCOMPARE(game.room.topic, u"World History"_s);
    QCOMPARE(game.room.image, u"pack:1"_s);
    QCOMPARE(game.room.imageAuthor, u"Ada"_s);
    QCOMPARE(game.room.imageLink, u"https://example.org/1"_s);
    QCOMPARE(game.room.ownerId, u"host"_s);
    QCOMPARE(game.room.maxPlayerCount, 100);
    QCOMPARE(game.room.status, RoomStatus::Ready);
    QCOMPARE(game.room.questions, made.questions);
    QCOMPARE(game.room.rounds.size(), 2);
    QCOMPARE(game.room.createdAt, game.now);
    QCOMPARE(game.room.changedAt, game.now);
    QCOMPARE(game.room.revision, 0U);
    QCOMPARE(game.room.questionIndex, -1);
    QCOMPARE(game.room.phase, Phase::None);
}

void TestPreparing::aRoomWithATopicWaitsForQuestions()
{
    const TestGame game(quiz(0));
    QCOMPARE(game.room.status, RoomStatus::Building);
    QVERIFY(game.room.rounds.isEmpty());
    QCOMPARE(game.outcomeOf(StartGame{}), u"wrong_status"_s);
}

void TestPreparing::aRoomIsRefused_data()
{
    QTest::addColumn<NewRoom>("made");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, auto change) {
        NewRoom made = quiz(2);
        change(made);
        QTest::newRow(name) << made << field;
    };
    row("without title", u"title"_s, [](NewRoom &r) { r.title = u"  "_s; });
    row("title of 121", u"title"_s, [](NewRoom &r) { r.title = QString(121, u'x'); });
    row("topic of 201", u"topic"_s, [](NewRoom &r) { r.topic = QString(201, u'x'); });
    row("neither topic nor questions", u"questions"_s, [](NewRoom &r) {
        r.topic = u" "_s;
        r.questions.clear();
    });
    row("an author of 501 letters", u"image_author"_s,
        [](NewRoom &r) { r.imageAuthor = QString(501, u'x'); });
    row("a link of 501 letters", u"image_link"_s,
        [](NewRoom &r) { r.imageLink = QString(501, u'x'); });
    row("no seat", u"max_player_count"_s, [](NewRoom &r) { r.maxPlayerCount = 0; });
    row("20001 seats", u"max_player_count"_s, [](NewRoom &r) { r.maxPlayerCount = 20001; });
    row("a question twice", u"question 2"_s,
        [](NewRoom &r) { r.questions[1].id = r.questions[0].id; });
    row("a question without key", u"question 1: key"_s,
        [](NewRoom &r) { r.questions[0].key = {}; });
    row("2001 questions", u"questions"_s, [](NewRoom &r) { r.questions = quiz(2001).questions; });
    row("a boolean that is not true or false", u"question 1: choices"_s, [](NewRoom &r) {
        r.questions[0] = booleanQuestion(u"q1"_s, true);
        r.questions[0].choices[0].text = u"Yes"_s;
    });
    row("settings out of bounds", u"question_seconds"_s,
        [](NewRoom &r) { r.settings.questionTime = Seconds(0); });
}

void TestPreparing::aRoomIsRefused()
{
    QFETCH(NewRoom, made);
    QFETCH(QString, field);
    const auto events = createRoom(made, {u"BKTRFN"_s}, fromUnixMs(0));
    QVERIFY(!events);
    QCOMPARE(events.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(events.error().message.contains(field), qPrintable(events.error().message));
}

void TestPreparing::questionsMakeTheRoomReady()
{
    TestGame game(quiz(0));
    QCOMPARE(game.submit(SupplyQuestions{quiz(4).questions}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.status, RoomStatus::Ready);
    QCOMPARE(game.room.questions, quiz(4).questions);
    QCOMPARE(game.room.rounds.size(), 4);
    QCOMPARE(game.room.revision, 1U);
}

void TestPreparing::questionsAreRefused_data()
{
    QTest::addColumn<QList<Question>>("questions");
    QTest::newRow("none") << QList<Question>();
    QTest::newRow("too many") << quiz(2001).questions;
    QTest::newRow("one twice") << QList{choiceQuestion(u"q1"_s), choiceQuestion(u"q1"_s)};
    QTest::newRow("one without text") << QList{Question{}};
}

void TestPreparing::questionsAreRefused()
{
    QFETCH(QList<Question>, questions);
    TestGame game(quiz(0));
    QCOMPARE(game.submit(SupplyQuestions{questions}), u"invalid_message"_s);
    QCOMPARE(game.room.status, RoomStatus::Building);
}

void TestPreparing::questionsComeOnlyWhileBuilding()
{
    TestGame game(quiz(1));
    const SupplyQuestions supply{quiz(1).questions};
    QCOMPARE(game.submit(supply), u"wrong_status"_s);
    game.submit(StartGame{});
    QCOMPARE(game.submit(supply), u"wrong_status"_s);
    game.submit(EndGame{});
    QCOMPARE(game.submit(supply), u"wrong_status"_s);
}

void TestPreparing::questionsAreReplacedBeforeTheStart()
{
    TestGame game(quiz(2));
    QCOMPARE(game.submit(ReplaceQuestions{quiz(4).questions}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.questions, quiz(4).questions);
    QCOMPARE(game.room.rounds.size(), 4);
    QCOMPARE(game.submit(ReplaceQuestions{quiz(4).questions}), u""_s);
    QCOMPARE(game.submit(ReplaceQuestions{}), u"invalid_message"_s);
    QCOMPARE(game.submit(ReplaceQuestions{{Question{}}}), u"invalid_message"_s);
    QCOMPARE(game.room.questions, quiz(4).questions);
}

void TestPreparing::oneQuestionIsReplacedInItsPlace()
{
    TestGame game(quiz(3));
    QCOMPARE(game.submit(ReplaceQuestion{{u"q2"_s}, {choiceQuestion(u"new"_s)}}),
             u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.room.indexOf({u"new"_s}), 1);
    QCOMPARE(game.room.questions.size(), 3);
    QCOMPARE(game.submit(ReplaceQuestion{{u"q2"_s}, {}}), u"question_not_found"_s);
    QCOMPARE(game.submit(ReplaceQuestion{{u"new"_s}, {choiceQuestion(u"q1"_s)}}),
             u"invalid_message"_s);
}

void TestPreparing::allQuestionsButTheLastCanBeTakenOut()
{
    TestGame game(quiz(2));
    QCOMPARE(game.submit(ReplaceQuestion{{u"q1"_s}, {}}), u"QUESTIONS_SUPPLIED"_s);
    QCOMPARE(game.submit(ReplaceQuestion{{u"q2"_s}, {}}), u"invalid_message"_s);
    QCOMPARE(game.room.questions.size(), 1);
}

void TestPreparing::questionsAreReplacedOnlyWhileReady()
{
    TestGame building(quiz(0));
    QCOMPARE(building.submit(ReplaceQuestions{quiz(1).questions}), u"wrong_status"_s);
    TestGame game(quiz(1));
    game.submit(StartGame{});
    QCOMPARE(game.submit(ReplaceQuestions{quiz(2).questions}), u"wrong_status"_s);
    QCOMPARE(game.submit(ReplaceQuestion{{u"q1"_s}, {choiceQuestion(u"new"_s)}}),
             u"wrong_status"_s);
}

void TestPreparing::aFailedRoomSaysWhy()
{
    TestGame game(quiz(0));
    QCOMPARE(game.submit(FailBuilding{u" no answer from the generator "_s}), u"ROOM_FAILED"_s);
    QCOMPARE(game.room.status, RoomStatus::Failed);
    QCOMPARE(game.room.failureReason, u"no answer from the generator"_s);
    QCOMPARE(game.submit(FailBuilding{u"again"_s}), u"wrong_status"_s);
    QCOMPARE(game.submit(SupplyQuestions{quiz(1).questions}), u"wrong_status"_s);
    QCOMPARE(game.submit(StartGame{}), u"wrong_status"_s);
}

void TestPreparing::aFailureNeedsAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << u""_s;
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("too long") << QString(501, u'x');
}

void TestPreparing::aFailureNeedsAReason()
{
    QFETCH(QString, reason);
    TestGame game(quiz(0));
    QCOMPARE(game.submit(FailBuilding{reason}), u"invalid_message"_s);
}

void TestPreparing::choicesAreShuffledOnceForTheRoom()
{
    const NewRoom made = quiz(20, {.shuffleChoices = ShuffleChoices::Room});
    const TestGame game(made);
    int moved = 0;
    for (qsizetype i = 0; i < made.questions.size(); ++i) {
        const auto &before = made.questions[i].choices;
        const auto &after = game.room.questions[i].choices;
        QVERIFY(std::ranges::is_permutation(before, after));
        moved += int(before != after);
    }
    QVERIFY(moved > 10);
    // The same room at the same time has the same order: deciding twice gives the same events.
    QCOMPARE(TestGame(made).room.questions, game.room.questions);
}

void TestPreparing::choicesKeepTheirOrderOtherwise_data()
{
    QTest::addColumn<ShuffleChoices>("shuffle");
    QTest::newRow("off") << ShuffleChoices::Off;
    QTest::newRow("each page shuffles") << ShuffleChoices::Player;
}

void TestPreparing::choicesKeepTheirOrderOtherwise()
{
    QFETCH(ShuffleChoices, shuffle);
    TestGame game(quiz(20, {.shuffleChoices = shuffle}));
    QCOMPARE(game.room.questions, quiz(20).questions);
    game.submit(StartGame{});
    QCOMPARE(game.room.questions, quiz(20).questions);
}

void TestPreparing::shufflingCanBeTurnedOnLater()
{
    TestGame building(quiz(0));
    QCOMPARE(
        building.submit(EditRoom{.title = {},
                                 .maxPlayerCount = {},
                                 .settings = RoomSettings{.shuffleChoices = ShuffleChoices::Room}}),
        u"ROOM_EDITED"_s);
    building.submit(SupplyQuestions{quiz(20).questions});
    QVERIFY(building.room.questions != quiz(20).questions);

    TestGame ready(quiz(20));
    QCOMPARE(
        ready.submit(EditRoom{.title = {},
                              .maxPlayerCount = {},
                              .settings = RoomSettings{.shuffleChoices = ShuffleChoices::Room}}),
        u"ROOM_EDITED QUESTIONS_SUPPLIED"_s);
    QVERIFY(ready.room.questions != quiz(20).questions);
    QCOMPARE(ready.room.status, RoomStatus::Ready);
}

void TestPreparing::trueStaysBeforeFalse()
{
    NewRoom made = quiz(0, {.shuffleChoices = ShuffleChoices::Room});
    for (int i = 0; i < 20; ++i)
        made.questions.append(booleanQuestion(u"q%1"_s.arg(i), i % 2));
    QCOMPARE(TestGame(made).room.questions, made.questions);
}

void TestPreparing::anEditChangesOnlyWhatItNames()
{
    TestGame game(quiz(2));
    QCOMPARE(game.submit(EditRoom{}), u""_s);
    QCOMPARE(game.submit(EditRoom{.title = u" Quiz night "_s}), u"ROOM_EDITED"_s);
    QCOMPARE(game.room.title, u"Quiz night"_s);
    QCOMPARE(game.room.maxPlayerCount, 100);
    QCOMPARE(game.submit(EditRoom{.title = {}, .maxPlayerCount = 20000}), u"ROOM_EDITED"_s);
    QCOMPARE(game.room.title, u"Quiz night"_s);
    QCOMPARE(game.room.settings, RoomSettings());
    QCOMPARE(game.submit(EditRoom{.title = u"Quiz night"_s, .maxPlayerCount = 20000}), u""_s);
    QCOMPARE(game.room.revision, 2U);
}

void TestPreparing::anEditIsRefused_data()
{
    QTest::addColumn<EditRoom>("edit");
    QTest::newRow("no title") << EditRoom{.title = u" "_s};
    QTest::newRow("title of 121") << EditRoom{.title = QString(121, u'x')};
    QTest::newRow("no seat") << EditRoom{.title = {}, .maxPlayerCount = 0};
    QTest::newRow("20001 seats") << EditRoom{.title = {}, .maxPlayerCount = 20001};
}

void TestPreparing::anEditIsRefused()
{
    QFETCH(EditRoom, edit);
    TestGame game(quiz(2));
    QCOMPARE(game.submit(edit), u"invalid_message"_s);
}

void TestPreparing::theSizeIsNeverLessThanThePlayers()
{
    TestGame game(quiz(2));
    game.join(u"Ann"_s);
    game.join(u"Bo"_s, false);
    QCOMPARE(game.submit(EditRoom{.title = {}, .maxPlayerCount = 1}), u"invalid_message"_s);
    QCOMPARE(game.submit(EditRoom{.title = {}, .maxPlayerCount = 2}), u"ROOM_EDITED"_s);
}

void TestPreparing::settingsOutOfBoundsAreRefused_data()
{
    QTest::addColumn<RoomSettings>("settings");
    QTest::newRow("no question time") << RoomSettings{.questionTime = Seconds(0)};
    QTest::newRow("601 s for a question") << RoomSettings{.questionTime = Seconds(601)};
    QTest::newRow("no countdown interval") << RoomSettings{.countdownInterval = Seconds(0)};
    QTest::newRow("a negative intro") << RoomSettings{.introTime = Seconds(-1)};
    QTest::newRow("61 s intro") << RoomSettings{.introTime = Seconds(61)};
    QTest::newRow("a negative reveal") << RoomSettings{.revealTime = Seconds(-1)};
    QTest::newRow("601 s leaderboard") << RoomSettings{.leaderboardTime = Seconds(601)};
    QTest::newRow("a negative penalty") << RoomSettings{.penalty = -1};
    QTest::newRow("more than all points lost") << RoomSettings{.penalty = 101};
    QTest::newRow("no time to live") << RoomSettings{.timeToLive = std::chrono::hours(0)};
}

void TestPreparing::settingsOutOfBoundsAreRefused()
{
    // What can't be read back from the journal must not get into it.
    QFETCH(RoomSettings, settings);
    QVERIFY(!createRoom(quiz(1, settings), {u"BKTRFN"_s}, fromUnixMs(0)));
    TestGame game(quiz(1));
    QCOMPARE(game.submit(EditRoom{.title = {}, .maxPlayerCount = {}, .settings = settings}),
             u"invalid_message"_s);
}

void TestPreparing::afterTheStartOnlyWhatStillMattersCanChange_data()
{
    QTest::addColumn<EditRoom>("edit");
    QTest::addColumn<QString>("outcome");
    const auto ok = u"ROOM_EDITED"_s;
    const auto refused = u"wrong_status"_s;
    const auto settings = [](const RoomSettings &changed) {
        return EditRoom{.title = {}, .maxPlayerCount = {}, .settings = changed};
    };
    QTest::newRow("question time") << settings({.questionTime = Seconds(30)}) << ok;
    QTest::newRow("countdown interval") << settings({.countdownInterval = Seconds(1)}) << ok;
    QTest::newRow("intro time") << settings({.introTime = Seconds(1)}) << ok;
    QTest::newRow("reveal time") << settings({.revealTime = Seconds(9)}) << ok;
    QTest::newRow("leaderboard time") << settings({.leaderboardTime = Seconds(0)}) << ok;
    QTest::newRow("pacing") << settings({.pacing = Pacing::Manual}) << ok;
    QTest::newRow("reactions") << settings({.reactions = {}}) << ok;
    QTest::newRow("lock") << settings({.join = JoinMode::Locked}) << ok;
    QTest::newRow("nothing") << settings({}) << u""_s;
    QTest::newRow("title") << EditRoom{.title = u"Other"_s} << refused;
    QTest::newRow("the same title") << EditRoom{.title = u"Friday quiz"_s} << u""_s;
    QTest::newRow("size") << EditRoom{.title = {}, .maxPlayerCount = 200} << refused;
    QTest::newRow("scoring") << settings({.scoring = ScoringPolicy::Flat}) << refused;
    QTest::newRow("penalty") << settings({.penalty = 10}) << refused;
    QTest::newRow("streak bonus") << settings({.streakBonus = true}) << refused;
    QTest::newRow("shuffling") << settings({.shuffleChoices = ShuffleChoices::Room}) << refused;
    QTest::newRow("order of questions") << settings({.shuffleQuestions = true}) << refused;
    QTest::newRow("early close") << settings({.closeWhenAllAnswered = false}) << refused;
    QTest::newRow("late join") << settings({.lateJoin = LateJoin::Refuse}) << refused;
    QTest::newRow("one that may and one that may not")
        << settings({.questionTime = Seconds(30), .penalty = 10}) << refused;
}

void TestPreparing::afterTheStartOnlyWhatStillMattersCanChange()
{
    QFETCH(EditRoom, edit);
    TestGame game(quiz(2));
    game.submit(StartGame{});
    QTEST(game.submit(edit), "outcome");
}

void TestPreparing::anEditDoesNotTouchTheOpenQuestion()
{
    TestGame game(quiz(2, withoutIntro()));
    game.submit(StartGame{});
    const TimePoint deadline = game.round().deadline;
    RoomSettings settings = game.room.settings;
    settings.questionTime = Seconds(30);
    game.submit(EditRoom{.title = {}, .maxPlayerCount = {}, .settings = settings});
    QCOMPARE(game.round().deadline, deadline);
    QCOMPARE(game.room.phaseEndsAt, deadline + maxLatencyCorrection);
    game.submit(CycleRoom{});
    QCOMPARE(game.round().deadline - game.round().opensAt, Milliseconds(30000));
}

void TestPreparing::afterTheEndNothingCanChange()
{
    TestGame game(quiz(1));
    game.submit(StartGame{});
    game.submit(EndGame{});
    QCOMPARE(game.submit(EditRoom{.title = u"Other"_s}), u"wrong_status"_s);
    QCOMPARE(game.submit(EditRoom{}), u"wrong_status"_s);
}

QTEST_APPLESS_MAIN(TestPreparing)

#include "tst_preparing.moc"
