// What was kept stands, wherever the process is killed.

#include "historycaller.h"
#include "pastgames.h"

#include "core/report/gamearchive.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKilledArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptGamesStandAfterAKill_data();
    void keptGamesStandAfterAKill();

private:
    QTemporaryDir m_folder;
    int m_kept = 0;
};

void TestKilledArchive::keptGamesStandAfterAKill_data()
{
    QTest::addColumn<int>("games");
    for (const int games : {1, 2, 5, 11, 23, 40})
        QTest::addRow("after %d games", games) << games;
}

// Each row goes on with the file of the row before.
void TestKilledArchive::keptGamesStandAfterAKill()
{
    QFETCH(int, games);
    const QString path = m_folder.filePath(u"history.db"_s);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + u"/archivewriter"_s,
                 {path, QString::number(m_kept)});
    int printed = 0;
    while (printed < games) {
        QVERIFY(writer.waitForReadyRead(20000));
        while (writer.canReadLine()) {
            writer.readLine();
            ++printed;
        }
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    while (writer.canReadLine()) {
        writer.readLine();
        ++printed;
    }

    const SystemClock clock;
    GameArchive archive(path, clock);
    HistoryCaller caller(archive);
    const QList<PastGame> kept = caller.games();
    QVERIFY(kept.size() >= m_kept + printed);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].title, QString::number(kept.size() - 1 - i));
        QVERIFY(caller.load(kept[i].key));
    }
    QCOMPARE(archive.notice(), QString());
    m_kept = int(kept.size());
}

QTEST_GUILESS_MAIN(TestKilledArchive)
#include "tst_killedarchive.moc"
