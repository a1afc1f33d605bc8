#include "core/library/formats/packpictures.h"

#include "core/library/mediastore.h"
#include "core/library/soundfile.h"
#include "core/picture/picture.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr auto mediaPath = "/media/"_L1;

/// Saves the files of a report as they are asked for, each once for a size.
class Keeper
{
public:
    Keeper(ImportReport &report, const QString &mediaFolder)
        : m_report(report)
        , m_folder(mediaFolder)
    { }

    /// A name of the file becomes the kept path, or nothing when it can't be kept.
    void keep(QString &name, int longestSide)
    {
        if (!m_report.pictures.contains(name))
            return;
        const std::pair key(name, longestSide);
        if (!m_paths.contains(key))
            m_paths.insert(key, save(name, longestSide));
        name = m_paths.value(key);
    }

private:
    QString save(const QString &name, int longestSide)
    {
        const auto path = keepFile(m_report.pictures.value(name), longestSide, m_folder);
        if (path)
            return *path;
        m_report.warnings.append(
            u"a picture or sound is left out: %1: %2"_s.arg(name, path.error().message));
        return {};
    }

    ImportReport &m_report;
    QString m_folder;
    QHash<std::pair<QString, int>, QString> m_paths;
};

/// Takes out the questions that lost what they ask with.
void dropBroken(ImportReport &report)
{
    QList<Question> whole;
    QList<bool> kept;
    int number = 0;
    for (const Question &question : std::as_const(report.pack.questions)) {
        ++number;
        const auto ok = checkQuestion(question);
        kept.append(ok.has_value());
        if (ok)
            whole.append(question);
        else
            report.skipped.append({questionName(number), ok.error().message});
    }
    report.pack.questions = whole;
    report.pack.rounds = roundsOfKept(report.pack.rounds, kept);
}

} // namespace

Result<QString> keepFile(const QByteArray &bytes, int longestSide, const QString &mediaFolder)
{
    // A store of its own: this may be another thread than the one that serves files.
    MediaStore store(mediaFolder);
    if (!soundTypeOf(bytes).isEmpty())
        return store.save(withoutTags(bytes));
    const auto picture = preparePicture(bytes, longestSide);
    if (!picture) {
        // What is wrong is the file that was sent, nothing of ours.
        const Error &why = picture.error();
        return refuse(why.code == ErrorCode::Corrupt ? ErrorCode::InvalidMessage : why.code,
                      why.message);
    }
    return store.save(*picture);
}

void keepPictures(ImportReport &report, const QString &mediaFolder)
{
    Keeper keeper(report, mediaFolder);
    for (Question &question : report.pack.questions) {
        keeper.keep(question.image, questionPictureSide);
        keeper.keep(question.audio, questionPictureSide);
        for (Choice &choice : question.choices)
            keeper.keep(choice.image, choicePictureSide);
    }
    dropBroken(report);
}

ExportBuilder::Pictures picturesIn(const QString &mediaFolder)
{
    return [mediaFolder](const QString &path) {
        if (!path.startsWith(mediaPath))
            return QByteArray();
        const auto file = MediaStore(mediaFolder).load(path.sliced(mediaPath.size()));
        return file ? file->bytes : QByteArray();
    };
}
