#pragma once

#include "ui/audience/pictureloader.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>

/// Fetches the bytes of the picture or sound that a room calls `name`, e.g. "/media/…". `reply` comes
/// later in the GUI thread, not at all when `context` is gone; empty bytes: there is none.
using PictureSource = std::function<void(const QString &name, QObject *context,
                                         std::function<void(const QByteArray &)> reply)>;

/// Fetches and reads the pictures that a scene wants, and forgets those that it no longer wants.
class ScenePictures : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScenePictures)

public:
    /// Pictures are made no larger than `bound`.
    explicit ScenePictures(const QSize &bound, QObject *parent = nullptr);

    void setSource(PictureSource source) { m_source = std::move(source); }
    void want(const QStringList &names);

Q_SIGNALS:
    void loaded(const QString &name, const StagePicture &picture);

private:
    void fetch(const QString &name);

    QSize m_bound;
    PictureSource m_source;
    std::map<QString, std::unique_ptr<PictureLoader>> m_loaders; ///< By name.
};
