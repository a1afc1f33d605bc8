#include "ui/audience/scenepictures.h"

#include <QPointer>

ScenePictures::ScenePictures(const QSize &bound, QObject *parent)
    : QObject(parent)
    , m_bound(bound)
{ }

void ScenePictures::want(const QStringList &names)
{
    std::erase_if(m_loaders, [&names](const auto &entry) { return !names.contains(entry.first); });
    for (const QString &name : names) {
        if (m_source && !m_loaders.contains(name))
            fetch(name);
    }
}

void ScenePictures::fetch(const QString &name)
{
    PictureLoader *loader = (m_loaders[name] = std::make_unique<PictureLoader>(m_bound)).get();
    connect(loader, &PictureLoader::changed, this,
            [this, name, loader] { Q_EMIT loaded(name, loader->picture()); });
    m_source(name, loader, [name, loader = QPointer(loader)](const QByteArray &bytes) {
        if (loader && !bytes.isEmpty())
            loader->loadData(bytes, name);
    });
}
