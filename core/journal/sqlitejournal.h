#pragma once

#include "core/journal/journalmailbox.h"
#include "core/journal/roomjournal.h"
#include "core/journal/sqlitewriter.h"

#include <QHash>
#include <QPointer>

/// The embedded journal: one SQLite file in a data folder that only this node uses. Saving is a
/// matter of its writer thread; calls and replies stay in the thread that the journal lives in.
///
/// A damaged file is moved aside at the start, never deleted, and health() then has a notice while
/// it is Ok. One that turns out damaged later is left for the next start. After `goOnWithoutDisk`
/// all is saved, and health is Ok again, as soon as the file can be written.
class SqliteJournal final : public RoomJournal
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder; ///< Made when it is missing.
        Milliseconds probeInterval{1000}; ///< While failing: how often writing is tried.
        int maxPageCount = 0; ///< Bounds the file as a full disk does; 0: no bound.
    };

    explicit SqliteJournal(const Options &options, QObject *parent = nullptr);
    /// Saves what was asked for before; replies that did not come yet don't come any more.
    ~SqliteJournal() override;

    void create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                const RoomHeader &header, QObject *context, Reply<RoomLease> reply) override;
    void load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply) override;
    void append(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header,
                QObject *context, Reply<quint64> reply) override;
    void acquire(const RoomCode &code, const NodeId &node, TimePoint now, QObject *context,
                 Reply<RoomLease> reply) override;
    void renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
               Reply<QList<RoomCode>> reply) override;
    void release(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room) override;
    void follow(const RoomCode &code, quint64 sequence, QObject *context,
                std::function<void(const JournalEntry &)> handler,
                std::function<void()> broken = {}) override;
    void readLog(const RoomCode &code, QObject *context, Reply<QList<JournalEntry>> reply) override;
    void list(QObject *context, Reply<QList<RoomRecord>> reply) override;
    void remove(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply) override;

    JournalHealth health() const override { return m_health; }
    void goOnWithoutDisk() override;

protected:
    /// Hands out the answers that came.
    void customEvent(QEvent *event) override;

private:
    struct Follower
    {
        QPointer<QObject> context;
        std::function<void(const JournalEntry &)> handler;
        quint64 lastSequence = 0;
        bool isLive = false; ///< All before has been handed out; what is appended comes next.
    };
    using FollowerPointer = std::shared_ptr<Follower>;

    template <typename T, typename Work, typename Done>
    void post(JournalRequest::Kind kind, Work work, QObject *context, Done done);
    void fillGap(const RoomCode &code, const FollowerPointer &follower);
    void handOut(const JournalEntry &entry, Follower &follower);
    void tellFollowers(const RoomCode &code, const JournalEntry &entry);

    Milliseconds m_retryInterval;
    JournalHealth m_health;
    QHash<RoomCode, QList<FollowerPointer>> m_followers;
    JournalMailbox m_mailbox;
    SqliteWriter m_writer;
};
