#include "core/library/formats/packimport.h"
#include "tests/library/questionline.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each file below tests/data is imported and gives the report beside it. After a change that is
/// meant, run this with QUIZSTAGE_WRITE_EXPECTED=1 and read what has changed.
class TestImportCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough();
    void fileGivesItsReport_data();
    void fileGivesItsReport();
    void cutFileHurtsNobody_data();
    void cutFileHurtsNobody();
    void contentCountsNotTheName();

private:
    static QStringList files();
    static QByteArray read(const QString &path);
};

namespace
{

const QString ending = u".expected.json"_s;

QJsonObject expectation(const ImportReport &report)
{
    QJsonObject json = toJson(report, {});
    QJsonArray questions;
    for (const Question &question : report.pack.questions)
        questions.append(questionLine(question));
    json.insert("questions"_L1, questions);
    json.remove("pack_id"_L1);
    return json;
}

} // namespace

QStringList TestImportCorpus::files()
{
    QStringList files;
    QDirIterator all(QStringLiteral(QUIZSTAGE_DATA), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.endsWith(ending) && !path.endsWith(".py"_L1))
            files.append(path);
    }
    files.sort();
    return files;
}

QByteArray TestImportCorpus::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImportCorpus::thereAreEnough()
{
    QVERIFY2(files().size() >= 60, qPrintable(QString::number(files().size())));
}

void TestImportCorpus::fileGivesItsReport_data()
{
    QTest::addColumn<QString>("path");
    const QStringList all = files();
    for (const QString &path : all)
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestImportCorpus::fileGivesItsReport()
{
    QFETCH(const QString, path);
    const ImportReport report = readForeignFile(read(path), path.section(u'/', -1));
    const QByteArray got = QJsonDocument(expectation(report)).toJson();
    if (qEnvironmentVariableIsSet("QUIZSTAGE_WRITE_EXPECTED")) {
        QFile file(path + ending);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(got);
    }
    const QJsonDocument wanted = QJsonDocument::fromJson(read(path + ending));
    if (QJsonDocument::fromJson(got) != wanted)
        QFAIL(("the report is another one:\n" + got).constData());
    QCOMPARE(report.isImportable(), !report.pack.questions.isEmpty());
    QVERIFY(!report.pack.title.isEmpty());
}

void TestImportCorpus::cutFileHurtsNobody_data()
{
    fileGivesItsReport_data();
}

void TestImportCorpus::cutFileHurtsNobody()
{
    QFETCH(const QString, path);
    const QByteArray bytes = read(path);
    for (int part = 1; part < 16; ++part) {
        const ImportReport report =
            readForeignFile(bytes.first(bytes.size() * part / 16), u"cut"_s);
        // Whatever is left of it, nothing is dropped in silence.
        QVERIFY(report.isImportable() || !report.skipped.isEmpty());
        for (const Question &question : report.pack.questions)
            QVERIFY(checkQuestion(question));
    }
}

void TestImportCorpus::contentCountsNotTheName()
{
    const QByteArray aiken = "Which river runs through Vienna?\nA. Rhine\nB. Danube\nANSWER: B\n";
    for (const QString &name : {u"quiz.xlsx"_s, u"quiz.json"_s, u"../../etc/passwd"_s, QString()}) {
        const ImportReport report = readForeignFile(aiken, name);
        QCOMPARE(report.format, u"aiken"_s);
        QCOMPARE(report.pack.questions.size(), 1);
        QVERIFY(!report.pack.title.contains(u'/'));
    }
    QCOMPARE(readForeignFile(aiken, u"My_first quiz.v2.txt"_s).pack.title, u"My first quiz.v2"_s);
}

QTEST_APPLESS_MAIN(TestImportCorpus)
#include "tst_importcorpus.moc"
