#pragma once

#include "core/redis/redisreply.h"

#include <optional>
#include <utility>
#include <vector>

/// Host and port.
using RedisEndpoint = std::pair<QString, quint16>;

/// The slot of a key, 0 to 16383; of a key with {braces} only what is in them counts.
quint16 clusterSlot(const QByteArray &key);

/// The key by which a cluster finds the node of a command; nullopt when any node will do.
///
/// EVAL, EVALSHA, FCALL and their _RO forms: the first of the keys. XREAD and XREADGROUP: the first
/// after STREAMS. XINFO, XGROUP, OBJECT, MEMORY, BITOP: the second argument. Commands about the
/// server, a connection or classic channels (PING, INFO, SCRIPT, PUBLISH …): none. All others: the
/// first argument.
std::optional<QByteArray> routingKey(const QList<QByteArray> &argv);

/// Which node of a cluster serves which slot.
class SlotMap
{
public:
    static constexpr int slotCount = 16384;

    /// From the reply to CLUSTER SLOTS of the node at `asked`; nullopt when it is none, or empty.
    static std::optional<SlotMap> fromReply(const RedisReply &reply, const RedisEndpoint &asked);

    /// The master of a slot; nullopt when nobody serves it.
    std::optional<RedisEndpoint> owner(quint16 slot) const;
    void setOwner(quint16 slot, const RedisEndpoint &endpoint);
    const QList<RedisEndpoint> &masters() const { return m_masters; }
    /// Who can also be asked for the map.
    const QList<RedisEndpoint> &replicas() const { return m_replicas; }

private:
    int indexOf(const RedisEndpoint &endpoint);

    QList<RedisEndpoint> m_masters;
    QList<RedisEndpoint> m_replicas;
    std::vector<qint16> m_owners = std::vector<qint16>(slotCount, -1); ///< Index in m_masters.
};
