#include "core/library/formats/packpictures.h"

#include "core/library/mediastore.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto mediaPath = "/media/"_L1;
}

void keepPictures(ImportReport &report, const QString &mediaFolder)
{
    // A store of its own: this may be another thread than the one that serves pictures.
    MediaStore store(mediaFolder);
    QHash<QString, QString> paths;
    for (auto picture = report.pictures.cbegin(); picture != report.pictures.cend(); ++picture) {
        const auto path = store.save(picture.value());
        if (path)
            paths.insert(picture.key(), *path);
        else
            report.warnings.append(u"a picture is left out: "_s + path.error().message);
    }
    for (Question &question : report.pack.questions) {
        if (report.pictures.contains(question.image))
            question.image = paths.value(question.image);
    }
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
