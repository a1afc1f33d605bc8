#pragma once

#include "core/report/gamearchive.h"
#include "core/service/roomreplicas.h"
#include "core/service/roomservice.h"

/// Puts the games of this node's rooms into the archive as they end. Lives in the engine thread.
class GameRecorder : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the recorder.
    GameRecorder(RoomReplicas &replicas, RoomService &service, RoomJournal &journal,
                 GameArchive &archive, QObject *parent = nullptr);

    /// Records games of rooms that expired while this node didn't run: nobody takes those up. What an
    /// earlier run recorded already changes nothing.
    void recordExpired(const NodeId &node, TimePoint now);

private:
    Q_DISABLE_COPY_MOVE(GameRecorder)

    void recordFinished(const GameRoom &room);
    void onEntry(const GameRoom &room, const JournalEntry &entry);
    void recordFromJournal(const RoomCode &code);

    const RoomReplicas &m_replicas;
    const RoomService &m_service;
    RoomJournal &m_journal;
    GameArchive &m_archive;
};
