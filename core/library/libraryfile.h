#pragma once

#include "core/journal/sqlitefile.h"

/// The file that keeps the library, for the thread that first uses it. As long as it can't be
/// opened, a library in memory stands in for it, so that the packs of the program can be played.
class LibraryFile
{
public:
    /// `clock` must outlive the file.
    LibraryFile(const QString &path, const Clock &clock)
        : m_path(path)
        , m_clock(clock)
    { }

    /// Opens the file unless it is open; a damaged one is moved aside, and what can still be read
    /// of it is taken over.
    void open();
    /// True while the library in memory stands in for the file.
    bool standsIn() const { return m_standsIn; }
    /// True when the tables are others than at the last call.
    bool takeNewTables() { return std::exchange(m_newTables, false); }

    /// Runs `work` on the tables; refused where it met trouble.
    template <typename Work>
    auto read(Work work) -> Result<decltype(work(std::declval<SqliteDatabase &>()))>
    {
        open();
        auto value = work(*m_database);
        if (m_database->trouble())
            return failure();
        return value;
    }
    /// Runs `work` in one transaction; refused, and nothing has changed, when it met trouble or
    /// this is only the stand-in.
    Result<void> write(const std::function<bool(SqliteDatabase &)> &work);
    /// The same in the stand-in too: for what can be had again at any time.
    Result<void> writeAnywhere(const std::function<bool(SqliteDatabase &)> &work);

    /// What is wrong with the file, or that a damaged one was moved aside; empty when all is well.
    QString notice() const;

private:
    Q_DISABLE_COPY_MOVE(LibraryFile)

    bool openFile();
    void salvage();
    std::unexpected<Error> failure();

    QString m_path;
    const Clock &m_clock;
    std::unique_ptr<SqliteDatabase> m_database; ///< Null before `open` and after a failure.
    std::optional<StorageTrouble> m_trouble;
    QString m_movedTo; ///< Where a damaged file is now; empty when none was.
    int m_salvaged = 0; ///< So many packs were taken over from it.
    bool m_standsIn = false; ///< The tables are in memory.
    bool m_newTables = false;
};
