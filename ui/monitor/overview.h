#pragma once

#include "core/report/loadhistory.h"

#include <QWidget>

class ElidedLabel;
class HealthCard;
class HostSession;
class LoadCharts;
class NodesModel;
class RowTable;
class StallMeter;

/// How all is and was: in words, the computers that share the rooms, and charts of the chosen one.
class MonitorOverview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorOverview)

public:
    /// `meter` measures this window and may be null.
    MonitorOverview(HostSession &session, const StallMeter *meter, QWidget *parent = nullptr);

    void showSpan(SampleSpan span);
    RowTable *nodesTable() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showAll();
    void showHealth();
    void showNodes();
    void showCharts();
    /// The one whose row is chosen, or this one.
    NodeId chosenNode() const;

    HostSession &m_session;
    const StallMeter *m_meter;
    NodesModel *m_model;
    HealthCard *m_store;
    HealthCard *m_bus;
    HealthCard *m_window;
    RowTable *m_table;
    ElidedLabel *m_chartsOf;
    LoadCharts *m_charts;
    SampleSpan m_span = SampleSpan::FiveMinutes;
};
