#include "ui/newroom/presetfile.h"

#include "ui/newroom/worker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 4 * 1024 * 1024;

Result<PresetBook> presetsFromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(ErrorCode::InvalidMessage, u"not JSON: "_s + problem.errorString());
    return presetBookFromJson(document.object());
}

/// Moves the file out of the way; its new name, or nothing when that is refused.
QString setAside(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1; number < 1000; ++number) {
        const QString name = number == 1 ? u"%1-unreadable.json"_s.arg(info.completeBaseName())
                                         : u"%1-unreadable-%2.json"_s.arg(info.completeBaseName())
                                               .arg(number);
        if (!info.dir().exists(name))
            return QFile::rename(path, info.dir().filePath(name)) ? name : QString();
    }
    return {};
}

} // namespace

Result<PresetBook> readPresets(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return PresetBook();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return refuse(ErrorCode::Unavailable,
                      PresetFile::tr("Your presets could not be read: %1 can't be opened. Only the "
                                     "built-in ones are offered.")
                          .arg(QDir::toNativeSeparators(path)));
    }
    const auto book = presetsFromBytes(file.readAll());
    file.close();
    if (book)
        return book;
    const QString name = setAside(path);
    return refuse(ErrorCode::Corrupt,
                  PresetFile::tr("Your presets could not be read (%1), so only the built-in ones "
                                 "are offered. The file is kept as %2.")
                      .arg(book.error().message,
                           name.isEmpty() ? QFileInfo(path).fileName() : name));
}

Result<void> writePresets(const QString &path, const PresetBook &book)
{
    // One that is there and can't be read must not be overwritten.
    const bool strange = QFile::exists(path) && !readPresets(path);
    const QByteArray bytes = QJsonDocument(toJson(book)).toJson();
    QSaveFile file(path);
    if (!(strange && QFile::exists(path)) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refuse(ErrorCode::Unavailable,
                  PresetFile::tr("Your presets could not be saved in %1. They are there until you "
                                 "close Quizstage.")
                      .arg(QDir::toNativeSeparators(path)));
}

PresetFile::PresetFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

void PresetFile::load(std::function<void(const Result<PresetBook> &)> reply)
{
    runInPool(m_thread, this, [path = m_path] { return readPresets(path); }, std::move(reply));
}

void PresetFile::save(const PresetBook &book)
{
    runInPool(m_thread, this, [path = m_path, book] { return writePresets(path, book); },
              [this](const Result<void> &saved) {
                  if (!saved)
                      Q_EMIT failed(saved.error());
              });
}
