#include "core/redis/redissubscriber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array kinds{RedisChannelKind::Channel, RedisChannelKind::Pattern,
                           RedisChannelKind::Shard};
constexpr std::array subscribeWords{"SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE"};
constexpr std::array unsubscribeWords{"UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE"};

} // namespace

RedisSubscriber::RedisSubscriber(RedisSession &session, QObject *parent)
    : QObject(parent)
    , m_link(RedisRole::Subscriptions, RedisLink::Early::Refuse, session,
             {.takePush = [this](const RedisReply &reply) { return takePush(reply); }}, this)
{
    connect(&m_link, &RedisLink::stateChanged, this, &RedisSubscriber::restore);
    connect(&m_link, &RedisLink::failed, this, &RedisSubscriber::failed);
}

void RedisSubscriber::open(const RedisOptions &options)
{
    m_link.close();
    m_options = options;
    m_isOpen = true;
    if (!isEmpty())
        openLink();
}

void RedisSubscriber::close()
{
    m_isOpen = false;
    m_link.close();
}

void RedisSubscriber::openLink()
{
    if (m_isOpen && m_link.state() == RedisState::Disconnected)
        m_link.open(m_options);
}

void RedisSubscriber::add(RedisChannelKind kind, const QByteArray &name)
{
    m_names[size_t(kind)].insert(name);
    if (m_link.state() == RedisState::Ready)
        ask(kind, name);
    else
        openLink();
}

void RedisSubscriber::remove(RedisChannelKind kind, const QByteArray &name)
{
    if (!m_names[size_t(kind)].remove(name) || m_link.state() != RedisState::Ready)
        return;
    if (kind == RedisChannelKind::Shard)
        ++m_leaving[name];
    m_link.send({.argv = {unsubscribeWords[size_t(kind)], name}, .context = this});
}

const QSet<QByteArray> &RedisSubscriber::names(RedisChannelKind kind) const
{
    return m_names[size_t(kind)];
}

bool RedisSubscriber::isEmpty() const
{
    return std::ranges::all_of(m_names, [](const auto &names) { return names.isEmpty(); });
}

void RedisSubscriber::restore(RedisState state)
{
    if (state == RedisState::WaitingToRetry)
        Q_EMIT lost();
    if (state != RedisState::Ready)
        return;
    m_leaving.clear();
    for (const RedisChannelKind kind : kinds) {
        for (const QByteArray &name : names(kind))
            ask(kind, name);
    }
}

void RedisSubscriber::ask(RedisChannelKind kind, const QByteArray &name)
{
    m_link.send({.argv = {subscribeWords[size_t(kind)], name},
                 .context = this,
                 .callback = [this, kind, name](const RedisResult &result) {
                     takeConfirmation(kind, name, result);
                 }});
}

void RedisSubscriber::takeConfirmation(RedisChannelKind kind, const QByteArray &name,
                                       const RedisResult &result)
{
    if (result.outcome != RedisResult::Outcome::Replied || !names(kind).contains(name))
        return; // the next connection asks again
    if (!result.reply.isError())
        Q_EMIT subscribed(name);
    else if (kind == RedisChannelKind::Shard
             && (result.reply.errorCode() == "MOVED" || result.reply.errorCode() == "CLUSTERDOWN"))
        Q_EMIT moved(name);
    else if (kind == RedisChannelKind::Shard && result.reply.bytes().contains("unknown command"))
        Q_EMIT failed(u"the server has no sharded pub/sub; that needs Redis 7.0"_s);
    else
        Q_EMIT failed(
            u"no subscription to \"%1\": %2"_s.arg(QString::fromUtf8(name), result.problem()));
}

/// Takes what is no answer to a command of ours. After a signal nothing of this may be touched: it
/// may be gone.
bool RedisSubscriber::takePush(const RedisReply &reply)
{
    if (reply.type() != RedisReply::Type::Array)
        return false;
    const QByteArray word = reply.at(0).bytes();
    if (word == "message") {
        Q_EMIT messageReceived(RedisChannelKind::Channel, {}, reply.at(1).bytes(),
                               reply.at(2).bytes());
        return true;
    }
    if (word == "smessage") {
        Q_EMIT messageReceived(RedisChannelKind::Shard, {}, reply.at(1).bytes(),
                               reply.at(2).bytes());
        return true;
    }
    if (word == "pmessage") {
        Q_EMIT messageReceived(RedisChannelKind::Pattern, reply.at(1).bytes(), reply.at(2).bytes(),
                               reply.at(3).bytes());
        return true;
    }
    if (word == "sunsubscribe") {
        const QByteArray channel = reply.at(1).bytes();
        if (m_leaving.value(channel) > 0) {
            if (--m_leaving[channel] == 0)
                m_leaving.remove(channel);
            return false;
        }
        // Nobody asked: the slot goes to another node.
        if (names(RedisChannelKind::Shard).contains(channel))
            Q_EMIT moved(channel);
        return true;
    }
    return false;
}
