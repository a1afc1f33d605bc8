#include "core/service/roomannouncer.h"

#include "core/game/apply.h"
#include "core/game/rehearsal.h"
#include "core/protocol/viewjson.h"
#include "core/service/roomservice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Longer than it takes to hear of another node's room, by far.
constexpr auto newness = 10s;
constexpr auto countInterval = 1s;

const QByteArray created = "GAME_ROOM_CREATED";
const QByteArray updated = "GAME_ROOM_UPDATED";
const QByteArray started = "GAME_ROOM_STARTED";
const QByteArray completed = "GAME_ROOM_COMPLETED";
const QByteArray failed = "GAME_ROOM_FAILED";
const QByteArray expired = "GAME_ROOM_EXPIRED";

constexpr auto playerCountName = "player_count"_L1;

QJsonObject factsOf(const GameRoom &room)
{
    return {{u"code"_s, room.code.value},
            {u"title"_s, room.title},
            {u"topic"_s, textJson(room.topic)},
            {u"status"_s, wireName(room.status)},
            {u"owner_id"_s, textJson(room.ownerId)},
            {u"max_player_count"_s, room.maxPlayerCount},
            {u"question_count"_s, room.questions.size()},
            {playerCountName, room.seatCount},
            {u"failure_reason"_s, textJson(room.failureReason)}};
}

QByteArray idOf(const QString &code, quint64 revision)
{
    return code.toLatin1() + '-' + QByteArray::number(revision);
}

} // namespace

bool RoomAnnouncer::Told::isCountDue() const
{
    return facts[playerCountName].toInt() != playerCount;
}

RoomAnnouncer::RoomAnnouncer(const RoomReplicas &replicas, const RoomService &service,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_replicas(replicas)
    , m_service(service)
    , m_clock(clock)
{
    connect(&replicas, &RoomReplicas::roomOpened, this, &RoomAnnouncer::takeRoom);
    connect(&replicas, &RoomReplicas::eventApplied, this, &RoomAnnouncer::takeEvent);
    connect(&replicas, &RoomReplicas::entryApplied, this, &RoomAnnouncer::takeEntry);
    connect(&replicas, &RoomReplicas::roomRemoved, this, &RoomAnnouncer::takeRemoval);
    // Queued: behind the room's own opening.
    connect(&service, &RoomService::roomTakenUp, this, &RoomAnnouncer::tellAgain,
            Qt::QueuedConnection);
    m_countTimer.setInterval(countInterval);
    m_countTimer.setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &RoomAnnouncer::tellPlayerCounts);
}

void RoomAnnouncer::takeRoom(const GameRoom &room)
{
    if (isRehearsal(room))
        return;
    const bool isKnown = m_told.contains(room.code.value);
    Told &told = m_told[room.code.value];
    told = {.facts = factsOf(room),
            .node = room.node,
            .revision = room.revision,
            .own = m_service.owns(room.code),
            .playerCount = room.seatCount};
    if (!isKnown && m_clock.now() - room.createdAt <= newness)
        announce(created, idOf(room.code.value, 0), room.createdAt, told);
}

void RoomAnnouncer::takeEvent(const GameRoom &room, const RoomEvent &event)
{
    if (isRehearsal(room))
        return;
    if (std::holds_alternative<GameStarted>(event))
        m_isStarting = true;
    if (!raisesRevision(event))
        return;
    QByteArray type = std::exchange(m_isStarting, false) ? started : updated;
    if (std::holds_alternative<GameCompleted>(event))
        type = completed;
    else if (std::holds_alternative<RoomFailed>(event))
        type = failed;
    m_news.append({type, room.revision, factsOf(room)});
}

void RoomAnnouncer::takeEntry(const GameRoom &room, const JournalEntry &entry)
{
    if (isRehearsal(room))
        return;
    const auto it = m_told.find(room.code.value);
    Q_ASSERT(it != m_told.end());
    Told &told = it->second;
    told.own = m_service.owns(room.code);
    told.node = room.node;
    if (told.playerCount != room.seatCount) {
        told.playerCount = room.seatCount;
        told.countSequence = entry.sequence;
        told.countChangedAt = entry.at;
    }
    for (const News &news : std::exchange(m_news, {})) {
        told.facts = news.facts;
        told.revision = news.revision;
        announce(news.type, idOf(room.code.value, news.revision), entry.at, told);
    }
    if (told.isCountDue() && !m_countTimer.isActive())
        m_countTimer.start();
}

void RoomAnnouncer::takeRemoval(const RoomCode &code)
{
    const auto node = m_told.extract(code.value);
    if (node.empty())
        return;
    // The end of the room counts as its next revision, so that it has an id of its own.
    Told told = node.mapped();
    told.facts.insert(playerCountName, told.playerCount);
    announce(expired, idOf(code.value, told.revision + 1), m_clock.now(), told);
}

// The node that ran it may have died before it could tell, and the room still waits for its
// questions.
void RoomAnnouncer::tellAgain(const RoomCode &code)
{
    const GameRoom *room = m_replicas.room(code);
    const auto it = m_told.find(code.value);
    if (!room || it == m_told.end())
        return;
    it->second.own = m_service.owns(code);
    if (room->status == RoomStatus::Building)
        announce(created, idOf(code.value, 0), room->createdAt, it->second);
}

void RoomAnnouncer::tellPlayerCounts()
{
    for (auto &[code, told] : m_told) {
        if (!told.isCountDue())
            continue;
        told.facts.insert(playerCountName, told.playerCount);
        const QByteArray id =
            idOf(code, told.revision) + '.' + QByteArray::number(told.countSequence);
        announce(updated, id, told.countChangedAt, told);
    }
}

void RoomAnnouncer::announce(const QByteArray &type, const QByteArray &id, TimePoint at,
                             const Told &told)
{
    const QJsonObject json{{u"type"_s, QLatin1StringView(type)},
                           {u"id"_s, QLatin1StringView(id)},
                           {u"at_ms"_s, toUnixMs(at)},
                           {u"node"_s, told.node.value},
                           {u"game_room"_s, told.facts}};
    Q_EMIT announced({.type = type,
                      .id = id,
                      .json = QJsonDocument(json).toJson(QJsonDocument::Compact),
                      .own = told.own});
}
