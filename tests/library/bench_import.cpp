#include "core/library/formats/packexport.h"
#include "core/library/formats/packimport.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How long the largest pack takes to be written and read in each format.
class BenchImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsTwoThousandQuestions_data();
    void importsTwoThousandQuestions();
    void readsTenMegabytes_data();
    void readsTenMegabytes();

private:
    Pack m_pack;
};

void BenchImport::initTestCase()
{
    m_pack.title = u"Two thousand"_s;
    for (int number = 1; number <= 2000; ++number) {
        Question question;
        question.id = {u"q%1"_s.arg(number)};
        question.text =
            u"Question %1: which river runs through Vienna and three more capitals?"_s.arg(number);
        question.choices = {{{u"a"_s}, u"Danube %1"_s.arg(number)},
                            {{u"b"_s}, u"Rhine"_s},
                            {{u"c"_s}, u"Elbe"_s},
                            {{u"d"_s}, u"Oder"_s}};
        question.key.choices = {{u"a"_s}};
        question.time = Seconds(20);
        m_pack.questions.append(question);
    }
}

void BenchImport::importsTwoThousandQuestions_data()
{
    QTest::addColumn<QString>("format");
    for (const FormatWriter &writer : formatWriters())
        QTest::newRow(writer.name.data()) << QString(writer.name);
}

void BenchImport::importsTwoThousandQuestions()
{
    QFETCH(const QString, format);
    const auto exported = exportPack(m_pack, format);
    QVERIFY(exported);
    ImportReport report;
    QBENCHMARK
    {
        report = readForeignFile(exported->bytes, u"x"_s);
    }
    QCOMPARE(report.pack.questions.size(), 2000);
}

void BenchImport::readsTenMegabytes_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("of one line") << "x"_ba;
    QTest::newRow("of braces") << "{=a ~b"_ba;
    QTest::newRow("of backslashes") << "\\"_ba;
    QTest::newRow("of bad GIFT") << "Which? {~a}\n\n"_ba;
    QTest::newRow("of bad Aiken") << "Which?\nA. a\nB. b\nANSWER: C\n\n"_ba;
    QTest::newRow("of quotes") << "question,answer1,answer2,correct\n\""_ba;
    QTest::newRow("of separators") << "question,answer1,correct\n,;\t"_ba;
    QTest::newRow("of tags") << "<questestinterop><item>"_ba;
    QTest::newRow("of lists") << "[[],"_ba;
    QTest::newRow("of zeros") << QByteArray(1, '\0');
}

void BenchImport::readsTenMegabytes()
{
    QFETCH(const QByteArray, piece);
    const QByteArray bytes = piece.repeated(largestImport / piece.size());
    QBENCHMARK_ONCE
    {
        readForeignFile(bytes, u"x"_s);
    }
}

QTEST_APPLESS_MAIN(BenchImport)
#include "bench_import.moc"
