#pragma once

#include "core/report/nodemonitor.h"

#include <QTimer>

/// A NodeMonitor that tells what a test puts into it.
class FakeMonitor final : public NodeMonitor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeMonitor)

public:
    using NodeMonitor::NodeMonitor;

    QList<NodeSample> samples(const NodeId &node, SampleSpan span) const override
    {
        return m_history.samples(node, span);
    }
    QList<LogEntry> log() const override { return m_log; }
    NodeHealth health() const override { return m_health; }
    void listConnections(QObject *context, Reply<QList<ConnectionInfo>> reply) override
    {
        ++m_askCount;
        QTimer::singleShot(0, context, [this, reply] { reply(m_connections); });
    }

    /// The nodes tell of themselves.
    void sample(const QList<NodeInfo> &nodes)
    {
        m_history.add(nodes);
        Q_EMIT sampled();
    }
    void write(const QList<LogEntry> &entries)
    {
        m_log.append(entries);
        Q_EMIT logged(entries);
    }
    void setHealth(const NodeHealth &health)
    {
        m_health = health;
        Q_EMIT healthChanged();
    }
    void setConnections(const QList<ConnectionInfo> &connections) { m_connections = connections; }
    int askCount() const { return m_askCount; }

private:
    LoadHistory m_history;
    QList<LogEntry> m_log;
    NodeHealth m_health;
    QList<ConnectionInfo> m_connections;
    int m_askCount = 0;
};
