#pragma once

#include "core/library/pack.h"

#include <QDateTime>
#include <QHash>

/// What a list of packs tells of one.
struct PackInfo
{
    QString id;
    QString title;
    QString description;
    QString language;
    QStringList tags;
    QStringList media; ///< The kept paths that its questions name.
    int questionCount = 0;
    bool builtIn = false;

    bool operator==(const PackInfo &) const = default;
};

/// A file in the library that is no pack, and why.
struct PackProblem
{
    QString file;
    QString reason;

    bool operator==(const PackProblem &) const = default;
};

/// Reads a pack's file; one without an id goes by the file's name. From any thread.
Result<Pack> readPackFile(const QString &path);
/// Writes a host's pack whole or not at all, and makes its folder; says what a list tells of it. From
/// any thread.
Result<PackInfo> writePackFile(const QString &path, const Pack &pack);

/// The packs that come with the program and those of the host, each a JSON file. The host's pack
/// hides the built-in one of the same id. A file without an id goes by its own name. Files that
/// change on disk are seen at the next call.
class PackLibrary
{
public:
    /// `ownFolder` is made when the first pack is saved.
    PackLibrary(const QString &builtInFolder, const QString &ownFolder);

    /// By title.
    QList<PackInfo> list();
    /// Files that can't be read as packs, and second ones of the same id.
    QList<PackProblem> problems();
    /// `PackNotFound`, or `Corrupt` when the file went bad.
    Result<Pack> load(const QString &id);
    /// Writes the host's pack whole or not at all. Refused without a valid id; `Unavailable` with
    /// the reason when the disk refuses.
    Result<void> save(const Pack &pack);
    /// Removes the host's pack; a built-in one of the same id shows again. `Forbidden` for one that
    /// is only built in.
    Result<void> remove(const QString &id);

    /// For threads that do the slow parts elsewhere: where a pack is read, and where one of this id is
    /// saved. The two functions below do that work.
    Result<QString> pathOf(const QString &id);
    QString pathForSaving(const QString &id);
    /// Takes note of what `writePackFile` wrote, so that it isn't read again here.
    void adopt(const QString &path, const PackInfo &info);
    /// True for an id that no pack has, built in or not.
    bool isFree(const QString &id);

private:
    struct File
    {
        QDateTime modified;
        qint64 size = 0;
        Result<PackInfo> info;
    };
    struct Entry
    {
        QString path;
        PackInfo info;
    };

    void refresh();
    void scan(const QString &folder, bool builtIn, const QHash<QString, File> &known);

    QString m_builtInFolder;
    QString m_ownFolder;
    QHash<QString, File> m_files; ///< By path.
    QHash<QString, Entry> m_packs; ///< By id.
    QList<PackProblem> m_problems;
};
