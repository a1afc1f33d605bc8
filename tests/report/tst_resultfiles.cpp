#include "tests/report/playfulgame.h"

#include "core/library/formats/xlsxsheet.h"
#include "core/report/results.h"
#include "core/report/resultsdesk.h"
#include "core/report/resultsexport.h"
#include "core/report/resultsxlsx.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Results as a spreadsheet and as a page.
class TestResultFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsHoldPlayersQuestionsAndAnswers();
    void cellsAreTexts_data();
    void cellsAreTexts();
    void aFullSheetIsContinued();
    void emptyGameHasItsHeadings();
    void pageTellsTheGame();
    void pageEscapesWhatPeopleWrote();
    void pageNeedsNothingElse();
    void pageTellsTeamsAndRounds();
    void emptyGameHasAPage();
    void deskWritesWhatHolds();

private:
    static QByteArray page(const QJsonObject &results)
    {
        return *exportResults(results, ExportFormat::Html);
    }
    static QJsonObject named(const QString &name);
};

namespace
{

QList<QStringList> sheet(const QByteArray &bytes, int number)
{
    const auto archive = ZipReader::open(bytes);
    if (!archive)
        return {};
    const auto rows = sheetIn(**archive, u"xl/worksheets/sheet%1.xml"_s.arg(number));
    QList<QStringList> cells;
    for (const TableRow &row : rows.value_or(QList<TableRow>()))
        cells.append(row.cells);
    return cells;
}

const QString script = u"<script>alert('x')</script>"_s;

} // namespace

/// A game that one player of this name has played.
QJsonObject TestResultFiles::named(const QString &name)
{
    NewRoom made = newRoomOf(1);
    made.title = name;
    made.questions[0].text = name;
    made.questions[0].choices[0].text = name;
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.act(EndGame {});
    QJsonObject results = resultsJson(game.room);
    QJsonObject player = results["players"_L1][0].toObject();
    player["name"_L1] = name;
    results["players"_L1] = QJsonArray {player};
    return results;
}

void TestResultFiles::sheetsHoldPlayersQuestionsAndAnswers()
{
    const PlayfulGame played;
    const auto book = exportResults(resultsJson(played.game.room), ExportFormat::Xlsx);
    QVERIFY(book);
    QCOMPARE(sheet(*book, 1),
             (QList<QStringList> {{u"Rank"_s, u"Player"_s, u"Score"_s, u"Right answers"_s,
                                   u"Seconds on right answers"_s, u"Left early"_s, u"Team"_s},
                                  {u"1"_s, u"Ann"_s, u"1300"_s, u"2"_s, u"3"_s, u"no"_s},
                                  {u"2"_s, u"Bo"_s, u"0"_s, u"0"_s, u"0"_s, u"no"_s},
                                  {u"2"_s, u"Cy"_s, u"0"_s, u"0"_s, u"0"_s, u"no"_s}}));
    const QList<QStringList> questions = sheet(*book, 2);
    QCOMPARE(questions.size(), 3);
    QCOMPARE(questions[1],
             (QStringList {u"1"_s, u"Question 1?"_s, u"Geography"_s, u"buzzer"_s, u"Danube, Donau"_s,
                           u"1000"_s, u"2"_s, u"1"_s, u"2"_s, u"yes"_s}));
    const QList<QStringList> answers = sheet(*book, 3);
    QCOMPARE(answers.size(), 1 + 2 * 3);
    QCOMPARE(answers[4].mid(5), (QStringList {u"Ann"_s, u"Danube"_s, u"yes"_s, u"300"_s, u"1"_s,
                                              QString(), u"300"_s}));
    QCOMPARE(answers[6].last(), u"100"_s);
}

void TestResultFiles::cellsAreTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a formula") << u"=HYPERLINK(\"http://example.org\",\"click\")"_s;
    QTest::newRow("a sign") << u"+cmd|' /C calc'!A0"_s;
    QTest::newRow("a number") << u"0049"_s;
    QTest::newRow("markup") << script;
    QTest::newRow("half of an entity") << u"a &amp; b & c"_s;
    QTest::newRow("another script") << u"محمد 🦊"_s;
    QTest::newRow("an escape of the format") << u"_x0041_"_s;
}

void TestResultFiles::cellsAreTexts()
{
    QFETCH(QString, name);
    const auto book = exportResults(named(name), ExportFormat::Xlsx);
    QVERIFY(book);
    QCOMPARE(sheet(*book, 1).value(1).value(1), name);
    QCOMPARE(sheet(*book, 3).value(1).value(6), name);
    const auto archive = ZipReader::open(*book);
    QVERIFY(archive);
    for (const QString &part : (*archive)->names()) {
        const QByteArray xml = *(*archive)->read(part);
        QVERIFY2(!xml.contains("<f>") && !xml.contains("<f ") && !xml.contains("<hyperlink"),
                 qPrintable(part));
    }
}

void TestResultFiles::aFullSheetIsContinued()
{
    const PlayfulGame played;
    const auto book = resultsXlsx(resultsJson(played.game.room), 4);
    QVERIFY(book);
    QCOMPARE(sheet(*book, 1).size(), 4);
    QCOMPARE(sheet(*book, 3).size(), 4);
    const QList<QStringList> rest = sheet(*book, 4);
    QCOMPARE(rest.size(), 4);
    QCOMPARE(rest[0], sheet(*book, 3)[0]);
    QCOMPARE(rest[3].value(5), u"Cy"_s);
    QVERIFY(sheet(*book, 5).isEmpty());
}

void TestResultFiles::emptyGameHasItsHeadings()
{
    const auto book = exportResults(resultsJson(PlayedRoom(newRoomOf(1)).room), ExportFormat::Xlsx);
    QVERIFY(book);
    for (const int number : {1, 2, 3})
        QCOMPARE(sheet(*book, number).size(), 1);
}

void TestResultFiles::pageTellsTheGame()
{
    const PlayfulGame played;
    const QString html = QString::fromUtf8(page(resultsJson(played.game.room)));
    for (const QString &words :
         {u"<title>Friday quiz – results</title>"_s, u"3 players"_s, u"2 questions"_s,
          u"<strong dir=\"auto\">Ann</strong><span class=\"score\">1,300</span>"_s,
          u"3 buzzes · won by <bdi>Ann</bdi>"_s, u"1 of 2 right"_s,
          u"Right: <strong dir=\"auto\">Danube, Donau"_s, u"with stakes"_s, u"<li class=\"right\"><span dir=\"auto\">Danube</span>"_s,
          u"width:50%"_s}) {
        QVERIFY2(html.contains(words), qPrintable(words + u'\n' + html));
    }
    // Nobody but Ann has points.
    QCOMPARE(html.count(u"<li class=\"place"_s), 1);
    QCOMPARE(html.count(u"<article>"_s), html.count(u"</article>"_s));
}

void TestResultFiles::pageEscapesWhatPeopleWrote()
{
    for (const QString &name : {script, u"\"><img src=x onerror=alert(1)>"_s,
                                u"</title></style><b>"_s, u"%1 %2 <&>"_s}) {
        const QString html = QString::fromUtf8(page(named(name)));
        QVERIFY(!html.contains(name));
        // Title, heading, podium, table, question and choice.
        QCOMPARE(html.count(name.toHtmlEscaped()), 6);
    }
}

void TestResultFiles::pageNeedsNothingElse()
{
    const PlayfulGame played;
    const QString html = QString::fromUtf8(page(resultsJson(played.game.room)));
    static const QRegularExpression foreign(
        u"<script|<link|<img|<iframe|\\b(src|href|on\\w+)\\s*=|url\\(|@import|https?:"_s);
    QVERIFY(!foreign.match(html).hasMatch());
    QVERIFY(html.contains("default-src 'none'"_L1));
    QVERIFY(html.contains("prefers-color-scheme: dark"_L1) && html.contains("@media print"_L1));
}

void TestResultFiles::pageTellsTeamsAndRounds()
{
    NewRoom made = newRoomOf(2);
    made.settings.teams = TeamMode::Deal;
    made.settings.teamNames = {u"Red <3"_s, u"Blue"_s};
    made.rounds = {{.title = u"Rivers & lakes"_s, .questionCount = 1},
                   {.title = u"Music"_s, .questionCount = 1}};
    PlayedRoom game(made);
    const PlayerId ann = game.join(u"Ann"_s);
    game.join(u"Bo"_s);
    game.act(StartGame {});
    game.playTo(Phase::Answering);
    game.answer(ann, u"a"_s);
    game.playTo(Phase::Reveal);
    const QString html = QString::fromUtf8(page(resultsJson(game.room)));
    QVERIFY(html.contains(u"<h2>Teams</h2>"_s));
    QVERIFY(html.contains(u"<td dir=\"auto\">Red &lt;3</td>"_s));
    QVERIFY(html.contains(u"<h3 dir=\"auto\">Rivers &amp; lakes</h3>"_s));
    QVERIFY(!html.contains(u"Music"_s)); // not played yet
    QVERIFY(html.contains(u"1 of 2 questions"_s) && html.contains(u"still running"_s));
}

void TestResultFiles::emptyGameHasAPage()
{
    const QString html = QString::fromUtf8(page(resultsJson(PlayedRoom(newRoomOf(1)).room)));
    QVERIFY(html.contains(u"Nobody has joined"_s));
    QVERIFY(html.contains(u"0 of 1 questions"_s));
    QVERIFY(!html.contains(u"<table"_s) && !html.contains(u"<h2>Questions"_s));
}

void TestResultFiles::deskWritesWhatHolds()
{
    PlayfulGame played;
    ResultsDesk desk;
    QList<QByteArray> written;
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Xlsx}) {
        desk.write(played.game.room,
                   [format](const QJsonObject &results) { return exportResults(results, format); },
                   [&written](const Result<QByteArray> &bytes) { written.append(bytes.value()); });
    }
    const QByteArray then = *exportResults(resultsJson(played.game.room), ExportFormat::Json);
    played.game.act(RemovePlayer {played.cy});
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(written[0], then);
    QCOMPARE(sheet(written[1], 1).size(), 1 + 3);
}

QTEST_GUILESS_MAIN(TestResultFiles)
#include "tst_resultfiles.moc"
