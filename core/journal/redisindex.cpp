#include "core/journal/redisindex.h"

#include "core/journal/redisgathering.h"
#include "core/journal/redisscripts.h"

#include <QMap>

using namespace std::chrono_literals;

namespace
{
// A room is put here before it is made, and that may have to be tried for some seconds.
constexpr Milliseconds forgetAfter = 1min;
} // namespace

RedisIndex::RedisIndex(RedisLanes &lanes, QObject *parent)
    : QObject(parent)
    , m_lanes(lanes)
{ }

void RedisIndex::postPart(const QByteArray &key, const char *script, const QByteArrayList &args)
{
    m_lanes.post(key, {.call = {script, {key}, args}, .take = [](RedisWork &, const RedisReply &) {
                           return true;
                       }});
}

void RedisIndex::markServed(const QList<RoomCode> &codes, Milliseconds time)
{
    QMap<QByteArray, QByteArrayList> parts;
    for (const RoomCode &code : codes)
        parts[indexKey(code)] << code.value.toUtf8() << QByteArray::number(qint64(time.count()));
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        postPart(it.key(), "qs.indexServed", it.value());
}

void RedisIndex::markFree(const RoomCode &code)
{
    markServed({code}, 0ms);
}

void RedisIndex::drop(const RoomCode &code)
{
    const QByteArray key = indexKey(code);
    m_lanes.post(key,
                 {.call = {{}, {key}, {"ZREM", key, code.value.toUtf8()}},
                  .take = [](RedisWork &, const RedisReply &) { return true; }});
}

void RedisIndex::forget(const RoomCode &code)
{
    postPart(indexKey(code), "qs.indexForget",
             {QByteArray::number(qint64(forgetAfter.count())), code.value.toUtf8()});
}

void RedisIndex::readAll(const Reply &reply)
{
    read(
        [](const QByteArray &key) {
            return RedisCall{{}, {key}, {"ZRANGE", key, "0", "-1"}};
        },
        reply);
}

void RedisIndex::readDue(const Reply &reply)
{
    read([](const QByteArray &key) { return RedisCall{"qs.indexDue", {key}, {}}; }, reply);
}

template <typename MakeCall>
void RedisIndex::read(MakeCall makeCall, const Reply &reply)
{
    const QByteArrayList keys = indexKeys();
    const auto gathering = std::make_shared<RedisGathering<RoomCode>>(keys.size(), reply);
    for (const QByteArray &key : keys) {
        const auto take = [gathering](RedisWork &, const RedisReply &found) {
            for (const RedisReply &code : found.elements())
                gathering->add(RoomCode{QString::fromUtf8(code.bytes())});
            gathering->end();
            return true;
        };
        m_lanes.post(key,
                     {.call = makeCall(key), .take = take, .fail = [gathering](const Error &error) {
                          gathering->end(error);
                      }});
    }
}
