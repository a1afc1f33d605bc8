#include "tests/report/playfulgame.h"

#include "core/game/quizroundsjson.h"
#include "core/report/results.h"
#include "core/report/resultscsv.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QHash<QString, int> pointsByPlayer(const QJsonObject &results)
{
    QHash<QString, int> points;
    for (const QJsonValue &question : results["questions"_L1].toArray()) {
        for (const auto list : {"answers"_L1, "unanswered_wagers"_L1}) {
            for (const QJsonValue &given : question[list].toArray())
                points[given["player_id"_L1].toString()] += given["points"_L1].toInt();
        }
    }
    return points;
}

} // namespace

/// The results of a game as JSON.
class TestResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomWithoutQuestionsPlayed();
    void questionHasKeyCountsAndAnswers();
    void playersComeByRank();
    void openQuestionIsNotToldYet();
    void eachQuestionSaysItsRound();
    void buzzesHaveVerdicts();
    void stakesAreTold();
    void aRemovedPlayersBuzzAndStakeAreLeftOut();
    void removedPlayerIsLeftOut();
    void pointsAddUpToTheScore_data();
    void pointsAddUpToTheScore();
};

void TestResults::roomWithoutQuestionsPlayed()
{
    PlayedRoom game(newRoomOf(2));
    game.join(u"Ann"_s);
    const QJsonObject results = resultsJson(game.room);
    QCOMPARE(results["code"_L1].toString(), u"BKTRFN"_s);
    QCOMPARE(results["title"_L1].toString(), u"Friday quiz"_s);
    QCOMPARE(results["status"_L1].toString(), u"ready"_s);
    QCOMPARE(results["question_count"_L1].toInt(), 2);
    QCOMPARE(results["players"_L1].toArray().size(), 1);
    QVERIFY(results["questions"_L1].toArray().isEmpty());
}

void TestResults::questionHasKeyCountsAndAnswers()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.join(u"Cy"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(5s);
    game.answer(bo, u"b"_s);
    game.answer(ann, u"a"_s);
    game.playTo(Phase::Reveal);

    const QJsonObject question = resultsJson(game.room)["questions"_L1][0].toObject();
    QCOMPARE(question["id"_L1].toString(), u"q1"_s);
    QCOMPARE(question["type"_L1].toString(), u"choice"_s);
    QCOMPARE(question["key"_L1].toArray(), QJsonArray {u"a"_s});
    QCOMPARE(question["counts"_L1].toObject(), (QJsonObject {{u"a"_s, 1}, {u"b"_s, 1}}));
    const QJsonArray answers = question["answers"_L1].toArray();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].toObject(),
             (QJsonObject {{u"player_id"_s, u"p1"_s}, {u"picks"_s, QJsonArray {u"a"_s}},
                           {u"received_ms"_s, toUnixMs(game.now)}, {u"elapsed_ms"_s, 5000},
                           {u"correct"_s, true}, {u"points"_s, 750}}));
    QCOMPARE(answers[1]["player_id"_L1].toString(), u"p2"_s);
    QCOMPARE(answers[1]["correct"_L1], QJsonValue(false));
    QCOMPARE(answers[1]["points"_L1].toInt(), 0);
}

void TestResults::playersComeByRank()
{
    PlayedRoom game(newRoomOf(1));
    game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.wait(2s);
    game.answer(bo, u"a"_s);
    game.act(EndGame {});
    const QJsonArray players = resultsJson(game.room)["players"_L1].toArray();
    QCOMPARE(players[0]["name"_L1].toString(), u"Bo"_s);
    QCOMPARE(players[0]["rank"_L1].toInt(), 1);
    QCOMPARE(players[0]["score"_L1].toInt(), 900);
    QCOMPARE(players[0]["right_count"_L1].toInt(), 1);
    QCOMPARE(players[0]["total_ms"_L1].toInt(), 2000);
    QCOMPARE(players[1]["rank"_L1].toInt(), 2);
}

void TestResults::openQuestionIsNotToldYet()
{
    PlayedRoom game(newRoomOf(2));
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Leaderboard);
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    QCOMPARE(resultsJson(game.room)["questions"_L1].toArray().size(), 1);
}

void TestResults::eachQuestionSaysItsRound()
{
    NewRoom made = newRoomOf(2);
    made.rounds = {{.title = u"Rivers"_s, .questionCount = 1}, {.title = u"Music"_s, .questionCount = 1}};
    PlayedRoom game(made);
    game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Break);
    game.playTo(Phase::Reveal);
    const QJsonObject results = resultsJson(game.room);
    QCOMPARE(results["rounds"_L1].toArray(), toJson(made.rounds));
    QCOMPARE(results["questions"_L1][0]["round"_L1].toInt(-1), 0);
    QCOMPARE(results["questions"_L1][1]["round"_L1].toInt(-1), 1);
    const QList<QByteArray> lines = answersCsv(results).split('\n');
    QVERIFY(lines[1].endsWith(",\"Rivers\",\"\"\r"));
    QVERIFY(lines[2].endsWith(",\"Music\",\"\"\r"));
    QVERIFY(!resultsJson(PlayedRoom(newRoomOf(1)).room).contains("rounds"_L1));
}

void TestResults::buzzesHaveVerdicts()
{
    const PlayfulGame played;
    const QJsonObject question = resultsJson(played.game.room)["questions"_L1][0].toObject();
    QCOMPARE(question["type"_L1].toString(), u"buzzer"_s);
    QCOMPARE(question["key"_L1].toArray(), (QJsonArray {u"Danube"_s, u"Donau"_s}));
    const auto buzz = [](const QString &player, int place, int elapsed, const QJsonValue &verdict) {
        return QJsonObject {{u"player_id"_s, player},
                            {u"place"_s, place},
                            {u"elapsed_ms"_s, elapsed},
                            {u"verdict"_s, verdict}};
    };
    // The question's time stands still while a buzz waits.
    QCOMPARE(question["buzzes"_L1].toArray(),
             (QJsonArray {buzz(u"p2"_s, 1, 2000, u"wrong"_s), buzz(u"p1"_s, 2, 2000, u"right"_s),
                          buzz(u"p3"_s, 3, 2000, QJsonValue())}));
    const QJsonArray answers = question["answers"_L1].toArray();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0]["buzz"_L1].toString(), u"right"_s);
    QCOMPARE(answers[0]["points"_L1].toInt(), 1000);
    QCOMPARE(answers[1]["buzz"_L1].toString(), u"wrong"_s);
    QVERIFY(!question.contains("unanswered_wagers"_L1));

    const QList<QByteArray> lines = answersCsv(resultsJson(played.game.room)).split('\n');
    QCOMPARE(lines[1], "\"1\",\"Question 1?\",\"Geography\",\"Danube, Donau\",\"1\",\"Ann\",\"buzzed\","
                       "\"yes\",\"1000\",\"2.000\",\"\",\"\"\r");
    QVERIFY(lines[2].endsWith("\"Bo\",\"buzzed\",\"no\",\"0\",\"2.000\",\"\",\"\"\r"));
    QVERIFY(lines[3].endsWith("\"Cy\",\"buzzed\",\"no\",\"0\",\"\",\"\",\"\"\r"));
}

void TestResults::stakesAreTold()
{
    const PlayfulGame played;
    const QJsonObject results = resultsJson(played.game.room);
    const QJsonObject question = results["questions"_L1][1].toObject();
    const QJsonArray answers = question["answers"_L1].toArray();
    QCOMPARE(answers[0]["wager"_L1].toInt(), 300);
    QCOMPARE(answers[0]["points"_L1].toInt(), 300);
    QCOMPARE(answers[1]["wager"_L1].toInt(), 200);
    QCOMPARE(answers[1]["points"_L1].toInt(), 0); // Bo has nothing to lose
    QCOMPARE(question["unanswered_wagers"_L1].toArray(),
             (QJsonArray {QJsonObject {
                 {u"player_id"_s, u"p3"_s}, {u"wager"_s, 100}, {u"points"_s, 0}}}));
    QVERIFY(!results["questions"_L1][0]["answers"_L1][0].toObject().contains("wager"_L1));
    const QHash<QString, int> points = pointsByPlayer(results);
    for (const QJsonValue &player : results["players"_L1].toArray())
        QCOMPARE(points.value(player["id"_L1].toString()), player["score"_L1].toInt());

    const QList<QByteArray> lines = answersCsv(results).split('\n');
    QVERIFY(lines[4].endsWith("\"Ann\",\"Danube\",\"yes\",\"300\",\"1.000\",\"\",\"300\"\r"));
    QVERIFY(lines[5].endsWith("\"Bo\",\"Rhine\",\"no\",\"0\",\"1.000\",\"\",\"200\"\r"));
    QVERIFY(lines[6].endsWith("\"Cy\",\"\",\"no\",\"0\",\"\",\"\",\"100\"\r"));
}

void TestResults::aRemovedPlayersBuzzAndStakeAreLeftOut()
{
    PlayfulGame played;
    played.game.act(RemovePlayer {played.cy});
    const QJsonObject results = resultsJson(played.game.room);
    QCOMPARE(results["questions"_L1][0]["buzzes"_L1].toArray().size(), 2);
    QVERIFY(results["questions"_L1][1]["unanswered_wagers"_L1].toArray().isEmpty());
}

void TestResults::removedPlayerIsLeftOut()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.answer(bo, u"a"_s);
    game.playTo(Phase::Reveal);
    game.act(RemovePlayer {bo});
    const QJsonObject results = resultsJson(game.room);
    QCOMPARE(results["players"_L1].toArray().size(), 1);
    QCOMPARE(results["player_count"_L1].toInt(), 1);
    QCOMPARE(results["questions"_L1][0]["answers"_L1].toArray().size(), 1);
}

void TestResults::pointsAddUpToTheScore_data()
{
    QTest::addColumn<int>("scoring");
    QTest::addColumn<bool>("streaks");
    QTest::addColumn<int>("penalty");
    QTest::newRow("by speed") << int(ScoringPolicy::Speed) << false << 0;
    QTest::newRow("with streaks") << int(ScoringPolicy::Speed) << true << 0;
    QTest::newRow("with a penalty that ends at 0") << int(ScoringPolicy::Linear) << false << 100;
    QTest::newRow("with both") << int(ScoringPolicy::Order) << true << 50;
    QTest::newRow("with stakes") << int(ScoringPolicy::Speed) << true << 100;
    QTest::newRow("accuracy first") << int(ScoringPolicy::AccuracyFirst) << true << 20;
}

void TestResults::pointsAddUpToTheScore()
{
    QFETCH(int, scoring);
    QFETCH(bool, streaks);
    QFETCH(int, penalty);
    NewRoom made = newRoomOf(12);
    made.settings.scoring = ScoringPolicy(scoring);
    made.settings.streakBonus = streaks;
    made.settings.penalty = penalty;
    if (QLatin1StringView(QTest::currentDataTag()) == "with stakes"_L1) {
        for (int index = 3; index < 12; index += 4)
            made.questions[index].hasWager = true;
    }
    PlayedRoom game(made);
    game.joinMany(40);
    QRandomGenerator random(7);
    game.act(StartGame {});
    while (game.room.status == RoomStatus::InProgress) {
        if (game.room.phase == Phase::Intro && game.room.currentQuestion().hasWager) {
            for (quint32 i = 1; i <= game.room.lastPlayerNumber; i += 2) {
                const int most = game.room.greatestWager(PlayerId {i}, game.room.questionIndex);
                game.act(PlaceWager {PlayerId {i}, game.room.questionIndex, random.bounded(most + 1)});
            }
        }
        if (game.room.phase == Phase::Answering) {
            for (quint32 i = 1; i <= game.room.lastPlayerNumber; ++i) {
                game.wait(Milliseconds(random.bounded(150)));
                if (random.bounded(4) > 0)
                    game.answer(PlayerId {i}, random.bounded(3) ? u"a"_s : u"b"_s);
            }
            if (game.room.questionIndex == 4)
                game.join(u"Late"_s);
        }
        game.act(AdvancePhase {});
    }

    const QJsonObject results = resultsJson(game.room);
    QCOMPARE(results["questions"_L1].toArray().size(), 12);
    const QHash<QString, int> points = pointsByPlayer(results);
    int best = 0;
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        const QString id = player["id"_L1].toString();
        QCOMPARE(points.value(id), player["score"_L1].toInt());
        best = qMax(best, player["score"_L1].toInt());
    }
    QVERIFY(best > 3000);
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
