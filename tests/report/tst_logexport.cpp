#include "core/report/filewriter.h"
#include "core/report/logexport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const LogEntry joined{.at = fromUnixMs(1'795'359'600'250),
                      .kind = LogEntry::Kind::Joined,
                      .room = {u"BKTRFN"_s},
                      .title = u"Friday quiz"_s,
                      .count = 5,
                      .names = {u"Ann"_s, u"Bo"_s, u"Chidi"_s}};

} // namespace

/// The event log as files.
class TestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasARowForEachLine();
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
    void jsonLinesHaveAllOfAnEntry();
    void aJsonLineIsOneLine();
    void whatIsNotThereIsLeftOut();
    void kindsHaveNamesOfTheirOwn();
    void aFileIsWrittenWhole();
    void aFileThatCantBeWrittenIsRefused();
};

void TestLogExport::csvHasARowForEachLine()
{
    QCOMPARE(logCsv({{joined, u"Joined: Ann, Bo, Chidi and 2 more"_s},
                     {{.at = fromUnixMs(1'795'359'601'000), .kind = LogEntry::Kind::StoreBack},
                      u"Saving works."_s}}),
             "\xEF\xBB\xBF"
             "\"Time (UTC)\",\"Event\",\"Room\",\"Title\",\"Players\",\"What\"\r\n"
             "\"2026-11-22T15:00:00.250Z\",\"joined\",\"BKTRFN\",\"Friday quiz\",\"5\","
             "\"Joined: Ann, Bo, Chidi and 2 more\"\r\n"
             "\"2026-11-22T15:00:01.000Z\",\"store_back\",\"\",\"\",\"\",\"Saving works.\"\r\n");
}

void TestLogExport::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s << "\"'=HYPERLINK(\"\"x\"\")\""_ba;
    QTest::newRow("a sign") << u"-2+3|x"_s << "\"'-2+3|x\""_ba;
    QTest::newRow("an at sign after a blank") << u" @SUM(A1)"_s << "\"' @SUM(A1)\""_ba;
    QTest::newRow("a tab") << u"\t=1"_s << "\"'\t=1\""_ba;
    QTest::newRow("a line break") << u"a\nb"_s << "\"a\nb\""_ba;
}

void TestLogExport::cellsAreNoFormulas()
{
    QFETCH(QString, title);
    LogEntry entry = joined;
    entry.title = title;
    const QByteArray csv = logCsv({{entry, title}});
    QFETCH(QByteArray, cell);
    QVERIFY2(csv.contains("\"BKTRFN\"," + cell + ",\"5\"," + cell + "\r\n"), csv.constData());
}

void TestLogExport::jsonLinesHaveAllOfAnEntry()
{
    const auto json = QJsonDocument::fromJson(logJsonLines({{joined, u"Joined: Ann"_s}})).object();
    QCOMPARE(json,
             QJsonDocument::fromJson(
                 R"({"at": "2026-11-22T15:00:00.250Z", "at_ms": 1795359600250, "kind": "joined",
                     "room": "BKTRFN", "title": "Friday quiz", "count": 5,
                     "names": ["Ann", "Bo", "Chidi"], "words": "Joined: Ann"})")
                 .object());
}

void TestLogExport::aJsonLineIsOneLine()
{
    LogEntry entry = joined;
    entry.title = u"two\nlines \u2028"_s;
    const QByteArray bytes = logJsonLines({{entry, u"a\nb"_s}, {joined, {}}});
    QCOMPARE(bytes.count('\n'), 2);
    QVERIFY(bytes.endsWith("}\n"));
    for (const QByteArray &line : bytes.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestLogExport::whatIsNotThereIsLeftOut()
{
    const LogEntry entry{.at = fromUnixMs(0), .kind = LogEntry::Kind::NodeLost};
    QCOMPARE(QJsonDocument::fromJson(logJsonLines({{entry, u"w"_s}})).object().keys(),
             (QStringList{u"at"_s, u"at_ms"_s, u"kind"_s, u"words"_s}));
}

void TestLogExport::kindsHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(LogEntry::Kind::StoreBack); ++kind)
        names.insert(wireName(LogEntry::Kind(kind)));
    QCOMPARE(names.size(), int(LogEntry::Kind::StoreBack) + 1);
}

void TestLogExport::aFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    QVERIFY(writeFile(path, "old and longer"));
    QVERIFY(writeFile(path, "new"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "new"_ba);
}

void TestLogExport::aFileThatCantBeWrittenIsRefused()
{
    const QTemporaryDir folder;
    const auto written = writeFile(folder.filePath(u"none/log.csv"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QVERIFY(written.error().message.contains(u"log.csv can't be written"_s));
}

QTEST_APPLESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
