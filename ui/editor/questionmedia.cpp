#include "ui/editor/questionmedia.h"

#include "core/library/soundfile.h"
#include "core/picture/picture.h"
#include "ui/editor/packdocument.h"
#include "ui/newroom/roompicture.h"
#include "ui/newroom/worker.h"
#include "ui/words/words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

using Part = MediaPlace::Part;

int longestSide(Part part)
{
    return part == Part::ChoiceImage ? choicePictureSide : questionPictureSide;
}

QString refusalWords(Part part, const Error &error)
{
    const ErrorCode code = error.code;
    if (code == ErrorCode::NotFound)
        return error.message;
    if (code == ErrorCode::Unavailable)
        return errorWords(error);
    if (part != Part::Audio)
        return pictureRefusalWords(code);
    return code == ErrorCode::TooLarge
        ? QuestionMedia::tr("A sound has at most 5 MB. Choose a shorter one.")
        : QuestionMedia::tr("This is not a sound in MP3, Ogg or WAV format.");
}

/// The bytes for the library, which takes both pictures and sounds; for a worker thread.
Result<QByteArray> readOffered(Part part, const OfferedMedia &media)
{
    if (!media.image.isNull())
        return encodePicture(media.image, longestSide(part));
    const auto file = readHostFile(media.path);
    if (file && soundTypeOf(*file).isEmpty() == (part == Part::Audio))
        return refuse(ErrorCode::UnsupportedMediaType, {});
    return file;
}

/// The member at a place; null for a choice that is gone.
QString *memberAt(Question &question, const MediaPlace &place)
{
    if (place.part != Part::ChoiceImage)
        return place.part == Part::Audio ? &question.audio : &question.image;
    const auto choice = std::ranges::find(question.choices, place.choice, &Choice::id);
    return choice == question.choices.end() ? nullptr : &choice->image;
}

} // namespace

QString mediaAt(const Question &question, const MediaPlace &place)
{
    Question copy = question;
    const QString *member = memberAt(copy, place);
    return member ? *member : QString();
}

QuestionMedia::QuestionMedia(PackShelf &shelf, PackDocument &document, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_document(document)
{
    // Questions of another pack may have the same ids.
    connect(&document, &PackDocument::modelReset, this, &QuestionMedia::forgetAll);
}

const QuestionMedia::Intake *QuestionMedia::find(const MediaPlace &place) const
{
    const auto found = std::ranges::find(m_intakes, place, &Intake::place);
    return found == m_intakes.cend() ? nullptr : &*found;
}

bool QuestionMedia::isReading(const MediaPlace &place) const
{
    const Intake *intake = find(place);
    return intake && intake->request != 0;
}

QString QuestionMedia::problem(const MediaPlace &place) const
{
    const Intake *intake = find(place);
    return intake ? intake->problem : QString();
}

void QuestionMedia::set(const Intake &intake)
{
    m_intakes.removeIf([&](const Intake &other) { return other.place == intake.place; });
    m_intakes.append(intake);
    Q_EMIT changed();
}

void QuestionMedia::forgetAll()
{
    m_intakes.clear();
    Q_EMIT changed();
}

void QuestionMedia::take(const MediaPlace &place, const OfferedMedia &media)
{
    const Intake intake{place, ++m_lastRequest, {}};
    set(intake);
    runInPool(
        *QThreadPool::globalInstance(), this,
        [part = place.part, media] { return readOffered(part, media); },
        [this, intake, media](const Result<QByteArray> &read) { keep(intake, media, read); });
}

void QuestionMedia::keep(const Intake &intake, const OfferedMedia &media,
                         const Result<QByteArray> &read)
{
    if (!read)
        return finish(intake, media, std::unexpected(read.error()));
    m_shelf.keep(
        *read, longestSide(intake.place.part), this,
        [this, intake, media](const Result<QString> &path) { finish(intake, media, path); });
}

void QuestionMedia::finish(const Intake &intake, const OfferedMedia &media,
                           const Result<QString> &path)
{
    const Intake *now = find(intake.place);
    if (!now || now->request != intake.request)
        return;
    if (!path)
        return set({intake.place, 0, refusalWords(intake.place.part, path.error())});
    if (!media.path.isEmpty())
        m_fileNames.insert(*path, QFileInfo(media.path).fileName());
    set({intake.place, 0, {}});
    put(intake.place, *path);
}

void QuestionMedia::remove(const MediaPlace &place)
{
    set({place, 0, {}});
    put(place, {});
}

void QuestionMedia::put(const MediaPlace &place, const QString &path)
{
    const QList<Question> &questions = m_document.pack().questions;
    const auto found = std::ranges::find(questions, place.question, &Question::id);
    if (found == questions.cend())
        return;
    Question question = *found;
    QString *member = memberAt(question, place);
    if (!member)
        return;
    *member = path;
    if (question.image.isEmpty())
        question.uncoversImage = false;
    m_document.editBeside(int(found - questions.cbegin()), question);
}
