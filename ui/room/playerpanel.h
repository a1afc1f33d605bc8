#pragma once

#include "ui/models/playerlistmodel.h"

#include <QFrame>

class ElidedLabel;
class PlainLabel;
class PlayerActions;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class RoomWatch;
class SteadyList;

/// The room's players: found by name, by what they have or have not done, in three orders; with
/// what can be done with the one that is selected.
class PlayerPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerPanel)

public:
    PlayerPanel(RoomWatch &watch, PlayerActions &actions, QWidget *parent = nullptr);

    /// The player whose row is current, if any.
    PlayerId currentPlayer() const;
    /// Shows only these players, with no word searched for.
    void showOnly(PlayerListModel::Filter filter);
    void showInOrder(PlayerListModel::Order order);
    SteadyList *list() const { return m_list; }
    QLineEdit *searchField() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addKeys();
    void addOrders();
    void connectAll();
    void showMenu(const QPoint &at);
    void updateCounts();
    void updateFilters();
    void updateEmptyText();

    RoomWatch &m_watch;
    PlayerActions &m_actions;
    PlayerListModel *m_model;
    PlainLabel *m_title;
    ElidedLabel *m_away;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QToolButton *m_order;
    QPushButton *m_letIn;
    SteadyList *m_list;
    PlayerId m_selected; ///< Kept over a reset of the rows.
};
