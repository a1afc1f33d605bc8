// A damaged file is moved aside, never deleted, and told; a damaged room harms no other.

#include "core/journal/sqlitejournal.h"
#include "tests/conformance/journalcaller.h"
#include "tests/conformance/sampleroom.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace
{

const RoomCode roomA{u"BCDFGH"_s};
const RoomCode roomB{u"JKLMNP"_s};
const NodeId node{u"here"_s};

using Damage = void (*)(const QString &path);

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

void replaceByText(const QString &path)
{
    QFile::remove(path);
    overwrite(path, 0, "This is my shopping list.\n");
}

void garbleHeader(const QString &path)
{
    overwrite(path, 0, QByteArray(100, '\x5a'));
}

void cutToHalf(const QString &path)
{
    QVERIFY(QFile::resize(path, QFile(path).size() / 2));
}

void cutToTenBytes(const QString &path)
{
    QVERIFY(QFile::resize(path, 10));
}

void cutInsideAPage(const QString &path)
{
    QVERIFY(QFile::resize(path, QFile(path).size() - 1000));
}

void flipPagesInTheMiddle(const QString &path)
{
    const qint64 middle = QFile(path).size() / 2 / 4096 * 4096;
    overwrite(path, middle, QByteArray(3 * 4096, '\xa5'));
}

void zeroThePagesAfterTheFirst(const QString &path)
{
    overwrite(path, 4096, QByteArray(8 * 4096, '\0'));
}

void dropATable(const QString &path)
{
    execute(path, u"DROP TABLE snapshots"_s);
}

void replaceByAnotherDatabase(const QString &path)
{
    QFile::remove(path);
    execute(path, u"CREATE TABLE recipes(title TEXT)"_s);
}

} // namespace

class TestDamagedJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDamagedFileIsMovedAside_data();
    void aDamagedFileIsMovedAside();
    void itsLogGoesWithIt();
    void twoDamagedFilesInOneSecondBothStay();
    void anEmptyFileIsNoDamage();
    void aLaterVersionsFileIsLeftAlone();
    void damageFoundLaterIsToldAndGamesCanGoOn();
    void aRoomThatCannotBeReadHarmsNoOther_data();
    void aRoomThatCannotBeReadHarmsNoOther();
    void aBadSnapshotIsNotNeeded();

private:
    void open();
    void makeRooms();
    QStringList movedFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteJournal> m_journal;
    std::optional<JournalCaller> m_call;
};

void TestDamagedJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"quizstage.db"_s);
}

void TestDamagedJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

void TestDamagedJournal::open()
{
    m_journal.reset();
    m_journal =
        std::make_unique<SqliteJournal>(SqliteJournal::Options{m_folder->path(), Milliseconds(20)});
    m_call.emplace(*m_journal);
}

// Two rooms with many pages, in a file that is closed again.
void TestDamagedJournal::makeRooms()
{
    open();
    for (const RoomCode &code : {roomA, roomB}) {
        const RoomLease lease = *m_call->create(code, node, firstEntry(code), sampleHeader());
        for (quint64 i = 2; i <= 40; ++i)
            QVERIFY(m_call->append(lease, answerEntry(i, 1, 40), sampleHeader()));
    }
    m_journal.reset();
}

QStringList TestDamagedJournal::movedFiles() const
{
    return QDir(m_folder->path()).entryList({u"quizstage.db.corrupt-*"_s}, QDir::Files, QDir::Name);
}

void TestDamagedJournal::aDamagedFileIsMovedAside_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("a text instead of a database") << &replaceByText;
    QTest::newRow("a garbled header") << &garbleHeader;
    QTest::newRow("cut to half") << &cutToHalf;
    QTest::newRow("cut to ten bytes") << &cutToTenBytes;
    QTest::newRow("cut inside its last page") << &cutInsideAPage;
    QTest::newRow("garbage in the middle") << &flipPagesInTheMiddle;
    QTest::newRow("zeros after the first page") << &zeroThePagesAfterTheFirst;
    QTest::newRow("a table is missing") << &dropATable;
    QTest::newRow("another program's database") << &replaceByAnotherDatabase;
}

void TestDamagedJournal::aDamagedFileIsMovedAside()
{
    QFETCH(Damage, damage);
    makeRooms();
    damage(m_path);
    QFile damaged(m_path);
    QVERIFY(damaged.open(QFile::ReadOnly));
    const QByteArray before = damaged.readAll();
    damaged.close();

    open();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    QCOMPARE(m_call->list().value().size(), 1);
    const QStringList moved = movedFiles();
    QVERIFY2(!moved.isEmpty(), "no file was moved aside");
    const QRegularExpression name(u"^quizstage\\.db\\.corrupt-\\d{8}-\\d{6}$"_s);
    QVERIFY2(name.match(moved.first()).hasMatch(), qPrintable(moved.first()));
    QFile kept(m_folder->filePath(moved.first()));
    QVERIFY(kept.open(QFile::ReadOnly));
    QVERIFY(kept.readAll() == before);

    const JournalHealth health = m_journal->health();
    QCOMPARE(health.state, State::Ok);
    QVERIFY2(health.problem.contains(moved.first()), qPrintable(health.problem));

    open();
    QVERIFY(m_call->load(roomA));
    QCOMPARE(m_journal->health(), JournalHealth());
    QCOMPARE(movedFiles(), moved);
}

void TestDamagedJournal::itsLogGoesWithIt()
{
    makeRooms();
    garbleHeader(m_path);
    overwrite(m_path + u"-wal"_s, 0, "a log");
    open();
    QVERIFY(m_call->list());
    const QStringList moved = movedFiles();
    QVERIFY(moved.contains(moved.first() + u"-wal"_s));
    QCOMPARE(QFileInfo(m_folder->filePath(moved.first() + u"-wal"_s)).size(), 5);
}

void TestDamagedJournal::twoDamagedFilesInOneSecondBothStay()
{
    for (int i = 0; i < 3; ++i) {
        replaceByText(m_path);
        open();
        QVERIFY(m_call->list());
        m_journal.reset();
    }
    QCOMPARE(movedFiles().size(), 3);
}

void TestDamagedJournal::anEmptyFileIsNoDamage()
{
    overwrite(m_path, 0, {});
    open();
    QVERIFY(m_call->create(roomA, node, firstEntry(roomA), sampleHeader()));
    QCOMPARE(m_journal->health(), JournalHealth());
    QVERIFY(movedFiles().isEmpty());
}

void TestDamagedJournal::aLaterVersionsFileIsLeftAlone()
{
    makeRooms();
    execute(m_path, u"PRAGMA user_version = 99"_s);
    open();
    QTRY_COMPARE(m_journal->health().state, State::Failing);
    QVERIFY(m_journal->health().problem.contains(u"a newer version of Quizstage wrote the file"_s));
    QVERIFY(movedFiles().isEmpty());
    m_journal->goOnWithoutDisk();
    QVERIFY(m_call->create({u"WWWWWW"_s}, node, firstEntry({u"WWWWWW"_s}), sampleHeader()));
    m_journal.reset();
    execute(m_path, u"PRAGMA user_version = 1"_s);
    open();
    QCOMPARE(m_call->list().value().size(), 2);
}

void TestDamagedJournal::damageFoundLaterIsToldAndGamesCanGoOn()
{
    makeRooms();
    open();
    QVERIFY(m_call->list());
    // All but the first page, under the eyes of the journal.
    overwrite(m_path, 4096, QByteArray(QFile(m_path).size() - 4096, '\xa5'));

    QCOMPARE(m_call->readLog(roomB).error().code, ErrorCode::Corrupt);
    QCOMPARE(m_journal->health().state, State::Failing);
    QVERIFY(m_journal->health().problem.contains(u"the file is damaged"_s));
    const RoomLease lease{roomA, 1};
    QCOMPARE(m_call->append(lease, joinEntry(41), sampleHeader()).error().code,
             ErrorCode::Unavailable);

    m_journal->goOnWithoutDisk();
    QVERIFY(m_call->append(lease, joinEntry(41), sampleHeader()));
    QVERIFY(m_call->append(lease, joinEntry(42), sampleHeader()));
    QCOMPARE(m_journal->health().state, State::Volatile);

    open();
    QVERIFY(m_call->list().value().isEmpty());
    QVERIFY(!movedFiles().isEmpty());
}

void TestDamagedJournal::aRoomThatCannotBeReadHarmsNoOther_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an entry is no JSON")
        << u"UPDATE entries SET events = 'garbage' WHERE code = 'BCDFGH' AND sequence = 20"_s;
    QTest::newRow("an entry is missing")
        << u"DELETE FROM entries WHERE code = 'BCDFGH' AND sequence = 20"_s;
    QTest::newRow("the last entry is missing")
        << u"DELETE FROM entries WHERE code = 'BCDFGH' AND sequence = 40"_s;
    QTest::newRow("all entries are missing") << u"DELETE FROM entries WHERE code = 'BCDFGH'"_s;
}

void TestDamagedJournal::aRoomThatCannotBeReadHarmsNoOther()
{
    QFETCH(QString, sql);
    makeRooms();
    execute(m_path, sql);
    open();
    QCOMPARE(m_call->load(roomA).error().code, ErrorCode::Corrupt);
    QCOMPARE(m_call->load(roomB).value().tail.size(), 40);
    QVERIFY(m_call->append({roomB, 1}, joinEntry(41), sampleHeader()));
    QCOMPARE(m_journal->health(), JournalHealth());
    QVERIFY(m_call->remove({roomA, 1}));
}

void TestDamagedJournal::aBadSnapshotIsNotNeeded()
{
    makeRooms();
    execute(m_path, u"INSERT INTO snapshots VALUES('BCDFGH', 30, 'garbage')"_s);
    open();
    const auto room = m_call->load(roomA);
    QVERIFY(room);
    QVERIFY(!room->snapshot);
    QCOMPARE(room->tail.size(), 40);
}

QTEST_GUILESS_MAIN(TestDamagedJournal)
#include "tst_damagedjournal.moc"
