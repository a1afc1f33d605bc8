#include "tests/view/playedroom.h"

#include "core/report/results.h"
#include "core/report/resultscsv.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Results for spreadsheets.
class TestResultsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlayerHasARow();
    void everyPlayerHasARowForEachQuestion();
    void cellsAreTexts_data();
    void cellsAreTexts();
};

void TestResultsCsv::everyPlayerHasARow()
{
    PlayedRoom game(newRoomOf(1));
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    game.act(StartGame{});
    game.playTo(Phase::Answering);
    game.wait(2s);
    game.answer(bo, u"a"_s);
    game.playTo(Phase::Reveal);
    game.act(LeaveRoom{ann});
    QCOMPARE(placesCsv(resultsJson(game.room)),
             "\xEF\xBB\xBF"
             "\"Rank\",\"Player\",\"Score\",\"Right answers\",\"Seconds on right answers\","
             "\"Left early\",\"Team\"\r\n"
             "\"1\",\"Bo\",\"900\",\"1\",\"2.000\",\"no\",\"\"\r\n"
             "\"2\",\"Ann\",\"0\",\"0\",\"0.000\",\"yes\",\"\"\r\n");
}

void TestResultsCsv::everyPlayerHasARowForEachQuestion()
{
    NewRoom made = newRoomOf(2);
    made.settings.penalty = 20;
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.act(StartGame{});
    game.playTo(Phase::Answering);
    game.wait(2s);
    game.answer(ann, u"a"_s);
    game.playTo(Phase::Leaderboard);
    game.playTo(Phase::Answering);
    game.wait(1500ms);
    game.answer(ann, u"b"_s);
    game.act(EndGame{});
    const QList<QByteArray> lines = answersCsv(resultsJson(game.room)).split('\n');
    QCOMPARE(lines.size(), 1 + 4 + 1);
    QCOMPARE(lines[1], "\"1\",\"Question 1?\",\"Geography\",\"Danube\",\"1\",\"Ann\",\"Danube\","
                       "\"yes\",\"900\",\"2.000\",\"\",\"\"\r");
    QCOMPARE(lines[2], "\"1\",\"Question 1?\",\"Geography\",\"Danube\",\"2\",\"Bo\",\"\",\"no\","
                       "\"0\",\"\",\"\",\"\"\r");
    // A number below 0 stays a number.
    QCOMPARE(lines[3], "\"2\",\"Question 2?\",\"Geography\",\"Danube\",\"1\",\"Ann\",\"Rhine\","
                       "\"no\",\"-200\",\"1.500\",\"\",\"\"\r");
}

void TestResultsCsv::cellsAreTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a formula") << u"=1+1"_s << "\"'=1+1\""_ba;
    QTest::newRow("a formula after blanks") << u"  @SUM(A1)"_s << "\"'  @SUM(A1)\""_ba;
    QTest::newRow("a sign") << u"+cmd|x"_s << "\"'+cmd|x\""_ba;
    QTest::newRow("a tab first") << u"\tx"_s << "\"'\tx\""_ba;
    QTest::newRow("quotes") << u"the \"one\", two"_s << "\"the \"\"one\"\", two\""_ba;
    QTest::newRow("another script") << u"محمد"_s << u"\"محمد\""_s.toUtf8();
    QTest::newRow("nothing of it") << u"O'Hara - 2"_s << "\"O'Hara - 2\""_ba;
}

void TestResultsCsv::cellsAreTexts()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    PlayedRoom game(newRoomOf(1));
    game.join(u"Ann"_s);
    QJsonObject results = resultsJson(game.room);
    results[u"players"_s] =
        QJsonArray{QJsonObject{{u"rank"_s, 1}, {u"name"_s, name}, {u"score"_s, 0}}};
    const QByteArray row = placesCsv(results).split('\n').value(1);
    QVERIFY2(row.startsWith("\"1\"," + cell + ','), row.constData());
}

QTEST_GUILESS_MAIN(TestResultsCsv)
#include "tst_resultscsv.moc"
