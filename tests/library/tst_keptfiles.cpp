#include "core/library/formats/packimport.h"
#include "core/library/formats/packpictures.h"
#include "core/library/mediastore.h"
#include "core/library/soundfile.h"
#include "core/picture/picture.h"
#include "core/view/mediapath.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What becomes of the pictures and sounds of packs on their way to the media folder and back.
class TestKeptFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsWrittenAnew_data();
    void aPictureIsWrittenAnew();
    void aSoundIsRecognised_data();
    void aSoundIsRecognised();
    void tagsAreTakenOut_data();
    void tagsAreTakenOut();
    void aPackGoesThereAndBack();
    void aQuestionWithoutItsPicturesIsLeftOut();

private:
    QByteArray keptBytes(const QString &path) const
    {
        return picturesIn(m_folder.path())(path);
    }

    QTemporaryDir m_folder;
};

namespace
{

QByteArray picture(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    image.setText(u"Title"_s, u"SECRET"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &body)
{
    return name + char(body.size()) + QByteArray(3, '\0') + body
        + QByteArray(body.size() % 2, '\0');
}

QByteArray wav(const QByteArray &chunks)
{
    return "RIFF" + QByteArray(1, char(4 + chunks.size())) + QByteArray(3, '\0') + "WAVE" + chunks;
}

const QByteArray mp3 = QByteArray::fromHex("fffb9064") + QByteArray(400, '\x11');

Pack picturePack(const QString &image, const QString &audio, const QString &choice)
{
    Question question {.id = {u"q1"_s},
                       .text = u"Which flag is this?"_s,
                       .choices = {{{u"a"_s}, u"Austria"_s}, {{u"b"_s}, {}, choice}},
                       .key = {.choices = {{u"b"_s}}},
                       .image = image,
                       .audio = audio};
    Pack pack;
    pack.title = u"Flags"_s;
    pack.questions = {question, question};
    pack.questions[1].id = {u"q2"_s};
    pack.questions[1].text = u"And which is that?"_s;
    return pack;
}

} // namespace

void TestKeptFiles::aPictureIsWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"PNG", "JPEG", "WEBP"})
        QTest::newRow(format) << QByteArray(format);
}

void TestKeptFiles::aPictureIsWrittenAnew()
{
    QFETCH(const QByteArray, format);
    const auto path = keepFile(picture(2000, 1000, format.constData()), choicePictureSide,
                               m_folder.path());
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QVERIFY(isKeptPath(*path));
    QCOMPARE(QImage::fromData(keptBytes(*path)).size(), QSize(640, 320));
    QVERIFY(!keptBytes(*path).contains("SECRET"));
}

void TestKeptFiles::aSoundIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("MP3") << mp3 << QByteArray("audio/mpeg");
    QTest::newRow("MP3 with a tag") << QByteArray("ID3\x04\0\0\0\0\0\0", 10) + mp3
                                    << QByteArray("audio/mpeg");
    QTest::newRow("Ogg") << QByteArray("OggS and so on") << QByteArray("audio/ogg");
    QTest::newRow("WAV") << wav(chunk("fmt ", "x")) << QByteArray("audio/wav");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("an AVI") << QByteArray("RIFF\x04\0\0\0AVI ", 12) << QByteArray();
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff\xe0 pixels") << QByteArray();
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeh\0i\0", 6) << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>") << QByteArray();
}

void TestKeptFiles::aSoundIsRecognised()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, type);
    QCOMPARE(soundTypeOf(bytes), type);
}

void TestKeptFiles::tagsAreTakenOut_data()
{
    QTest::addColumn<QByteArray>("tagged");
    QTest::addColumn<QByteArray>("clean");
    const QByteArray newTag = QByteArray("ID3\x04\0\0\0\0\0\x06", 10) + "SECRET";
    const QByteArray oldTag = "TAG" + QByteArray("SECRET").leftJustified(125, '\0');
    const QByteArray sound = chunk("fmt ", "format") + chunk("data", "sound");
    QTest::newRow("MP3") << newTag + mp3 + oldTag << mp3;
    QTest::newRow("MP3 without tags") << mp3 << mp3;
    QTest::newRow("MP3 that is all tag") << QByteArray("ID3\x04\0\0\x7f\x7f\x7f\x7f", 10) + "SECRET"
                                         << QByteArray();
    QTest::newRow("WAV") << wav(chunk("fmt ", "format") + chunk("LIST", "SECRET")
                                + chunk("data", "sound"))
                         << wav(sound);
    QTest::newRow("a chunk that ends too early")
        << wav(chunk("fmt ", "format")) + QByteArray("LIST\xff\xff\xff\x7fSECRET", 14)
        << wav(chunk("fmt ", "format"));
}

void TestKeptFiles::tagsAreTakenOut()
{
    QFETCH(const QByteArray, tagged);
    QFETCH(const QByteArray, clean);
    QCOMPARE(withoutTags(tagged), clean);
}

void TestKeptFiles::aPackGoesThereAndBack()
{
    MediaStore store(m_folder.path());
    const QString image = store.save(picture(40, 20)).value();
    const QString audio = store.save(mp3).value();
    const Pack pack = picturePack(image, audio, image);
    const auto exported = exportPack(pack, u"quizpack", picturesIn(m_folder.path()));
    QVERIFY(exported && exported->losses.isEmpty());

    QTemporaryDir elsewhere;
    ImportReport report = readForeignFile(exported->bytes, u"x"_s);
    QCOMPARE(report.pictures.size(), 2);
    keepPictures(report, elsewhere.path());
    QVERIFY2(report.warnings.isEmpty(), qPrintable(report.warnings.join(u'\n')));
    QCOMPARE(report.pack.questions.size(), 2);
    const Question &question = report.pack.questions[0];
    const auto there = picturesIn(elsewhere.path());
    QCOMPARE(QImage::fromData(there(question.image)).size(), QSize(40, 20));
    QCOMPARE(there(question.audio), mp3);
    QCOMPARE(question.choices[1].text, u""_s);
    QVERIFY(!there(question.choices[1].image).isEmpty());
}

void TestKeptFiles::aQuestionWithoutItsPicturesIsLeftOut()
{
    const QString gone = u"/media/%1.png"_s.arg(QString(64, u'a'));
    const Pack pack = picturePack({}, {}, gone);
    const auto exported = exportPack(pack, u"quizpack", picturesIn(m_folder.path()));
    QVERIFY(!exported);

    ImportReport report;
    report.pack = picturePack({}, {}, u"media/bad.png"_s);
    report.pictures.insert(u"media/bad.png"_s, "no picture");
    keepPictures(report, m_folder.path());
    QVERIFY(report.pack.questions.isEmpty());
    QCOMPARE(report.skipped.size(), 2);
    QCOMPARE(report.warnings.size(), 1);
}

QTEST_GUILESS_MAIN(TestKeptFiles)

#include "tst_keptfiles.moc"
