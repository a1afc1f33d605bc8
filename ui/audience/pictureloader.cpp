#include "ui/audience/pictureloader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

PictureLoader::PictureLoader(const QSize &bound, QObject *parent)
    : QObject(parent)
    , m_bound(bound)
{ }

void PictureLoader::loadFile(const QString &path)
{
    if (path.isEmpty()) {
        clear();
        return;
    }
    // A pipe would be waited for.
    load([path] { return QFileInfo(path).isFile() ? std::make_unique<QFile>(path) : nullptr; },
         QFileInfo(path).fileName());
}

void PictureLoader::loadData(const QByteArray &data, const QString &name)
{
    load(
        [data] {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(data);
            return buffer;
        },
        name);
}

void PictureLoader::clear()
{
    ++m_request;
    m_loading = false;
    if (m_picture.isNull() && m_problem.isEmpty())
        return;
    m_picture = {};
    m_problem.clear();
    Q_EMIT changed();
}

void PictureLoader::load(Open open, const QString &name)
{
    m_loading = true;
    const int request = ++m_request;
    auto work = [open = std::move(open), name, bound = m_bound, request,
                 loader = QPointer(this)] {
        const std::unique_ptr<QIODevice> device = open();
        auto read = device && device->open(QIODevice::ReadOnly)
            ? readStagePicture(*device, name, bound)
            : std::unexpected(tr("“%1” can't be opened. Choose the picture anew.").arg(name));
        // The loader may be gone by now; only its own thread can tell.
        QMetaObject::invokeMethod(
            qApp,
            [loader, request, read = std::move(read)]() mutable {
                if (loader)
                    loader->finish(request, std::move(read));
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(std::move(work));
}

void PictureLoader::finish(int request, std::expected<StagePicture, QString> &&read)
{
    if (request != m_request)
        return;
    m_loading = false;
    m_picture = read ? std::move(*read) : StagePicture();
    m_problem = read ? QString() : std::move(read).error();
    Q_EMIT changed();
}
