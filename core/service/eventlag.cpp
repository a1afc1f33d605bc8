#include "core/service/eventlag.h"

#include <algorithm>

EventLag::EventLag(const RoomReplicas &replicas, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&replicas, &RoomReplicas::entryApplied, this,
            [this](const GameRoom &, const JournalEntry &entry) {
                if (m_oldest) {
                    m_oldest = std::min(*m_oldest, entry.at);
                    return;
                }
                m_oldest = entry.at;
                // Behind the flush that the entry's messages wait for.
                QMetaObject::invokeMethod(this, &EventLag::measure, Qt::QueuedConnection);
            });
}

DurationHistogram EventLag::take()
{
    return std::exchange(m_lags, {});
}

void EventLag::measure()
{
    m_lags.add(m_clock.now() - *std::exchange(m_oldest, std::nullopt));
}
