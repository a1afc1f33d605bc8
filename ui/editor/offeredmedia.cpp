#include "ui/editor/offeredmedia.h"

#include <QDropEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{

QString localFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

bool OfferedMedia::isSound() const
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    return !path.isEmpty() && type.name().startsWith("audio/"_L1);
}

OfferedMedia offeredMedia(const QMimeData &data)
{
    if (const QString path = localFile(data); !path.isEmpty())
        return {path};
    return {{}, data.imageData().value<QImage>()};
}

bool offersMedia(const QMimeData &data)
{
    return data.hasImage() || !localFile(data).isEmpty();
}

MediaDrop::MediaDrop(QWidget &target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool MediaDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    // What is dragged within the window is no file.
    if (drop->source() || !offersMedia(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT offered(offeredMedia(*drop->mimeData()), drop->position().toPoint());
    return true;
}
