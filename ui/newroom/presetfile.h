#pragma once

#include "ui/newroom/presetbook.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

/// Reads the presets of a file; an empty book when there is no file. What can't be read is renamed, so
/// that nothing is lost when the next one is saved, and the words say to what.
Result<PresetBook> readPresets(const QString &path);
/// Writes them whole or not at all.
Result<void> writePresets(const QString &path, const PresetBook &book);

/// The file that keeps a host's presets, read and written beside the main thread, in the order of the
/// calls.
class PresetFile : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetFile)

public:
    explicit PresetFile(const QString &path, QObject *parent = nullptr);

    void load(std::function<void(const Result<PresetBook> &)> reply);
    void save(const PresetBook &book);

Q_SIGNALS:
    /// Something could not be saved.
    void failed(const Error &error);

private:
    QString m_path;
    QThreadPool m_thread; ///< Ends only after what is still to be written.
};
