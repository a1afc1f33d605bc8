#pragma once

#include "app/node/botthread.h"
#include "app/node/cpumeter.h"
#include "core/service/roomdoctor.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

/// A short game of simulated phones against the node that it lives in, over real sockets, in a room
/// that nobody sees and that is gone afterwards however it ended. Lives in the engine thread.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(RoomService &service, RoomReplicas &replicas, QObject *parent = nullptr);
    ~Rehearsal() override;

    /// Plays with so many phones, who find the node at `url`. What stands against it is told by the
    /// state, as is everything that follows.
    void start(int phones, const QUrl &url);
    void cancel();
    /// Ends what is under way and replies when nothing is left of it.
    void cleanUp(QObject *context, std::function<void()> reply);
    /// Deletes rooms of rehearsals that this node runs and that did not end, as after a crash.
    void sweep();

    const RehearsalState &state() const { return m_state; }

Q_SIGNALS:
    void changed();
    /// Nothing is left of the one that was under way.
    void ended();

private:
    Q_DISABLE_COPY_MOVE(Rehearsal)

    using Stage = RehearsalState::Stage;
    using Trouble = RehearsalState::Trouble;

    const GameRoom *runningGame() const;
    void sendPhones(const QUrl &url);
    void follow(const BotReport &report);
    void begin();
    void measure(const BotReport &report);
    void leave(Stage outcome, Trouble trouble = Trouble::None, const QString &detail = {});
    void close();
    void finish();

    RoomService &m_service;
    const RoomReplicas &m_replicas;
    RoomCode m_code; ///< Of the room that is there now, if any.
    BotThread *m_bots = nullptr; ///< A child, while there is one.
    CpuMeter m_cpu;
    QTimer m_patience;
    bool m_isCreating = false; ///< The room is under way.
    int m_standstill = 0; ///< Seconds in which nobody more came in.
    Stage m_outcome = Stage::None;
    RehearsalState m_state;
};
