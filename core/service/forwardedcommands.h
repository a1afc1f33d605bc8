#pragma once

#include "core/game/commands.h"
#include "core/journal/roomrelay.h"
#include "core/service/eventbus.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

/// This node's commands to rooms that other nodes own, each until the room's log has its receipt.
class ForwardedCommands : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    ForwardedCommands(RoomRelay &relay, EventBus &bus, QObject *parent = nullptr);

    /// Replies with what the owner's log says of it; `Unavailable` when nothing came in time, and then
    /// no owner will carry it out any more.
    void forward(const RoomCode &code, const RoomCommand &command, QObject *context,
                 Reply<RoomEvents> reply);
    /// Asks the owner to remove the room; replies when it is gone.
    void forwardRemoval(const RoomCode &code, QObject *context, Reply<void> reply);

private:
    Q_DISABLE_COPY_MOVE(ForwardedCommands)

    using SteadyTime = std::chrono::steady_clock::time_point;

    struct Waiting
    {
        RoomCode code;
        QPointer<QObject> context;
        Reply<RoomEvents> reply;
        SteadyTime until;
    };

    void send(const RoomCode &code, const QByteArray &body, QObject *context,
              Reply<RoomEvents> reply);
    void settle(const QByteArray &id, const Result<RoomEvents> &result);
    void settleRemoved(const RoomCode &code);
    void giveUpOld();

    RoomRelay &m_relay;
    QHash<QByteArray, Waiting> m_waiting; ///< By the command's id.
    QTimer m_patienceTimer;
};

/// The body of a command that asks for the room's removal; no RoomCommand, since no event follows it.
QByteArray removalRequest();

/// True when a command that was sent then must not be carried out any more.
bool isTooOld(const RelayedCommand &command, TimePoint now);
