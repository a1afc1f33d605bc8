#include "core/service/redisannouncer.h"

#include "core/support/logging.h"

using namespace std::chrono_literals;

namespace
{

constexpr size_t mostWaiting = 10'000;
// Longer than Redis is ever away; how much waits is what is limited.
constexpr auto patience = 24h;
const QByteArray channel = "quizstage:events";
const QByteArray stream = "quizstage:events:log";

} // namespace

RedisAnnouncer::RedisAnnouncer(QtRedis &redis, const RoomAnnouncer &announcer, QObject *parent)
    : QObject(parent)
    , m_lanes(redis, patience)
{
    connect(&announcer, &RoomAnnouncer::announced, this, &RedisAnnouncer::take);
    connect(&m_lanes, &RedisLanes::refused, this,
            [](const RedisCall &call, const RedisReply &error) {
                qCWarning(lcService)
                    << "Redis refused to publish an event:" << call.args.first() << error.bytes();
            });
}

void RedisAnnouncer::take(const RoomAnnouncement &announcement)
{
    if (!announcement.own)
        return;
    m_waiting.push_back(announcement.json);
    if (m_waiting.size() > mostWaiting)
        m_waiting.erase(m_waiting.begin() + 1);
    if (m_unanswered == 0)
        sendFirst();
}

void RedisAnnouncer::sendFirst()
{
    const QByteArray json = m_waiting.front();
    m_unanswered = 2;
    post("channel", {"PUBLISH", channel, json});
    post("stream", {"XADD", stream, "MAXLEN", "~", "10000", "*", "event", json});
}

void RedisAnnouncer::post(const QByteArray &lane, const QByteArrayList &command)
{
    m_lanes.post(lane,
                 {.call = {.args = command},
                  .take =
                      [this](RedisWork &, const RedisReply &) {
                          takeEnd();
                          return true;
                      },
                  .fail = [this](const Error &) { takeEnd(); }});
}

void RedisAnnouncer::takeEnd()
{
    if (--m_unanswered > 0)
        return;
    m_waiting.pop_front();
    if (!m_waiting.empty())
        sendFirst();
}
