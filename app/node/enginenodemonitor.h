#pragma once

#include "app/node/node.h"
#include "core/report/nodemonitor.h"

/// The NodeMonitor of a node in this process: gathers in this thread what the engine tells.
class EngineNodeMonitor final : public NodeMonitor
{
    Q_OBJECT

public:
    /// So many entries are kept of the log.
    static constexpr qsizetype logLength = 5000;

    explicit EngineNodeMonitor(Node &node, QObject *parent = nullptr);

    QList<NodeSample> samples(const NodeId &node, SampleSpan span) const override
    {
        return m_history.samples(node, span);
    }
    QList<LogEntry> log() const override { return m_log; }
    NodeHealth health() const override { return m_health; }
    void listConnections(QObject *context, Reply<QList<ConnectionInfo>> reply) override;

private:
    Q_DISABLE_COPY_MOVE(EngineNodeMonitor)

    Node &m_node;
    LoadHistory m_history;
    QList<LogEntry> m_log;
    NodeHealth m_health;
};
