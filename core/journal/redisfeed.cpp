#include "core/journal/redisfeed.h"

#include "core/journal/redisroom.h"
#include "core/journal/redisscripts.h"
#include "core/redis/qtredis.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int pageSize = 100;
// A bell may be lost without a trace only between the nodes of a cluster.
constexpr auto checkInterval = 5s;
constexpr auto retryInterval = 200ms;
constexpr QByteArrayView gone = "gone ";
constexpr auto unheard = std::numeric_limits<quint64>::max();

} // namespace

RedisFeed::RedisFeed(QtRedis &redis, Kind kind, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_kind(kind)
    , m_checkTimer(this)
    , m_retryTimer(this)
{
    m_checkTimer.start(checkInterval);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    using State = Listener::State;
    connect(&m_checkTimer, &QTimer::timeout, this, [this] { readAgain(State::Live); });
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { readAgain(State::Stale); });
    connect(&redis, &QtRedis::connected, this, [this] { readAgain(State::Stale); });
    connect(&redis, &QtRedis::messageReceived, this, &RedisFeed::takeMessage);
    connect(&redis, &QtRedis::subscribed, this, [this](const QByteArray &channel) {
        const QList<ListenerPointer> listeners = m_listeners.value(channel);
        for (const ListenerPointer &listener : listeners)
            readOnceMore(listener);
    });
}

RedisFeed::~RedisFeed()
{
    for (auto it = m_listeners.keyBegin(); it != m_listeners.keyEnd(); ++it)
        m_redis.unsubscribe(*it);
}

QByteArray RedisFeed::channelOf(const RoomCode &code) const
{
    return m_kind == Kind::Log ? bellChannel(code) : commandBellChannel(code);
}

void RedisFeed::follow(const RoomCode &code, quint64 number, QObject *context, Handlers handlers)
{
    Q_ASSERT(context);
    const QByteArray channel = channelOf(code);
    const auto listener = std::make_shared<Listener>();
    listener->code = code;
    listener->context = context;
    listener->handlers = std::move(handlers);
    listener->last = number;
    if (!m_listeners.contains(channel))
        m_redis.subscribe(channel);
    m_listeners[channel].append(listener);
    connect(context, &QObject::destroyed, this, [this, channel] { prune(channel); });
    read(listener);
}

/// Forgets those who have ended.
void RedisFeed::prune(const QByteArray &channel)
{
    const auto found = m_listeners.find(channel);
    if (found == m_listeners.end())
        return;
    found->removeIf([](const ListenerPointer &listener) { return !listener->context; });
    if (!found->isEmpty())
        return;
    m_listeners.erase(found);
    m_redis.unsubscribe(channel);
}

void RedisFeed::takeMessage(const QByteArray &channel, const QByteArray &payload)
{
    if (!m_listeners.contains(channel))
        return;
    if (payload.startsWith(gone))
        endAll(channel, payload.mid(gone.size()));
    else if (const auto bell = BellItem::read(payload))
        tell(channel, *bell);
    else
        qCWarning(lcJournal) << "A message on" << channel << "can't be read";
}

void RedisFeed::tell(const RoomCode &code, const BellItem &bell)
{
    tell(channelOf(code), bell);
}

void RedisFeed::tell(const QByteArray &channel, const BellItem &bell)
{
    const QPointer<RedisFeed> self(this);
    const quint64 number = bell.item.number;
    // A copy: handlers may follow or stop to.
    const QList<ListenerPointer> listeners = m_listeners.value(channel);
    for (const ListenerPointer &listener : listeners) {
        const bool isItsRoom = listener->born.isEmpty() || listener->born == bell.born;
        if (listener->state != Listener::State::Live) {
            listener->heard = std::max(listener->heard, number);
        } else if (isItsRoom && number == listener->last + 1) {
            listener->born = bell.born;
            handOut(*listener, bell.item);
        } else if (!isItsRoom || number > listener->last) {
            read(listener);
        }
        if (!self)
            return;
    }
}

void RedisFeed::end(const RoomCode &code)
{
    endAll(channelOf(code), {});
}

/// Ends those who follow the room that was born so, or any; who waits for a room goes on waiting.
void RedisFeed::endAll(const QByteArray &channel, const QByteArray &born)
{
    const QList<ListenerPointer> listeners = m_listeners.value(channel);
    for (const ListenerPointer &listener : listeners) {
        if (listener->born.isEmpty())
            readOnceMore(listener); // It may be about to begin with this one.
        else if (born.isEmpty() || listener->born == born)
            listener->context.clear();
    }
    prune(channel);
}

void RedisFeed::readAgain(Listener::State state)
{
    const auto rooms = m_listeners;
    for (const QList<ListenerPointer> &listeners : rooms) {
        for (const ListenerPointer &listener : listeners) {
            if (listener->state == state)
                read(listener);
        }
    }
}

/// Reads, and if a reading is under way, which may be too early, then after it.
void RedisFeed::readOnceMore(const ListenerPointer &listener)
{
    listener->heard = unheard;
    read(listener);
}

void RedisFeed::read(const ListenerPointer &listener)
{
    if (!listener->context || listener->state == Listener::State::Reading)
        return;
    listener->state = Listener::State::Reading;
    listener->heard = 0;
    // With the one that is known, to see that it still stands.
    const quint64 after = listener->lastItem ? listener->last - 1 : listener->last;
    const RedisCall call = roomCall(m_kind == Kind::Log ? "qs.readLog" : "qs.readCommands",
                                    listener->code, {arg(after), arg(quint64(pageSize))});
    m_redis.callScript(call.script, call.keys, call.args, this,
                       [this, listener](const RedisResult &result) {
                           if (!listener->context)
                               return;
                           listener->state = Listener::State::Stale;
                           if (result.isOk())
                               takePage(listener, result.reply);
                           else if (m_redis.isConnected() && !m_retryTimer.isActive())
                               m_retryTimer.start();
                       });
}

void RedisFeed::takePage(const ListenerPointer &listener, const RedisReply &page)
{
    const QPointer<RedisFeed> self(this);
    const QByteArray born = page.at(1).bytes(); // Empty when there is no room.
    if (!listener->born.isEmpty() && listener->born != born) {
        end(*listener);
        return;
    }
    QList<RedisReply> items = page.at(5).elements();
    const bool isFull = items.size() == pageSize;
    if (!born.isEmpty()) {
        listener->born = born;
        if (isBehind(listener, quint64(page.at(2).toInteger())) || !isSameLog(*listener, items))
            return;
        // Commands that have their receipts are not handed out.
        listener->last = std::max(listener->last, quint64(page.at(4).toInteger()));
        for (const RedisReply &found : std::as_const(items)) {
            handOut(*listener, NumberedItem::fromStream(found));
            if (!self || !listener->context)
                return;
        }
    }
    if (isFull || listener->heard > listener->last)
        read(listener);
    else
        becomeLive(*listener);
}

/// Redis came back without the last items. Whoever runs the room writes the log's again; commands
/// that are gone were never promised, and their numbers are used anew.
bool RedisFeed::isBehind(const ListenerPointer &listener, quint64 lastThere)
{
    if (listener->last <= lastThere)
        return false;
    if (m_kind == Kind::Commands && listener->last > 0) {
        listener->last = 0;
        read(listener);
    } else if (!m_retryTimer.isActive()) {
        m_retryTimer.start();
    }
    return true;
}

/// Takes the item that is known off the page; another one in its place breaks the log off.
bool RedisFeed::isSameLog(Listener &listener, QList<RedisReply> &items)
{
    if (!listener.lastItem)
        return true;
    if (!items.isEmpty() && NumberedItem::fromStream(items.takeFirst()) == listener.lastItem)
        return true;
    breakOff(listener);
    return false;
}

void RedisFeed::handOut(Listener &listener, const std::optional<NumberedItem> &item)
{
    if (!listener.context)
        return;
    if (!item || item->number <= listener.last) {
        endUnread(listener, u"what comes after number %1 can't be read"_s.arg(listener.last));
        return;
    }
    if (m_kind == Kind::Log) {
        if (item->number != listener.last + 1) {
            breakOff(listener);
            return;
        }
        listener.lastItem = item;
    }
    listener.last = item->number;
    const QPointer<RedisFeed> self(this);
    if (const auto taken = listener.handlers.take(*item); !taken && self)
        endUnread(listener, u"number %1: %2"_s.arg(item->number).arg(taken.error().message));
}

void RedisFeed::endUnread(Listener &listener, const QString &why)
{
    qCCritical(lcJournal) << "Room" << listener.code.value << "can't be followed any more:" << why;
    end(listener);
}

void RedisFeed::breakOff(Listener &listener)
{
    qCWarning(lcJournal) << "Redis has lost entries of room" << listener.code.value
                         << "and goes on with others after number" << listener.last;
    const auto broken = std::exchange(listener.handlers.broken, {});
    end(listener);
    if (broken)
        broken();
}

void RedisFeed::end(Listener &listener)
{
    listener.context.clear();
    prune(channelOf(listener.code));
}

void RedisFeed::becomeLive(Listener &listener)
{
    listener.state = Listener::State::Live;
    if (auto caughtUp = std::exchange(listener.handlers.caughtUp, {}))
        caughtUp();
}
