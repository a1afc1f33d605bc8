#include "core/library/packlibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

Pack packOf(const QString &id, const QString &title)
{
    Pack pack;
    pack.id = id;
    pack.title = title;
    Question question;
    question.id.value = u"q1"_s;
    question.text = u"?"_s;
    question.choices = {{{u"a"_s}, u"x"_s}, {{u"b"_s}, u"y"_s}};
    question.key.choices = {{u"a"_s}};
    pack.questions = {question};
    return pack;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

QByteArray bytesOf(const Pack &pack)
{
    return QJsonDocument(toJson(pack)).toJson();
}

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
    void secondPackOfAnIdIsAProblem();
    void fileWithoutIdGoesByItsName();
    void savedPackCanBeLoaded();
    void savedPackReplacesTheOneBefore();
    void saveIsRefused_data();
    void saveIsRefused();
    void saveThatFailsLeavesTheOldPack();
    void removedPackIsGone();
    void builtInPackStays();
    void unknownPackIsNotFound();
    void changesOnDiskAreSeen();
    void packThatWentBadIsCorrupt();

private:
    PackLibrary library() const { return PackLibrary(m_builtIn, m_own); }
    void addBuiltIn(const Pack &pack)
    {
        writeFile(m_builtIn + u'/' + pack.id + u".json"_s, bytesOf(pack));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_builtIn;
    QString m_own;
};

void TestPackLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_builtIn = m_dir->filePath(u"builtin"_s);
    m_own = m_dir->filePath(u"data/packs"_s);
}

void TestPackLibrary::listsByTitle()
{
    addBuiltIn(packOf(u"a"_s, u"Zebras"_s));
    addBuiltIn(packOf(u"b"_s, u"apples"_s));
    QVERIFY(library().save(packOf(u"c"_s, u"Melons"_s)));
    PackLibrary packs = library();
    const QList<PackInfo> list = packs.list();
    QCOMPARE(ids(list), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(list[0].builtIn);
    QVERIFY(!list[1].builtIn);
    QCOMPARE(list[0].questionCount, 1);
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::missingFoldersAreEmpty()
{
    PackLibrary packs = library();
    QVERIFY(packs.list().isEmpty());
    QVERIFY(packs.problems().isEmpty());
}

void TestPackLibrary::ownPackHidesTheBuiltInOne()
{
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mix"_s, u"Mine"_s)));
    QCOMPARE(packs.list().size(), 1);
    QCOMPARE(packs.load(u"mix"_s)->title, u"Mine"_s);
    QVERIFY(packs.problems().isEmpty());
    QVERIFY(packs.remove(u"mix"_s));
    QCOMPARE(packs.load(u"mix"_s)->title, u"Theirs"_s);
}

void TestPackLibrary::brokenFileHidesNoOther()
{
    addBuiltIn(packOf(u"good"_s, u"Good"_s));
    writeFile(m_own + u"/broken.json"_s, "{oops");
    Pack wrong = packOf(u"wrong"_s, u"Wrong"_s);
    wrong.questions[0].key.choices = {{u"z"_s}};
    writeFile(m_own + u"/wrong.json"_s, bytesOf(wrong));
    writeFile(m_own + u"/My Quiz.json"_s, bytesOf(packOf(QString(), u"Nameless"_s)));
    writeFile(m_own + u"/notes.txt"_s, "not looked at");

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"My Quiz.json"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.json"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"wrong.json"_s));
    PackLibrary packs = library();
    QCOMPARE(ids(packs.list()), QStringList {u"good"_s});
    const QList<PackProblem> problems = packs.problems();
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].file, u"My Quiz.json"_s);
    QVERIFY(problems[0].reason.contains(u"id"_s));
    QCOMPARE(problems[1].file, u"broken.json"_s);
    QVERIFY(problems[1].reason.contains(u"line 1"_s));
    QCOMPARE(problems[2].file, u"wrong.json"_s);
    QVERIFY(problems[2].reason.contains(u"question 1: "_s));
}

void TestPackLibrary::secondPackOfAnIdIsAProblem()
{
    writeFile(m_own + u"/one.json"_s, bytesOf(packOf(u"mix"_s, u"One"_s)));
    writeFile(m_own + u"/two.json"_s, bytesOf(packOf(u"mix"_s, u"Two"_s)));
    PackLibrary packs = library();
    QCOMPARE(packs.load(u"mix"_s)->title, u"One"_s);
    QCOMPARE(packs.problems(),
             (QList<PackProblem> {{u"two.json"_s, u"id \"mix\" is already used by one.json"_s}}));
}

void TestPackLibrary::fileWithoutIdGoesByItsName()
{
    writeFile(m_own + u"/my-quiz.json"_s, bytesOf(packOf(QString(), u"Mine"_s)));
    PackLibrary packs = library();
    QCOMPARE(ids(packs.list()), QStringList {u"my-quiz"_s});
    QCOMPARE(packs.load(u"my-quiz"_s)->id, u"my-quiz"_s);
}

void TestPackLibrary::savedPackCanBeLoaded()
{
    const Pack pack = packOf(u"mine"_s, u"Mine"_s);
    QVERIFY(library().save(pack));
    QVERIFY(*library().load(u"mine"_s) == pack);
    QCOMPARE(QDir(m_own).entryList(QDir::Files), QStringList {u"mine.json"_s});
}

void TestPackLibrary::savedPackReplacesTheOneBefore()
{
    writeFile(m_own + u"/other-name.json"_s, bytesOf(packOf(u"mine"_s, u"Old"_s)));
    PackLibrary packs = library();
    QCOMPARE(packs.load(u"mine"_s)->title, u"Old"_s);
    QVERIFY(packs.save(packOf(u"mine"_s, u"New"_s)));
    QCOMPARE(packs.load(u"mine"_s)->title, u"New"_s);
    QCOMPARE(packs.list()[0].title, u"New"_s);
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
    QVERIFY(!QFile::exists(m_own));
}

void TestPackLibrary::saveThatFailsLeavesTheOldPack()
{
    // A file where the folder should be stops everybody, root included.
    writeFile(m_dir->filePath(u"data"_s), "in the way");
    const auto saved = library().save(packOf(u"mine"_s, u"Mine"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Unavailable);
}

void TestPackLibrary::removedPackIsGone()
{
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mine"_s, u"Mine"_s)));
    QVERIFY(packs.remove(u"mine"_s));
    QVERIFY(packs.list().isEmpty());
    QCOMPARE(packs.remove(u"mine"_s).error().code, ErrorCode::PackNotFound);
}

void TestPackLibrary::builtInPackStays()
{
    addBuiltIn(packOf(u"mix"_s, u"Theirs"_s));
    PackLibrary packs = library();
    QCOMPARE(packs.remove(u"mix"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(packs.list().size(), 1);
}

void TestPackLibrary::unknownPackIsNotFound()
{
    for (const QString &id : {u"nothing"_s, u"../data"_s, QString()})
        QCOMPARE(library().load(id).error().code, ErrorCode::PackNotFound);
}

void TestPackLibrary::changesOnDiskAreSeen()
{
    PackLibrary packs = library();
    QVERIFY(packs.list().isEmpty());
    const QString path = m_own + u"/mix.json"_s;
    writeFile(path, bytesOf(packOf(u"mix"_s, u"First"_s)));
    QCOMPARE(packs.list()[0].title, u"First"_s);
    writeFile(path, bytesOf(packOf(u"mix"_s, u"Second and longer"_s)));
    QCOMPARE(packs.list()[0].title, u"Second and longer"_s);
    QVERIFY(QFile::remove(path));
    QVERIFY(packs.list().isEmpty());
}

void TestPackLibrary::packThatWentBadIsCorrupt()
{
    PackLibrary packs = library();
    QVERIFY(packs.save(packOf(u"mine"_s, u"Mine"_s)));
    QCOMPARE(packs.list().size(), 1);
    const QString path = m_own + u"/mine.json"_s;
    const QFileInfo before(path);
    // Same size and time: only reading can tell.
    writeFile(path, QByteArray(before.size(), '?'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(before.lastModified(), QFileDevice::FileModificationTime));
    file.close();
    const auto loaded = packs.load(u"mine"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    QVERIFY(loaded.error().message.startsWith(u"mine.json: "_s));
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_packlibrary.moc"
