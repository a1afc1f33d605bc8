#pragma once

#include "core/support/ids.h"
#include "ui/models/nameorder.h"

#include <QAbstractListModel>

class RoomWatch;
struct Player;

/// The players of a watched room: all or some of them, in one of three orders.
///
/// Rows hold ids only and look the rest up, so an answer or a score changes no row. What a burst of
/// events does to the rows is found out once and told as few insertions and removals; only what
/// would be many of them is told as a reset.
class PlayerListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerListModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< PlayerId's number.
        AvatarRole,
        ConnectedRole,
        ApprovedRole,
        LeftRole,
        AnsweredRole, ///< True while a question is open and the player has answered or buzzed, or has
                      ///< staked on the announced one.
        ScoreRole, ///< Empty before the first question is closed.
        TimeFactorRole,
        TeamRole, ///< Empty in a room without teams.
        StakeRole, ///< Points staked on the current question; empty where there are none.
    };

    /// Which players are shown.
    enum class Filter {
        Everybody,
        NotAnswered, ///< Those who owe an answer or a stake.
        Away, ///< Whose connection is lost.
        Waiting, ///< To be let in.
    };
    enum class Order { Newest, Name, Score };

    explicit PlayerListModel(RoomWatch &watch, QObject *parent = nullptr);

    /// Shows only players with this in their name or their team's; everybody when it is empty.
    void setSearch(const QString &search);
    QString search() const { return m_search; }
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setOrder(Order order);
    Order order() const { return m_order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    PlayerId playerAt(const QModelIndex &index) const;
    /// The player's row; invalid when it is not shown.
    QModelIndex indexOf(PlayerId id) const;

private:
    void open();
    void onPlayersJoined(const QList<PlayerId> &players);
    void onPlayersChanged(const QList<PlayerId> &players);
    void onAnswersChanged();
    void onPhaseChanged();

    void refresh();
    QList<PlayerId> wantedRows() const;
    void changeRows(const QList<PlayerId> &rows);
    bool isShown(const Player &player) const;
    bool isFound(const Player &player) const;
    QString describe(const Player &player) const;
    void touchAll();

    RoomWatch &m_watch;
    QString m_search;
    Filter m_filter = Filter::Everybody;
    Order m_order = Order::Newest;
    NameOrder m_names; ///< Kept only while it is the order.
    QList<PlayerId> m_rows;
};
