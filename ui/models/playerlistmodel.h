#pragma once

#include "core/support/ids.h"

#include <QAbstractListModel>
#include <QHash>

class RoomWatch;
struct Player;

/// The players of a watched room, newest first, by search word if there is one.
///
/// Rows hold ids only and look the rest up, so an answer or a score changes no row; players that
/// join together become one insertion.
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
        AnsweredRole, ///< True while a question is open and the player has answered.
        ScoreRole, ///< Empty before the first question is closed.
    };

    explicit PlayerListModel(RoomWatch &watch, QObject *parent = nullptr);

    /// Shows only players with this in their name; everybody when it is empty.
    void setSearch(const QString &search);
    QString search() const { return m_search; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    PlayerId playerAt(const QModelIndex &index) const;

private:
    void reload();
    void insertPlayers(const QList<PlayerId> &players);
    void updatePlayers(const QList<PlayerId> &players);
    bool isShown(const Player &player) const;
    QString describe(const Player &player) const;
    bool hasAnswered(PlayerId id) const;
    bool hasScores() const;
    void touchAll();

    RoomWatch &m_watch;
    QString m_search;
    QList<PlayerId> m_rows; ///< Newest last; row 0 of the model is its end.
};
