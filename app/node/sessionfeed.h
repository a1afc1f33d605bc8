#pragma once

#include "core/service/hostsession.h"
#include "core/service/roomreplicas.h"

#include <QSet>
#include <QTimer>

/// Tells a HostSession in another thread what happens in the engine, gathered so that neither thread
/// is kept busy by it. Lives in the engine thread; its signals are meant for queued connections.
class SessionFeed : public QObject
{
    Q_OBJECT

public:
    explicit SessionFeed(RoomReplicas &replicas, QObject *parent = nullptr);

    void watchRoom(const RoomCode &code);
    void unwatchRoom(const RoomCode &code);
    void noteReactions(const RoomCode &code, const ReactionCounts &counts);

Q_SIGNALS:
    void roomsChanged(const QList<RoomSummary> &rooms);
    void roomOpened(const GameRoom &room);
    void entriesCommitted(const RoomCode &code, const QList<JournalEntry> &entries);
    void roomRemoved(const RoomCode &code);
    void reacted(const RoomCode &code, const ReactionCounts &counts);

private:
    Q_DISABLE_COPY_MOVE(SessionFeed)

    void tellRooms();
    void tellEntries();

    RoomReplicas &m_replicas;
    QSet<RoomCode> m_watched;
    QHash<RoomCode, QList<JournalEntry>> m_entries;
    QTimer m_roomsTimer;
    QTimer m_entriesTimer;
};
