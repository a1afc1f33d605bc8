#include "core/game/snapshotjson.h"

#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the host puts right about a closed question, and its undoing.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherKeyScoresAllAnswersAnew();
    void anotherKeyOfSeveral();
    void everybodyIsRightWhoAnswered();
    void aVoidQuestionGivesNothing();
    void aVoidQuestionLeavesStreaksAsIfNotAsked();
    void otherPointsScoreAllAnswersAnew();
    void aStreakIsCountedAnew();
    void aPenaltyIsTakenBack();
    void theLatestOfKeyEverybodyAndVoidHolds();
    void pointsStandBesideTheRest();
    void undoingIsAsIfItHadNotBeenMade();
    void undoingAnEarlierOneLeavesTheLater();
    void undoingTwiceIsNoNews();
    void aCorrectionThatChangesNothingIsNoNews();
    void itWorksAfterTheEnd();
    void itWorksWhileAnotherQuestionIsOpen();
    void itIsKnownHowItStoodAfterEachQuestion();
    void itIsRefused_data();
    void itIsRefused();
    void onlyAClosedQuestionIsCorrected_data();
    void onlyAClosedQuestionIsCorrected();
    void anUnknownCorrectionCanNotBeUndone();
    void eachRaisesTheRevision();
    void aSnapshotKeepsThem();
    void aJournalWithoutThemIsRead();

private:
    QString correct(TestGame &game, const Correction &correction, const QString &question = u"q1"_s)
    {
        return game.submit(CorrectQuestion{{question}, correction});
    }
};

namespace
{

const PlayerId ann{1};
const PlayerId bo{2};
const PlayerId cy{3};

AnswerKey keyOf(const QStringList &choices)
{
    AnswerKey key;
    for (const QString &choice : choices)
        key.choices.append({choice});
    return key;
}

KeyInput wordsOf(const QStringList &choices)
{
    return {.words = choices};
}

/// Each player's picks, one letter a question and "-" for none; every answer after 2 s. The last
/// question is closed.
TestGame played(const NewRoom &made, const QStringList &picks)
{
    TestGame game(made);
    for (qsizetype i = 0; i < picks.size(); ++i)
        game.join(u"N%1"_s.arg(i));
    game.join(u"Idle"_s); // So that nobody closes a question by answering.
    game.submit(StartGame{});
    for (qsizetype question = 0; question < picks[0].size(); ++question) {
        if (question > 0)
            game.submit(CycleRoom{});
        game.pass(2s);
        for (qsizetype i = 0; i < picks.size(); ++i) {
            const QString pick = picks[i].mid(question, 1);
            if (pick != "-"_L1)
                game.answer({quint32(i) + 1}, pick);
        }
    }
    game.submit(AdvancePhase{});
    return game;
}

TestGame played(const QStringList &picks)
{
    return played(quiz(3, withoutIntro()), picks);
}

QList<int> scores(const TestGame &game)
{
    return {game.standing(ann).score, game.standing(bo).score, game.standing(cy).score};
}

} // namespace

void TestCorrections::anotherKeyScoresAllAnswersAnew()
{
    TestGame game = played({u"aa"_s, u"ba"_s, u"cb"_s});
    QCOMPARE(scores(game), (QList{1800, 900, 0}));
    QCOMPARE(correct(game, NewKey{wordsOf({u"b"_s})}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{900, 1800, 0}));
    QCOMPARE(game.standing(bo).rank, 1);
    QCOMPARE(game.standing(ann).rank, 2);
    QCOMPARE(game.standing(ann).ahead, bo);
    QCOMPARE(game.standing(bo).rightCount, 2);
    QCOMPARE(game.room.questions[0].key, keyOf({u"b"_s}));
}

void TestCorrections::anotherKeyOfSeveral()
{
    NewRoom made = quiz(1, withoutIntro());
    made.questions = {multiQuestion(u"q1"_s, {u"a"_s, u"b"_s})};
    TestGame game(made);
    game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.submit(StartGame{});
    game.answer(ann, QStringList{u"a"_s, u"b"_s});
    game.answer(bo, QStringList{u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(game.standing(bo).score, 500);
    // The order in which a key is named means nothing.
    QCOMPARE(correct(game, NewKey{wordsOf({u"c"_s, u"a"_s, u"b"_s})}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(game.standing(bo).score, 1000);
    QVERIFY(game.standing(bo).lastCorrect);
    QCOMPARE(game.standing(ann).score, 667);
    QVERIFY(!game.standing(ann).lastCorrect);
    QCOMPARE(correct(game, NewKey{wordsOf({u"b"_s, u"c"_s, u"a"_s})}), u""_s);
}

void TestCorrections::everybodyIsRightWhoAnswered()
{
    TestGame game = played({u"aa"_s, u"ba"_s, u"-b"_s});
    QCOMPARE(correct(game, EverybodyRight{}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{1800, 1800, 0}));
    QCOMPARE(game.standing(bo).streak, 2);
    QCOMPARE(game.standing(bo).rightCount, 2);
}

void TestCorrections::aVoidQuestionGivesNothing()
{
    TestGame game = played({u"aa"_s, u"ba"_s, u"ab"_s});
    QCOMPARE(correct(game, VoidQuestion{}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{900, 900, 0}));
    QCOMPARE(game.standing(ann).rightCount, 1);
    QCOMPARE(game.standing(ann).rightTime, Milliseconds(2000));
    QCOMPARE(game.standing(bo).rank, 1);
}

void TestCorrections::aVoidQuestionLeavesStreaksAsIfNotAsked()
{
    TestGame game = played({u"aba"_s, u"aaa"_s, u"bab"_s});
    QCOMPARE(game.standing(ann).streak, 1);
    correct(game, VoidQuestion{}, u"q2"_s);
    QCOMPARE(game.standing(ann).streak, 2);
    QCOMPARE(game.standing(bo).streak, 2);
    QCOMPARE(game.standing(cy).streak, 0);
    // And the last one: the streak is that of the question before.
    correct(game, VoidQuestion{}, u"q3"_s);
    QCOMPARE(game.standing(ann).streak, 1);
    QVERIFY(game.standing(ann).lastAnswered);
    QVERIFY(!game.standing(ann).lastCorrect);
    QCOMPARE(game.standing(ann).lastPoints, 0);
}

void TestCorrections::otherPointsScoreAllAnswersAnew()
{
    TestGame game = played({u"aa"_s, u"ba"_s, u"bb"_s});
    QCOMPARE(correct(game, NewPoints{2000}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{2700, 900, 0}));
    correct(game, NewPoints{0});
    QCOMPARE(scores(game), (QList{900, 900, 0}));
    // Without points it is right all the same, which tells equals apart.
    QCOMPARE(game.standing(ann).rank, 1);
    QCOMPARE(game.standing(bo).rank, 2);
}

void TestCorrections::aStreakIsCountedAnew()
{
    RoomSettings settings = withoutIntro();
    settings.streakBonus = true;
    TestGame game = played(quiz(3, settings), {u"aaa"_s, u"baa"_s, u"bbb"_s});
    QCOMPARE(scores(game), (QList{3000, 1900, 0})); // 2700 and 100 + 200; 1800 and 100
    correct(game, NewKey{wordsOf({u"b"_s})});
    QCOMPARE(scores(game), (QList{1900, 3000, 900}));
    QCOMPARE(game.standing(bo).streak, 3);
    QCOMPARE(game.standing(ann).streak, 2);
}

void TestCorrections::aPenaltyIsTakenBack()
{
    RoomSettings settings = withoutIntro();
    settings.penalty = 50;
    TestGame game = played(quiz(3, settings), {u"ab"_s, u"ba"_s, u"aa"_s});
    // Bo had nothing to lose at first.
    QCOMPARE(scores(game), (QList{400, 900, 1800}));
    correct(game, NewKey{wordsOf({u"b"_s})}, u"q2"_s);
    QCOMPARE(scores(game), (QList{1800, 0, 400}));
    correct(game, VoidQuestion{}, u"q2"_s);
    QCOMPARE(scores(game), (QList{900, 0, 900}));
}

void TestCorrections::theLatestOfKeyEverybodyAndVoidHolds()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    correct(game, VoidQuestion{});
    correct(game, EverybodyRight{});
    QCOMPARE(scores(game), (QList{900, 900, 900}));
    correct(game, NewKey{wordsOf({u"c"_s})});
    QCOMPARE(scores(game), (QList{0, 0, 900}));
    correct(game, VoidQuestion{});
    QCOMPARE(scores(game), (QList{0, 0, 0}));
    // The same key again says that it counts after all.
    QCOMPARE(correct(game, NewKey{wordsOf({u"c"_s})}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{0, 0, 900}));
}

void TestCorrections::pointsStandBesideTheRest()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    correct(game, EverybodyRight{});
    correct(game, NewPoints{2000});
    QCOMPARE(scores(game), (QList{1800, 1800, 1800}));
    correct(game, NewKey{wordsOf({u"b"_s})});
    QCOMPARE(scores(game), (QList{0, 1800, 0}));
}

void TestCorrections::undoingIsAsIfItHadNotBeenMade()
{
    for (const Correction &correction : QList<Correction>{
             NewKey{wordsOf({u"b"_s})}, EverybodyRight{}, VoidQuestion{}, NewPoints{10}}) {
        TestGame game = played({u"aba"_s, u"bab"_s, u"-ca"_s});
        const GameRoom before = game.room;
        QCOMPARE(correct(game, correction, u"q2"_s), u"QUESTION_CORRECTED"_s);
        QVERIFY(game.room.scoreboard != before.scoreboard);
        QCOMPARE(game.submit(UndoCorrection{{1}}), u"CORRECTION_UNDONE"_s);
        QVERIFY(game.room.scoreboard == before.scoreboard);
        QVERIFY(game.room.questions == before.questions);
        QVERIFY(game.room.rounds == before.rounds);
        QVERIFY(game.room.corrections[0].undone);
    }
}

void TestCorrections::undoingAnEarlierOneLeavesTheLater()
{
    TestGame game = played({u"ab"_s, u"ba"_s, u"cb"_s});
    correct(game, NewKey{wordsOf({u"b"_s})});
    correct(game, NewPoints{2000});
    correct(game, VoidQuestion{}, u"q2"_s);
    QCOMPARE(scores(game), (QList{0, 1800, 0}));
    game.submit(UndoCorrection{{1}});
    QCOMPARE(scores(game), (QList{1800, 0, 0}));
    game.submit(UndoCorrection{{3}});
    QCOMPARE(scores(game), (QList{1800, 900, 0}));
    game.submit(UndoCorrection{{2}});
    QCOMPARE(scores(game), (QList{900, 900, 0}));
    QCOMPARE(game.room.corrections.size(), 3);
}

void TestCorrections::undoingTwiceIsNoNews()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    correct(game, VoidQuestion{});
    QCOMPARE(game.submit(UndoCorrection{{1}}), u"CORRECTION_UNDONE"_s);
    QCOMPARE(game.submit(UndoCorrection{{1}}), u""_s);
    // What was undone can be made again, as a correction of its own.
    QCOMPARE(correct(game, VoidQuestion{}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(game.room.corrections.last().id, CorrectionId{2});
}

void TestCorrections::aCorrectionThatChangesNothingIsNoNews()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(correct(game, NewKey{wordsOf({u"a"_s})}), u""_s);
    QCOMPARE(correct(game, NewPoints{1000}), u""_s);
    QCOMPARE(correct(game, VoidQuestion{}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(correct(game, VoidQuestion{}), u""_s);
}

void TestCorrections::itWorksAfterTheEnd()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    game.submit(EndGame{});
    QCOMPARE(game.room.status, RoomStatus::Completed);
    QCOMPARE(correct(game, NewKey{wordsOf({u"b"_s})}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{0, 900, 0}));
    QCOMPARE(game.submit(UndoCorrection{{1}}), u"CORRECTION_UNDONE"_s);
    QCOMPARE(scores(game), (QList{900, 0, 0}));
}

void TestCorrections::itWorksWhileAnotherQuestionIsOpen()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    game.submit(CycleRoom{});
    game.pass(2s);
    game.answer(bo, u"a"_s);
    QCOMPARE(correct(game, EverybodyRight{}), u"QUESTION_CORRECTED"_s);
    QCOMPARE(scores(game), (QList{900, 900, 900}));
    game.submit(PauseGame{});
    QCOMPARE(correct(game, VoidQuestion{}), u"QUESTION_CORRECTED"_s);
    game.submit(ResumeGame{});
    game.submit(AdvancePhase{});
    QCOMPARE(scores(game), (QList{0, 900, 0}));
    QVERIFY(game.room.scoreboard == foldScoreboard(game.room));
}

void TestCorrections::itIsKnownHowItStoodAfterEachQuestion()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    game.submit(CycleRoom{});
    game.answer(bo, u"a"_s);
    game.submit(AdvancePhase{});
    QCOMPARE(correct(game, NewKey{wordsOf({u"c"_s})}), u"QUESTION_CORRECTED"_s);
    for (const int last : {0, 1}) {
        const Scoreboard then = game.room.scoreboard.standAfter(game.room, last);
        const Scoreboard folded = foldScoreboard(game.room, last);
        QCOMPARE(then.ranking(), folded.ranking());
        for (const PlayerId player : {ann, bo, PlayerId{3}})
            QVERIFY(then.standing(player) == folded.standing(player));
        QVERIFY(then.standing(bo).score == (last == 0 ? 0 : 1000));
    }
}

void TestCorrections::itIsRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<Correction>("correction");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Correction &correction,
                        const QString &reason = {}, const QString &question = u"q1"_s,
                        const QString &outcome = u"invalid_message"_s) {
        QTest::newRow(name) << question << correction << reason << outcome;
    };
    row("no such question", VoidQuestion{}, {}, u"q9"_s, u"question_not_found"_s);
    row("an open question", VoidQuestion{}, {}, u"q2"_s, u"wrong_status"_s);
    row("a question to come", VoidQuestion{}, {}, u"q3"_s, u"wrong_status"_s);
    row("a key without choices", NewKey{});
    row("a key that is no choice", NewKey{wordsOf({u"z"_s})});
    row("a key that names one twice", NewKey{wordsOf({u"b"_s, u"b"_s})});
    row("two right choices of one", NewKey{wordsOf({u"a"_s, u"b"_s})});
    row("points below none", NewPoints{-1});
    row("more points than there may be", NewPoints{10'001});
    row("a reason of two lines", VoidQuestion{}, u"The atlas\nwas old."_s);
    row("a reason of 201 characters", VoidQuestion{}, QString(201, u'x'));
    row("a reason of 200", VoidQuestion{}, QString(200, u'x'), u"q1"_s, u"QUESTION_CORRECTED"_s);
}

void TestCorrections::itIsRefused()
{
    QFETCH(QString, question);
    QFETCH(Correction, correction);
    QFETCH(QString, reason);
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    game.submit(CycleRoom{});
    QTEST(game.submit(CorrectQuestion{{question}, correction, reason}), "outcome");
}

void TestCorrections::onlyAClosedQuestionIsCorrected_data()
{
    QTest::addColumn<int>("steps"); // AdvancePhase after the start; -1: not started
    QTest::addColumn<QString>("outcome");
    QTest::newRow("lobby") << -1 << u"wrong_status"_s;
    QTest::newRow("intro") << 0 << u"wrong_status"_s;
    QTest::newRow("answering") << 1 << u"wrong_status"_s;
    QTest::newRow("reveal") << 2 << u"QUESTION_CORRECTED"_s;
    QTest::newRow("leaderboard") << 3 << u"QUESTION_CORRECTED"_s;
    QTest::newRow("completed") << 4 << u"QUESTION_CORRECTED"_s;
}

void TestCorrections::onlyAClosedQuestionIsCorrected()
{
    QFETCH(int, steps);
    TestGame game(quiz(1));
    if (steps >= 0)
        game.submit(StartGame{});
    for (int i = 0; i < steps; ++i)
        game.submit(AdvancePhase{});
    QTEST(correct(game, VoidQuestion{}), "outcome");
}

void TestCorrections::anUnknownCorrectionCanNotBeUndone()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(game.submit(UndoCorrection{{1}}), u"not_found"_s);
    correct(game, VoidQuestion{});
    QCOMPARE(game.submit(UndoCorrection{{2}}), u"not_found"_s);
    QCOMPARE(game.submit(UndoCorrection{}), u"not_found"_s);
}

void TestCorrections::eachRaisesTheRevision()
{
    TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    const quint64 before = game.room.revision;
    correct(game, VoidQuestion{});
    QCOMPARE(game.room.revision, before + 1);
    game.submit(UndoCorrection{{1}});
    QCOMPARE(game.room.revision, before + 2);
}

void TestCorrections::aSnapshotKeepsThem()
{
    TestGame game = played({u"aba"_s, u"bab"_s, u"-ca"_s});
    correct(game, NewKey{wordsOf({u"b"_s})});
    correct(game, NewPoints{500});
    correct(game, VoidQuestion{}, u"q2"_s);
    correct(game, EverybodyRight{}, u"q3"_s);
    game.submit(UndoCorrection{{1}});
    auto read = decodeSnapshot(encodeSnapshot(game.room));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == game.room);
    // What comes after is folded into what was asked, not into what was corrected.
    for (quint32 id : {2u, 3u, 4u}) {
        const JournalEntry entry{99, game.now, {CorrectionUndone{{id}}}};
        apply(*read, entry);
        apply(game.room, entry);
    }
    QVERIFY(*read == game.room);
    QCOMPARE(read->questions[0].points, 1000);
}

void TestCorrections::aJournalWithoutThemIsRead()
{
    const TestGame game = played({u"a"_s, u"b"_s, u"c"_s});
    const QByteArray bytes = encodeSnapshot(game.room);
    for (const char *member : {"corrections", "skipped", "message", "blackout"})
        QVERIFY2(!bytes.contains(member), member);
    const auto read = decodeSnapshot(bytes);
    QVERIFY(read && *read == game.room);
}

QTEST_APPLESS_MAIN(TestCorrections)

#include "tst_corrections.moc"
