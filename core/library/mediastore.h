#pragma once

#include "core/support/error.h"

#include <QCache>
#include <QDateTime>
#include <QSet>

/// A kept picture or sound.
struct MediaFile
{
    QByteArray contentType;
    QByteArray bytes;
};

/// The pictures and sounds of rooms and questions, each in a file that is named after the hash of its content: nobody
/// guesses the name of one, the same picture is kept once, and one that went bad on disk is noticed.
class MediaStore
{
public:
    /// `folder` is made when the first file is saved.
    explicit MediaStore(const QString &folder);

    /// Keeps a PNG, JPEG, MP3, Ogg or WAV and gives its kept path: "/media/<hash>.png". Nothing is
    /// decoded here. `InvalidMessage` for other bytes, `TooLarge`, or `Unavailable` with the reason
    /// when the disk refuses.
    Result<QString> save(const QByteArray &bytes);
    /// By its name, the last part of its path. `NotFound` when it is not here or not whole.
    Result<MediaFile> load(const QString &name);
    /// Removes the files that are none of these paths and were saved before `before`; says how many.
    int sweep(const QSet<QString> &usedPaths, const QDateTime &before);

private:
    QString m_folder;
    QCache<QString, MediaFile> m_loaded; ///< By name; the cost is in bytes.
};
