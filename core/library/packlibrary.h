#pragma once

#include "core/library/libraryfile.h"
#include "core/library/packinfo.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

class QFileInfo;

/// The packs that come with the program, which are JSON files, and those of the host, which are
/// kept in `library.sqlite` in the data folder; for the thread that first uses it. The host's pack
/// hides the built-in one of the same id. A JSON file in the data folder's `packs` is taken over at
/// the next call and moved to `packs/imported`.
class PackLibrary
{
public:
    /// File and folders are made when they are needed. `clock` must outlive the library.
    PackLibrary(const QString &builtInFolder, const QString &dataFolder, const Clock &clock);

    /// By title. While the host's file can't be used, those of the program.
    Result<QList<PackInfo>> list() { return find({}); }
    Result<QList<PackInfo>> find(const PackSearch &search);
    /// The same with what the whole library tells.
    Result<PackList> listing(const PackSearch &search);
    /// Files that can't be taken over, and why.
    QList<PackProblem> problems();
    /// `PackNotFound`, or `Corrupt` when what is kept of it can't be read.
    Result<Pack> load(const QString &id);
    Result<PackDetails> details(const QString &id);
    /// Keeps the host's pack whole or not at all, in the place of the one before. Refused without a
    /// valid id; `Unavailable` with the reason when the disk refuses.
    Result<void> save(const Pack &pack);
    /// True for an id that no pack has, built in or not.
    bool isFree(const QString &id);

    /// Puts the host's pack into the recycle bin, where it has the number that is given back; a
    /// built-in one of the same id shows again. `Forbidden` for one that is only built in.
    Result<qint64> remove(const QString &id);
    /// Last deleted first.
    Result<QList<BinnedPack>> bin();
    /// Takes a pack out of the bin and gives its id, which is another one when that was given away
    /// meanwhile. `PackNotFound` when it is not there.
    Result<QString> restore(qint64 number);
    /// The same for the pack that had this id and was deleted last.
    Result<QString> restore(const QString &id);
    /// Deletes for good what has been in the bin for this long; says how many packs that were.
    Result<int> emptyBin(std::chrono::milliseconds patience);

    /// Counts a game with these questions.
    Result<void> countUse(const QList<Question> &questions);
    /// What `textSkeleton` makes of all questions' texts.
    Result<QSet<QString>> knownTexts();
    /// The pictures and sounds that any pack names, those in the bin too.
    Result<QSet<QString>> usedImages();

    /// What is wrong with the file or happened to it, for people; empty when all is well.
    QString notice() const { return m_file.notice(); }

private:
    struct Refused
    {
        QDateTime modified; ///< Invalid: it is tried again.
        qint64 size = 0;
        QString reason;
    };

    void refresh();
    void readBuiltIn();
    bool keepBuiltIn(const QList<Pack> &packs, const QStringList &ids);
    void takeOver(const QFileInfo &file);
    Result<void> tryToTakeOver(const QFileInfo &file);
    /// Keeps the host's pack as long as there is only a library in memory; always refused, so that
    /// its file stays.
    Result<void> playMeanwhile(const Pack &pack);
    /// Keeps the host's pack; another one of its id goes into the recycle bin.
    Result<void> replace(const Pack &pack);

    QString m_builtInFolder;
    QString m_dropFolder;
    const Clock &m_clock;
    LibraryFile m_file;
    QString m_builtInState; ///< Names, times and sizes of the files that were read.
    QList<PackProblem> m_builtInProblems;
    QHash<QString, Refused> m_refused; ///< Dropped files that were not taken over, by name.
};
