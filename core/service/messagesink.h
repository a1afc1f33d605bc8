#pragma once

#include "core/protocol/closecode.h"
#include "core/support/ids.h"

#include <QByteArray>

#include <functional>

/// Where the EventHandler's messages go: to the connections of a room on this node. A message is
/// compact JSON; a shared one is framed once for all.
class MessageSink
{
public:
    /// How a shared message is treated when a client's queue is long.
    enum class Urgency {
        Must, ///< Always queued.
        Droppable, ///< Left out for a client with over 64 KiB queued: countdown, progress, roster.
    };

    virtual ~MessageSink() = default;

    /// To every player, spectator and screen of the room.
    virtual void sendShared(const RoomCode &room, const QByteArray &message, Urgency urgency) = 0;
    /// The shared message to all and right behind it, in the same write, what `personal` gives for each
    /// player; an empty one is left out.
    virtual void sendSharedAndPersonal(const RoomCode &room, const QByteArray &message,
                                       const std::function<QByteArray(PlayerId)> &personal) = 0;
    /// To the room's screens and hosts alone; left out for one with over 64 KiB queued.
    virtual void sendToScreens(const RoomCode &room, const QByteArray &message) = 0;
    virtual void sendPersonal(const RoomCode &room, PlayerId player, const QByteArray &message) = 0;
    /// Says `message` (unless empty) and closes.
    virtual void closePlayer(const RoomCode &room, PlayerId player, const QByteArray &message,
                             CloseCode code) = 0;
    virtual void closeRoom(const RoomCode &room, const QByteArray &message, CloseCode code) = 0;
};
