#pragma once

#include "core/redis/redishandshake.h"
#include "core/redis/redissession.h"
#include "core/redis/redissocket.h"
#include "core/redis/replyreader.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <deque>

/// One connection to one server, from its opening to its end: handshake, pipelined commands in
/// flight, timeouts. It does not come back; RedisLink makes a new one.
class RedisConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisConnection)

public:
    /// What may be done with a reply before it is handed out; true means that it is taken.
    struct Hooks
    {
        std::function<bool(const RedisReply &)> takePush; ///< Any reply, before it is matched.
        std::function<bool(RedisRequest &, const RedisReply &)> takeError;
    };

    /// `options` name the server itself; `session` outlives the connection.
    RedisConnection(RedisRole role, const RedisOptions &options, RedisSession &session,
                    Hooks hooks = {}, QObject *parent = nullptr);
    /// Those who wait for replies are not told.
    ~RedisConnection() override;

    void open();
    /// Sends what waits to be written and ends, without a signal; who waits for a reply is told
    /// Unknown.
    void close();
    bool isReady() const { return m_phase == Phase::Ready; }
    /// Only when ready. Written in this pass of the event loop, together with its like.
    void send(RedisRequest &&request);

Q_SIGNALS:
    void handshaking();
    void ready();
    /// The end, with the reason in words.
    void closed(const QString &problem);

protected:
    void timerEvent(QTimerEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    enum class Phase { Connecting, Handshaking, Ready, Closed };

    void greet();
    void takeSteps();
    void ask(const QList<QByteArray> &argv, const RedisCallback &callback);
    void enqueue(RedisRequest &&request);
    void scheduleFlush();
    void flush();
    void readReplies();
    void takeReply(RedisReply &&reply);
    bool takeError(RedisRequest &request, const RedisReply &reply);
    void checkTimeout();
    void drop(const QString &problem);
    void end();

    RedisRole m_role;
    RedisOptions m_options;
    RedisSession &m_session;
    Hooks m_hooks;
    Phase m_phase = Phase::Connecting;
    RedisSocket m_socket;
    RedisReplyReader m_reader;
    QByteArray m_out; ///< Gathered, not yet written.
    std::deque<RedisRequest> m_inFlight; ///< In the order of their replies.
    size_t m_unwritten = 0; ///< How many of them, at the end, are still in m_out.
    bool m_isFlushPosted = false;
    bool m_isReading = false;
    QString m_lostBecause; ///< Why the connection is to be dropped after this reading.
    QElapsedTimer m_clock;
    QBasicTimer m_deadline; ///< Of the connecting, of the handshake, of the oldest command.
    QBasicTimer m_ping;
};
