#pragma once

#include "core/service/hostsession.h"

#include <QWidget>

class ElidedLabel;
class MessageBar;
class QAction;
class QPushButton;
class QStackedWidget;
class RoomListModel;
class RowTable;

/// All rooms of the node, and the way to a new one.
class DashboardPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPage)

public:
    explicit DashboardPage(HostSession &session, QWidget *parent = nullptr);

    RowTable *table() const { return m_table; }
    /// Open, end and delete the selected room.
    QAction *openAction() const { return m_open; }
    QAction *endAction() const { return m_end; }
    QAction *deleteAction() const { return m_delete; }

Q_SIGNALS:
    void newRoomAsked();
    void roomChosen(const RoomCode &code);

private:
    QWidget *makeList();
    QWidget *makeEmptyState();
    void makeActions();
    void showRooms(const QList<RoomSummary> &rooms);
    void showNode(const NodeStatus &status);
    void updateActions();
    const RoomSummary *selectedRoom() const;
    void openSelected();
    void askEnd();
    void askDelete();
    void showMenu(const QPoint &at);

    HostSession &m_session;
    RoomListModel *m_model;
    ElidedLabel *m_address;
    QPushButton *m_newRoom;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    RowTable *m_table;
    QAction *m_open;
    QAction *m_end;
    QAction *m_delete;
};
