#include "app/node/store.h"

#include "core/journal/redisjournal.h"
#include "core/journal/redisrelay.h"
#include "core/journal/sqlitejournal.h"
#include "core/redis/qtredis.h"
#include "core/support/logging.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto openPatience = 5s;
}

Store::Store(const std::optional<RedisOptions> &redis, const DataFolder &folder, SharedClock &clock,
             QObject *parent)
    : QObject(parent)
    , m_options(redis)
    , m_place(redis ? redis->address() : folder.path())
{
    if (!redis) {
        m_journal = std::make_unique<SqliteJournal>(
            SqliteJournal::Options {.folder = folder.path()});
        return;
    }
    m_redis = std::make_unique<QtRedis>();
    m_journal = std::make_unique<RedisJournal>(*m_redis, RedisJournal::Options {});
    m_relay = std::make_unique<RedisRelay>(*m_redis);
    m_time = std::make_unique<RedisTime>(*m_redis, clock.local());
    connect(m_time.get(), &RedisTime::measured, this,
            [&clock](Milliseconds offset, Milliseconds) { clock.setOffset(offset); });
    connect(m_redis.get(), &QtRedis::errorOccurred, this,
            [](const QString &problem) { qCWarning(lcApp) << "Redis:" << problem; });
}

Store::~Store() = default;

void Store::open(QObject *context, std::function<void(Result<void>)> reply)
{
    if (!m_redis) {
        QMetaObject::invokeMethod(context, [reply] { reply({}); }, Qt::QueuedConnection);
        return;
    }
    // The first reading of Redis's clock is the last thing that rooms need.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(m_time.get(), &RedisTime::measured, patience, [patience, context, reply] {
        patience->deleteLater();
        QMetaObject::invokeMethod(context, [reply] { reply({}); }, Qt::QueuedConnection);
    });
    connect(patience, &QTimer::timeout, context, [this, patience, reply] {
        patience->deleteLater();
        reply(refuse(ErrorCode::Unavailable,
                     u"Redis at %1 can't be used: %2. Check --redis, or leave it out to run alone."_s
                         .arg(m_options->address(), m_redis->lastProblem())));
    });
    patience->start(openPatience);
    m_redis->openConnection(*m_options);
}
