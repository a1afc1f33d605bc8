#include "core/journal/sqlitewriter.h"

#include "core/support/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace
{
constexpr qint64 checkpointAfterBytes = 4 * 1024 * 1024;
} // namespace

SqliteWriter::SqliteWriter(JournalMailbox &mailbox, const Options &options)
    : m_mailbox(mailbox)
    , m_options(options)
    , m_thread([this] { run(); })
{ }

void SqliteWriter::run()
{
    openFile();
    bool closing = false;
    while (!closing) {
        JournalMailbox::Work work = m_mailbox.waitForWork(nextTurn());
        closing = work.close;
        process(std::move(work));
    }
    close();
}

void SqliteWriter::process(JournalMailbox::Work work)
{
    if (work.goOnWithoutDisk)
        goOnInMemory();
    if (m_trouble && m_trouble->mayPass() && steady_clock::now() >= m_nextProbe)
        probe();
    if (!work.requests.empty() && !(m_state != State::Failing && commit(work.requests)))
        refuse(work.requests);
    if (!work.requests.empty() || m_healthToTell)
        m_mailbox.answer({std::exchange(m_healthToTell, std::nullopt), std::move(work.requests)});

    // After the replies, and one at a time: nobody waits for these.
    queueSnapshots(std::move(work.snapshots));
    writeSnapshot();
    checkpointWhenDue();
}

// False when nothing of it stands.
bool SqliteWriter::commit(const JournalRequests &requests)
{
    SqliteDatabase &database = m_rooms->database();
    const bool writes = std::ranges::any_of(requests, &JournalRequest::writes);
    bool good = database.execute(writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    for (const auto &request : requests) {
        if (!good)
            break;
        request->run(*m_rooms);
        good = !database.trouble();
    }
    good = good && database.execute(u"COMMIT"_s);
    if (!good)
        rollBack();
    return good;
}

void SqliteWriter::rollBack()
{
    SqliteDatabase &database = m_rooms->database();
    const auto trouble = database.takeTrouble();
    database.execute(u"ROLLBACK"_s);
    // SQLite may have rolled back by itself, which makes this fail.
    database.takeTrouble();
    // Memory is all there is by then, so it must not be given up.
    if (m_state != State::Volatile)
        beginFailing(trouble.value_or(StorageTrouble{{}, m_options.path, u"unknown"_s}));
}

// What only reads is still done where that is possible.
void SqliteWriter::refuse(const JournalRequests &requests)
{
    const Error error{ErrorCode::Unavailable, failingWords(*m_trouble)};
    for (const auto &request : requests) {
        if (request->writes() || !m_rooms) {
            request->refuse(error);
        } else {
            request->run(*m_rooms);
            m_rooms->database().takeTrouble();
        }
    }
}

void SqliteWriter::queueSnapshots(std::vector<SnapshotRequest> snapshots)
{
    for (SnapshotRequest &snapshot : snapshots) {
        std::erase_if(m_snapshots, [&](const SnapshotRequest &older) {
            return older.lease.code == snapshot.lease.code;
        });
        m_snapshots.push_back(std::move(snapshot));
    }
}

void SqliteWriter::writeSnapshot()
{
    if (m_state == State::Failing)
        m_snapshots.clear();
    if (m_snapshots.empty())
        return;
    const SnapshotRequest snapshot = std::move(m_snapshots.front());
    m_snapshots.erase(m_snapshots.begin());
    m_rooms->saveSnapshot(snapshot.lease, snapshot.sequence, snapshot.room);
    // The next append tells whether that was more than a snapshot's trouble.
    if (const auto trouble = m_rooms->database().takeTrouble())
        qCWarning(lcJournal) << "Snapshot of room" << snapshot.lease.code.value
                             << "not saved:" << trouble->detail;
}

void SqliteWriter::checkpointWhenDue()
{
    if (m_state != State::Ok)
        return;
    m_sinceCheckpoint += m_rooms->takeBytesWritten();
    if (m_sinceCheckpoint < checkpointAfterBytes)
        return;
    m_sinceCheckpoint = 0;
    m_rooms->database().execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    m_rooms->database().takeTrouble();
}

JournalMailbox::Deadline SqliteWriter::nextTurn() const
{
    if (!m_snapshots.empty() || m_healthToTell)
        return steady_clock::now();
    if (m_trouble && m_trouble->mayPass())
        return m_nextProbe;
    return std::nullopt;
}

void SqliteWriter::close()
{
    while (!m_snapshots.empty())
        writeSnapshot();
    if (m_state == State::Volatile && m_trouble->mayPass())
        probe();
    if (m_state == State::Ok)
        m_rooms->database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_rooms.reset();
}
