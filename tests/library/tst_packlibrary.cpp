#include "core/library/packlibrary.h"
#include "tests/library/samplepack.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QStringList ids(const QList<PackInfo> &packs)
{
    QStringList result;
    for (const PackInfo &pack : packs)
        result.append(pack.id);
    return result;
}

} // namespace

/// The packs of the program and of the host.
class TestPackLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsByTitle();
    void missingFoldersAreEmpty();
    void ownPackHidesTheBuiltInOne();
    void brokenFileHidesNoOther();
    void fileWithoutIdGoesByItsName();
    void droppedFileIsTakenOverAndKept();
    void droppedFileReplacesThePackOfItsId();
    void fileOfAnEarlierVersionIsTakenOver();
    void twoFilesOfOneNameAreBothKept();
    void fileThatCantBeMovedIsAProblem();
    void savedPackCanBeLoaded();
    void savedPackReplacesTheOneBefore();
    void saveIsRefused_data();
    void saveIsRefused();
    void withoutItsFileThePacksOfTheProgramStay();
    void removedPackIsGone();
    void builtInPackStays();
    void unknownPackIsNotFound();
    void correctedFileIsTakenOver();
    void changedBuiltInPackIsReadAgain();
    void builtInPackThatIsGoneIsForgotten();
    void twoLibrariesOfOneFolderAgree();

private:
    PackLibrary library() const { return PackLibrary(m_builtIn, m_data, m_clock); }
    void addBuiltIn(const Pack &pack)
    {
        writeTestFile(m_builtIn + u'/' + pack.id + u".json"_s, bytesOf(pack));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_builtIn;
    QString m_data;
    QString m_own; ///< Where a host drops files.
    ManualClock m_clock {fromUnixMs(1'795'359'600'000)};
};

void TestPackLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_builtIn = m_dir->filePath(u"builtin"_s);
    m_data = m_dir->filePath(u"data"_s);
    m_own = m_data + u"/packs"_s;
}

void TestPackLibrary::listsByTitle()
{
    addBuiltIn(packOf(u"a"_s, u"Zebras"_s));
    addBuiltIn(packOf(u"b"_s, u"apples"_s));
    QVERIFY(library().save(packOf(u"c"_s, u"Melons"_s)));
    PackLibrary packs = library();
    const QList<PackInfo> list = packs.list().value();
    QCOMPARE(ids(list), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(list[0].builtIn);
    QVERIFY(!list[1].builtIn);
    QCOMPARE(list[0].questionCount, 1);
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::missingFoldersAreEmpty()
{
    PackLibrary packs = library();
    QVERIFY(packs.list()->isEmpty());
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::ownPackHidesTheBuiltInOne()
{
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mix"_s, u"Mine"_s)));
    QCOMPARE(packs.list()->size(), 1);
    QCOMPARE(packs.load(u"mix"_s)->title, u"Mine"_s);
    QVERIFY(packs.problems().isEmpty());
    QVERIFY(packs.remove(u"mix"_s));
    QCOMPARE(packs.load(u"mix"_s)->title, u"Theirs"_s);
}

void TestPackLibrary::brokenFileHidesNoOther()
{
    addBuiltIn(packOf(u"good"_s, u"Good"_s));
    writeTestFile(m_own + u"/broken.json"_s, "{oops");
    Pack wrong = packOf(u"wrong"_s, u"Wrong"_s);
    wrong.questions[0].key.choices = {{u"z"_s}};
    writeTestFile(m_own + u"/wrong.json"_s, bytesOf(wrong));
    writeTestFile(m_own + u"/My Quiz.json"_s, bytesOf(packOf(QString(), u"Nameless"_s)));
    writeTestFile(m_own + u"/notes.txt"_s, "not looked at");

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"My Quiz.json"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.json"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"wrong.json"_s));
    PackLibrary packs = library();
    QCOMPARE(ids(packs.list().value()), QStringList {u"good"_s});
    const QList<PackProblem> problems = packs.problems();
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].file, u"My Quiz.json"_s);
    QVERIFY(problems[0].reason.contains(u"id"_s));
    QCOMPARE(problems[1].file, u"broken.json"_s);
    QVERIFY(problems[1].reason.contains(u"line 1"_s));
    QCOMPARE(problems[2].file, u"wrong.json"_s);
    QVERIFY(problems[2].reason.contains(u"question 1: "_s));
}

void TestPackLibrary::fileWithoutIdGoesByItsName()
{
    writeTestFile(m_own + u"/my-quiz.json"_s, bytesOf(packOf(QString(), u"Mine"_s)));
    PackLibrary packs = library();
    QCOMPARE(ids(packs.list().value()), QStringList {u"my-quiz"_s});
    QCOMPARE(packs.load(u"my-quiz"_s)->id, u"my-quiz"_s);
}

void TestPackLibrary::savedPackCanBeLoaded()
{
    const Pack pack = packOf(u"mine"_s, u"Mine"_s);
    QVERIFY(library().save(pack));
    QVERIFY(*library().load(u"mine"_s) == pack);
}

void TestPackLibrary::savedPackReplacesTheOneBefore()
{
    writeTestFile(m_own + u"/other-name.json"_s, bytesOf(packOf(u"mine"_s, u"Old"_s)));
    PackLibrary packs = library();
    QCOMPARE(packs.load(u"mine"_s)->title, u"Old"_s);
    QVERIFY(packs.save(packOf(u"mine"_s, u"New"_s)));
    QCOMPARE(packs.load(u"mine"_s)->title, u"New"_s);
    QCOMPARE(packs.list()->at(0).title, u"New"_s);
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::saveIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("without an id") << QString() << u"Mine"_s;
    QTest::newRow("under a path") << u"../../evil"_s << u"Mine"_s;
    QTest::newRow("without a title") << u"mine"_s << QString();
}

void TestPackLibrary::saveIsRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    const auto saved = library().save(packOf(id, title));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidMessage);
    QVERIFY(library().list()->isEmpty());
}

void TestPackLibrary::withoutItsFileThePacksOfTheProgramStay()
{
    // A file where the folder should be stops everybody, root included.
    writeTestFile(m_data, "in the way");
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can't be used"_s));
    PackLibrary packs = library();
    const auto saved = packs.save(packOf(u"mine"_s, u"Mine"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Unavailable);
    QCOMPARE(ids(packs.list().value()), QStringList {u"mix"_s});
    QVERIFY(packs.notice().contains(u"library.sqlite"_s));
}

void TestPackLibrary::removedPackIsGone()
{
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mine"_s, u"Mine"_s)));
    QVERIFY(packs.remove(u"mine"_s));
    QVERIFY(packs.list()->isEmpty());
    QCOMPARE(packs.remove(u"mine"_s).error().code, ErrorCode::PackNotFound);
}

void TestPackLibrary::builtInPackStays()
{
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.remove(u"mix"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(packs.list()->size(), 1);
}

void TestPackLibrary::unknownPackIsNotFound()
{
    for (const QString &id : {u"nothing"_s, u"../data"_s, QString()})
        QCOMPARE(library().load(id).error().code, ErrorCode::PackNotFound);
}

void TestPackLibrary::droppedFileIsTakenOverAndKept()
{
    PackLibrary packs = library();
    QVERIFY(packs.list()->isEmpty());
    const QByteArray bytes = bytesOf(packOf(u"mix"_s, u"Dropped"_s));
    writeTestFile(m_own + u"/mix.json"_s, bytes);
    QCOMPARE(packs.list()->at(0).title, u"Dropped"_s);
    QVERIFY(!QFile::exists(m_own + u"/mix.json"_s));
    QFile kept(m_own + u"/imported/mix.json"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::droppedFileReplacesThePackOfItsId()
{
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mix"_s, u"Old"_s)));
    writeTestFile(m_own + u"/any-name.json"_s, bytesOf(packOf(u"mix"_s, u"New"_s)));
    QCOMPARE(packs.load(u"mix"_s)->title, u"New"_s);
    // Nothing is lost: the old one can be had again.
    QCOMPARE(packs.bin()->size(), 1);
    QCOMPARE(packs.bin()->at(0).title, u"Old"_s);
    // The same once more changes nothing.
    writeTestFile(m_own + u"/mix.json"_s, bytesOf(packOf(u"mix"_s, u"New"_s)));
    QCOMPARE(packs.list()->size(), 1);
    QCOMPARE(packs.bin()->size(), 1);
}

void TestPackLibrary::fileOfAnEarlierVersionIsTakenOver()
{
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s})
        writeTestFile(m_own + u'/' + id + u".json"_s, bytesOf(packOf(id, id)));
    QCOMPARE(ids(library().list().value()), (QStringList {u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(ids(library().list().value()), (QStringList {u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(QDir(m_own + u"/imported"_s).entryList(QDir::Files).size(), 3);
}

void TestPackLibrary::twoFilesOfOneNameAreBothKept()
{
    PackLibrary packs = library();
    for (const QString &title : {u"First"_s, u"Second"_s}) {
        writeTestFile(m_own + u"/mix.json"_s, bytesOf(packOf(u"mix"_s, title)));
        QCOMPARE(packs.load(u"mix"_s)->title, title);
    }
    QCOMPARE(QDir(m_own + u"/imported"_s).entryList(QDir::Files),
             (QStringList {u"mix-2.json"_s, u"mix.json"_s}));
}

void TestPackLibrary::fileThatCantBeMovedIsAProblem()
{
    writeTestFile(m_own + u"/imported"_s, "in the way");
    writeTestFile(m_own + u"/mix.json"_s, bytesOf(packOf(u"mix"_s, u"Dropped"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mix.json is in the library now"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.load(u"mix"_s)->title, u"Dropped"_s);
    QCOMPARE(packs.problems().size(), 1);
    // What the host deletes does not come back by itself.
    QVERIFY(packs.remove(u"mix"_s));
    QVERIFY(packs.list()->isEmpty());
}

void TestPackLibrary::correctedFileIsTakenOver()
{
    const QString path = m_own + u"/mix.json"_s;
    writeTestFile(path, "{oops");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mix.json"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.problems().size(), 1);
    writeTestFile(path, bytesOf(packOf(u"mix"_s, u"Corrected"_s)));
    QCOMPARE(packs.list()->at(0).title, u"Corrected"_s);
    QVERIFY(packs.problems().isEmpty());
    writeTestFile(path, "{oops again");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mix.json"_s));
    QCOMPARE(packs.problems().size(), 1);
    QVERIFY(QFile::remove(path));
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::changedBuiltInPackIsReadAgain()
{
    addBuiltIn(packOf(u"mix"_s, u"First"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.list()->at(0).title, u"First"_s);
    addBuiltIn(packOf(u"mix"_s, u"Second and longer"_s));
    QCOMPARE(packs.list()->at(0).title, u"Second and longer"_s);
    QCOMPARE(packs.load(u"mix"_s)->title, u"Second and longer"_s);
}

void TestPackLibrary::builtInPackThatIsGoneIsForgotten()
{
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    QCOMPARE(library().list()->size(), 1);
    QVERIFY(QFile::remove(m_builtIn + u"/mix.json"_s));
    QVERIFY(library().list()->isEmpty());
}

void TestPackLibrary::twoLibrariesOfOneFolderAgree()
{
    PackLibrary one = library();
    PackLibrary two = library();
    QVERIFY(one.list()->isEmpty());
    QVERIFY(two.save(packOf(u"mix"_s, u"Theirs"_s)));
    QCOMPARE(one.load(u"mix"_s)->title, u"Theirs"_s);
    QVERIFY(!one.isFree(u"mix"_s));
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_packlibrary.moc"
