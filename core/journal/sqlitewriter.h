#pragma once

#include "core/journal/journalmailbox.h"
#include "core/journal/sqliterooms.h"

#include <thread>

/// The thread that writes: it owns the connection, commits all that has queued up in one
/// transaction, and only then answers. While nothing can be saved it refuses, and tries once in a
/// while.
class SqliteWriter
{
public:
    struct Options
    {
        QString path;
        Milliseconds probeInterval;
        int maxPageCount;
    };

    /// Starts the thread.
    SqliteWriter(JournalMailbox &mailbox, const Options &options);
    /// Waits for the thread to end, which the mailbox must have been asked for.
    ~SqliteWriter() { m_thread.join(); }

private:
    Q_DISABLE_COPY_MOVE(SqliteWriter)

    using State = JournalHealth::State;
    using SteadyTime = std::chrono::steady_clock::time_point;

    void run();
    void openFile();
    void beginFailing(const StorageTrouble &trouble);
    void beginSaving(std::unique_ptr<SqliteDatabase> file);
    void goOnInMemory();
    void probe();
    JournalMailbox::Deadline nextTurn() const;

    void process(JournalMailbox::Work work);
    bool commit(const JournalRequests &requests);
    void refuse(const JournalRequests &requests);
    void queueSnapshots(std::vector<SnapshotRequest> snapshots);
    void writeSnapshot();
    void checkpointWhenDue();
    void rollBack();
    void close();

    JournalMailbox &m_mailbox;
    Options m_options;
    std::unique_ptr<SqliteRooms> m_rooms; ///< Null while the file can't be read.
    State m_state = State::Ok;
    std::optional<StorageTrouble> m_trouble; ///< Empty when Ok.
    QString m_notice;
    std::optional<JournalHealth> m_healthToTell;
    SteadyTime m_nextProbe;
    bool m_wasOpen = false;
    std::vector<SnapshotRequest> m_snapshots;
    qint64 m_sinceCheckpoint = 0;
    std::thread m_thread; ///< Last, so that it finds the rest made.
};
