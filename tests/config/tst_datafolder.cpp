#include "core/config/datafolder.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// One program at a time has the folder, and the next one knows how the last one ended.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aSecondOneIsToldWhoHasIt();
    void aHolderThatSaysNothingIsStillOne();
    void aCleanEndLeavesNoTrace();
    void aSuddenEndIsDated();
    void anExpectedEndIsClean();
    void whoeverLivesOnAfterAnExpectedEndCanEndSuddenly();
    void notesOfOthersDoNoHarm_data();
    void notesOfOthersDoNoHarm();

private:
    QString lockPath() const { return m_dir->filePath(u"quizstage.lock"_s); }
    Result<DataFolder> open() const { return DataFolder::open(m_dir->path()); }
    /// What a killed program leaves: its note, without the lock.
    void leaveNote(const QByteArray &note, const QDateTime &at)
    {
        QFile file(lockPath());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(note);
        file.flush();
        QVERIFY(file.setFileTime(at, QFile::FileModificationTime));
    }
    QByteArray note() const
    {
        QFile file(lockPath());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDataFolder::aSecondOneIsToldWhoHasIt()
{
    const auto first = open();
    QVERIFY(first);
    const FolderHolder me {u"tst_datafolder"_s, QCoreApplication::applicationPid()};
    QCOMPARE(DataFolder::holder(m_dir->path()), std::optional(me));
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    const QString words = second.error().message;
    QVERIFY2(words.contains(me.program), qPrintable(words));
    QVERIFY2(words.contains(QString::number(me.process)), qPrintable(words));
    QVERIFY2(words.contains(m_dir->path()) && words.contains(u"--data-dir"_s), qPrintable(words));
}

void TestDataFolder::aHolderThatSaysNothingIsStillOne()
{
    const auto first = open();
    QVERIFY(first);
    QVERIFY(QFile(lockPath()).resize(0));
    QCOMPARE(DataFolder::holder(m_dir->path()), std::nullopt);
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().message.contains(u"Another Quizstage"_s));
}

void TestDataFolder::aCleanEndLeavesNoTrace()
{
    {
        const auto folder = open();
        QVERIFY(folder);
        QCOMPARE(folder->uncleanEnd(), std::nullopt);
        QVERIFY(!note().isEmpty());
    }
    QVERIFY(note().isEmpty());
    QCOMPARE(open()->uncleanEnd(), std::nullopt);
}

void TestDataFolder::aSuddenEndIsDated()
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(1'795'359'600'000);
    leaveNote(R"({"program":"quizstage","process":1234})", end);
    const auto folder = open();
    QVERIFY(folder);
    QCOMPARE(folder->uncleanEnd(), std::optional(fromUnixMs(end.toMSecsSinceEpoch())));
    // What is there now is of this one.
    QCOMPARE(DataFolder::holder(m_dir->path())->process, QCoreApplication::applicationPid());
    QVERIFY(QFileInfo(lockPath()).lastModified() > end);
}

void TestDataFolder::anExpectedEndIsClean()
{
    const auto folder = open();
    QVERIFY(folder);
    folder->expectEnd();
    QVERIFY(note().isEmpty());
}

void TestDataFolder::whoeverLivesOnAfterAnExpectedEndCanEndSuddenly()
{
    const auto folder = open();
    QVERIFY(folder);
    folder->expectEnd();
    folder->showLife();
    QVERIFY(!note().isEmpty());
}

void TestDataFolder::notesOfOthersDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("no JSON") << "4711\n"_ba;
    QTest::newRow("another JSON") << R"(["quizstage"])"_ba;
    QTest::newRow("a longer one") << QByteArray(5000, 'x');
}

void TestDataFolder::notesOfOthersDoNoHarm()
{
    QFETCH(QByteArray, note);
    leaveNote(note, QDateTime::currentDateTime());
    QCOMPARE(DataFolder::holder(m_dir->path()), std::nullopt);
    const auto folder = open();
    QVERIFY(folder);
    QVERIFY(folder->uncleanEnd());
    QCOMPARE(DataFolder::holder(m_dir->path())->process, QCoreApplication::applicationPid());
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
