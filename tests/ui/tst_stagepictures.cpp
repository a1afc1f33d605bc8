#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/audience/pictureloader.h"
#include "ui/theme/contrast.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Pictures of the host's and of questions: read beside the GUI, refused in words, never in the way
/// of a text.
class TestStagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreScaledIntoTheirPlace_data();
    void picturesAreScaledIntoTheirPlace();
    void whatIsNoPictureIsRefusedInWords_data();
    void whatIsNoPictureIsRefusedInWords();
    void textsKeepTheirContrastOnAnyPicture_data();
    void textsKeepTheirContrastOnAnyPicture();
    void theLastPictureAskedForWins();
    void aLoaderMayGoWhileItLoads();
    void aLostFileIsToldAndCanComeBack();
    void theQuestionsPictureIsShownWithItAlone();
    void aPictureThatComesLateIsNotShown();
    void aChoiceShowsItsPictureAtItsPlace();
    void aChoiceWithoutItsPictureSaysWhatIsMissing();
    void theRoomsPictureIsTheJoinScreensGround();
};

namespace
{

QByteArray encoded(const QImage &image, const char *format = "png")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage plain(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

std::expected<StagePicture, QString> read(QByteArray bytes, const QSize &bound = {400, 300})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readStagePicture(buffer, u"logo.png"_s, bound);
}

/// The checksum of a PNG chunk. Source: PNG specification, annex D.
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A PNG that says it is this large; there is nothing behind its head.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(plain({1, 1}, Qt::red));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crc32(QByteArrayView(bytes).sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

AudienceView roomWithQuestion(const QString &image)
{
    AudienceView view;
    view.shared.code = RoomCode::parse(u"BKTRFN").value();
    view.shared.status = RoomStatus::InProgress;
    view.shared.phase = Phase::Answering;
    view.shared.questionIndex = 0;
    view.shared.questionCount = 2;
    view.shared.currentQuestion = QuestionView{
        .text = u"What is this?"_s,
        .choices = {{{u"a"_s}, u"A fox"_s}, {{u"b"_s}, u"A dog"_s}},
        .image = image};
    return view;
}

/// How many pixels have exactly this colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// How much of the screen has this colour, in percent.
int shareOf(const QImage &image, const QColor &colour)
{
    return pixelsOf(image, colour) * 100 / (image.width() * image.height());
}

int shareOf(AudienceWindow &window, const QColor &colour)
{
    return shareOf(window.grab().toImage(), colour);
}

const QColor paint(0x12, 0xab, 0xcd);

} // namespace

void TestStagePictures::picturesAreScaledIntoTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large one is made smaller") << encoded(plain({4000, 1000}, paint))
                                                 << QSize(400, 100);
    QTest::newRow("a high one too") << encoded(plain({100, 3000}, paint), "jpg") << QSize(10, 300);
    QTest::newRow("a small one stays") << encoded(plain({40, 30}, paint)) << QSize(40, 30);
    QTest::newRow("one of lines is made as large as it gets")
        << "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
           "<rect width='20' height='10'/></svg>"_ba
        << QSize(400, 200);
}

void TestStagePictures::picturesAreScaledIntoTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const auto picture = read(bytes);
    QVERIFY2(picture.has_value(), qPrintable(picture ? QString() : picture.error()));
    QCOMPARE(picture->image.size(), size);
}

void TestStagePictures::whatIsNoPictureIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString unreadable = u"not a picture that Quizstage can read"_s;
    QTest::newRow("nothing") << QByteArray() << unreadable;
    QTest::newRow("a text") << "hello"_ba << unreadable;
    QTest::newRow("half a picture") << encoded(plain({50, 50}, paint)).first(60) << unreadable;
    QTest::newRow("the head of one") << pngOfSize(100, 100) << unreadable;
    QTest::newRow("more pixels than memory is for")
        << pngOfSize(50000, 50000) << u"has 50000 × 50000 pixels"_s;
    QTest::newRow("just too many pixels") << pngOfSize(8000, 4001) << u"32 million"_s;
    QTest::newRow("a file that is too large")
        << QByteArray(20 * 1024 * 1024 + 1, 'x') << u"larger than 20 MB"_s;
}

void TestStagePictures::whatIsNoPictureIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto picture = read(bytes);
    QVERIFY(!picture);
    QVERIFY2(picture.error().contains(words), qPrintable(picture.error()));
    QVERIFY(picture.error().contains(u"logo.png"_s));
}

void TestStagePictures::textsKeepTheirContrastOnAnyPicture_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QImage>("image");
    QImage halves = plain({200, 100}, Qt::black);
    QPainter(&halves).fillRect(100, 0, 100, 100, Qt::white);
    for (const StageTheme &theme : stageThemes()) {
        const auto add = [&](const char *what, const QImage &image) {
            QTest::addRow("%s on %s", qPrintable(theme.id), what) << theme.id << image;
        };
        add("white", plain({64, 64}, Qt::white));
        add("black", plain({64, 64}, Qt::black));
        add("yellow", plain({64, 64}, Qt::yellow));
        add("both", halves);
    }
}

void TestStagePictures::textsKeepTheirContrastOnAnyPicture()
{
    QFETCH(QString, theme);
    QFETCH(QImage, image);
    const StagePicture picture = read(encoded(image)).value();
    const Theme &colours = stageTheme(theme).colours;
    const double veil = veilFor(picture, colours);
    QVERIFY(veil > 0 && veil <= 1);
    for (const QColor &pixel : {image.pixelColor(2, 2), image.pixelColor(image.width() - 2, 2)}) {
        const QColor ground = mixed(colours.background, pixel, veil);
        for (const QColor &ink : {colours.text, colours.muted, colours.accent})
            QVERIFY(contrastRatio(ink, ground) >= 4.5);
    }
}

void TestStagePictures::theLastPictureAskedForWins()
{
    PictureLoader loader({400, 300});
    QSignalSpy changes(&loader, &PictureLoader::changed);
    loader.loadData(encoded(plain({300, 300}, Qt::red)), u"first"_s);
    loader.loadData(encoded(plain({20, 20}, Qt::blue)), u"second"_s);
    QVERIFY(loader.isLoading());
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(loader.picture().image.size(), QSize(20, 20));
    loader.loadData("no picture"_ba, u"third"_s);
    QTRY_VERIFY(loader.problem().contains(u"“third”"_s));
    QVERIFY(loader.picture().isNull());
    loader.clear();
    QVERIFY(loader.problem().isEmpty());
    QCOMPARE(changes.count(), 3);
}

void TestStagePictures::aLoaderMayGoWhileItLoads()
{
    for (int i = 0; i < 20; ++i) {
        PictureLoader loader({400, 300});
        loader.loadData(encoded(plain({300, 300}, Qt::red)), u"x"_s);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestStagePictures::aLostFileIsToldAndCanComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.png"_s);
    StageDresser dresser({1920, 1080});
    dresser.dress({.logo = path});
    QTRY_VERIFY(dresser.logoProblem().contains(u"“logo.png” can't be opened"_s));
    QVERIFY(dresser.look().logo.isNull());
    QVERIFY(plain({40, 40}, paint).save(path));
    dresser.dress({.logo = path});
    QTRY_VERIFY(!dresser.look().logo.isNull());
    QVERIFY(dresser.logoProblem().isEmpty());
    dresser.dress({.logo = folder.path()});
    QTRY_VERIFY(dresser.logoProblem().contains(u"can't be opened"_s));
    dresser.dress({});
    QVERIFY(dresser.look().logo.isNull());
    QVERIFY(dresser.logoProblem().isEmpty());
}

void TestStagePictures::theQuestionsPictureIsShownWithItAlone()
{
    AudienceWindow window([] { return TimePoint(); });
    QStringList asked;
    window.setPictureSource(
        [&](const QString &name, QObject *, const std::function<void(const QByteArray &)> &reply) {
            asked << name;
            reply(encoded(plain({320, 240}, paint)));
        });
    window.show();
    window.showView(roomWithQuestion(u"/media/fox.png"_s));
    QTRY_VERIFY(shareOf(window, paint) > 4);
    window.showView(roomWithQuestion({}));
    QCOMPARE(shareOf(window, paint), 0);
    // The same one again is fetched again: rooms come and go.
    window.showView(roomWithQuestion(u"/media/fox.png"_s));
    QTRY_VERIFY(shareOf(window, paint) > 4);
    QCOMPARE(asked, QStringList(2, u"/media/fox.png"_s));
}

void TestStagePictures::aPictureThatComesLateIsNotShown()
{
    AudienceWindow window([] { return TimePoint(); });
    QHash<QString, std::function<void(const QByteArray &)>> replies;
    window.setPictureSource(
        [&](const QString &name, QObject *, const std::function<void(const QByteArray &)> &reply) {
            replies[name] = reply;
        });
    window.show();
    window.showView(roomWithQuestion(u"first"_s));
    window.showView(roomWithQuestion(u"second"_s));
    replies[u"second"_s](encoded(plain({320, 240}, paint)));
    replies[u"first"_s](encoded(plain({320, 240}, Qt::red)));
    QTRY_VERIFY(shareOf(window, paint) > 4);
    QCOMPARE(shareOf(window, Qt::red), 0);
}

void TestStagePictures::aChoiceShowsItsPictureAtItsPlace()
{
    const QColor other(0xcd, 0x12, 0xab);
    AudienceScreen screen([] { return TimePoint(); });
    screen.resize(1280, 720);
    AudienceView view = roomWithQuestion({});
    QList<Choice> &choices = view.shared.currentQuestion->choices;
    choices[0].image = u"/media/fox"_s;
    choices[1] = {{u"b"_s}, {}, u"/media/dog"_s};
    screen.showView(view);
    screen.setPicture(u"/media/fox"_s, read(encoded(plain({64, 64}, paint))).value());
    screen.setPicture(u"/media/dog"_s, read(encoded(plain({64, 64}, other))).value());
    const QImage asked = screen.grab().toImage();
    QVERIFY(pixelsOf(asked, paint) > 1000);
    QVERIFY(pixelsOf(asked, other) > 1000);
    QVERIFY(screen.shownTexts().contains(u"A fox"_s));
    QVERIFY(!screen.shownTexts().contains(u"Picture"_s));

    view.shared.phase = Phase::Reveal;
    view.shared.lastClosed = ClosedQuestion {.correct = {.choices = {{u"b"_s}}}};
    screen.showView(view);
    QVERIFY(pixelsOf(screen.grab().toImage(), other) > 1000);
}

void TestStagePictures::aChoiceWithoutItsPictureSaysWhatIsMissing()
{
    AudienceScreen screen([] { return TimePoint(); });
    screen.resize(1280, 720);
    AudienceView view = roomWithQuestion({});
    view.shared.currentQuestion->choices[1] = {{u"b"_s}, {}, u"/media/dog"_s};
    screen.showView(view);
    screen.grab();
    QVERIFY(screen.shownTexts().contains(u"Picture"_s));
}

void TestStagePictures::theRoomsPictureIsTheJoinScreensGround()
{
    AudienceScreen screen([] { return TimePoint(); });
    screen.resize(640, 360);
    AudienceView view;
    view.shared.status = RoomStatus::Ready;
    view.shared.image = u"/media/room.png"_s;
    screen.showView(view);
    const QColor ground = stageThemes().first().colours.background;
    QCOMPARE(screen.grab().toImage().pixelColor(1, 1), ground);
    screen.setPicture(u"/media/room.png"_s, read(encoded(plain({64, 36}, paint))).value());
    QVERIFY(screen.grab().toImage().pixelColor(1, 1) != ground);
    view.shared.status = RoomStatus::Completed;
    screen.showView(view);
    QCOMPARE(screen.grab().toImage().pixelColor(1, 1), ground);
}

QTEST_MAIN(TestStagePictures)
#include "tst_stagepictures.moc"
