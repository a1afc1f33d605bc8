#pragma once

#include "core/report/gamehistory.h"

#include <QAbstractListModel>

/// The past games that the host looks for, newest first.
class GameListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameListModel)

public:
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setGames(const QList<PastGame> &games);
    /// Words of the title or a winner's name, or a room's code; all of them must be there.
    void setSearch(const QString &text);
    /// Games that are as good as deleted.
    void setHidden(const QList<GameKey> &keys);
    bool hasGames() const { return !m_games.isEmpty(); }
    const PastGame *gameAt(const QModelIndex &index) const;
    QModelIndex indexOf(const GameKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void show();
    bool isShown(const PastGame &game) const;

    QList<PastGame> m_games;
    QList<PastGame> m_shown;
    QStringList m_words;
    QList<GameKey> m_hidden;
};
