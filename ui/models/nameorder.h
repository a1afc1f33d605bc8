#pragma once

#include "core/support/ids.h"

#include <QList>
#include <QString>

#include <compare>

struct GameRoom;
struct Player;

/// Players in the order of their names, kept as they come: those who join or are renamed together
/// are merged in, nobody is sorted twice.
class NameOrder
{
public:
    /// Sorts all players of a room.
    void fill(const GameRoom &room);
    void clear() { m_entries.clear(); }
    /// Merges in those of the players who are not here yet.
    void add(const GameRoom &room, const QList<PlayerId> &players);
    /// Moves those of the players whose name is another one now.
    void update(const GameRoom &room, const QList<PlayerId> &players);

    /// One for each player ever added; some may have left the room.
    struct Entry
    {
        QString key;
        PlayerId id;

        std::weak_ordering operator<=>(const Entry &) const = default;
    };
    const QList<Entry> &entries() const { return m_entries; }

private:
    bool contains(const Player &player) const;

    QList<Entry> m_entries;
};
