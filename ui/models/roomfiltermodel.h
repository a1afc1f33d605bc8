#pragma once

#include "core/game/gameroom.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

/// The rooms that the host wants to see, in the order that the host wants.
class RoomFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomFilterModel)

public:
    enum class State { All, Open, Running, Finished };

    explicit RoomFilterModel(QObject *parent = nullptr);

    /// Words of the title, a code in any spelling, or a node's name; all of them must be there.
    void setSearch(const QString &text);
    void setState(State state);
    /// Rooms that are as good as deleted.
    void setHidden(const QSet<RoomCode> &codes);
    bool isFiltering() const { return !m_words.isEmpty() || m_state != State::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    State m_state = State::All;
    QSet<RoomCode> m_hidden;
    QCollator m_collator;
};
