#pragma once

#include <QWidget>

class ElidedLabel;
class HostSession;
class NodesModel;
class QStackedWidget;
class RowTable;

/// The computers that share the rooms, and how each of them is.
class NodesPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodesPage)

public:
    explicit NodesPage(HostSession &session, QWidget *parent = nullptr);

    /// Whether there is anything to see: rooms are shared, or there is more than one node.
    bool isNeeded() const { return m_needed; }
    RowTable *table() const { return m_table; }

Q_SIGNALS:
    void neededChanged(bool needed);

private:
    void showNodes();

    HostSession &m_session;
    NodesModel *m_model;
    ElidedLabel *m_summary;
    QStackedWidget *m_stack;
    RowTable *m_table;
    bool m_needed = false;
};
