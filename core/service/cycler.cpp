#include "core/service/cycler.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace
{
constexpr auto retryPause = 1s;
}

struct Cycler::RoomTimers
{
    QTimer phase;
    QTimer countdown;
    TimePoint tickedDeadline; ///< The open question's, once its first tick is out.
};

Cycler::Cycler(RoomService &service, RoomReplicas &replicas, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_replicas(replicas)
    , m_clock(clock)
{
    connect(&replicas, &RoomReplicas::roomOpened, this, &Cycler::arm);
    connect(&replicas, &RoomReplicas::entryApplied, this,
            [this](const GameRoom &room, const JournalEntry &) { arm(room); });
    connect(&replicas, &RoomReplicas::roomRemoved, this,
            [this](const RoomCode &code) { m_timers.erase(code.value); });
}

Cycler::~Cycler() = default;

void Cycler::arm(const GameRoom &room)
{
    if (room.status != RoomStatus::InProgress) {
        m_timers.erase(room.code.value);
        return;
    }
    auto &timers = m_timers[room.code.value];
    if (!timers) {
        timers = std::make_unique<RoomTimers>();
        for (QTimer *timer : {&timers->phase, &timers->countdown}) {
            timer->setSingleShot(true);
            timer->setTimerType(Qt::PreciseTimer);
        }
        connect(&timers->phase, &QTimer::timeout, this,
                [this, code = room.code] { endDuePhase(code); });
        connect(&timers->countdown, &QTimer::timeout, this,
                [this, code = room.code] { tick(code); });
    }

    if (room.phaseEndsAt && room.phase != Phase::Paused)
        timers->phase.start(std::max(Milliseconds(0), Milliseconds(*room.phaseEndsAt - m_clock.now())));
    else
        timers->phase.stop();

    if (room.phase != Phase::Answering || room.currentRound().heldAt) {
        timers->countdown.stop();
        timers->tickedDeadline = {};
    } else if (timers->tickedDeadline != room.currentRound().deadline) {
        timers->tickedDeadline = room.currentRound().deadline;
        tick(room.code);
    }
}

void Cycler::endDuePhase(const RoomCode &code)
{
    // Another node's to end. Should the room fall to this one, its take-over is an entry like any other.
    if (!m_service.owns(code))
        return;
    m_service.submit(code, EndDuePhase {}, this, [this, code](const Result<RoomEvents> &ended) {
        const auto it = m_timers.find(code.value);
        const GameRoom *room = m_replicas.room(code);
        if (it == m_timers.end() || !room)
            return;
        if (!ended)
            it->second->phase.start(retryPause); // The store is away; the phase waits for it.
        else if (ended->isEmpty() && m_clock.now() < room->phaseEndsAt.value_or(m_clock.now()))
            arm(*room); // The timer was a little early.
    });
}

void Cycler::tick(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    const auto it = m_timers.find(code.value);
    if (!room || it == m_timers.end() || room->phase != Phase::Answering)
        return;
    const Round &round = room->currentRound();
    const TimePoint now = m_clock.now();
    if (now >= round.deadline || round.heldAt)
        return;
    Q_EMIT ticked(code, round.deadline - now, round.deadline);
    const Milliseconds interval = room->settings.countdownInterval;
    // A pause moves opensAt, so the grid of ticks moves with the question.
    const auto ticksSoFar = std::max<qint64>(0, (now - round.opensAt) / interval);
    it->second->countdown.start(round.opensAt + (ticksSoFar + 1) * interval - now);
}
