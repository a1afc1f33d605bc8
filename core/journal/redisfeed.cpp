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

void RedisFeed::follow(const RoomCode &code, quint64 number, QObject *context, Handler handler,
                       std::function<void()> caughtUp)
{
    Q_ASSERT(context);
    const QByteArray channel = channelOf(code);
    const auto listener = std::make_shared<Listener>();
    listener->code = code;
    listener->context = context;
    listener->handler = std::move(handler);
    listener->caughtUp = std::move(caughtUp);
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
    const RedisCall call = roomCall(m_kind == Kind::Log ? "qs.readLog" : "qs.readCommands",
                                    listener->code, {arg(listener->last), arg(quint64(pageSize))});
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
    const QList<RedisReply> items = page.at(5).elements();
    if (!born.isEmpty()) {
        listener->born = born;
        // Commands that have their receipts are not handed out.
        listener->last = std::max(listener->last, quint64(page.at(4).toInteger()));
        for (const RedisReply &found : items) {
            handOut(*listener, NumberedItem::fromStream(found));
            if (!self || !listener->context)
                return;
        }
        if (listener->last > quint64(page.at(2).toInteger())) {
            endBroken(*listener,
                      u"Redis has lost what came before number %1"_s.arg(listener->last));
            return;
        }
    }
    if (items.size() == pageSize || listener->heard > listener->last)
        read(listener);
    else
        becomeLive(*listener);
}

/// An item that can't be read or does not follow the last one ends the following.
void RedisFeed::handOut(Listener &listener, const std::optional<NumberedItem> &item)
{
    if (!listener.context)
        return;
    const quint64 next = listener.last + 1;
    if (!item || item->number != next) {
        endBroken(listener, u"Redis has lost number %1"_s.arg(next));
        return;
    }
    listener.last = next;
    const QPointer<RedisFeed> self(this);
    if (const auto taken = listener.handler(*item); !taken && self)
        endBroken(listener, u"number %1: %2"_s.arg(next).arg(taken.error().message));
}

void RedisFeed::endBroken(Listener &listener, const QString &why)
{
    qCCritical(lcJournal) << "Room" << listener.code.value << "can't be followed any more:" << why;
    end(listener);
}

void RedisFeed::end(Listener &listener)
{
    listener.context.clear();
    prune(channelOf(listener.code));
}

void RedisFeed::becomeLive(Listener &listener)
{
    listener.state = Listener::State::Live;
    if (auto caughtUp = std::exchange(listener.caughtUp, {}))
        caughtUp();
}
