#include "core/redis/qtredis.h"

#include "core/redis/redislink.h"
#include "core/redis/redissubscriptions.h"

#include <QMetaMethod>
#include <QPointer>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

class QtRedis::Private
{
public:
    explicit Private(QtRedis *q)
        : session(q)
        , link(RedisRole::Commands, RedisLink::Early::Refuse, session, {}, q)
        , cluster(session, q)
        , subscriptions(session, cluster, q)
    { }

    RedisSession session;
    RedisLink link;
    RedisCluster cluster;
    RedisSubscriptions subscriptions;
    State shownState = State::Disconnected;
};

QtRedis::QtRedis(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->link, &RedisLink::stateChanged, this, &QtRedis::takeState);
    connect(&d->link, &RedisLink::failed, this, &QtRedis::errorOccurred);
    connect(&d->cluster, &RedisCluster::stateChanged, this, &QtRedis::takeState);
    connect(&d->cluster, &RedisCluster::failed, this, &QtRedis::errorOccurred);
    connect(&d->subscriptions, &RedisSubscriptions::failed, this, &QtRedis::errorOccurred);
    connect(&d->subscriptions, &RedisSubscriptions::subscribed, this, &QtRedis::subscribed);
    connect(&d->subscriptions, &RedisSubscriptions::messageReceived, this, &QtRedis::takeMessage);
}

QtRedis::~QtRedis() = default;

void QtRedis::openConnection(const RedisOptions &options)
{
    const QPointer<QtRedis> self(this);
    closeConnection();
    if (!self)
        return;
    d->session.options = options;
    d->subscriptions.open(options);
    if (options.cluster)
        d->cluster.open(options);
    else
        d->link.open(options);
}

void QtRedis::closeConnection()
{
    const QPointer<QtRedis> self(this);
    d->subscriptions.close();
    d->link.close();
    if (self)
        d->cluster.close();
}

QtRedis::State QtRedis::state() const
{
    return d->session.options.cluster ? d->cluster.state() : d->link.state();
}

QString QtRedis::lastProblem() const
{
    return d->session.options.cluster ? d->cluster.lastProblem() : d->link.lastProblem();
}

void QtRedis::takeState(State state)
{
    const State before = std::exchange(d->shownState, state);
    const QPointer<QtRedis> self(this);
    Q_EMIT stateChanged(state);
    // A slot may have closed or opened anew; then all has been told.
    if (!self || d->shownState != state)
        return;
    if (before == State::Ready)
        Q_EMIT disconnected();
    else if (state == State::Ready)
        Q_EMIT connected();
}

void QtRedis::send(RedisRequest &&request)
{
    if (d->session.options.cluster)
        d->cluster.send(std::move(request));
    else
        d->link.send(std::move(request));
}

void QtRedis::command(const QList<QByteArray> &argv, QObject *context, Callback callback)
{
    Q_ASSERT(!argv.isEmpty());
    send({.argv = argv, .context = context ? context : this, .callback = std::move(callback)});
}

QFuture<RedisResult> QtRedis::command(const QList<QByteArray> &argv)
{
    const auto promise = std::make_shared<QPromise<RedisResult>>();
    promise->start();
    command(argv, this, [promise](const RedisResult &result) {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void QtRedis::registerScript(const RedisScript &script)
{
    d->session.scripts.insert(script.name, {script.source, script.sha1()});
}

void QtRedis::callScript(const QByteArray &name, const QList<QByteArray> &keys,
                         const QList<QByteArray> &args, QObject *context, Callback callback)
{
    const auto script = d->session.scripts.constFind(name);
    Q_ASSERT_X(script != d->session.scripts.cend(), "callScript", name.constData());
    QList<QByteArray> argv;
    argv.reserve(3 + keys.size() + args.size());
    argv << "EVALSHA" << script->sha1 << QByteArray::number(keys.size()) << keys << args;
    send({.argv = std::move(argv),
          .context = context ? context : this,
          .callback = std::move(callback),
          .script = script->source});
}

void QtRedis::subscribe(const QByteArray &channel)
{
    d->subscriptions.add(RedisChannelKind::Channel, channel);
}

void QtRedis::unsubscribe(const QByteArray &channel)
{
    d->subscriptions.remove(RedisChannelKind::Channel, channel);
}

void QtRedis::psubscribe(const QByteArray &pattern)
{
    d->subscriptions.add(RedisChannelKind::Pattern, pattern);
}

void QtRedis::punsubscribe(const QByteArray &pattern)
{
    d->subscriptions.remove(RedisChannelKind::Pattern, pattern);
}

void QtRedis::ssubscribe(const QByteArray &channel)
{
    d->subscriptions.add(RedisChannelKind::Shard, channel);
}

void QtRedis::sunsubscribe(const QByteArray &channel)
{
    d->subscriptions.remove(RedisChannelKind::Shard, channel);
}

void QtRedis::takeMessage(RedisChannelKind kind, const QByteArray &pattern,
                          const QByteArray &channel, const QByteArray &payload)
{
    const QPointer<QtRedis> self(this);
    Q_EMIT messageReceived(channel, payload);
    static const QMetaMethod classic = QMetaMethod::fromSignal(&QtRedis::returnData);
    if (!self || !isSignalConnected(classic))
        return;
    const QString type = kind == RedisChannelKind::Pattern ? u"pmessage"_s
        : kind == RedisChannelKind::Shard                  ? u"smessage"_s
                                                           : u"message"_s;
    Q_EMIT returnData({type, QString::fromUtf8(payload), QString::fromUtf8(pattern),
                       QString::fromUtf8(channel), payload});
}
