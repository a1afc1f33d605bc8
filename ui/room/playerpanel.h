#pragma once

#include "core/support/ids.h"

#include <QFrame>

class ElidedLabel;
class PlayerListModel;
class PlainLabel;
class QLineEdit;
class RoomWatch;
class SteadyList;

/// The room's players with search; asks for a kick or an admission, does neither itself.
class PlayerPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerPanel)

public:
    explicit PlayerPanel(RoomWatch &watch, QWidget *parent = nullptr);

    /// The player whose row is current, if any.
    PlayerId currentPlayer() const;
    SteadyList *list() const { return m_list; }
    QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void removalAsked(PlayerId player);
    void approvalAsked(PlayerId player);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void updateHeader();
    void updateEmptyText();

    RoomWatch &m_watch;
    PlayerListModel *m_model;
    PlainLabel *m_title;
    ElidedLabel *m_away;
    QLineEdit *m_search;
    SteadyList *m_list;
};
