#pragma once

#include "core/redis/redisconnection.h"
#include "core/redis/redisstate.h"
#include "core/redis/sentinelfinder.h"

#include <QTimer>

#include <memory>

/// A way to one server that mends itself: connection after connection, with growing pauses while
/// none succeeds. With Sentinel the server is looked up anew each time.
class RedisLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisLink)

public:
    /// What becomes of a command that comes while the first try goes on.
    enum class Early { Refuse, Keep };

    /// `session` outlives the link.
    RedisLink(RedisRole role, Early early, RedisSession &session, RedisConnection::Hooks hooks = {},
              QObject *parent = nullptr);
    ~RedisLink() override;

    /// Begins to connect; from now on it goes on by itself.
    void open(const RedisOptions &options);
    void close();
    /// Ends the connection and begins anew after the pause.
    void fail(const QString &problem);

    RedisState state() const { return m_state; }
    const RedisOptions &options() const { return m_options; }
    /// Why it is not Ready; empty while it is.
    QString lastProblem() const { return m_lastProblem; }
    /// While it is not Ready the outcome is NotSent, told later.
    void send(RedisRequest &&request);

Q_SIGNALS:
    void stateChanged(RedisState state);
    /// Told once, until the problem changes or the link was Ready.
    void failed(const QString &problem);

private:
    void begin();
    void connectTo(const QString &host, quint16 port);
    void becomeReady();
    void setState(RedisState state);
    void endConnection();
    void refuseKept();
    std::chrono::milliseconds nextPause();

    RedisRole m_role;
    Early m_early;
    RedisSession &m_session;
    RedisConnection::Hooks m_hooks;
    RedisOptions m_options;
    RedisState m_state = RedisState::Disconnected;
    QString m_lastProblem;
    std::unique_ptr<RedisConnection> m_connection;
    SentinelFinder m_finder;
    std::deque<RedisRequest> m_kept; ///< Early commands.
    QTimer m_retry;
    std::chrono::milliseconds m_backoff{};
    QElapsedTimer m_readySince;
};
