#pragma once

#include "core/service/eventbus.h"

#include <QHash>

#include <unordered_map>

/// The committed state of every room that this node serves: the fold of what the bus says. Everything
/// that leaves the node is told from here, never from what is only decided.
class RoomReplicas : public QObject
{
    Q_OBJECT

public:
    explicit RoomReplicas(EventBus &bus, QObject *parent = nullptr);

    /// Null when this node doesn't serve the room. Valid until control returns to the event loop.
    const GameRoom *room(const RoomCode &code) const;
    /// Newest first.
    QList<const GameRoom *> rooms() const;

Q_SIGNALS:
    void roomOpened(const GameRoom &room);
    /// The store has lost what was told of the room last: it goes on from this state; opened follows.
    void roomReset(const GameRoom &room);
    /// After each event, in order, with the state right behind it.
    void eventApplied(const GameRoom &room, const RoomEvent &event);
    /// After all events of an entry.
    void entryApplied(const GameRoom &room, const JournalEntry &entry);
    void roomRemoved(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(RoomReplicas)

    struct Replica
    {
        GameRoom room;
        quint64 sequence = 0;
    };
    std::unordered_map<QString, Replica> m_rooms;
};
