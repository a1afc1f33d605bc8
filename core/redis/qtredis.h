#pragma once

#include "core/redis/redisoptions.h"
#include "core/redis/redisreply.h"
#include "core/redis/redisscript.h"
#include "core/redis/redisstate.h"

#include <QFuture>
#include <QObject>
#include <QVariant>

#include <memory>

enum class RedisChannelKind;
struct RedisRequest;

/// An asynchronous Redis client for any thread with an event loop: one server, a master that
/// Sentinels watch, or a cluster. It connects again by itself, until closeConnection().
///
/// Results come in the thread that it lives in, never from inside a call, each exactly once, in the
/// order of the commands of one connection (a script that the server had forgotten and a command
/// that a cluster sends elsewhere come later). A context that dies takes its callbacks with it.
/// While state() is not Ready a command fails as NotSent. When QtRedis is destroyed those who wait
/// are not told.
///
/// All commands share one connection (per node), and one without a reply after `commandTimeout`
/// breaks it. So nothing that blocks (BLPOP, XREAD BLOCK) and nothing that lives on a connection
/// (MULTI, SELECT, SUBSCRIBE as a command) is to be sent; a script does what MULTI does.
class QtRedis : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QtRedis)

public:
    using State = RedisState;
    using Callback = RedisCallback;

    /// A message as classic QtRedis tells it.
    struct Reply
    {
        QString type; ///< "message", "pmessage" or "smessage".
        QString message;
        QString pattern; ///< Empty unless type is "pmessage".
        QString channel;
        QVariant value; ///< The message as the QByteArray that it was.
    };

    explicit QtRedis(QObject *parent = nullptr);
    ~QtRedis() override;

    /// Begins to connect; what is subscribed to is subscribed to again.
    void openConnection(const RedisOptions &options);
    /// Sends what waits to be written and ends; commands without a reply become Unknown.
    void closeConnection();
    bool isConnected() const { return state() == State::Ready; }
    State state() const;
    /// Why it is not Ready, in words that a host can act on; empty while all is well.
    QString lastProblem() const;

    /// Sends one command, e.g. {"SET", key, value}. Without a context the callback lives as long as
    /// this object.
    void command(const QList<QByteArray> &argv, QObject *context, Callback callback);
    /// The same as a future, which is cancelled when this object dies first.
    QFuture<RedisResult> command(const QList<QByteArray> &argv);

    /// Makes a script known to callScript(). It is loaded at each handshake, and by its first call
    /// when the server does not know it.
    void registerScript(const RedisScript &script);
    /// Runs a registered script; in a cluster all `keys` must live in one slot.
    void callScript(const QByteArray &name, const QList<QByteArray> &keys,
                    const QList<QByteArray> &args, QObject *context, Callback callback);

    // Subscriptions have a connection of their own and come back by themselves.
    void subscribe(const QByteArray &channel);
    void unsubscribe(const QByteArray &channel);
    void psubscribe(const QByteArray &pattern);
    void punsubscribe(const QByteArray &pattern);
    /// Sharded: in a cluster at the node of the channel's slot. Redis 7.0 and later.
    void ssubscribe(const QByteArray &channel);
    void sunsubscribe(const QByteArray &channel);

    // One function a command, as QtRedis has it; the rest goes through command().
    void get(const QByteArray &key, QObject *context, Callback callback);
    void set(const QByteArray &key, const QByteArray &value, QObject *context, Callback callback);
    void del(const QByteArray &key, QObject *context, Callback callback);
    void expire(const QByteArray &key, std::chrono::seconds time, QObject *context,
                Callback callback);
    void hset(const QByteArray &key, const QByteArray &field, const QByteArray &value,
              QObject *context, Callback callback);
    void hsetnx(const QByteArray &key, const QByteArray &field, const QByteArray &value,
                QObject *context, Callback callback);
    void hget(const QByteArray &key, const QByteArray &field, QObject *context, Callback callback);
    void hgetall(const QByteArray &key, QObject *context, Callback callback);
    void zadd(const QByteArray &key, double score, const QByteArray &member, QObject *context,
              Callback callback);
    void zincrby(const QByteArray &key, double increment, const QByteArray &member,
                 QObject *context, Callback callback);
    /// `id` may be "*"; `fields` are names and values in turn.
    void xadd(const QByteArray &key, const QByteArray &id, const QList<QByteArray> &fields,
              QObject *context, Callback callback);
    /// At most `count` entries from `first` to `last`, which may be "-" and "+".
    void xrange(const QByteArray &key, const QByteArray &first, const QByteArray &last,
                qsizetype count, QObject *context, Callback callback);
    void publish(const QByteArray &channel, const QByteArray &payload, QObject *context,
                 Callback callback);
    void spublish(const QByteArray &channel, const QByteArray &payload, QObject *context,
                  Callback callback);

Q_SIGNALS:
    /// Ready: the handshake is done, the scripts are loaded.
    void connected();
    void disconnected();
    void stateChanged(QtRedis::State state);
    /// A problem of any connection, told once until it changes.
    void errorOccurred(const QString &problem);
    /// The server confirmed a channel or pattern, again after each reconnect: the moment to fill
    /// the gap of what was missed.
    void subscribed(const QByteArray &channel);
    void messageReceived(const QByteArray &channel, const QByteArray &payload);
    /// The same message for those who know classic QtRedis.
    void returnData(const QtRedis::Reply &reply);

private:
    class Private;

    void takeMessage(RedisChannelKind kind, const QByteArray &pattern, const QByteArray &channel,
                     const QByteArray &payload);
    void takeState(State state);
    void send(RedisRequest &&request);

    std::unique_ptr<Private> d;
};
