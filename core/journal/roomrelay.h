#pragma once

#include "core/game/events.h"

#include <QObject>

#include <functional>

/// A command that some node handed on to the room's owner.
struct RelayedCommand
{
    quint64 number = 0; ///< In the room's queue, rising.
    QByteArray id; ///< The sender's, for the receipt.
    TimePoint sentAt; ///< On the clock that the nodes share.
    QByteArray body;

    bool operator==(const RelayedCommand &) const = default;
};

/// What nodes that share rooms tell each other besides the rooms' logs. Replies come as RoomJournal's
/// do: later, in the calling thread, not at all when `context` is gone, `Unavailable` when out of reach.
class RoomRelay : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Queues a command for whoever owns the room. A reply without an error means: it is in the queue,
    /// once, however often it was sent with this id, and stays there until an entry has its receipt.
    /// `RoomNotFound` when there is no such room.
    virtual void send(const RoomCode &code, const QByteArray &id, const QByteArray &body,
                      QObject *context, Reply<void> reply) = 0;
    /// For the owner: calls `handler` for each queued command that no entry has a receipt for, in order
    /// and each once, those to come included, until `context` dies; and `caughtUp` once, when those that
    /// were there already have been handed over.
    virtual void takeCommands(const RoomCode &code, QObject *context,
                              std::function<void(const RelayedCommand &)> handler,
                              std::function<void()> caughtUp) = 0;
    /// Rooms that no node serves: given up, or their lease has run out.
    virtual void listUnserved(QObject *context, Reply<QList<RoomCode>> reply) = 0;

Q_SIGNALS:
    /// By this node or another. May be missed while the store is out of reach: see RoomJournal::list.
    void roomMade(const RoomCode &code);
    /// Its owner gave it up: anybody may take it at once.
    void roomFreed(const RoomCode &code);
    void roomRemoved(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(RoomRelay)
};
