#pragma once

#include "core/journal/redislanes.h"
#include "core/journal/roomjournal.h"

class QtRedis;

/// How well Redis serves us, from what happens to the connection and to the calls. While it refuses
/// calls it is tried once a second.
class RedisHealth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisHealth)

public:
    /// A connection that is away for less than a second is not worth a word.
    RedisHealth(QtRedis &redis, RedisLanes &lanes, QObject *parent = nullptr);

    const JournalHealth &health() const { return m_health; }

Q_SIGNALS:
    void changed(const JournalHealth &health);

private:
    void takeConnection();
    void takeLoss();
    void takeRefusal(const RedisCall &call, const RedisReply &error);
    void probe();
    void tell();

    QtRedis &m_redis;
    QTimer m_lossTimer;
    QTimer m_probeTimer;
    RedisCall m_probe; ///< What shows whether the refusal still stands.
    QString m_loss; ///< In words; empty while there is a connection.
    QString m_refusal; ///< In words; empty while nothing is refused.
    JournalHealth m_health;
};
