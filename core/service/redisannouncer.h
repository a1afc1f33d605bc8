#pragma once

#include "core/journal/redislanes.h"
#include "core/service/roomannouncer.h"

/// Publishes the announcements of rooms that this node runs: on the channel `quizstage:events`, and
/// in the stream `quizstage:events:log` for those who were away. In order and at least once: what
/// had no reply before the connection broke is sent again. When more than 10,000 wait, the oldest
/// are left out.
class RedisAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// Both live longer; `redis` is opened by its owner.
    RedisAnnouncer(QtRedis &redis, const RoomAnnouncer &announcer, QObject *parent = nullptr);

    qsizetype waitingCount() const { return qsizetype(m_waiting.size()); }

private:
    Q_DISABLE_COPY_MOVE(RedisAnnouncer)

    void take(const RoomAnnouncement &announcement);
    void sendFirst();
    void post(const QByteArray &lane, const QByteArrayList &command);
    void takeEnd();

    RedisLanes m_lanes;
    std::deque<QByteArray> m_waiting; ///< As JSON; the first is being sent.
    int m_unanswered = 0; ///< Of the two commands of the first.
};
