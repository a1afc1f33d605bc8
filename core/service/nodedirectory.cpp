#include "core/service/nodedirectory.h"

#include "core/redis/qtredis.h"
#include "core/support/logging.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace
{

constexpr auto lostAfter = 5s;
constexpr auto forgottenAfter = 1h;
constexpr auto longestBreak = 3s;
const QByteArray nodesKey = "qs:nodes";

} // namespace

NodeDirectory::NodeDirectory(QtRedis *redis, const Clock &clock, const Self &self,
                             std::function<NodeLoad()> load, Milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_clock(clock)
    , m_load(std::move(load))
    , m_self{.id = self.id, .name = self.name, .version = self.version}
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NodeDirectory::tick);
}

void NodeDirectory::start()
{
    const TimePoint now = m_clock.now();
    m_self.startedAt = now;
    m_self.seenAt = now;
    const NodeLoad load = m_load();
    m_cpuSeconds = load.cpuSeconds;
    m_answers = load.answers;
    m_timer.start();
    tick();
}

void NodeDirectory::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    if (m_redis)
        m_redis->command({"HDEL", nodesKey, m_self.id.value.toUtf8()}, this,
                         [](const RedisResult &) {});
}

QList<NodeInfo> NodeDirectory::nodes() const
{
    QList<NodeInfo> list = m_others.values();
    std::ranges::sort(list, [](const NodeInfo &a, const NodeInfo &b) {
        return std::tie(a.name, a.id.value) < std::tie(b.name, b.id.value);
    });
    list.prepend(m_self);
    return list;
}

void NodeDirectory::tick()
{
    measure(m_clock.now());
    if (m_redis && m_redis->isConnected()) {
        const QByteArray json = QJsonDocument(toJson(m_self)).toJson(QJsonDocument::Compact);
        m_redis->hset(nodesKey, m_self.id.value.toUtf8(), json, this, [](const RedisResult &) {});
        m_redis->hgetall(nodesKey, this, [this](const RedisResult &result) { takeAll(result); });
    } else {
        Q_EMIT nodesChanged(nodes());
    }
}

void NodeDirectory::measure(TimePoint now)
{
    const NodeLoad load = m_load();
    const Milliseconds passed = now - m_self.seenAt;
    if (passed > 0ms) {
        const double used = load.cpuSeconds - std::exchange(m_cpuSeconds, load.cpuSeconds);
        const double percent = 100'000 * used / double(passed.count());
        m_self.cpuPercent = std::max(0.0, std::round(10 * percent) / 10);
        const quint64 answers = load.answers - std::exchange(m_answers, load.answers);
        m_self.answersPerSecond = std::round(10'000 * double(answers) / double(passed.count())) / 10;
    }
    m_self.url = load.url;
    m_self.rooms = load.rooms;
    m_self.players = load.players;
    m_self.memoryMb = int(load.residentBytes / (1024 * 1024));
    m_self.confirmTime = load.confirmTime;
    m_self.eventDelay = load.eventDelay;
    m_self.queuedBytes = load.queuedBytes;
    m_self.seenAt = now;
}

void NodeDirectory::takeAll(const RedisResult &result)
{
    if (!result.isOk() || !m_timer.isActive())
        return;
    const TimePoint now = m_clock.now();
    if (!m_lastRead || now - *m_lastRead > longestBreak)
        m_readingSince = now;
    m_lastRead = now;
    QList<QPair<QByteArray, QByteArray>> entries;
    const QList<RedisReply> &words = result.reply.elements();
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        entries.append({words[i].bytes(), words[i + 1].bytes()});
    replaceOthers(livingOf(entries, now));
    Q_EMIT nodesChanged(nodes());
}

NodeDirectory::Nodes NodeDirectory::livingOf(const QList<QPair<QByteArray, QByteArray>> &entries,
                                             TimePoint now)
{
    // After a break the others, too, have yet to write again.
    Nodes living = now - m_readingSince < lostAfter ? m_others : Nodes();
    for (const auto &[field, json] : entries) {
        const auto info = nodeInfoFromJson(QJsonDocument::fromJson(json).object());
        if (!info || info->id.value.toUtf8() != field) {
            qCDebug(lcService) << "no node:" << field;
            continue;
        }
        if (info->id == m_self.id)
            continue;
        const Milliseconds age = now - info->seenAt;
        if (age > forgottenAfter)
            m_redis->command({"HDEL", nodesKey, field}, this, [](const RedisResult &) {});
        else if (age <= lostAfter || living.contains(info->id.value))
            living.insert(info->id.value, *info);
    }
    return living;
}

void NodeDirectory::replaceOthers(const Nodes &living)
{
    const Nodes before = std::exchange(m_others, living);
    for (const NodeInfo &info : before) {
        if (!living.contains(info.id.value))
            Q_EMIT nodeLost(info.id);
    }
    for (const NodeInfo &info : living) {
        if (!before.contains(info.id.value))
            Q_EMIT nodeFound(info.id);
    }
}
