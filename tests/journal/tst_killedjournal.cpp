// What was acknowledged stands, wherever the process is killed.

#include "core/journal/sqlitejournal.h"
#include "tests/conformance/journalcaller.h"
#include "tests/conformance/sampleroom.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const RoomCode room{u"BCDFGH"_s};
} // namespace

class TestKilledJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void acknowledgedEntriesStandAfterAKill_data();
    void acknowledgedEntriesStandAfterAKill();

private:
    QTemporaryDir m_folder;
    quint64 m_acknowledged = 0;
};

void TestKilledJournal::acknowledgedEntriesStandAfterAKill_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 2, 3, 7, 20, 41, 77, 123, 250, 400})
        QTest::addRow("after %d acknowledgements", lines) << lines;
}

// Each row goes on with the room of the row before.
void TestKilledJournal::acknowledgedEntriesStandAfterAKill()
{
    QFETCH(int, lines);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + u"/journalwriter"_s,
                 {m_folder.path(), room.value});
    int count = 0;
    const auto readLines = [&] {
        while (writer.canReadLine()) {
            const quint64 sequence = writer.readLine().trimmed().toULongLong();
            QVERIFY(m_acknowledged == 0 || sequence > m_acknowledged);
            m_acknowledged = sequence;
            ++count;
        }
    };
    while (count < lines) {
        QVERIFY(writer.waitForReadyRead(20000));
        readLines();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    readLines();

    SqliteJournal journal(SqliteJournal::Options{m_folder.path()});
    const auto log = JournalCaller(journal).readLog(room);
    QVERIFY(log);
    QVERIFY(quint64(log->size()) >= m_acknowledged);
    for (qsizetype i = 1; i < log->size(); ++i)
        QVERIFY(sameEntry((*log)[i], joinEntry(quint64(i) + 1, 3)));
    QCOMPARE(journal.health(), JournalHealth());
    // What stands without an acknowledgement is the next one's beginning.
    m_acknowledged = quint64(log->size());
}

QTEST_GUILESS_MAIN(TestKilledJournal)
#include "tst_killedjournal.moc"
