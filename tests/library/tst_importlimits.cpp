#include "core/library/formats/csvtext.h"
#include "core/library/formats/gzip.h"
#include "core/library/formats/packimport.h"
#include "core/library/formats/textdecoding.h"
#include "core/library/formats/xmltree.h"
#include "core/library/formats/ziparchive.h"
#include "core/library/packid.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a foreign file may not do: unpack without end, nest without end, or grow without end; and
/// the helpers that all formats share.
class TestImportLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zipBombIsStopped();
    void manySmallEntriesAreCountedTogether();
    void gzipBombIsStopped();
    void packedBytesComeBack();
    void fileSizes_data();
    void fileSizes();
    void atMostTwoThousandQuestions();
    void atMostFiveHundredProblemsAreListed();
    void aFileOfProblemsIsNotReadToItsEnd();
    void deepXmlIsRefused();
    void entitiesAreNotExpanded();
    void encodings_data();
    void encodings();
    void entities_data();
    void entities();
    void html_data();
    void html();
    void tables_data();
    void tables();
    void idsOfTitles_data();
    void idsOfTitles();
};

namespace
{

QByteArray manyQuestions(int count, const QByteArray &answer)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "Question " + QByteArray::number(i) + "?\nA. a\nB. b\nANSWER: " + answer + "\n\n";
    return text;
}

} // namespace

void TestImportLimits::zipBombIsStopped()
{
    const QByteArray bomb = zipOf({{u"bomb"_s, QByteArray(100 * 1024 * 1024, '\0')}});
    QVERIFY(bomb.size() < 200'000);
    const auto archive = ZipReader::open(bomb);
    QVERIFY(archive);
    const auto content = (*archive)->read(u"bomb"_s);
    QVERIFY(!content);
    QVERIFY(content.error().message.contains(u"unpacks"_s));
}

void TestImportLimits::manySmallEntriesAreCountedTogether()
{
    QList<ZipEntry> entries;
    for (int i = 0; i < 20; ++i)
        entries.append({QString::number(i), QByteArray(200'000, char('a' + i))});
    const auto archive = ZipReader::open(zipOf(entries));
    QVERIFY(archive);
    int read = 0;
    for (const ZipEntry &entry : entries)
        read += (*archive)->read(entry.name) ? 1 : 0;
    QVERIFY(read > 0 && read < 20);
}

void TestImportLimits::gzipBombIsStopped()
{
    const auto member = firstGzipMember(gzipOf(QByteArray(30 * 1024 * 1024, '\0')));
    QVERIFY(!member);
    QVERIFY(member.error().message.contains(u"unpacks"_s));
    QVERIFY(!firstGzipMember(gzipOf("cut").chopped(4)));
    QVERIFY(!firstGzipMember({}));
}

void TestImportLimits::packedBytesComeBack()
{
    const QByteArray content = "Danube"_ba.repeated(20);
    const QByteArray packed = gzipOf(content);
    const auto member = firstGzipMember(packed + "behind it");
    QVERIFY(member);
    QCOMPARE(member->content, content);
    QCOMPARE(member->end, packed.size());

    const auto archive = ZipReader::open(zipOf({{u"a/ä.txt"_s, content}, {u"empty"_s, {}}}));
    QVERIFY(archive);
    QCOMPARE((*archive)->names(), (QStringList {u"a/ä.txt"_s, u"empty"_s}));
    QCOMPARE(*(*archive)->read(u"a/ä.txt"_s), content);
    QCOMPARE(*(*archive)->read(u"empty"_s), QByteArray());
    QVERIFY(!(*archive)->read(u"/etc/passwd"_s));
    QVERIFY(!ZipReader::open("PK no archive"));
}

void TestImportLimits::fileSizes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTooLarge");
    const qsizetype mebi = 1024 * 1024;
    QTest::newRow("a text of 10 MB") << QByteArray() << 10 * mebi << false;
    QTest::newRow("a text of more") << QByteArray() << 10 * mebi + 1 << true;
    QTest::newRow("an archive of more than 16 MB") << "PK\x03\x04"_ba << 16 * mebi + 1 << true;
}

void TestImportLimits::fileSizes()
{
    QFETCH(const QByteArray, start);
    QFETCH(const qsizetype, size);
    QFETCH(const bool, isTooLarge);
    const ImportReport report =
        readForeignFile(start + QByteArray(size - start.size(), 'x'), u"x"_s);
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped[0].reason.contains(u"larger than"_s), isTooLarge);
}

void TestImportLimits::atMostTwoThousandQuestions()
{
    QCOMPARE(readForeignFile(manyQuestions(2000, "A"), u"x"_s).pack.questions.size(), 2000);
    const ImportReport report = readForeignFile(manyQuestions(2003, "A"), u"x"_s);
    QCOMPARE(report.pack.questions.size(), 2000);
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped[0].where, u"line 10001"_s);
}

void TestImportLimits::atMostFiveHundredProblemsAreListed()
{
    const ImportReport report = readForeignFile(manyQuestions(600, "C"), u"x"_s);
    QVERIFY(!report.isImportable());
    QCOMPARE(report.skipped.size(), 500);
    QCOMPARE(report.warnings, QStringList {u"100 more problems are not listed"_s});
}

void TestImportLimits::aFileOfProblemsIsNotReadToItsEnd()
{
    const QByteArray good = manyQuestions(1, "A");
    QVERIFY(readForeignFile(manyQuestions(20'499, "C") + good, u"x"_s).isImportable());
    const ImportReport report = readForeignFile(manyQuestions(20'500, "C") + good, u"x"_s);
    QVERIFY(!report.isImportable());
    QCOMPARE(report.warnings,
             (QStringList {u"with so many problems the rest of the file is not read"_s,
                           u"20000 more problems are not listed"_s}));
}

void TestImportLimits::deepXmlIsRefused()
{
    const auto nested = [](int depth) {
        return u"<a>"_s.repeated(depth) + u"</a>"_s.repeated(depth);
    };
    QVERIFY(xmlTree(nested(100)));
    QVERIFY(!xmlTree(nested(101)));
    QVERIFY(!xmlTree(nested(100'000)));
    QVERIFY(!xmlTree(u"<a><b></a>"_s));
}

void TestImportLimits::entitiesAreNotExpanded()
{
    QVERIFY(!xmlTree(u"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"_s));
    QVERIFY(!xmlTree(u"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"_s));
    const auto plain = xmlTree(u"<!DOCTYPE a SYSTEM 'a.dtd'><a>1 &lt; 2</a>"_s);
    QVERIFY(plain);
    QCOMPARE(plain->allText(), u"1 < 2"_s);
}

void TestImportLimits::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << "\xC3\xA4\n"_ba << u"ä\n"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF\xC3\xA4"_ba << u"ä"_s;
    QTest::newRow("UTF-16, little end first") << "\xFF\xFE\xE4\x00"_ba << u"ä"_s;
    QTest::newRow("UTF-16, big end first") << "\xFE\xFF\x00\xE4"_ba << u"ä"_s;
    QTest::newRow("Windows-1252") << "\xE4 \x80 \x84x\x93"_ba << u"ä € „x“"_s;
    QTest::newRow("UTF-8 that is cut") << "x\xC3"_ba << u"xÃ"_s;
    QTest::newRow("decomposed") << "a\xCC\x88"_ba << u"ä"_s;
    QTest::newRow("line ends") << "a\r\nb\rc\n"_ba << u"a\nb\nc\n"_s;
}

void TestImportLimits::encodings()
{
    QFETCH(const QByteArray, bytes);
    QTEST(decodedText(bytes), "text");
}

void TestImportLimits::entities_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("the five") << u"&quot;&amp;&apos;&lt;&gt;"_s << u"\"&'<>"_s;
    QTest::newRow("letters") << u"&eacute;&Ouml;&szlig;&oelig;&yuml;"_s << u"éÖßœÿ"_s;
    QTest::newRow("Greek") << u"&Alpha;&Omega;&alpha;&omega;&sigmaf;"_s << u"ΑΩαως"_s;
    QTest::newRow("signs") << u"&hellip;&euro;&rsquo;&deg;&infin;"_s << u"…€’°∞"_s;
    QTest::newRow("numbers") << u"&#039;&#233;&#xE9;&#128049;"_s << u"'éé🐱"_s;
    QTest::newRow("as Windows means it") << u"&#150;"_s << u"–"_s;
    QTest::newRow("none") << u"&nothing; & &; &#; &#x; &#1114112; &#55296;"_s
                          << u"&nothing; & &; &#; &#x; &#1114112; &#55296;"_s;
    QTest::newRow("only once") << u"&amp;lt;"_s << u"&lt;"_s;
}

void TestImportLimits::entities()
{
    QFETCH(const QString, written);
    QTEST(withoutEntities(written), "text");
}

void TestImportLimits::html_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<p>Which <b class=\"x\">river</b>?</p>"_s << u"Which river?"_s;
    QTest::newRow("lines") << u"<p>one</p><p>two<br/>three</p>"_s << u"one\ntwo\nthree"_s;
    QTest::newRow("scripts") << u"a<script>alert(1)</script>b<style>p{}</style>c<!-- d -->e"_s
                             << u"abce"_s;
    QTest::newRow("no tag") << u"3 < 4 &amp; 5 > 4"_s << u"3 < 4 & 5 > 4"_s;
    QTest::newRow("a script without end") << u"a<script>b"_s << u"a"_s;
}

void TestImportLimits::html()
{
    QFETCH(const QString, written);
    QTEST(plainFromHtml(written), "text");
}

void TestImportLimits::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    const QList<QStringList> two {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("commas") << u"a,b\nc,d\n"_s << two;
    QTest::newRow("semicolons") << u"a;b\nc;d"_s << two;
    QTest::newRow("tabs") << u"a\tb\nc\td"_s << two;
    QTest::newRow("as told") << u"sep=|\na|b\nc|d"_s << two;
    QTest::newRow("empty lines") << u"a,b\n\n,,\nc,d"_s << two;
    QTest::newRow("quotes") << u"\"a,1\",\"say \"\"b\"\"\"\n\"c\nd\",e"_s
                            << QList<QStringList> {{u"a,1"_s, u"say \"b\""_s}, {u"c\nd"_s, u"e"_s}};
    QTest::newRow("apostrophes") << u"'=a,'b\n'-c,''@d"_s
                                 << QList<QStringList> {{u"=a"_s, u"'b"_s}, {u"-c"_s, u"'@d"_s}};
}

void TestImportLimits::tables()
{
    QFETCH(const QString, text);
    QList<QStringList> got;
    const QList<TableRow> rows = tableFromCsv(text);
    for (const TableRow &row : rows)
        got.append(row.cells);
    QTEST(got, "cells");
}

void TestImportLimits::idsOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"World History"_s << u"world-history"_s;
    QTest::newRow("accents") << u"Größe & Café – 2"_s << u"grosse-cafe-2"_s;
    QTest::newRow("nothing of it") << u"世界 🦊"_s << u"pack"_s;
    QTest::newRow("long") << u"x"_s.repeated(100) << u"x"_s.repeated(48);
}

void TestImportLimits::idsOfTitles()
{
    QFETCH(const QString, title);
    QTEST(packIdFor(title), "id");
    QVERIFY(isPackId(packIdFor(title)));
}

QTEST_APPLESS_MAIN(TestImportLimits)
#include "tst_importlimits.moc"
