#pragma once

#include "core/game/events.h"

#include <QObject>

#include <functional>

/// What a node tells itself: committed entries of rooms and their passing. In process; always queued,
/// in order, never from inside a publish call.
class EventBus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The room begins here with this state (made, or taken up), at `sequence`.
    void publishOpened(const GameRoom &room, quint64 sequence);
    void publishCommitted(const RoomCode &code, const JournalEntry &entry);
    /// The room is gone: deleted, expired or handed to another node.
    void publishRemoved(const RoomCode &code);

Q_SIGNALS:
    void opened(const GameRoom &room, quint64 sequence);
    void committed(const RoomCode &code, const JournalEntry &entry);
    void removed(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(EventBus)

    void post(std::function<void()> delivery);

    QList<std::function<void()>> m_queue;
};
