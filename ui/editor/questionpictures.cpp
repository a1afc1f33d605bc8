#include "ui/editor/questionpictures.h"

#include "core/game/question.h"

#include <QPointer>

namespace
{

/// The stage in the preview, at twice its size.
constexpr QSize pictureBound(672, 378);

QSet<QString> picturesOf(const Question &question)
{
    QSet<QString> paths{question.image};
    for (const Choice &choice : question.choices)
        paths.insert(choice.image);
    paths.remove(QString());
    return paths;
}

} // namespace

QuestionPictures::QuestionPictures(HostSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{ }

void QuestionPictures::showQuestion(const Question &question)
{
    const QSet<QString> wanted = picturesOf(question);
    std::erase_if(m_loaders, [&](const auto &entry) { return !wanted.contains(entry.first); });
    m_missing.intersect(wanted);
    for (const QString &path : wanted) {
        if (!m_loaders.contains(path))
            fetch(path);
    }
}

StagePicture QuestionPictures::picture(const QString &path) const
{
    const auto loader = m_loaders.find(path);
    return loader == m_loaders.cend() ? StagePicture() : loader->second->picture();
}

void QuestionPictures::fetch(const QString &path)
{
    PictureLoader *loader = (m_loaders[path] = std::make_unique<PictureLoader>(pictureBound)).get();
    connect(loader, &PictureLoader::changed, this, [this, path] { Q_EMIT changed(path); });
    m_session.loadPicture(path, loader,
                          [this, path, loader = QPointer(loader)](const Result<QByteArray> &bytes) {
                              if (!loader)
                                  return;
                              if (bytes) {
                                  loader->loadData(*bytes, path);
                                  return;
                              }
                              m_missing.insert(path);
                              Q_EMIT changed(path);
                          });
}
