#pragma once

#include <QTimer>
#include <QWidget>

class ConnectionsModel;
class ElidedLabel;
class NodeMonitor;
class QLineEdit;
class RowTable;

/// Who is connected to this node. Asks anew every two seconds, but only while it is to be seen.
class ConnectionsView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsView)

public:
    explicit ConnectionsView(NodeMonitor &monitor, QWidget *parent = nullptr);

    RowTable *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void tellCount();

    NodeMonitor &m_monitor;
    ConnectionsModel *m_model;
    QLineEdit *m_search;
    ElidedLabel *m_count;
    RowTable *m_table;
    QTimer m_timer;
};
