#include "ui/models/nameorder.h"

#include "core/game/gameroom.h"

#include <algorithm>

namespace
{

/// What a name is sorted by: without case and accents. A locale's own order costs ten times as
/// much, which thousands of names have no time for.
QString sortKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_D).toCaseFolded();
    key.removeIf([](QChar character) { return character.isMark(); });
    return key;
}

} // namespace

void NameOrder::fill(const GameRoom &room)
{
    m_entries.clear();
    m_entries.reserve(room.players.size());
    for (const Player &player : room.players)
        m_entries << Entry{sortKey(player.name), player.id};
    std::ranges::sort(m_entries);
}

void NameOrder::add(const GameRoom &room, const QList<PlayerId> &players)
{
    QList<Entry> added;
    for (const PlayerId id : players) {
        const Player *player = room.player(id);
        if (player && !contains(*player))
            added << Entry{sortKey(player->name), id};
    }
    std::ranges::sort(added);
    const qsizetype before = m_entries.size();
    m_entries += added;
    std::inplace_merge(m_entries.begin(), m_entries.begin() + before, m_entries.end());
}

void NameOrder::update(const GameRoom &room, const QList<PlayerId> &players)
{
    QList<PlayerId> renamed;
    for (const PlayerId id : players) {
        const Player *player = room.player(id);
        if (player && !contains(*player))
            renamed << id;
    }
    if (renamed.isEmpty())
        return;
    m_entries.removeIf([&](const Entry &entry) { return renamed.contains(entry.id); });
    add(room, renamed);
}

bool NameOrder::contains(const Player &player) const
{
    return std::ranges::binary_search(m_entries, Entry{sortKey(player.name), player.id});
}
