#include "core/service/eventbus.h"

void EventBus::publishOpened(const GameRoom &room, quint64 sequence)
{
    post([this, room, sequence] { Q_EMIT opened(room, sequence); });
}

void EventBus::publishCommitted(const RoomCode &code, const JournalEntry &entry)
{
    post([this, code, entry] { Q_EMIT committed(code, entry); });
}

void EventBus::publishRemoved(const RoomCode &code)
{
    post([this, code] { Q_EMIT removed(code); });
}

void EventBus::post(std::function<void()> delivery)
{
    m_queue.append(std::move(delivery));
    if (m_queue.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // What is published during delivery waits for the next turn of the event loop.
            for (const auto &deliver : std::exchange(m_queue, {}))
                deliver();
        },
        Qt::QueuedConnection);
}
