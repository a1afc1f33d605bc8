#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `quizstage-server import` and `export`, the real program on a folder of its own.
class TestPackCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsAndExports();
    void dryRunLeavesNothing();
    void nothingImportableIsOne();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();

private:
    struct Outcome
    {
        int exitCode = -1;
        QJsonObject json;
        QString words;
    };

    /// Runs the program with these arguments and the folder as its data folder.
    Outcome run(QStringList arguments)
    {
        QProcess program;
        arguments += {u"--data-dir"_s, m_folder->filePath(u"data"_s)};
        program.start(QStringLiteral(QUIZSTAGE_SERVER), arguments);
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(),
                QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
                QString::fromUtf8(program.readAllStandardError())};
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QByteArray aiken = "Which?\nA. a\nB. b\nANSWER: B\n\nWhich not?\nA. a\nB. b\nANSWER: C\n";
}

void TestPackCommand::importsAndExports()
{
    const Outcome imported = run({u"import"_s, write(u"My quiz.txt"_s, aiken)});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json[u"format"_s].toString(), u"aiken"_s);
    QCOMPARE(imported.json[u"imported"_s].toInt(), 1);
    QCOMPARE(imported.json[u"pack_id"_s].toString(), u"my-quiz"_s);
    QVERIFY2(imported.words.contains(u"1 question imported as \"My quiz\""_s),
             qPrintable(imported.words));
    QVERIFY(imported.words.contains(u"line 6"_s));

    const QString path = m_folder->filePath(u"out.csv"_s);
    const Outcome exported =
        run({u"export"_s, u"my-quiz"_s, u"--format"_s, u"csv"_s, u"-o"_s, path});
    QCOMPARE(exported.exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("choice,Which?,a,b,"));
    QCOMPARE(run({u"export"_s, u"my-quiz"_s, u"--format"_s, u"pdf"_s}).exitCode, 1);
}

void TestPackCommand::dryRunLeavesNothing()
{
    const Outcome outcome = run({u"import"_s, write(u"quiz.txt"_s, aiken), u"--dry-run"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[u"imported"_s].toInt(), 1);
    QVERIFY(outcome.json[u"pack_id"_s].isNull());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
}

void TestPackCommand::nothingImportableIsOne()
{
    const Outcome outcome = run({u"import"_s, write(u"letter.txt"_s, "Dear friends")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json[u"imported"_s].toInt(-1), 0);
    QCOMPARE(outcome.json[u"skipped"_s].toArray().size(), 1);
}

void TestPackCommand::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList {u"import"_s};
    QTest::newRow("no such file") << QStringList {u"import"_s, u"/nowhere/quiz.txt"_s};
    QTest::newRow("two files") << QStringList {u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("an unknown option") << QStringList {u"import"_s, u"a"_s, u"--wet-run"_s};
    QTest::newRow("no such pack") << QStringList {u"export"_s, u"nothing"_s};
}

void TestPackCommand::wrongUseIsTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.words.isEmpty());
}

QTEST_GUILESS_MAIN(TestPackCommand)
#include "tst_packcommand.moc"
