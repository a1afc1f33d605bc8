#pragma once

#include "core/service/hostsession.h"
#include "ui/models/roomfiltermodel.h"

#include <QWidget>

class ElidedLabel;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class RoomListActions;
class RoomListModel;
class RoomTable;
class UndoBar;

/// All rooms of the node, what a host does with them, and the way to a new one.
class DashboardPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPage)

public:
    explicit DashboardPage(HostSession &session, QWidget *parent = nullptr);
    ~DashboardPage() override;

    RoomTable *table() const { return m_table; }
    RoomListActions &actions() const { return *m_actions; }
    /// Deletes the room after a while in which that can be taken back.
    void removeRoom(const GameRoom &room) { offerUndo({roomSummary(room)}); }
    /// Deletes now what could still be taken back; to be called before the program ends.
    void commitDeletions();

Q_SIGNALS:
    void newRoomAsked();
    void doctorAsked();
    void roomChosen(const RoomCode &code);
    /// The room is to be shown in a window of its own.
    void windowChosen(const RoomCode &code);
    /// The rooms are as good as gone; their pages have no use any more.
    void roomsHidden(const QList<RoomCode> &codes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeTools();
    QWidget *makeEmptyState();
    void layOut();
    void connectAll();
    void showRooms();
    void showNode(const NodeStatus &status);
    void filter();
    void updateSelection();
    void tellDuplicate(const RoomCode &copy, const QString &title);
    void offerUndo(const QList<RoomSummary> &rooms);
    void hideRooms(const QList<RoomCode> &codes, bool hidden);
    void deleteRooms(const QList<RoomCode> &codes);
    void showMenu(const QPoint &globalPosition);

    HostSession &m_session;
    RoomListModel *m_model;
    RoomFilterModel *m_filter;
    RoomListActions *m_actions;
    ElidedLabel *m_address;
    QPushButton *m_newRoom;
    MessageBar *m_message;
    UndoBar *m_undo;
    QStackedWidget *m_stack;
    QWidget *m_tools;
    QLineEdit *m_search;
    QComboBox *m_state;
    RoomTable *m_table;
    QSet<RoomCode> m_hidden; ///< As good as deleted.
    RoomCode m_duplicate; ///< What the message offers to open.
};
