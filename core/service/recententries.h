#pragma once

#include "core/journal/roomjournal.h"
#include "core/service/eventbus.h"

#include <QHash>

#include <deque>

/// The latest entries of each room. Redis replicates to its replicas after it has answered, so after a
/// failover the newest entries may be missing in the store; whoever runs the room writes them again.
class RecentEntries : public QObject
{
    Q_OBJECT

public:
    explicit RecentEntries(EventBus &bus, QObject *parent = nullptr);

    /// All entries after `sequence`, in order; empty when there are none or they don't reach back so far.
    QList<JournalEntry> after(const RoomCode &code, quint64 sequence) const;
    /// The last entry that was published, if any was.
    std::optional<JournalEntry> last(const RoomCode &code) const;

private:
    Q_DISABLE_COPY_MOVE(RecentEntries)

    QHash<RoomCode, std::deque<JournalEntry>> m_rooms;
};

/// Appends entries that the journal has lost, as they were; replies when all stand.
void appendAgain(RoomJournal &journal, const RoomLease &lease, const QList<JournalEntry> &entries,
                 const RoomHeader &header, QObject *context, RoomJournal::Reply<void> reply);
