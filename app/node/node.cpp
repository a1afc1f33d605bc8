#include "app/node/node.h"

#include "core/support/epolldispatcher.h"
#include "core/support/logging.h"

#include <QDateTime>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto longestStop = 3s;
}

Result<std::unique_ptr<Node>> Node::make(const NodeOptions &options)
{
    std::optional<RedisOptions> redis;
    if (!options.redisUrl.isEmpty()) {
        const auto read = redisOptionsFromUrl(options.redisUrl);
        if (!read)
            return std::unexpected(read.error());
        redis = *read;
        redis->clientName = u"quizstage"_s;
    }
    auto folder = DataFolder::open(options.dataDir);
    if (!folder)
        return std::unexpected(folder.error());
    const auto hostKey = folder->hostKey();
    if (!hostKey)
        return std::unexpected(hostKey.error());
    const auto id = folder->nodeId();
    if (!id)
        return std::unexpected(id.error());
    return std::unique_ptr<Node>(new Node(options, redis, *std::move(folder), *hostKey, NodeId {*id}));
}

Node::Node(const NodeOptions &options, const std::optional<RedisOptions> &redis, DataFolder folder,
           const QByteArray &hostKey, const NodeId &id)
    : m_folder(std::move(folder))
    , m_archive(m_folder.filePath(u"history.db"_s), m_clock)
{
    m_thread.setObjectName("engine");
    if (auto *dispatcher = createSocketDispatcher())
        m_thread.setEventDispatcher(dispatcher);
    m_thread.start();
    // Sockets and timers belong to the thread that makes them.
    auto *maker = new QObject;
    maker->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        maker,
        [&] {
            m_engine = new Engine(options, redis, m_folder, hostKey, id, m_clock, m_archive);
            delete maker;
        },
        Qt::BlockingQueuedConnection);
}

Node::~Node()
{
    if (m_engine)
        m_engine->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void Node::start(Reply<NodeReady> reply)
{
    if (const auto end = m_folder.uncleanEnd()) {
        qCInfo(lcApp) << "the last run with this data folder ended suddenly at"
                      << QDateTime::fromMSecsSinceEpoch(toUnixMs(*end)).toString(Qt::ISODate);
    }
    post([this, reply = std::move(reply)](Engine &engine) {
        engine.start(&engine, [this, &engine, reply](const Result<NodeReady> &ready) {
            tellStart(engine, reply, ready);
        });
    });
}

void Node::startOnAnyPort(Reply<NodeReady> reply)
{
    post([this, reply = std::move(reply)](Engine &engine) {
        engine.startOnAnyPort(&engine, [this, &engine, reply](const Result<NodeReady> &ready) {
            tellStart(engine, reply, ready);
        });
    });
}

void Node::tellStart(const Engine &engine, const Reply<NodeReady> &reply,
                     const Result<NodeReady> &ready)
{
    const bool needsOtherPort = !ready && engine.needsOtherPort();
    QMetaObject::invokeMethod(this, [this, reply, ready, needsOtherPort] {
        m_needsOtherPort = needsOtherPort;
        reply(ready);
    });
}

void Node::stop()
{
    if (!m_engine)
        return;
    post([this](Engine &engine) {
        engine.stop(&engine, [this] { QMetaObject::invokeMethod(this, &Node::finish); });
    });
    QTimer::singleShot(longestStop, this, &Node::finish);
}

void Node::finish()
{
    if (!m_engine)
        return;
    std::exchange(m_engine, nullptr)->deleteLater();
    m_thread.quit();
    m_thread.wait();
    // All is saved: whatever ends this process now ends it cleanly.
    m_folder.expectEnd();
    Q_EMIT stopped();
}
