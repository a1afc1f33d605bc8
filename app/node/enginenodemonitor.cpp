#include "app/node/enginenodemonitor.h"

#include "core/support/homeward.h"

EngineNodeMonitor::EngineNodeMonitor(Node &node, QObject *parent)
    : NodeMonitor(parent)
    , m_node(node)
{
    Engine *engine = node.engine();
    connect(&engine->nodes(), &NodeDirectory::nodesChanged, this,
            [this](const QList<NodeInfo> &nodes) {
                m_history.add(nodes);
                Q_EMIT sampled();
            });
    connect(&engine->log(), &EventLog::logged, this, [this](const QList<LogEntry> &entries) {
        m_log.append(entries);
        m_log.remove(0, std::max<qsizetype>(0, m_log.size() - logLength));
        Q_EMIT logged(entries);
    });
    connect(engine, &Engine::healthChanged, this, [this](const NodeHealth &health) {
        m_health = health;
        Q_EMIT healthChanged();
    });
}

void EngineNodeMonitor::listConnections(QObject *context, Reply<QList<ConnectionInfo>> reply)
{
    m_node.post([reply = homeward(this, context, std::move(reply))](Engine &engine) {
        reply(engine.connections());
    });
}
