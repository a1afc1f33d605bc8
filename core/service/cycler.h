#pragma once

#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

/// Moves games on in time: ends each phase when it is due and ticks while a question is open. Timers
/// are armed for absolute times, so that nothing adds up.
class Cycler : public QObject
{
    Q_OBJECT

public:
    Cycler(RoomService &service, RoomReplicas &replicas, const Clock &clock,
           QObject *parent = nullptr);
    ~Cycler() override;

Q_SIGNALS:
    /// At the opening of a question and then every countdown interval while it is open.
    void ticked(const RoomCode &code, Milliseconds remaining, TimePoint deadline);

private:
    Q_DISABLE_COPY_MOVE(Cycler)

    struct RoomTimers;

    void arm(const GameRoom &room);
    void endDuePhase(const RoomCode &code);
    void tick(const RoomCode &code);

    RoomService &m_service;
    RoomReplicas &m_replicas;
    const Clock &m_clock;
    std::unordered_map<QString, std::unique_ptr<RoomTimers>> m_timers;
};
