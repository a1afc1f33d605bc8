#include "core/journal/redisrelay.h"

#include "core/journal/redisroom.h"
#include "core/journal/redisscripts.h"
#include "core/redis/qtredis.h"

using namespace std::chrono_literals;

namespace
{
// Nobody sends a command again after so long.
constexpr Milliseconds rememberIdFor = 10min;
} // namespace

RedisRelay::RedisRelay(QtRedis &redis, Milliseconds patience, QObject *parent)
    : RoomRelay(parent)
    , m_lanes(redis, patience, this)
    , m_index(m_lanes, this)
    , m_feed(redis, RedisFeed::Kind::Commands, this)
{
    registerRoomScripts(redis);
    connect(&redis, &QtRedis::messageReceived, this, &RedisRelay::takeMessage);
    redis.subscribe(lobbyChannel());
}

void RedisRelay::send(const RoomCode &code, const QByteArray &id, const QByteArray &body,
                      QObject *context, Reply<void> reply)
{
    Q_ASSERT(context);
    const auto tell = [context = QPointer(context),
                       reply = std::move(reply)](const Result<void> &result) {
        if (context)
            reply(result);
    };
    const auto take = [code, tell](RedisWork &, const RedisReply &words) {
        const auto verdict = verdictOn(code, words);
        tell(withoutValue(verdict));
        return true;
    };
    m_lanes.post(code.value.toUtf8(),
                 {.call = roomCall("qs.send", code, {id, body, arg(rememberIdFor)}),
                  .take = take,
                  .fail = [tell](const Error &error) { tell(std::unexpected(error)); }});
}

void RedisRelay::takeCommands(const RoomCode &code, QObject *context,
                              std::function<void(const RelayedCommand &)> handler,
                              std::function<void()> caughtUp)
{
    const auto take = [handler = std::move(handler)](const NumberedItem &item) {
        handler({item.number, item.first, item.at, item.second});
        return Result<void>();
    };
    m_feed.follow(code, 0, context, {.take = take, .caughtUp = std::move(caughtUp), .broken = {}});
}

void RedisRelay::listUnserved(QObject *context, Reply<QList<RoomCode>> reply)
{
    Q_ASSERT(context);
    const auto done = [context = QPointer(context),
                       reply = std::move(reply)](Result<QList<RoomCode>> codes) {
        if (codes)
            std::sort(codes->begin(), codes->end());
        if (context)
            reply(std::move(codes));
    };
    m_index.readDue([=, this](const Result<QList<RoomCode>> &codes) {
        if (!codes) {
            done(codes);
            return;
        }
        const auto gathering = std::make_shared<RedisGathering<RoomCode>>(codes->size() + 1, done);
        for (const RoomCode &code : *codes)
            checkOne(code, gathering);
        gathering->end();
    });
}

/// Asks the room itself, since appends don't tell the index.
void RedisRelay::checkOne(const RoomCode &code,
                          const std::shared_ptr<RedisGathering<RoomCode>> &gathering)
{
    const auto take = [=, this](RedisWork &, const RedisReply &words) {
        const auto verdict = verdictOn(code, words);
        const Milliseconds servedFor(verdict ? verdict->at(1).toInteger() : 0);
        if (!verdict)
            m_index.forget(code);
        else if (servedFor > 0ms)
            m_index.markServed({code}, servedFor);
        else
            gathering->add(code);
        gathering->end();
        return true;
    };
    m_lanes.post(code.value.toUtf8(),
                 {.call = roomCall("qs.checkServed", code),
                  .take = take,
                  .fail = [gathering](const Error &error) { gathering->end(error); }});
}

void RedisRelay::takeMessage(const QByteArray &channel, const QByteArray &payload)
{
    if (channel != lobbyChannel())
        return;
    const qsizetype space = payload.indexOf(' ');
    const QByteArray what = payload.left(space);
    const RoomCode code{QString::fromUtf8(payload.mid(space + 1))};
    if (what == "made")
        Q_EMIT roomMade(code);
    else if (what == "freed")
        Q_EMIT roomFreed(code);
    else if (what == "removed")
        Q_EMIT roomRemoved(code);
}
