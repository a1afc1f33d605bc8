#include "editortest.h"

#include "core/library/soundfile.h"
#include "ui/audience/audiencescreen.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/phonepreview.h"
#include "ui/editor/questionedits.h"
#include "ui/editor/questionpreview.h"
#include "ui/editor/soundfield.h"
#include "ui/sound/soundplayer.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

using Part = MediaPlace::Part;

const QColor red(200, 30, 30);
const QColor violet(90, 20, 160);

QImage picture(const QColor &colour = red)
{
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two seconds of silence.
QByteArray wav()
{
    QByteArray bytes = "RIFF....WAVEfmt "_ba;
    const auto append = [&](auto number) {
        number = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    append(quint32(16));
    append(quint16(1));
    append(quint16(1));
    append(quint32(8000));
    append(quint32(8000));
    append(quint16(1));
    append(quint16(8));
    bytes += "data";
    append(quint32(16000));
    return bytes + QByteArray(16000, '\x80');
}

/// True when a tenth of what is painted has this colour.
bool shows(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) < 12
                    && qAbs(pixel.green() - colour.green()) < 12
                    && qAbs(pixel.blue() - colour.blue()) < 12
                ? 1
                : 0;
        }
    }
    return count * 4 * 40 > image.width() * image.height();
}

} // namespace

/// Pictures and sounds come to the question that was meant, or it is said why not.
class TestEditorMedia : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsSetSavedAndTakenBack();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void aRefusalGoesWithTheNextTry();
    void aPictureComesToItsQuestionWhateverIsShown();
    void theLastOfTwoWins();
    void aQuestionThatIsGoneTakesNothing();
    void anotherPackTakesNothing();
    void aPictureThatIsUncoveredIsNotOnPhones();
    void aPictureIsDropped();
    void aPictureIsPasted();
    void aPictureThatIsNotHereIsTold();
    void anAnswerHasAPicture();
    void onlyPicksHavePictures_data();
    void onlyPicksHavePictures();
    void aSoundIsSetAndPlayed();
    void aSoundThatCannotBeHeardIsTold();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString pictureFile(const QColor &colour = red);
    void choose(const QString &path);
    MediaPlace place(Part part = Part::Image, const QString &question = u"q1"_s);
    bool waitUntilRead(const MediaPlace &place);
    void waitForAll();
    void drop(QWidget *target, const QString &path) { drop(target, path, target->rect().center()); }
    void drop(QWidget *target, const QString &path, const QPoint &at);
};

/// A file of the host's.
QString TestEditorMedia::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file can be written");
    return file.fileName();
}

QString TestEditorMedia::pictureFile(const QColor &colour)
{
    return write(colour.name().mid(1) + u".png"_s, png(picture(colour)));
}

/// In the dialog that is open.
void TestEditorMedia::choose(const QString &path)
{
    auto *dialog = visibleChild<QFileDialog>(m_window.get(), u"mediaDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

MediaPlace TestEditorMedia::place(Part part, const QString &question)
{
    return {.question = {question}, .part = part};
}

bool TestEditorMedia::waitUntilRead(const MediaPlace &place)
{
    return QTest::qWaitFor([this, &place] { return !editing().media().isReading(place); });
}

/// Until the library has done what was asked of it before.
void TestEditorMedia::waitForAll()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    bool done = false;
    m_session->packs().keep({}, 1, this, [&done](const Result<QString> &) { done = true; });
    QTRY_VERIFY(done);
}

void TestEditorMedia::drop(QWidget *target, const QString &path, const QPoint &at)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
}

void TestEditorMedia::aPictureIsSetSavedAndTakenBack()
{
    edit(u"pub-mix"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    choose(pictureFile());
    QTRY_VERIFY(!document().question(0).image.isEmpty());
    QCOMPARE(document().history().count(), 1);
    QVERIFY(visibleChild(m_window.get(), u"questionThumbnail"_s));
    QVERIFY(!visibleChild(m_window.get(), u"questionAddPicture"_s));
    QTRY_VERIFY(shows(page().preview().screenWidget(), red));
    QTRY_VERIFY(shows(page().preview().phone(), red));
    const QString path = document().question(0).image;
    document().history().undo();
    QCOMPARE(document().question(0).image, QString());
    QVERIFY(visibleChild(m_window.get(), u"questionAddPicture"_s));
    document().history().redo();
    QCOMPARE(document().question(0).image, path);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!document().isChanged());
    QCOMPARE(m_session->savedPack(u"pub-mix"_s).questions.first().image, path);
    QVERIFY(clickOn(m_window.get(), u"questionRemovePicture"_s));
    QCOMPARE(document().question(0).image, QString());
    QVERIFY(!visibleChild(m_window.get(), u"questionThumbnail"_s));
    document().history().undo();
    QCOMPARE(document().question(0).image, path);
}

void TestEditorMedia::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = png(picture());
    QTest::newRow("a text") << "no picture"_ba << u"not a picture"_s;
    QTest::newRow("a sound") << wav() << u"not a picture"_s;
    QTest::newRow("nothing") << QByteArray() << u"not a picture"_s;
    QTest::newRow("half of one") << good.first(good.size() / 2) << u"damaged"_s;
    QTest::newRow("too many bytes") << good + QByteArray(10'000'001, 'x') << u"at most 10 MB"_s;
}

void TestEditorMedia::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    edit(u"pub-mix"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    choose(write(u"some.png"_s, bytes));
    QVERIFY(waitUntilRead(place()));
    QVERIFY2(text(u"questionPictureWords"_s).contains(words),
             qPrintable(text(u"questionPictureWords"_s)));
    QVERIFY(!document().isChanged());
}

void TestEditorMedia::aRefusalGoesWithTheNextTry()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {m_folder->filePath(u"nowhere.png"_s)});
    QVERIFY(waitUntilRead(place()));
    QVERIFY(text(u"questionPictureWords"_s).contains(u"can't be opened"_s));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(text(u"questionPictureWords"_s), QString());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(!text(u"questionPictureWords"_s).isEmpty());
    editing().media().take(place(), {pictureFile()});
    QTRY_VERIFY(!document().question(0).image.isEmpty());
    QCOMPARE(text(u"questionPictureWords"_s), QString());
}

void TestEditorMedia::aPictureComesToItsQuestionWhateverIsShown()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {pictureFile()});
    page().list().selectRows({1});
    document().move({0}, 3);
    page().list().selectRows({0});
    QTRY_VERIFY(!document().question(2).image.isEmpty());
    QCOMPARE(document().question(2).id.value, u"q1"_s);
    QCOMPARE(document().question(0).image, QString());
    QCOMPARE(page().list().selectedRows(), QList{0});
}

void TestEditorMedia::theLastOfTwoWins()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {pictureFile()});
    editing().media().take(place(), {pictureFile(violet)});
    QVERIFY(waitUntilRead(place()));
    waitForAll();
    QCOMPARE(document().history().count(), 1);
    QTRY_VERIFY(shows(page().preview().screenWidget(), violet));
    editing().media().take(place(), {pictureFile()});
    editing().media().remove(place());
    waitForAll();
    QCOMPARE(document().question(0).image, QString());
}

void TestEditorMedia::aQuestionThatIsGoneTakesNothing()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {pictureFile()});
    document().remove({0});
    QVERIFY(waitUntilRead(place()));
    for (const Question &question : document().pack().questions)
        QCOMPARE(question.image, QString());
    QCOMPARE(document().history().count(), 1);
}

void TestEditorMedia::anotherPackTakesNothing()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {pictureFile()});
    m_window->editPack(u"musik"_s);
    QTRY_COMPARE(document().pack().id, u"musik"_s);
    waitForAll();
    QCOMPARE(document().question(0).image, QString());
    QVERIFY(!document().isChanged());
}

void TestEditorMedia::aPictureThatIsUncoveredIsNotOnPhones()
{
    edit(u"pub-mix"_s);
    editing().media().take(place(), {pictureFile()});
    QTRY_VERIFY(shows(page().preview().phone(), red));
    visibleChild<QCheckBox>(m_window.get(), u"questionUncovers"_s)->click();
    QVERIFY(document().question(0).uncoversImage);
    QVERIFY(!shows(page().preview().phone(), red));
    QVERIFY(shows(page().preview().screenWidget(), red));
    document().history().undo();
    QVERIFY(!visibleChild<QCheckBox>(m_window.get(), u"questionUncovers"_s)->isChecked());
    document().history().redo();
    editing().media().remove(place());
    QVERIFY(!document().question(0).uncoversImage);
}

void TestEditorMedia::aPictureIsDropped()
{
    edit(u"pub-mix"_s);
    const QStringList targets{u"questionText"_s, u"questionCategory"_s, u"questionForm"_s};
    for (const QString &name : targets) {
        drop(m_window->findChild<QWidget *>(name), pictureFile());
        QTRY_VERIFY2(!document().question(0).image.isEmpty(), qPrintable(name));
        document().history().undo();
    }
    drop(&page().preview().phone(), pictureFile());
    QTRY_VERIFY(!document().question(0).image.isEmpty());
    drop(&page().preview().screenWidget(), write(u"bell.wav"_s, wav()));
    QTRY_VERIFY(!document().question(0).audio.isEmpty());
    drop(visibleChild(m_window.get(), u"answerText2"_s), pictureFile());
    QTRY_VERIFY(!document().question(0).choices.at(2).image.isEmpty());
    QCOMPARE(document().question(0).choices.at(2).text, u"Elbe"_s);
    PackQuestionList &list = page().list();
    drop(list.viewport(), pictureFile(), list.visualRect(document().index(1)).center());
    QTRY_VERIFY(!document().question(1).image.isEmpty());
    QCOMPARE(list.selectedRows(), QList{1});
}

void TestEditorMedia::aPictureIsPasted()
{
    edit(u"pub-mix"_s);
    page().list().setFocus();
    press(Qt::Key_Return);
    QGuiApplication::clipboard()->setText(u"Words"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(document().question(0).text, u"Words"_s);
    QGuiApplication::clipboard()->setImage(picture());
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!document().question(0).image.isEmpty());
    QCOMPARE(document().question(0).text, u"Words"_s);
    QTRY_VERIFY(shows(page().preview().screenWidget(), red));
    QGuiApplication::clipboard()->clear();
}

void TestEditorMedia::aPictureThatIsNotHereIsTold()
{
    QList<Question> questions = sampleQuestions();
    questions[0].image = u"/media/%1.png"_s.arg(QString(64, u'a'));
    m_session->setPacks(samplePacks(), questions);
    edit(u"pub-mix"_s);
    QTRY_VERIFY(text(u"questionPictureWords"_s).contains(u"does not have"_s));
}

void TestEditorMedia::anAnswerHasAPicture()
{
    edit(u"pub-mix"_s);
    QVERIFY(clickOn(m_window.get(), u"answerPicture1"_s));
    choose(pictureFile(violet));
    QTRY_VERIFY(!document().question(0).choices.at(1).image.isEmpty());
    QCOMPARE(document().history().count(), 1);
    auto *field = visibleChild<QLineEdit>(m_window.get(), u"answerText1"_s);
    field->clear();
    QVERIFY(document().isComplete()); // A picture needs no words.
    QTRY_VERIFY(shows(page().preview().screenWidget(), violet));
    QTRY_VERIFY(shows(page().preview().phone(), violet));
    // It stays with its answer when that moves.
    field->setFocus();
    press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(!document().question(0).choices.at(0).image.isEmpty());
    QVERIFY(clickOn(m_window.get(), u"answerPicture0"_s));
    auto *menu = visibleChild<QMenu>(m_window.get(), u"answerPictureMenu0"_s);
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
    QVERIFY(document().question(0).choices.at(0).image.isEmpty());
    QVERIFY(!document().isComplete());
    editing().media().take({{u"q1"_s}, Part::ChoiceImage, {u"b"_s}}, {write(u"bell.wav"_s, wav())});
    QTRY_VERIFY(field->isVisible()
                && visibleChild<QLineEdit>(m_window.get(), u"answerText0"_s)
                       ->accessibleDescription()
                       .contains(u"not a picture"_s));
}

void TestEditorMedia::onlyPicksHavePictures_data()
{
    QTest::addColumn<QuestionType>("type");
    QTest::addColumn<bool>("pictured");
    using enum QuestionType;
    QTest::newRow("one is right") << Choice << true;
    QTest::newRow("several are right") << Multi << true;
    QTest::newRow("poll") << Poll << true;
    QTest::newRow("order") << Order << true;
    QTest::newRow("true or false") << Boolean << false;
    QTest::newRow("typed") << Text << false;
}

void TestEditorMedia::onlyPicksHavePictures()
{
    QFETCH(QuestionType, type);
    QFETCH(bool, pictured);
    edit(u"pub-mix"_s);
    document().editQuestion(0, asType(document().question(0), type), {});
    QCOMPARE(visibleChild(m_window.get(), u"answerPicture0"_s) != nullptr, pictured);
}

void TestEditorMedia::aSoundIsSetAndPlayed()
{
    edit(u"pub-mix"_s);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    choose(write(u"bell.wav"_s, wav()));
    QTRY_VERIFY(!document().question(0).audio.isEmpty());
    QTRY_VERIFY(text(u"questionSoundWords"_s).contains(u"bell.wav · WAV · 0:02"_s));
    m_window->grab();
    QVERIFY(page().preview().phone().shownTexts().contains(u"Play the sound"_s));
    // Beside the device that this computer may not have.
    disconnect(&m_window->sounds(), nullptr, &page().sound(), nullptr);
    QSignalSpy played(&page().sound(), &SoundField::soundDue);
    QSignalSpy stopped(&page().sound(), &SoundField::silenceDue);
    auto *play = visibleChild<QPushButton>(m_window.get(), u"questionPlaySound"_s);
    play->click();
    QCOMPARE(played.count(), 1);
    QCOMPARE(played.first().first().toByteArray(), withoutTags(wav()));
    QCOMPARE(play->text(), u"Stop"_s);
    play->click();
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(play->text(), u"Play"_s);
    play->click();
    page().sound().showSilence({});
    QCOMPARE(play->text(), u"Play"_s);
    play->click();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(stopped.count(), 2);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(clickOn(m_window.get(), u"questionRemoveSound"_s));
    QCOMPARE(document().question(0).audio, QString());
    QVERIFY(visibleChild(m_window.get(), u"questionAddSound"_s));
    editing().media().take(place(Part::Audio), {pictureFile()});
    QVERIFY(waitUntilRead(place(Part::Audio)));
    QVERIFY(text(u"questionSoundWords"_s).contains(u"not a sound"_s));
}

void TestEditorMedia::aSoundThatCannotBeHeardIsTold()
{
    SoundSettings muted;
    muted.muted = true;
    m_window->sounds().apply(muted);
    edit(u"pub-mix"_s);
    editing().media().take(place(Part::Audio), {write(u"bell.wav"_s, wav())});
    QTRY_VERIFY(!text(u"questionSoundWords"_s).isEmpty()
                && !document().question(0).audio.isEmpty());
    auto *play = visibleChild<QPushButton>(m_window.get(), u"questionPlaySound"_s);
    QTRY_VERIFY(play->isEnabled());
    play->click();
    QTRY_VERIFY(text(u"questionSoundWords"_s).contains(u"switched off"_s));
    QCOMPARE(play->text(), u"Play"_s);
}

QTEST_MAIN(TestEditorMedia)
#include "tst_editormedia.moc"
