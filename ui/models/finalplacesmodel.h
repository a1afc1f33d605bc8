#pragma once

#include "core/report/gamehistory.h"

#include <QAbstractListModel>

/// All players of a past game by rank; the roles are those of LeaderboardModel.
class FinalPlacesModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FinalPlacesModel)

public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<FinalPlace> &places);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FinalPlace> m_places;
};
