#pragma once

#include "core/journal/roomjournal.h"

#include <utility>

class SqliteRooms;

/// One call on its way to the writer and, with its result, back. Only one thread has it at a time.
class JournalRequest
{
public:
    enum class Kind { Read, Write };

    explicit JournalRequest(Kind kind)
        : m_kind(kind)
    { }
    virtual ~JournalRequest() = default;
    Q_DISABLE_COPY_MOVE(JournalRequest)

    bool writes() const { return m_kind == Kind::Write; }

    /// In the writer's thread: does the work. May be run again after a rollback.
    virtual void run(SqliteRooms &rooms) = 0;
    /// In the writer's thread: the work can't be done, or was undone.
    virtual void refuse(const Error &error) = 0;
    /// In the journal's thread.
    virtual void reply() = 0;

private:
    Kind m_kind;
};

/// A request made of two functions: `work(rooms)` gives the result, `done(result)` takes it.
template <typename T, typename Work>
class JournalCall final : public JournalRequest
{
public:
    JournalCall(Kind kind, Work work, RoomJournal::Reply<T> done)
        : JournalRequest(kind)
        , m_work(std::move(work))
        , m_done(std::move(done))
    { }

    void run(SqliteRooms &rooms) override { m_result = m_work(rooms); }
    void refuse(const Error &error) override { m_result = std::unexpected(error); }
    void reply() override { m_done(std::move(m_result)); }

private:
    Work m_work;
    RoomJournal::Reply<T> m_done;
    Result<T> m_result = std::unexpected(Error{ErrorCode::Unavailable, {}});
};

/// A room's state to be kept. There is no reply: it only shortens loading.
struct SnapshotRequest
{
    RoomLease lease;
    quint64 sequence = 0;
    GameRoom room;
};
