#pragma once

#include "core/journal/roomjournal.h"
#include "core/service/forwardedcommands.h"
#include "core/service/recententries.h"
#include "core/service/roomreplicas.h"
#include "core/support/clock.h"

#include <memory>
#include <unordered_map>

/// The rooms that other nodes own. This node follows each, so that its replica is always at hand, and
/// hands commands on to the owner.
class SharedRooms : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    SharedRooms(RoomJournal &journal, RoomRelay &relay, EventBus &bus, const RoomReplicas &replicas,
                const Clock &clock, QObject *parent = nullptr);
    ~SharedRooms() override;

    /// Looks for rooms from now on, see the signals.
    void start();
    void stop();

    RoomRelay &relay() { return m_relay; }
    const RecentEntries &recent() const { return m_recent; }
    bool follows(const RoomCode &code) const { return m_followed.contains(code.value); }
    QList<RoomCode> followed() const;
    /// The last entry of a followed room that was published.
    quint64 sequence(const RoomCode &code) const { return m_followed.at(code.value).sequence; }
    /// Publishes what comes after entry `sequence`, which the replicas have.
    void follow(const RoomCode &code, quint64 sequence);
    /// No more; what the replicas have stays.
    void leave(const RoomCode &code) { m_followed.erase(code.value); }
    /// Follows on to entry `sequence`, the last one before this node owned the room, and no further;
    /// then calls `then`.
    void leaveAt(const RoomCode &code, quint64 sequence, std::function<void()> then);
    /// Publishes that the room is gone.
    void drop(const RoomCode &code);

    /// Refuses what the replica refuses, and leaves the rest to the owner.
    void submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                Reply<RoomEvents> reply);
    void deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply);

Q_SIGNALS:
    /// There is this room; told often, of all rooms.
    void roomSeen(const RoomCode &code);
    /// Nobody serves this room now.
    void roomFree(const RoomCode &code);
    /// Its log is another one than what was published of it; it is not followed any more.
    void roomBroken(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(SharedRooms)

    struct Followed
    {
        quint64 sequence = 0; ///< Of the last entry that was published.
        std::unique_ptr<QObject> subscription;
        quint64 leaveAt = 0;
        std::function<void()> then; ///< Empty unless the room is to be left.
    };

    void take(const RoomCode &code, const JournalEntry &entry);
    void breakOff(const RoomCode &code);
    void leaveIfThere(const RoomCode &code);
    void lookForFree();
    void lookForAll();

    RoomJournal &m_journal;
    RoomRelay &m_relay;
    EventBus &m_bus;
    const RoomReplicas &m_replicas;
    const Clock &m_clock;
    ForwardedCommands m_forwarded;
    RecentEntries m_recent;
    std::unordered_map<QString, Followed> m_followed;
    QTimer m_freeTimer;
    QTimer m_allTimer;
    bool m_looking = false;
};
