#pragma once

#include "core/service/roomreplicas.h"
#include "core/support/clock.h"
#include "core/support/durationhistogram.h"

/// How long after rooms' events were written players here were told of them: from the moment that
/// an entry bears, on the clock that nodes share, until its messages are out. Measured once a turn
/// of the event loop, for the oldest entry of the turn.
class EventLag : public QObject
{
    Q_OBJECT

public:
    /// Both live longer; `clock` is the one of entries.
    EventLag(const RoomReplicas &replicas, const Clock &clock, QObject *parent = nullptr);

    /// What was measured since the last call.
    DurationHistogram take();

private:
    Q_DISABLE_COPY_MOVE(EventLag)

    void measure();

    const Clock &m_clock;
    std::optional<TimePoint> m_oldest; ///< Of this turn's entries.
    DurationHistogram m_lags;
};
