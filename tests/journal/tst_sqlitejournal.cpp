// What the SQLite journal does when it can't save, and how it comes back.

#include "core/journal/sqlitejournal.h"
#include "tests/conformance/journalcaller.h"
#include "tests/conformance/sampleroom.h"
#include "tests/journal/disklimit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = JournalHealth::State;

namespace
{

const RoomCode roomA{u"BCDFGH"_s};
const RoomCode roomB{u"JKLMNP"_s};
const NodeId node{u"here"_s};

// Puts each in the other's place in one step.
void exchange(const QString &a, const QString &b)
{
    QCOMPARE(::renameat2(AT_FDCWD, QFile::encodeName(a).constData(), AT_FDCWD,
                         QFile::encodeName(b).constData(), RENAME_EXCHANGE),
             0);
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"another"_s);
}

} // namespace

class TestSqliteJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aMissingFolderIsMade();
    void theFileIsForItsOwnerOnly();
    void whatWasAskedBeforeTheEndIsSaved();
    void aReplyMayDeleteTheJournal();

    void aFullDiskIsTold();
    void aFullDiskKeepsWhatWasAcknowledged();
    void aFailingDiskIsToldAndComesBack();
    void aReadOnlyFileIsToldAndComesBack();
    void aReadOnlyFolderIsTold();
    void aFolderThatCannotBeMadeIsTold();
    void aFolderInPlaceOfTheFileIsToldAndComesBack();
    void aFileInUseIsToldAndComesBack();
    void readingGoesOnWhileSavingFails();
    void aFollowerWaitsForTheFile();

    void goingOnIsOnlyForTrouble();
    void goingOnWorksInMemory();
    void whatHappenedInMemoryIsSavedLater();
    void goingOnWorksWithoutAnyFile();
    void runningRoomsGoOnWhenTheFileIsOutOfReach();

private:
    void open(int maxPageCount = 0);
    void fillUp(const RoomLease &lease);
    QString path(const QString &name = u"quizstage.db"_s) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
    std::optional<JournalCaller> m_call;
    quint64 m_last = 0;
};

void TestSqliteJournal::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(u"data"_s);
}

void TestSqliteJournal::cleanup()
{
    m_journal.reset();
    m_temporary.reset();
}

void TestSqliteJournal::open(int maxPageCount)
{
    m_journal.reset();
    m_journal = std::make_unique<SqliteJournal>(
        SqliteJournal::Options{m_folder, Milliseconds(20), maxPageCount});
    m_call.emplace(*m_journal);
}

QString TestSqliteJournal::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

// Appends until the disk is full; m_last is the last entry that was acknowledged.
void TestSqliteJournal::fillUp(const RoomLease &lease)
{
    m_last = 1;
    while (m_call->append(lease, answerEntry(m_last + 1, 1, 300), sampleHeader()))
        ++m_last;
}

void TestSqliteJournal::aMissingFolderIsMade()
{
    m_folder += u"/in/another"_s;
    open();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    QVERIFY(QFile::exists(path()));
    QCOMPARE(m_journal->health(), JournalHealth());
}

void TestSqliteJournal::theFileIsForItsOwnerOnly()
{
    open();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"quizstage.db"_s, u"quizstage.db-wal"_s})
        QVERIFY2(!(QFile::permissions(path(name)) & others), qPrintable(name));
}

void TestSqliteJournal::whatWasAskedBeforeTheEndIsSaved()
{
    open();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    int replies = 0;
    QObject context;
    for (quint64 i = 2; i <= 500; ++i) {
        m_journal->append(lease, joinEntry(i), sampleHeader(), &context,
                          [&](const auto &) { ++replies; });
    }
    m_journal->saveSnapshot(lease, 1, fold({}, {firstEntry(roomA)}));
    m_journal.reset();
    QCOMPARE(replies, 0);
    QVERIFY(!QFile::exists(path(u"quizstage.db-wal"_s)));
    open();
    QCOMPARE(m_call->readLog(roomA).value().size(), 500);
    QCOMPARE(m_call->load(roomA).value().snapshotSequence, quint64(1));
}

void TestSqliteJournal::aReplyMayDeleteTheJournal()
{
    open();
    QObject context;
    m_journal->create(roomA, node, firstEntry(roomA), sampleHeader(), &context,
                      [&](const auto &) { m_journal.reset(); });
    m_journal->list(&context, [](const auto &) { QFAIL("The journal is gone"); });
    QTRY_VERIFY(!m_journal);
}

void TestSqliteJournal::aFullDiskIsTold()
{
    open(100);
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    QSignalSpy told(m_journal.get(), &RoomJournal::healthChanged);
    fillUp(lease);
    QVERIFY(m_last > 3);
    const JournalHealth health = m_journal->health();
    QCOMPARE(health.state, State::Failing);
    QCOMPARE(
        health.problem,
        u"Quizstage can't save to %1: the disk is full. Answers are not accepted until it can. "
        "Free some space, or choose to go on without saving."_s.arg(path()));
    const auto refused = m_call->append(lease, answerEntry(m_last + 1, 1, 300), sampleHeader());
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QCOMPARE(refused.error().message, health.problem);
    QTest::qWait(100);
    QCOMPARE(told.size(), 1);
}

void TestSqliteJournal::aFullDiskKeepsWhatWasAcknowledged()
{
    open(100);
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    fillUp(lease);
    open();
    QCOMPARE(m_call->readLog(roomA).value().size(), qsizetype(m_last));
    QVERIFY(m_call->append(lease, answerEntry(m_last + 1, 1, 300), sampleHeader()));
}

void TestSqliteJournal::aFailingDiskIsToldAndComesBack()
{
    open();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    {
        const DiskLimit limit(0);
        for (int i = 0; i < 3; ++i) {
            const auto refused = m_call->append(lease, joinEntry(2), sampleHeader());
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        }
        QCOMPARE(m_journal->health().state, State::Failing);
        QVERIFY(m_journal->health().problem.contains(u"the disk reports an error"_s));
        QCOMPARE(m_call->renew({lease}, sampleStart).error().code, ErrorCode::Unavailable);
    }
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QCOMPARE(m_call->append(lease, joinEntry(2), sampleHeader()).value(), quint64(2));
    open();
    QCOMPARE(m_call->readLog(roomA).value().size(), 2);
}

void TestSqliteJournal::aReadOnlyFileIsToldAndComesBack()
{
    open();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    m_journal.reset();
    QFile::setPermissions(m_temporary->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder, QFile::Permissions(0x7777));
    {
        const WithoutPrivileges stranger;
        open();
        QTRY_COMPARE(m_journal->health().state, State::Failing);
        QVERIFY2(m_journal->health().problem.contains(u"the file or its folder is read-only"_s),
                 qPrintable(m_journal->health().problem));
        const auto refused = m_call->append({roomA, 1}, joinEntry(2), sampleHeader());
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    }
    QFile::setPermissions(path(), QFile::Permissions(0x6666));
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QVERIFY(m_call->append({roomA, 1}, joinEntry(2), sampleHeader()));
}

void TestSqliteJournal::aReadOnlyFolderIsTold()
{
    QFile::setPermissions(m_temporary->path(), QFile::Permissions(0x7755));
    QVERIFY(QDir().mkpath(m_folder));
    QFile::setPermissions(m_folder, QFile::Permissions(0x5555));
    const WithoutPrivileges stranger;
    open();
    QTRY_COMPARE(m_journal->health().state, State::Failing);
    QVERIFY2(m_journal->health().problem.contains(u"Make sure that the folder exists and can be"_s),
             qPrintable(m_journal->health().problem));
    m_journal.reset();
}

void TestSqliteJournal::aFolderThatCannotBeMadeIsTold()
{
    QFile file(m_folder);
    QVERIFY(file.open(QFile::WriteOnly));
    m_folder += u"/below a file"_s;
    open();
    const auto refused = m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_journal->health().state, State::Failing);
    QVERIFY(m_journal->health().problem.contains(path()));
    QCOMPARE(m_call->list().error().code, ErrorCode::Unavailable);
}

void TestSqliteJournal::aFolderInPlaceOfTheFileIsToldAndComesBack()
{
    QVERIFY(QDir().mkpath(path()));
    open();
    QTRY_COMPARE(m_journal->health().state, State::Failing);
    QVERIFY(QDir().rmdir(path()));
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
}

void TestSqliteJournal::aFileInUseIsToldAndComesBack()
{
    open();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(m_call->append(lease, joinEntry(2), sampleHeader()).error().code,
                 ErrorCode::Unavailable);
        QVERIFY(m_journal->health().problem.contains(u"another program is using the file"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QVERIFY(m_call->append(lease, joinEntry(2), sampleHeader()));
}

void TestSqliteJournal::readingGoesOnWhileSavingFails()
{
    open(100);
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    fillUp(lease);
    QCOMPARE(m_journal->health().state, State::Failing);
    QCOMPARE(m_call->readLog(roomA).value().size(), qsizetype(m_last));
    QCOMPARE(m_call->load(roomA).value().tail.size(), qsizetype(m_last));
    QCOMPARE(m_call->list().value().size(), 1);
}

void TestSqliteJournal::aFollowerWaitsForTheFile()
{
    QVERIFY(QDir().mkpath(path()));
    open();
    QObject context;
    QList<quint64> heard;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { heard << e.sequence; });
    QTRY_COMPARE(m_journal->health().state, State::Failing);
    QVERIFY(QDir().rmdir(path()));
    QTRY_COMPARE(m_journal->health().state, State::Ok);
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    QTRY_COMPARE(heard, QList<quint64>{1});
}

void TestSqliteJournal::goingOnIsOnlyForTrouble()
{
    open();
    m_journal->goOnWithoutDisk();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    QCOMPARE(m_journal->health(), JournalHealth());
    open();
    QVERIFY(m_call->load(roomA));
}

void TestSqliteJournal::goingOnWorksInMemory()
{
    open(100);
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    QObject context;
    QList<quint64> heard;
    m_journal->follow(roomA, 0, &context, [&](const JournalEntry &e) { heard << e.sequence; });
    fillUp(lease);

    m_journal->goOnWithoutDisk();
    QVERIFY(m_call->append(lease, answerEntry(m_last + 1, 1, 300), sampleHeader()));
    QVERIFY(m_call->append(lease, answerEntry(m_last + 2, 1, 300), sampleHeader()));
    QCOMPARE(m_journal->health().state, State::Volatile);
    QVERIFY(m_journal->health().problem.contains(u"what is not saved is lost"_s));
    QVERIFY(m_call->create(roomB, node, firstEntry(roomB), sampleHeader()));
    QCOMPARE(m_call->list().value().size(), 2);
    QCOMPARE(m_call->load(roomA).value().tail.size(), qsizetype(m_last + 2));
    QCOMPARE(heard.size(), qsizetype(m_last + 2));
    QVERIFY(m_call->renew({lease}, sampleStart).value().isEmpty());
    QCOMPARE(m_call->append(lease, joinEntry(2), sampleHeader()).error().code, ErrorCode::Conflict);

    // Nothing of it was promised beyond this run.
    open();
    QCOMPARE(m_call->readLog(roomA).value().size(), qsizetype(m_last));
    QVERIFY(!m_call->load(roomB));
}

void TestSqliteJournal::whatHappenedInMemoryIsSavedLater()
{
    const RoomCode removed{u"VVVVVV"_s};
    const RoomCode made{u"WWWWWW"_s};
    open();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    const RoomLease gone = *m_call->create(removed, node, firstEntry(removed), sampleHeader());
    QVERIFY(m_call->create(roomB, node, firstEntry(roomB), sampleHeader()));
    QVERIFY(m_call->append(lease, joinEntry(2), sampleHeader()));
    RoomLease taken;
    {
        const DiskLimit limit(0);
        QVERIFY(!m_call->append(lease, joinEntry(3), sampleHeader()));
        m_journal->goOnWithoutDisk();
        QVERIFY(m_call->append(lease, joinEntry(3), sampleHeader(u"Renamed"_s)));
        QCOMPARE(m_journal->health().state, State::Volatile);
        QVERIFY(m_call->remove(gone));
        QVERIFY(m_call->create(made, node, firstEntry(made), sampleHeader()));
        taken = *m_call->acquire(roomA, node, sampleStart);
        QVERIFY(m_call->append(taken, joinEntry(4), sampleHeader(u"Renamed"_s)));
        m_journal->saveSnapshot(taken, 2, fold({}, {firstEntry(roomA), joinEntry(2)}));
        QTRY_VERIFY(m_call->load(roomA).value().snapshot);
    }
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QVERIFY(m_call->append(taken, joinEntry(5), sampleHeader(u"Renamed"_s)));
    const auto before = m_call->list();

    open();
    QCOMPARE(m_call->list().value(), before.value());
    QVERIFY(
        sameEntries(m_call->readLog(roomA).value(),
                    {firstEntry(roomA), joinEntry(2), joinEntry(3), joinEntry(4), joinEntry(5)}));
    QCOMPARE(m_call->load(roomA).value().snapshotSequence, quint64(2));
    QCOMPARE(m_call->load(removed).error().code, ErrorCode::RoomNotFound);
    QVERIFY(m_call->load(made));
    QVERIFY(m_call->append(taken, joinEntry(6), sampleHeader()));
}

void TestSqliteJournal::goingOnWorksWithoutAnyFile()
{
    QVERIFY(QDir().mkpath(path()));
    open();
    QTRY_COMPARE(m_journal->health().state, State::Failing);
    m_journal->goOnWithoutDisk();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    QVERIFY(m_call->append(lease, joinEntry(2), sampleHeader()));
    QCOMPARE(m_call->load(roomA).value().tail.size(), 2);
    QCOMPARE(m_journal->health().state, State::Volatile);

    QVERIFY(QDir().rmdir(path()));
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    open();
    QCOMPARE(m_call->load(roomA).value().tail.size(), 2);
}

void TestSqliteJournal::runningRoomsGoOnWhenTheFileIsOutOfReach()
{
    open();
    const RoomLease lease = *m_call->create(roomA, node, firstEntry(roomA), sampleHeader());
    QVERIFY(m_call->append(lease, joinEntry(2), sampleHeader()));
    const QString away = m_folder + u"-away"_s;
    {
        const DiskLimit limit(0);
        QVERIFY(!m_call->append(lease, joinEntry(3), sampleHeader()));
        QFile inTheWay(away);
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        exchange(away, m_folder);
    }
    QTRY_VERIFY(m_journal->health().problem.contains(u"can't be opened"_s));
    m_journal->goOnWithoutDisk();
    // What came before can't be read, but the game need not stop for that.
    QVERIFY(m_call->renew({lease}, sampleStart).value().isEmpty());
    QCOMPARE(m_call->append(lease, joinEntry(3), sampleHeader()).value(), quint64(3));
    QCOMPARE(m_call->append(lease, joinEntry(4), sampleHeader()).value(), quint64(4));
    QVERIFY(!m_call->load(roomA));
    QCOMPARE(m_call->renew({{roomA, 9}}, sampleStart).value(), QList{roomA});

    // A new file would hold half a room, so it is not taken. The old one is, and entries in it that
    // were never acknowledged don't count.
    QVERIFY(QFile::remove(m_folder));
    QTRY_VERIFY(QFile::exists(path()));
    QTest::qWait(200);
    QCOMPARE(m_journal->health().state, State::Volatile);
    execute(away + u"/quizstage.db"_s,
            u"INSERT INTO entries VALUES('BCDFGH', 3, 1, 0, '[]'), ('BCDFGH', 5, 1, 0, '[]')"_s);
    exchange(away, m_folder);
    QTRY_COMPARE(m_journal->health(), JournalHealth());
    QVERIFY(sameEntries(m_call->load(roomA).value().tail,
                        {firstEntry(roomA), joinEntry(2), joinEntry(3), joinEntry(4)}));
    QCOMPARE(m_call->list().value().first().owner, node);
}

QTEST_GUILESS_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
