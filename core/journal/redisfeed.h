#pragma once

#include "core/journal/redisentry.h"
#include "core/support/ids.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QtRedis;

/// Hands out the numbered streams of rooms, their logs or their commands: each item in order and
/// once, however often the connection breaks. What the bell tells comes at once; a gap, which shows
/// at the next number, when the subscription is made and every few seconds, is read from the
/// stream.
class RedisFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisFeed)

public:
    enum class Kind { Log, Commands };
    struct Handlers
    {
        /// Takes an item; an error, when it can't be read, ends the following.
        std::function<Result<void>(const NumberedItem &)> take;
        std::function<void()> caughtUp; ///< Called once, after the items that were there.
        /// Redis came back without its last items and others have their numbers: this is the end.
        std::function<void()> broken;
    };

    RedisFeed(QtRedis &redis, Kind kind, QObject *parent = nullptr);
    ~RedisFeed() override;

    /// Hands out all items after `number` until `context` dies or the room is removed.
    void follow(const RoomCode &code, quint64 number, QObject *context, Handlers handlers);
    /// This node has written the item itself.
    void tell(const RoomCode &code, const BellItem &bell);
    /// This node has removed the room itself.
    void end(const RoomCode &code);

private:
    struct Listener
    {
        enum class State {
            Live, ///< The next number comes with the bell.
            Reading,
            Stale, ///< To be read again.
        };

        RoomCode code;
        QPointer<QObject> context; ///< Cleared when it has ended.
        Handlers handlers;
        quint64 last = 0; ///< Handed out.
        std::optional<NumberedItem> lastItem; ///< Of a log, to see whether it is still the same.
        quint64 heard = 0; ///< The highest number that a bell told during a reading.
        QByteArray born; ///< Which room of that code it is; empty while there is none.
        State state = State::Stale;
    };
    using ListenerPointer = std::shared_ptr<Listener>;

    QByteArray channelOf(const RoomCode &code) const;
    void takeMessage(const QByteArray &channel, const QByteArray &payload);
    void tell(const QByteArray &channel, const BellItem &bell);
    void endAll(const QByteArray &channel, const QByteArray &born);
    void read(const ListenerPointer &listener);
    void readOnceMore(const ListenerPointer &listener);
    void takePage(const ListenerPointer &listener, const RedisReply &page);
    bool isBehind(const ListenerPointer &listener, quint64 lastThere);
    bool isSameLog(Listener &listener, QList<RedisReply> &items);
    void handOut(Listener &listener, const std::optional<NumberedItem> &item);
    void endUnread(Listener &listener, const QString &why);
    void breakOff(Listener &listener);
    void end(Listener &listener);
    void becomeLive(Listener &listener);
    void readAgain(Listener::State state);
    void prune(const QByteArray &channel);

    QtRedis &m_redis;
    Kind m_kind;
    QHash<QByteArray, QList<ListenerPointer>> m_listeners; ///< By channel.
    QTimer m_checkTimer;
    QTimer m_retryTimer;
};
