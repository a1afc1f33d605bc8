#include "core/service/sharedrooms.h"

#include "core/game/decide.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// A lease lasts 2 s; with this a room is taken over within 3 s.
constexpr auto freeInterval = 250ms;
constexpr auto allInterval = 3s;
} // namespace

SharedRooms::SharedRooms(RoomJournal &journal, RoomRelay &relay, EventBus &bus,
                         const RoomReplicas &replicas, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_relay(relay)
    , m_bus(bus)
    , m_replicas(replicas)
    , m_clock(clock)
    , m_forwarded(relay, bus)
    , m_recent(bus)
{
    m_freeTimer.setInterval(freeInterval);
    connect(&m_freeTimer, &QTimer::timeout, this, &SharedRooms::lookForFree);
    m_allTimer.setInterval(allInterval);
    connect(&m_allTimer, &QTimer::timeout, this, &SharedRooms::lookForAll);
}

SharedRooms::~SharedRooms() = default;

void SharedRooms::start()
{
    connect(&m_relay, &RoomRelay::roomMade, this, &SharedRooms::roomSeen);
    connect(&m_relay, &RoomRelay::roomFreed, this, &SharedRooms::roomFree);
    connect(&m_relay, &RoomRelay::roomRemoved, this, &SharedRooms::drop);
    m_freeTimer.start();
    m_allTimer.start();
}

void SharedRooms::stop()
{
    m_relay.disconnect(this);
    m_freeTimer.stop();
    m_allTimer.stop();
    for (auto &[code, followed] : m_followed)
        followed.then = nullptr;
}

QList<RoomCode> SharedRooms::followed() const
{
    QList<RoomCode> codes;
    for (const auto &[code, followed] : m_followed)
        codes.append(RoomCode {code});
    return codes;
}

void SharedRooms::follow(const RoomCode &code, quint64 sequence)
{
    Q_ASSERT(!follows(code));
    Followed &followed = m_followed[code.value];
    followed.sequence = sequence;
    followed.subscription = std::make_unique<QObject>();
    // From one entry earlier, to see that the log is still the one that was published.
    const auto last = m_recent.last(code);
    const bool isKnown = last && last->sequence == sequence;
    m_journal.follow(
        code, isKnown ? sequence - 1 : sequence, followed.subscription.get(),
        [this, code](const JournalEntry &entry) { take(code, entry); },
        [this, code] { breakOff(code); });
}

void SharedRooms::leaveAt(const RoomCode &code, quint64 sequence, std::function<void()> then)
{
    Followed &followed = m_followed.at(code.value);
    followed.leaveAt = sequence;
    followed.then = std::move(then);
    leaveIfThere(code);
}

void SharedRooms::drop(const RoomCode &code)
{
    if (m_followed.erase(code.value) > 0)
        m_bus.publishRemoved(code);
}

void SharedRooms::submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                         Reply<RoomEvents> reply)
{
    const GameRoom *room = m_replicas.room(code);
    auto decided = room ? decide(*room, command, m_clock.now())
                        : refuse(ErrorCode::RoomNotFound, u"the room is gone"_s);
    if (decided && !decided->isEmpty()) {
        m_forwarded.forward(code, command, context, std::move(reply));
        return;
    }
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), decided = std::move(decided)] { reply(decided); },
        Qt::QueuedConnection);
}

void SharedRooms::deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply)
{
    m_forwarded.forwardRemoval(code, context, std::move(reply));
}

void SharedRooms::take(const RoomCode &code, const JournalEntry &entry)
{
    const auto it = m_followed.find(code.value);
    if (it == m_followed.end() || (it->second.then && entry.sequence > it->second.leaveAt))
        return;
    if (entry.sequence == it->second.sequence) {
        if (m_recent.last(code) != entry)
            breakOff(code);
        return;
    }
    Q_ASSERT(entry.sequence == it->second.sequence + 1);
    it->second.sequence = entry.sequence;
    m_bus.publishCommitted(code, entry);
    leaveIfThere(code);
}

void SharedRooms::breakOff(const RoomCode &code)
{
    const auto it = m_followed.find(code.value);
    if (it == m_followed.end())
        return;
    it->second.subscription.release()->deleteLater(); // This may be a call from it.
    m_followed.erase(it);
    Q_EMIT roomBroken(code);
}

void SharedRooms::leaveIfThere(const RoomCode &code)
{
    const auto it = m_followed.find(code.value);
    if (!it->second.then || it->second.sequence < it->second.leaveAt)
        return;
    const auto then = std::move(it->second.then);
    // This may be a call from the subscription itself.
    it->second.subscription.release()->deleteLater();
    m_followed.erase(it);
    then();
}

void SharedRooms::lookForFree()
{
    if (m_looking)
        return;
    m_looking = true;
    m_relay.listUnserved(this, [this](const Result<QList<RoomCode>> &codes) {
        m_looking = false;
        for (const RoomCode &code : codes.value_or(QList<RoomCode>()))
            Q_EMIT roomFree(code);
    });
}

void SharedRooms::lookForAll()
{
    const QList<RoomCode> before = followed();
    m_journal.list(this, [this, before](const Result<QList<RoomRecord>> &rooms) {
        if (!rooms)
            return;
        QSet<RoomCode> there;
        for (const RoomRecord &record : *rooms) {
            there.insert(record.code);
            Q_EMIT roomSeen(record.code);
        }
        for (const RoomCode &code : before) {
            if (!there.contains(code))
                drop(code);
        }
    });
}
