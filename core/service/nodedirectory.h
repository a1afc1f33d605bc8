#pragma once

#include "core/service/nodeinfo.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

class QtRedis;
struct RedisResult;

/// What a node has to do just now.
struct NodeLoad
{
    QUrl url; ///< Where players find it.
    int rooms = 0; ///< That it runs.
    int players = 0; ///< That are connected to it.
    double cpuSeconds = 0; ///< Used since the process began.
    qint64 residentBytes = 0;
    quint64 answers = 0; ///< Accepted since the process began.
    // Since the last look, as in NodeInfo.
    std::optional<std::chrono::microseconds> confirmTime = {};
    std::optional<std::chrono::microseconds> eventDelay = {};
    qint64 queuedBytes = 0; ///< What waits to be sent to the slowest connection.
};

/// The nodes that share a Redis: each writes itself into the hash `qs:nodes` every second and reads
/// the others. One that has not written for five seconds is lost, but never by what is our own
/// absence: while Redis is out of reach, and for five seconds after, the others stay as they were.
class NodeDirectory : public QObject
{
    Q_OBJECT

public:
    struct Self
    {
        NodeId id;
        QString name;
        QString version;
    };

    /// `redis` lives longer; null for a node that runs alone. `load` is called each time. Another
    /// `interval` is for tests.
    NodeDirectory(QtRedis *redis, const Clock &clock, const Self &self,
                  std::function<NodeLoad()> load, Milliseconds interval = Milliseconds(1000),
                  QObject *parent = nullptr);

    /// Shows this node to the others; to be called when the clock is right and the address known.
    void start();
    /// Takes this node out of the list, at once.
    void stop();

    /// This node first, the others by name.
    QList<NodeInfo> nodes() const;

Q_SIGNALS:
    // Of the others, never of this node.
    void nodeFound(const NodeId &node);
    void nodeLost(const NodeId &node);
    /// Also when only their numbers have changed.
    void nodesChanged(const QList<NodeInfo> &nodes);

private:
    Q_DISABLE_COPY_MOVE(NodeDirectory)

    using Nodes = QMap<QString, NodeInfo>; ///< By id.

    void tick();
    void measure(TimePoint now);
    void takeAll(const RedisResult &result);
    Nodes livingOf(const QList<QPair<QByteArray, QByteArray>> &entries, TimePoint now);
    void replaceOthers(const Nodes &living);

    QtRedis *m_redis;
    const Clock &m_clock;
    std::function<NodeLoad()> m_load;
    NodeInfo m_self;
    Nodes m_others;
    QTimer m_timer;
    double m_cpuSeconds = 0;
    quint64 m_answers = 0;
    std::optional<TimePoint> m_lastRead;
    TimePoint m_readingSince; ///< Since when Redis answers without a break.
};
