#include "core/service/redisreactions.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray reactionsChannel = "qs:reactions";
} // namespace

RedisReactions::RedisReactions(QtRedis &redis, ReactionDesk &desk, const NodeId &node,
                               QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_desk(desk)
    , m_node(node)
{
    connect(&desk, &ReactionDesk::reactedHere, this, &RedisReactions::publish);
    connect(&redis, &QtRedis::messageReceived, this,
            [this](const QByteArray &channel, const QByteArray &payload) {
                if (channel == reactionsChannel)
                    take(payload);
            });
    redis.subscribe(reactionsChannel);
}

void RedisReactions::publish(const RoomCode &code, const ReactionCounts &counts)
{
    QJsonObject told;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        told[it.key()] = *it;
    const QJsonObject json {{u"node"_s, m_node.value}, {u"code"_s, code.value}, {u"counts"_s, told}};
    m_redis.publish(reactionsChannel, QJsonDocument(json).toJson(QJsonDocument::Compact), this,
                    [](const RedisResult &) {});
}

void RedisReactions::take(const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    if (json["node"_L1].toString() == m_node.value)
        return;
    ReactionCounts counts;
    const QJsonObject told = json["counts"_L1].toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        counts[it.key()] = it->toInt();
    m_desk.takeOthers({json["code"_L1].toString()}, counts);
}
