#include "tests/bots/fakenode.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using Fault = FakeNode::Fault;

// The program itself: what it prints where, and how it exits.
class TestBotProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void wrongOptionsSayWhatToDo_data();
    void wrongOptionsSayWhatToDo();
    void playsAndReports();
    void failsWhenAnAnswerIsLost();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };

    // The fake node lives in this thread, so this waits without blocking it.
    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(QUIZSTAGE_BOTS), arguments);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000); }();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QStringList arguments(const FakeNode &node, int count)
    {
        return {u"--url"_s,   node.url().toString(),  u"--room"_s,     u"BKTRFN"_s,
                u"--count"_s, QString::number(count), u"--think-ms"_s, u"10..50"_s};
    }
};

void TestBotProgram::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("help") << u"--help"_s << "--think-ms"_ba;
    QTest::newRow("version") << u"--version"_s << QByteArray(QUIZSTAGE_VERSION);
}

void TestBotProgram::helpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, text);
    const Outcome outcome = run({option});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(text));
    QCOMPARE(outcome.err, QByteArray());
}

void TestBotProgram::wrongOptionsSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const FakeNode node(1);
    QTest::newRow("none") << QStringList() << "--url"_ba;
    QTest::newRow("unknown") << QStringList{u"--what"_s} << "what"_ba;
    QTest::newRow("a key file that isn't there")
        << arguments(node, 1) + QStringList{u"--key-file"_s, u"/none/such"_s} << "/none/such"_ba;
}

void TestBotProgram::wrongOptionsSayWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
}

void TestBotProgram::playsAndReports()
{
    FakeNode node(50);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.json"_s);
    const Outcome outcome = run(arguments(node, 50) + QStringList{u"--report"_s, file});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());

    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report["joined"_L1].toInt(), 50);
    QCOMPARE(report["answers_sent"_L1].toInt(), 150);
    QCOMPARE(report["answers_acknowledged"_L1].toInt(), 150);
    QCOMPARE(report["lost"_L1].toInt(-1), 0);
    QCOMPARE(report["results_received"_L1].toInt(), 150);
    QCOMPARE(report["reconnects"_L1].toInt(-1), 0);
    QVERIFY(report["errors"_L1].isObject());
    QVERIFY(report["ok"_L1].toBool());
    for (const QLatin1StringView key : {"join_ms"_L1, "question_ms"_L1, "ack_ms"_L1}) {
        for (const QLatin1StringView part : {"p50"_L1, "p99"_L1, "max"_L1})
            QVERIFY2(report[key][part].isDouble(), key.data());
    }
    QVERIFY(report["bytes_per_player"_L1]["mean"_L1].toDouble() > 0);
    QVERIFY(report["bytes_per_player"_L1]["max"_L1].toDouble() > 0);
    QVERIFY(outcome.err.contains("50 of 50 joined"));

    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), outcome.out);
}

void TestBotProgram::failsWhenAnAnswerIsLost()
{
    FakeNode node(3);
    node.questionMs = 3000;
    bool done = false;
    node.faultOf = [&](const FakeNode::Player &) {
        return std::exchange(done, true) ? Fault::None : Fault::Forget;
    };
    const Outcome outcome = run(arguments(node, 3));
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report["lost"_L1].toInt(), 1);
    QVERIFY(!report["ok"_L1].toBool(true));
}

QTEST_GUILESS_MAIN(TestBotProgram)
#include "tst_botprogram.moc"
