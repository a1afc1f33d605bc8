#include "core/report/gamerecorder.h"

#include "core/game/rehearsal.h"
#include "core/service/foldedroom.h"

#include <algorithm>

namespace
{

template <typename... Events>
bool isOneOf(const RoomEvent &event)
{
    return (std::holds_alternative<Events>(event) || ...);
}

/// Players go home after a game and screens say good night; that is nothing to keep.
bool changesResults(const RoomEvent &event)
{
    return !isOneOf<PlayerConnected, PlayerDisconnected, RoomTakenOver, MessageShown, BlackedOut>(
        event);
}

bool isToBeKept(const GameRoom &room)
{
    return room.status == RoomStatus::Completed && !isRehearsal(room);
}

} // namespace

GameRecorder::GameRecorder(RoomReplicas &replicas, RoomService &service, RoomJournal &journal,
                           GameArchive &archive, QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
    , m_service(service)
    , m_journal(journal)
    , m_archive(archive)
{
    connect(&replicas, &RoomReplicas::entryApplied, this, &GameRecorder::onEntry);
    // It may have been completed right before its node stopped. One that was followed is known already
    // when it is taken up, any other is opened after that.
    connect(&replicas, &RoomReplicas::roomOpened, this, &GameRecorder::recordFinished);
    connect(&service, &RoomService::roomTakenUp, this, [this](const RoomCode &code) {
        if (const GameRoom *room = m_replicas.room(code))
            recordFinished(*room);
    });
}

void GameRecorder::recordExpired(const NodeId &node, TimePoint now)
{
    m_journal.list(this, [this, node, now](const Result<QList<RoomRecord>> &rooms) {
        for (const RoomRecord &record : rooms.value_or(QList<RoomRecord>())) {
            const bool ours = record.owner == node || record.owner.value.isEmpty();
            if (ours && record.header.status == RoomStatus::Completed && record.header.expiresAt <= now)
                recordFromJournal(record.code);
        }
    });
}

void GameRecorder::recordFinished(const GameRoom &room)
{
    if (isToBeKept(room) && m_service.owns(room.code))
        m_archive.store(room, room.changedAt);
}

void GameRecorder::onEntry(const GameRoom &room, const JournalEntry &entry)
{
    if (isToBeKept(room) && m_service.owns(room.code)
        && std::ranges::any_of(entry.events, changesResults))
        m_archive.store(room, entry.at);
}

void GameRecorder::recordFromJournal(const RoomCode &code)
{
    m_journal.load(code, this, [this](const Result<JournalledRoom> &loaded) {
        if (!loaded)
            return;
        const GameRoom room = fold(*loaded).room;
        if (isToBeKept(room))
            m_archive.store(room, room.changedAt);
    });
}
