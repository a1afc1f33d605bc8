#pragma once

#include "core/redis/redisconnection.h"

#include <memory>

/// Asks the Sentinels of some options, one after the other, where the master is.
class SentinelFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentinelFinder)

public:
    /// `session` outlives it.
    explicit SentinelFinder(RedisSession &session, QObject *parent = nullptr);
    ~SentinelFinder() override;

    /// Begins anew, with the Sentinel that answered last.
    void find(const RedisOptions &options);
    void stop();

Q_SIGNALS:
    void found(const QString &host, quint16 port);
    void failed(const QString &problem);

private:
    void askNext();
    void ask();
    void giveUpOn(const QString &problem);

    RedisSession &m_session;
    RedisOptions m_options;
    std::unique_ptr<RedisConnection> m_connection;
    qsizetype m_index = 0; ///< Of the Sentinel that is asked.
    qsizetype m_left = 0; ///< How many have still to be asked.
    QStringList m_problems;
};
