#include "ui/models/finalplacesmodel.h"

#include "ui/models/leaderboardmodel.h"
#include "ui/words/words.h"

void FinalPlacesModel::setPlaces(const QList<FinalPlace> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int FinalPlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant FinalPlacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const FinalPlace &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return place.left ? tr("%1 (left)").arg(place.name) : place.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3, %4 right")
            .arg(place.rank)
            .arg(place.name, pointsWords(place.score), numberWords(place.rightCount));
    case LeaderboardModel::RankRole:
        return place.rank;
    case LeaderboardModel::AvatarRole:
        return place.avatar;
    case LeaderboardModel::ScoreRole:
        return place.score;
    case LeaderboardModel::DeltaRole:
        return 0;
    default:
        return {};
    }
}
