#include "ui/newroom/drawnpicture.h"
#include "ui/newroom/roompicture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QImage photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320U : crc >> 1;
    }
    return ~crc;
}

/// A PNG that says it is this large and has next to nothing in it.
QByteArray claimingPng(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(photo(2, 2), "PNG");
    const auto put = [&bytes](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    put(29, crc32(bytes.mid(12, 17)));
    return bytes;
}

} // namespace

/// Pictures for rooms: those of the host and those that are drawn.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsRead_data();
    void aPictureIsRead();
    void theFirstFrameOfAGifIsRead();
    void aLargePictureIsMadeSmaller();
    void aPhotoIsLightEnoughForPhones();
    void nothingButThePixelsIsKept();
    void aPictureIsTurnedAsItWasTaken();
    void whatIsTransparentIsOnWhite();
    void aFileIsRefused_data();
    void aFileIsRefused();
    void aFileThatIsNotThereIsRefused();
    void theSameWordsDrawTheSame();
    void otherWordsDrawAnother();
    void aDrawnPictureIsLight();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                   : QString();
    }

    QTemporaryDir m_folder;
};

void TestPictures::aPictureIsRead_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << QByteArray("PNG") << u"a.png"_s;
    QTest::newRow("JPEG") << QByteArray("JPEG") << u"a.jpg"_s;
    QTest::newRow("WebP") << QByteArray("WEBP") << u"a.webp"_s;
    QTest::newRow("a PNG called JPEG") << QByteArray("PNG") << u"b.jpg"_s;
    QTest::newRow("a JPEG without an ending") << QByteArray("JPEG") << u"c"_s;
}

void TestPictures::aPictureIsRead()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, name);
    const auto picture = readPicture(write(name, encoded(photo(320, 180), format.constData())));
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->image.size(), QSize(320, 180));
    const QImage kept = QImage::fromData(picture->bytes);
    QCOMPARE(kept.size(), QSize(320, 180));
    const QColor corner = kept.pixelColor(319, 0);
    QVERIFY2(corner.red() > 200 && corner.green() < 60, qPrintable(corner.name()));
}

void TestPictures::theFirstFrameOfAGifIsRead()
{
    const QByteArray gif = QByteArray::fromHex(
        "47494638396101000100800000ff00000000002c00000000010001000002024401003b");
    const auto picture = readPicture(write(u"a.gif"_s, gif));
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->image.size(), QSize(1, 1));
}

void TestPictures::aLargePictureIsMadeSmaller()
{
    const auto wide = readPicture(write(u"wide.jpg"_s, encoded(photo(4000, 1000), "JPEG")));
    QVERIFY(wide);
    QCOMPARE(wide->image.size(), QSize(1280, 320));
    const auto high = readPicture(write(u"high.png"_s, encoded(photo(100, 2560), "PNG")));
    QVERIFY(high);
    QCOMPARE(high->image.size(), QSize(50, 1280));
}

void TestPictures::aPhotoIsLightEnoughForPhones()
{
    const auto picture = readPicture(write(u"photo.png"_s, encoded(photo(1280, 960), "PNG")));
    QVERIFY(picture);
    QVERIFY2(picture->bytes.size() <= 256 * 1024, QByteArray::number(picture->bytes.size()).constData());
    QCOMPARE(picture->image.size(), QSize(1280, 960));
}

void TestPictures::nothingButThePixelsIsKept()
{
    QImage image = photo(60, 40);
    image.setText(u"Author"_s, u"SECRET-NAME"_s);
    image.setText(u"Location"_s, u"SECRET-PLACE"_s);
    for (const char *format : {"PNG", "JPEG"}) {
        const QByteArray bytes = encoded(image, format);
        QVERIFY(bytes.contains("SECRET-NAME"));
        const auto picture = readPicture(write(u"tagged"_s, bytes));
        QVERIFY(picture);
        QVERIFY(!picture->bytes.contains("SECRET"));
    }
}

void TestPictures::aPictureIsTurnedAsItWasTaken()
{
    // An EXIF head with one entry: orientation 6, the camera was held upright.
    const QByteArray exif = QByteArray::fromHex(
        "ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");
    QByteArray bytes = encoded(photo(80, 40), "JPEG");
    bytes.insert(2, exif);
    const auto picture = readPicture(write(u"turned.jpg"_s, bytes));
    QVERIFY(picture);
    QCOMPARE(picture->image.size(), QSize(40, 80));
    QVERIFY(!picture->bytes.contains("Exif"));
}

void TestPictures::whatIsTransparentIsOnWhite()
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto picture = readPicture(write(u"clear.png"_s, encoded(image, "PNG")));
    QVERIFY(picture);
    QCOMPARE(QImage::fromData(picture->bytes).pixelColor(5, 5), QColor(Qt::white));
}

void TestPictures::aFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray jpeg = encoded(photo(300, 200), "JPEG");
    const QByteArray png = encoded(photo(300, 200), "PNG");
    const QByteArray webp = encoded(photo(300, 200), "WEBP");
    QByteArray thumbnailed = jpeg;
    // A head with a whole little picture in it, its end included; then only half of the real one.
    const QByteArray little = encoded(photo(8, 8), "JPEG");
    thumbnailed.insert(2, QByteArray("\xff\xe2") + char((little.size() + 2) >> 8)
                              + char((little.size() + 2) & 0xff) + little);
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    using enum ErrorCode;
    row("nothing", {}, UnsupportedMediaType);
    row("text", "hello", UnsupportedMediaType);
    row("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
        UnsupportedMediaType);
    row("SVG with a head", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        UnsupportedMediaType);
    row("BMP", encoded(photo(9, 9), "BMP"), UnsupportedMediaType);
    row("half a JPEG", jpeg.first(jpeg.size() / 2), Corrupt);
    row("half a JPEG with a whole thumbnail", thumbnailed.first(thumbnailed.size() - 900), Corrupt);
    row("a JPEG's first bytes", jpeg.first(20), Corrupt);
    row("half a PNG", png.first(png.size() / 2), Corrupt);
    row("half a WebP", webp.first(webp.size() / 2), Corrupt);
    row("50,000 × 50,000", claimingPng(50'000, 50'000), TooLarge);
    row("one row above 40 megapixels", claimingPng(8000, 5001), TooLarge);
    row("a PNG that says too much", claimingPng(4000, 4000), Corrupt);
    row("10 MB and a byte", png + QByteArray(10'000'001 - png.size(), '\0'), TooLarge);
}

void TestPictures::aFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto picture = readPicture(write(u"bad"_s, bytes));
    QVERIFY(!picture);
    QCOMPARE(int(picture.error().code), code);
    QVERIFY(picture.error().message.endsWith(u'.'));
}

void TestPictures::aFileThatIsNotThereIsRefused()
{
    for (const QString &path : {m_folder.filePath(u"none.png"_s), m_folder.path(), QString()}) {
        const auto picture = readPicture(path);
        QVERIFY(!picture);
        QVERIFY(picture.error().message.contains(u"can't be opened"_s));
    }
}

void TestPictures::theSameWordsDrawTheSame()
{
    const QImage first = drawPicture(u"Rivers of Europe"_s);
    QCOMPARE(first.size(), QSize(1280, 720));
    QCOMPARE(drawPicture(u"Rivers of Europe"_s), first);
    QCOMPARE(drawPicture(u"  rivers   of EUROPE\n"_s), first);
    QCOMPARE(preparePicture(first).bytes, preparePicture(drawPicture(u"Rivers of Europe"_s)).bytes);
}

void TestPictures::otherWordsDrawAnother()
{
    QList<QImage> drawn;
    for (const QString &words : {u""_s, u"a"_s, u"b"_s, u"ab"_s, u"Friday quiz"_s, u"أنهار"_s}) {
        const QImage image = drawPicture(words);
        QVERIFY(!drawn.contains(image));
        drawn << image;
    }
}

void TestPictures::aDrawnPictureIsLight()
{
    for (const QString &words : {u"a"_s, u"Pub mix"_s, u"World history"_s}) {
        const RoomPicture picture = preparePicture(drawPicture(words));
        QVERIFY(picture.bytes.startsWith("\x89PNG"));
        QVERIFY2(picture.bytes.size() < 100 * 1024, QByteArray::number(picture.bytes.size()).constData());
    }
}

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
