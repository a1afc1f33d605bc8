#include "core/library/mediastore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "pixels";
const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0") + "pixels";

QString nameIn(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

/// The pictures of rooms on disk.
class TestMediaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPictureIsKeptUnderItsHash_data();
    void aPictureIsKeptUnderItsHash();
    void theSamePictureIsKeptOnce();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void aPictureThatIsTooLargeIsRefused();
    void aFolderThatCannotBeWrittenIsNamed();
    void onlyNamesOfPicturesAreLookedFor_data();
    void onlyNamesOfPicturesAreLookedFor();
    void aPictureThatWentBadIsNotThere();
    void sweepingKeepsWhatIsUsedOrNew();

private:
    QString folder() const { return m_folder->filePath(u"media"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMediaStore::aPictureIsKeptUnderItsHash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("PNG") << png << u".png"_s << QByteArray("image/png");
    QTest::newRow("JPEG") << jpeg << u".jpg"_s << QByteArray("image/jpeg");
}

void TestMediaStore::aPictureIsKeptUnderItsHash()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, type);
    const auto path = MediaStore(folder()).save(bytes);
    QVERIFY(path);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(*path, u"/media/"_s + QString::fromLatin1(hash) + suffix);
    // Another store on the same folder finds it, as after a restart.
    const auto loaded = MediaStore(folder()).load(nameIn(*path));
    QVERIFY(loaded);
    QCOMPARE(loaded->bytes, bytes);
    QCOMPARE(loaded->contentType, type);
}

void TestMediaStore::theSamePictureIsKeptOnce()
{
    MediaStore store(folder());
    const auto first = store.save(png);
    const auto second = store.save(png);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    QVERIFY(store.load(nameIn(*first)));
}

void TestMediaStore::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("HTML") << QByteArray("<html><script>alert(1)</script>");
    QTest::newRow("GIF") << QByteArray("GIF89a");
    QTest::newRow("half a PNG's beginning") << png.first(4);
}

void TestMediaStore::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto path = MediaStore(folder()).save(bytes);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::InvalidMessage);
    QVERIFY(!QDir(folder()).exists());
}

void TestMediaStore::aPictureThatIsTooLargeIsRefused()
{
    const QByteArray fits = png + QByteArray(4 * 1024 * 1024 - png.size(), 'x');
    QVERIFY(MediaStore(folder()).save(fits));
    const auto path = MediaStore(folder()).save(fits + 'x');
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::TooLarge);
}

void TestMediaStore::aFolderThatCannotBeWrittenIsNamed()
{
    // A file is where the folder should be.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto path = MediaStore(folder()).save(png);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::Unavailable);
    QVERIFY(path.error().message.contains(QDir::toNativeSeparators(folder())));
}

void TestMediaStore::onlyNamesOfPicturesAreLookedFor_data()
{
    QTest::addColumn<QString>("name");
    const QString hash = QString(64, u'a');
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a parent") << u".."_s;
    QTest::newRow("the host key") << u"../host.key"_s;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s;
    QTest::newRow("a file that is there") << u"note.png"_s;
    QTest::newRow("no such picture") << hash + u".png"_s;
    QTest::newRow("another type") << hash + u".svg"_s;
    QTest::newRow("upper case") << hash.toUpper() + u".png"_s;
    QTest::newRow("a NUL behind") << hash + u".png"_s + QChar(u'\0');
    QTest::newRow("a line break behind") << hash + u".png\n"_s;
}

void TestMediaStore::onlyNamesOfPicturesAreLookedFor()
{
    QFETCH(QString, name);
    MediaStore store(folder());
    QVERIFY(store.save(png));
    QFile note(QDir(folder()).filePath(u"note.png"_s));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write(png) > 0);
    note.close();
    const auto loaded = store.load(name);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NotFound);
}

void TestMediaStore::aPictureThatWentBadIsNotThere()
{
    const auto path = MediaStore(folder()).save(png);
    QVERIFY(path);
    QFile file(QDir(folder()).filePath(nameIn(*path)));
    QVERIFY(file.resize(png.size() - 1));
    QVERIFY(!MediaStore(folder()).load(nameIn(*path)));
    // Saving it again mends it.
    MediaStore store(folder());
    QVERIFY(store.save(png));
    QVERIFY(store.load(nameIn(*path)));
}

void TestMediaStore::sweepingKeepsWhatIsUsedOrNew()
{
    MediaStore store(folder());
    const QString used = store.save(png).value_or(QString());
    const QString gone = store.save(jpeg).value_or(QString());
    const QString fresh = store.save(jpeg + 'x').value_or(QString());
    QFile note(QDir(folder()).filePath(u"note.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &path : {used, gone}) {
        QFile file(QDir(folder()).filePath(nameIn(path)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addSecs(-7200), QFileDevice::FileModificationTime));
    }
    QVERIFY(store.load(nameIn(gone)));
    QCOMPARE(store.sweep({used}, now.addSecs(-3600)), 1);
    QVERIFY(store.load(nameIn(used)));
    QVERIFY(store.load(nameIn(fresh)));
    QVERIFY(!store.load(nameIn(gone)));
    QVERIFY(note.exists());
    QCOMPARE(store.sweep({used}, now.addSecs(-3600)), 0);
}

QTEST_APPLESS_MAIN(TestMediaStore)

#include "tst_mediastore.moc"
