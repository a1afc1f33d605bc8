#pragma once

#include "core/view/roomview.h"

#include <QAbstractListModel>

class RoomWatch;

/// The best-placed players of a watched room; changes when a question is closed.
class LeaderboardModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaderboardModel)

public:
    enum Role { RankRole = Qt::UserRole, AvatarRole, ScoreRole, DeltaRole };

    explicit LeaderboardModel(RoomWatch &watch, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();

    RoomWatch &m_watch;
    QList<LeaderboardRow> m_rows;
};
