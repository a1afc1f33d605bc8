#include "core/service/recententries.h"

using namespace std::chrono_literals;

namespace
{

// Longer than a failover takes, so that whoever takes a room over then has them still.
constexpr auto keptFor = 30s;
constexpr size_t mostKept = 4000;

} // namespace

RecentEntries::RecentEntries(EventBus &bus, QObject *parent)
    : QObject(parent)
{
    connect(&bus, &EventBus::opened, this,
            [this](const GameRoom &room) { m_rooms.remove(room.code); });
    connect(&bus, &EventBus::committed, this, [this](const RoomCode &code, const JournalEntry &entry) {
        std::deque<JournalEntry> &entries = m_rooms[code];
        entries.push_back(entry);
        while (entries.front().at < entry.at - keptFor || entries.size() > mostKept)
            entries.pop_front();
    });
    connect(&bus, &EventBus::removed, this, [this](const RoomCode &code) { m_rooms.remove(code); });
}

QList<JournalEntry> RecentEntries::after(const RoomCode &code, quint64 sequence) const
{
    const auto room = m_rooms.constFind(code);
    if (room == m_rooms.cend() || room->front().sequence > sequence + 1)
        return {};
    QList<JournalEntry> entries;
    for (const JournalEntry &entry : *room) {
        if (entry.sequence > sequence)
            entries.append(entry);
    }
    return entries;
}

std::optional<JournalEntry> RecentEntries::last(const RoomCode &code) const
{
    const auto room = m_rooms.constFind(code);
    return room == m_rooms.cend() ? std::nullopt : std::optional(room->back());
}

void appendAgain(RoomJournal &journal, const RoomLease &lease, const QList<JournalEntry> &entries,
                 const RoomHeader &header, QObject *context, RoomJournal::Reply<void> reply)
{
    Q_ASSERT(!entries.isEmpty());
    for (const JournalEntry &entry : entries) {
        const bool isLast = entry.sequence == entries.last().sequence;
        journal.append(lease, entry, header, context, [reply, isLast](const Result<quint64> &done) {
            // When an earlier one fails, so do those behind it.
            if (isLast)
                reply(done ? Result<void>() : std::unexpected(done.error()));
        });
    }
}
