#pragma once

#include "core/game/commands.h"
#include "core/journal/roomjournal.h"
#include "core/service/eventbus.h"
#include "core/support/clock.h"

#include <QSet>
#include <QTimer>

#include <unordered_map>

class RoomOwner;
class SharedRooms;
struct FoldedRoom;

/// The owner of this node's rooms and the one way in: decides commands in memory, appends the events,
/// and replies only after the append.
class RoomService : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    RoomService(RoomJournal &journal, EventBus &bus, const Clock &clock, const NodeId &node,
                QObject *parent = nullptr);
    ~RoomService() override;

    /// Other nodes work on the same rooms: those that they own are followed, and taken up when nobody
    /// serves them any more. To be called before anything else, if at all.
    void shareRooms(SharedRooms &shared);

    /// Makes a room under a fresh code.
    void createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply);
    /// Decides at once; replies with the events when they are durable. A command that changes nothing
    /// succeeds without events, after all that was decided before it is durable.
    void submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                Reply<RoomEvents> reply);
    void deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply);
    /// Takes up all rooms that the journal holds and that are not served yet, where they were, and
    /// follows those that other nodes own; replies with the number of the former when all can be
    /// played. Those that can't be now may be taken up by a later call.
    void takeUpRooms(QObject *context, Reply<int> reply);
    /// Appends what is decided and gives all leases back; replies when all is done.
    void shutDown(QObject *context, std::function<void()> reply);

    /// True for rooms that this node runs.
    bool owns(const RoomCode &code) const;

Q_SIGNALS:
    /// This node runs the room from now on, which another one, or an earlier run of this one, did before.
    void roomTakenUp(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(RoomService)

    RoomOwner *find(const RoomCode &code) const;
    RoomOwner &serve(const RoomLease &lease, const GameRoom &room, quint64 sequence);
    void takeUp(const RoomCode &code, std::function<void()> taken);
    void loadTaken(const RoomLease &lease, std::function<void()> taken);
    void takeUpLoaded(const RoomLease &lease, const JournalledRoom &loaded,
                      std::function<void()> taken);
    bool writeAgain(const RoomLease &lease, const FoldedRoom &there, std::function<void()> taken);
    void takeOver(const RoomCode &code, TimePoint lastAlive, std::function<void()> taken);
    bool isKnown(const RoomCode &code) const;
    void follow(const RoomCode &code, std::function<void()> followed);
    void forget(const RoomCode &code);
    void loseRoom(const RoomCode &code);
    void giveSignsOfLife();
    void expireRooms();

    RoomJournal &m_journal;
    EventBus &m_bus;
    const Clock &m_clock;
    NodeId m_node;
    std::unordered_map<QString, RoomOwner *> m_rooms; ///< Children of this object.
    QSet<RoomCode> m_takingUp; ///< Not to be acquired a second time meanwhile.
    QSet<RoomCode> m_arriving; ///< Being made here, or loaded to be followed.
    SharedRooms *m_shared = nullptr;
    QTimer m_aliveTimer;
    QTimer m_expiryTimer;
};
