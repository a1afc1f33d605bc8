#pragma once

#include <QWidget>

class ConnectionsView;
class EventLogView;
class HostSession;
class MonitorOverview;
class QStackedWidget;
class Segments;
class StallMeter;

/// How the nodes are and were, what happened, and who is connected.
class MonitorPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorPage)

public:
    /// `meter` measures this window and may be null.
    MonitorPage(HostSession &session, const StallMeter *meter, QWidget *parent = nullptr);

    MonitorOverview &overview() const { return *m_overview; }
    EventLogView &events() const { return *m_events; }
    ConnectionsView &connections() const { return *m_connections; }

private:
    void showPart(int part);

    Segments *m_parts;
    Segments *m_span;
    QStackedWidget *m_stack;
    MonitorOverview *m_overview;
    EventLogView *m_events;
    ConnectionsView *m_connections;
};
