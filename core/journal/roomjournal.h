#pragma once

#include "core/game/events.h"

#include <QObject>

#include <functional>

/// What a list of rooms needs to know of one, kept beside its log by each append.
struct RoomHeader
{
    QString title;
    RoomStatus status = RoomStatus::Idle;
    int playerCount = 0;
    int questionCount = 0;
    TimePoint createdAt;
    TimePoint expiresAt; ///< `expire` removes the room after this.

    bool operator==(const RoomHeader &) const = default;
};

struct RoomRecord
{
    RoomCode code;
    RoomHeader header;
    NodeId owner; ///< Empty when released.
    TimePoint lastAlive; ///< The last append or renewal.

    bool operator==(const RoomRecord &) const = default;
};

/// A room as the journal holds it: fold `tail` onto `snapshot`.
struct JournalledRoom
{
    std::optional<GameRoom> snapshot;
    quint64 snapshotSequence = 0;
    QList<JournalEntry> tail; ///< All entries after the snapshot, in order.
    TimePoint lastAlive;
};

/// The right to append to a room, and its age: a newer epoch fences an older.
struct RoomLease
{
    RoomCode code;
    quint64 epoch = 0;
};

/// How well the store works, in words for a person.
struct JournalHealth
{
    enum class State { Ok, Failing, Volatile };
    State state = State::Ok;
    QString problem; ///< What happened, what it means, what to do. When Ok: empty, or a notice.

    bool operator==(const JournalHealth &) const = default;
};

/// The log of every room; the only thing that makes an event true. This is the contract that the
/// conformance suite (tests/conformance) checks of each implementation:
///
/// - All calls return at once; each reply comes later, in the calling thread, never from inside the
///   call, in the order of the calls for one room, and not at all when `context` is gone by then.
/// - A reply without error means: it survives a power cut (unless health() says Volatile).
/// - Entries of a room are numbered from 1 without gaps. An entry stands whole or not at all.
/// - Out of reach, full or broken: `Unavailable`, and nothing was done or, if that can't be known, the
///   caller may repeat with the same sequence: `append` of an entry that stands already with the same
///   epoch and events succeeds again.
class RoomJournal : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Makes a room with its first entry (sequence 1) and gives its lease. `Conflict` when the code is
    /// in use.
    virtual void create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                        const RoomHeader &header, QObject *context, Reply<RoomLease> reply) = 0;
    /// `RoomNotFound` when there is none; `Corrupt` when it can't be read.
    virtual void load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply) = 0;
    /// Appends `entry`, whose sequence must be the last one's plus 1 (`Conflict`), under a lease whose
    /// epoch must be the newest and not released (`Fenced`). Replies with the entry's sequence.
    virtual void append(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header,
                        QObject *context, Reply<quint64> reply) = 0;
    /// Takes the room for `node`; the epoch rises by one. The node that has it already may take it at
    /// once; `Conflict` while another node's lease is valid. This is not a sign of life: `lastAlive`
    /// stays, so that the new owner learns for how long nobody ran the room.
    virtual void acquire(const RoomCode &code, const NodeId &node, TimePoint now, QObject *context,
                         Reply<RoomLease> reply) = 0;
    /// A sign of life for each room; replies with those whose lease is lost. An Error says nothing
    /// about leases.
    virtual void renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
                       Reply<QList<RoomCode>> reply) = 0;
    /// Gives the room up, so that another node may take it at once.
    virtual void release(const RoomLease &lease, QObject *context, Reply<void> reply) = 0;
    /// Keeps the state after entry `sequence`, from which `load` can start; all entries stay, for the
    /// audit. Nothing depends on it: it may come late, or not at all when `sequence` was not appended.
    virtual void saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room) = 0;
    /// Calls `handler` for each entry after `sequence`, those to come included, in order and each once,
    /// until `context` dies or the room is removed. When the store has lost entries that were handed over
    /// and goes on with others, it calls `broken` instead, and nothing more: load the room again.
    virtual void follow(const RoomCode &code, quint64 sequence, QObject *context,
                        std::function<void(const JournalEntry &)> handler,
                        std::function<void()> broken = {}) = 0;
    /// The whole log from the first entry, for audit and export.
    virtual void readLog(const RoomCode &code, QObject *context, Reply<QList<JournalEntry>> reply) = 0;
    /// All rooms, newest first.
    virtual void list(QObject *context, Reply<QList<RoomRecord>> reply) = 0;
    /// Removes a room for good; the lease must be good for `append`.
    virtual void remove(const RoomLease &lease, QObject *context, Reply<void> reply) = 0;
    /// Removes rooms past their time and replies with their codes.
    virtual void expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply) = 0;

    /// As last told by `healthChanged`.
    virtual JournalHealth health() const = 0;
    /// The host's explicit wish to go on although nothing can be saved: from now on appends succeed in
    /// memory and health is Volatile. Does nothing unless Failing.
    virtual void goOnWithoutDisk() = 0;

Q_SIGNALS:
    void healthChanged(const JournalHealth &health);

private:
    Q_DISABLE_COPY_MOVE(RoomJournal)
};
