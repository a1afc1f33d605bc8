#include "tests/conformance/journalstore.h"

#include "core/journal/redisjournal.h"
#include "core/journal/sqlitejournal.h"
#include "core/redis/qtredis.h"
#include "tests/support/redisserver.h"
#include "tests/support/redisurl.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace
{

class SqliteStore final : public JournalStore
{
public:
    std::unique_ptr<RoomJournal> open() override
    {
        return std::make_unique<SqliteJournal>(SqliteJournal::Options{m_folder.path()});
    }

private:
    QTemporaryDir m_folder;
};

QByteArray flush(const RedisServerProcess &server)
{
    return server.cli({QStringLiteral("FLUSHALL")});
}

QByteArray flush(const RedisClusterProcess &cluster)
{
    QByteArray answers;
    for (const auto &node : cluster.nodes)
        answers = flush(*node);
    return answers;
}

// One server, or cluster, for the whole program: starting one takes its time. Each store finds it
// empty; each journal has a connection of its own, as that of another node.
template <typename Server>
class RedisStore final : public JournalStore
{
public:
    RedisStore()
    {
        if (!server) {
            server = std::make_unique<Server>();
            qAddPostRoutine([] { server.reset(); });
            if (!server->start())
                qFatal("Redis does not start");
        }
        if (!flush(*server).startsWith("OK"))
            qFatal("Redis can't be emptied");
    }

    std::unique_ptr<RoomJournal> open() override
    {
        m_connections.push_back(std::make_unique<QtRedis>());
        m_connections.back()->openConnection(optionsFor(server->url()));
        return std::make_unique<RedisJournal>(*m_connections.back(), RedisJournal::Options{.patience = 30s});
    }

private:
    static inline std::unique_ptr<Server> server;
    std::vector<std::unique_ptr<QtRedis>> m_connections; ///< They live longer than the journals.
};

template <typename T>
std::unique_ptr<JournalStore> makeStore()
{
    return std::make_unique<T>();
}

} // namespace

const std::vector<JournalKind> &journalKinds()
{
    static const std::vector<JournalKind> kinds{
        {"SQLite", &makeStore<SqliteStore>},
        {"Redis", &makeStore<RedisStore<RedisServerProcess>>},
        {"Redis Cluster", &makeStore<RedisStore<RedisClusterProcess>>},
    };
    return kinds;
}
