// A damaged library is moved aside, never deleted, and told; a full disk loses nothing.

#include "core/library/packlibrary.h"
#include "tests/journal/disklimit.h"
#include "tests/library/samplepack.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDamagedLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void damagedFileIsMovedAside_data();
    void damagedFileIsMovedAside();
    void whatCanBeReadIsTakenOver();
    void fileOfALaterVersionIsLeftAlone();
    void droppedFileWaitsForALibraryThatCanBeWritten();
    void fullDiskRefusesAndKeepsWhatIsThere();
    void damagedPackIsCorrupt();

private:
    PackLibrary library() const
    {
        return PackLibrary(m_dir->filePath(u"builtin"_s), m_dir->path(), m_clock);
    }
    QStringList titles(PackLibrary &library)
    {
        const auto packs = library.list();
        QStringList titles;
        for (const PackInfo &pack : packs.value())
            titles.append(pack.title);
        return titles;
    }
    void execute(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
};

void TestDamagedLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"library.sqlite"_s);
    writeTestFile(m_dir->filePath(u"builtin/mix.json"_s), bytesOf(packOf(u"mix"_s, u"Theirs"_s)));
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mine"_s, u"Mine"_s)));
    QVERIFY(packs.save(packOf(u"old"_s, u"Old"_s)));
    QVERIFY(packs.remove(u"old"_s));
    QCOMPARE(titles(packs), (QStringList{u"Mine"_s, u"Theirs"_s}));
}

void TestDamagedLibrary::damagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another file") << "This is my shopping list.\n"_ba;
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0", 16);
}

void TestDamagedLibrary::damagedFileIsMovedAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QFile::remove(m_path));
    writeTestFile(m_path, bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"moved to"_s));
    PackLibrary packs = library();
    QCOMPARE(titles(packs), QStringList{u"Theirs"_s});
    const QStringList moved =
        QDir(m_dir->path()).entryList({u"library.sqlite.corrupt-*"_s}, QDir::Files);
    QCOMPARE(moved.size(), 1);
    QFile kept(m_dir->filePath(moved.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY2(packs.notice().contains(moved.first()), qPrintable(packs.notice()));
    QVERIFY(packs.save(packOf(u"mine"_s, u"Mine again"_s)));
}

void TestDamagedLibrary::whatCanBeReadIsTakenOver()
{
    execute(u"DROP TABLE uses"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"moved to"_s));
    PackLibrary packs = library();
    QCOMPARE(titles(packs), (QStringList{u"Mine"_s, u"Theirs"_s}));
    QVERIFY2(packs.notice().contains(u"in it: 1."_s), qPrintable(packs.notice()));
}

void TestDamagedLibrary::fileOfALaterVersionIsLeftAlone()
{
    execute(u"PRAGMA user_version = 99"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a newer version of Quizstage"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.save(packOf(u"mine"_s, u"Mine"_s)).error().code, ErrorCode::Unavailable);
    QCOMPARE(titles(packs), QStringList{u"Theirs"_s});
    QVERIFY(packs.notice().contains(u"a newer version"_s));
    execute(u"PRAGMA user_version = 1"_s);
    QCOMPARE(titles(packs), (QStringList{u"Mine"_s, u"Theirs"_s}));
    QCOMPARE(packs.notice(), QString());
}

void TestDamagedLibrary::droppedFileWaitsForALibraryThatCanBeWritten()
{
    execute(u"PRAGMA user_version = 99"_s);
    const QString path = m_dir->filePath(u"packs/dropped.json"_s);
    writeTestFile(path, bytesOf(packOf(u"dropped"_s, u"Dropped"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a newer version of Quizstage"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dropped.json waits here"_s));
    PackLibrary packs = library();
    QCOMPARE(titles(packs), (QStringList{u"Dropped"_s, u"Theirs"_s}));
    QVERIFY2(packs.notice().contains(u"a newer version"_s), qPrintable(packs.notice()));
    QVERIFY(packs.load(u"dropped"_s));
    QCOMPARE(packs.problems().size(), 1);
    QVERIFY(QFile::exists(path));
    execute(u"PRAGMA user_version = 1"_s);
    QCOMPARE(titles(packs), (QStringList{u"Dropped"_s, u"Mine"_s, u"Theirs"_s}));
    QVERIFY(!QFile::exists(path));
    QVERIFY(packs.problems().isEmpty());
}

void TestDamagedLibrary::fullDiskRefusesAndKeepsWhatIsThere()
{
    PackLibrary packs = library();
    QCOMPARE(titles(packs), (QStringList{u"Mine"_s, u"Theirs"_s}));
    QList<Question> many;
    for (int i = 0; i < 1000; ++i)
        many.append(questionOf(u"Question number %1?"_s.arg(i)));
    const Pack large = packOf(u"mine"_s, u"Large"_s, many);
    {
        const DiskLimit limit(128 * 1024);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can't be used"_s));
        QCOMPARE(packs.save(large).error().code, ErrorCode::Unavailable);
    }
    QCOMPARE(packs.load(u"mine"_s)->title, u"Mine"_s);
    QCOMPARE(titles(packs), (QStringList{u"Mine"_s, u"Theirs"_s}));
    QVERIFY(packs.save(large));
    QCOMPARE(packs.notice(), QString());
    QCOMPARE(packs.load(u"mine"_s)->questions.size(), 1000);
}

void TestDamagedLibrary::damagedPackIsCorrupt()
{
    execute(u"UPDATE packs SET document = x'00000010ffff' WHERE id = 'mine' AND deleted = 0"_s);
    PackLibrary packs = library();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress"_s));
    const auto loaded = packs.load(u"mine"_s);
    QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    QVERIFY(loaded.error().message.contains(u"\"mine\""_s));
    QCOMPARE(packs.load(u"mix"_s)->title, u"Theirs"_s);
}

QTEST_GUILESS_MAIN(TestDamagedLibrary)
#include "tst_damagedlibrary.moc"
