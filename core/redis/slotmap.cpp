#include "core/redis/slotmap.h"

#include <QSet>

#include <array>

namespace
{

/// CRC-16/XMODEM, as the cluster specification has it.
constexpr std::array<quint16, 256> crcTable = [] {
    std::array<quint16, 256> table{};
    for (unsigned i = 0; i < 256; ++i) {
        unsigned crc = i << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
        table[i] = quint16(crc);
    }
    return table;
}();

quint16 crc16(QByteArrayView bytes)
{
    unsigned crc = 0;
    for (const char byte : bytes)
        crc = ((crc << 8) ^ crcTable[((crc >> 8) ^ quint8(byte)) & 0xff]) & 0xffff;
    return quint16(crc);
}

RedisEndpoint endpointFrom(const RedisReply &node, const RedisEndpoint &asked)
{
    const QString host = QString::fromUtf8(node.at(0).bytes());
    // A node that does not know its own name means the one by which it was asked.
    return {host.isEmpty() || host == QLatin1StringView("?") ? asked.first : host,
            quint16(node.at(1).toInteger())};
}

} // namespace

quint16 clusterSlot(const QByteArray &key)
{
    QByteArrayView hashed(key);
    if (const qsizetype open = key.indexOf('{'); open >= 0) {
        const qsizetype close = key.indexOf('}', open + 1);
        if (close > open + 1)
            hashed = hashed.sliced(open + 1, close - open - 1);
    }
    return crc16(hashed) % SlotMap::slotCount;
}

std::optional<QByteArray> routingKey(const QList<QByteArray> &argv)
{
    static const QSet<QByteArray> withoutKey{
        "ACL",     "AUTH",   "BGREWRITEAOF", "BGSAVE",   "CLIENT",   "CLUSTER", "COMMAND",
        "CONFIG",  "DBSIZE", "DEBUG",        "ECHO",     "FLUSHALL", "FLUSHDB", "FUNCTION",
        "HELLO",   "INFO",   "KEYS",         "LASTSAVE", "LATENCY",  "MODULE",  "PING",
        "PUBLISH", "PUBSUB", "RANDOMKEY",    "ROLE",     "SAVE",     "SCAN",    "SCRIPT",
        "SLOWLOG", "TIME",   "WAIT"};
    static const QSet<QByteArray> withCount{"EVAL",       "EVALSHA", "EVAL_RO",
                                            "EVALSHA_RO", "FCALL",   "FCALL_RO"};
    static const QSet<QByteArray> withSubcommand{"XINFO", "XGROUP", "OBJECT", "MEMORY", "BITOP"};

    const QByteArray name = argv.value(0).toUpper();
    qsizetype index = 1;
    if (withoutKey.contains(name)) {
        return std::nullopt;
    } else if (withCount.contains(name)) {
        if (argv.value(2).toInt() <= 0)
            return std::nullopt;
        index = 3;
    } else if (withSubcommand.contains(name)) {
        index = 2;
    } else if (name == "XREAD" || name == "XREADGROUP") {
        while (index < argv.size() && argv[index].toUpper() != "STREAMS")
            ++index;
        ++index;
    }
    return index < argv.size() ? std::optional(argv[index]) : std::nullopt;
}

std::optional<SlotMap> SlotMap::fromReply(const RedisReply &reply, const RedisEndpoint &asked)
{
    SlotMap map;
    for (const RedisReply &range : reply.elements()) {
        const qint64 first = range.at(0).toInteger(-1);
        const qint64 last = range.at(1).toInteger(-1);
        const RedisEndpoint master = endpointFrom(range.at(2), asked);
        if (first < 0 || last >= slotCount || master.second == 0)
            return std::nullopt;
        for (qint64 slot = first; slot <= last; ++slot)
            map.setOwner(quint16(slot), master);
        for (const RedisReply &replica : range.elements().sliced(3))
            map.m_replicas.append(endpointFrom(replica, asked));
    }
    return map.m_masters.isEmpty() ? std::nullopt : std::optional(map);
}

std::optional<RedisEndpoint> SlotMap::owner(quint16 slot) const
{
    const int index = m_owners[slot];
    return index < 0 ? std::nullopt : std::optional(m_masters[index]);
}

void SlotMap::setOwner(quint16 slot, const RedisEndpoint &endpoint)
{
    m_owners[slot] = qint16(indexOf(endpoint));
}

int SlotMap::indexOf(const RedisEndpoint &endpoint)
{
    const qsizetype index = m_masters.indexOf(endpoint);
    if (index >= 0)
        return int(index);
    m_masters.append(endpoint);
    return int(m_masters.size() - 1);
}
