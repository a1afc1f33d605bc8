#include "core/service/roomservice.h"

#include "core/game/apply.h"
#include "core/game/decide.h"
#include "core/service/roomowner.h"
#include "core/support/logging.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto signOfLifeInterval = 450ms;
constexpr auto expiryInterval = 1min;

/// Calls back once the last copy of it is gone: the end of many replies.
std::shared_ptr<void> whenAllDone(std::function<void()> done)
{
    return {nullptr, [done = std::move(done)](void *) { done(); }};
}

template <typename T>
void replyLater(QObject *context, std::function<void(Result<T>)> reply, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), result = std::move(result)] { reply(result); },
        Qt::QueuedConnection);
}

Error noSuchRoom(const RoomCode &code)
{
    return {ErrorCode::RoomNotFound, u"there is no room %1"_s.arg(code.display())};
}

} // namespace

RoomService::RoomService(RoomJournal &journal, EventBus &bus, const Clock &clock, const NodeId &node,
                         QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_bus(bus)
    , m_clock(clock)
    , m_node(node)
{
    m_aliveTimer.setInterval(signOfLifeInterval);
    connect(&m_aliveTimer, &QTimer::timeout, this, &RoomService::giveSignsOfLife);
    m_aliveTimer.start();
    m_expiryTimer.setInterval(expiryInterval);
    connect(&m_expiryTimer, &QTimer::timeout, this, &RoomService::expireRooms);
    m_expiryTimer.start();
}

RoomService::~RoomService() = default;

void RoomService::createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply)
{
    RoomCode code = RoomCode::random();
    while (hasRoom(code))
        code = RoomCode::random();
    const TimePoint now = m_clock.now();
    auto events = ::createRoom(room, code, now);
    if (!events) {
        replyLater(context, std::move(reply), Result<RoomCode>(std::unexpected(events.error())));
        return;
    }
    const JournalEntry first {1, now, *events};
    GameRoom made;
    apply(made, first);
    m_journal.create(
        code, m_node, first, roomHeader(made, now), this,
        [this, room, made, context = QPointer(context), reply](const Result<RoomLease> &lease) {
            if (!lease && lease.error().code == ErrorCode::Conflict) {
                // Another node drew the same code.
                createRoom(room, context, reply);
                return;
            }
            if (lease)
                serve(*lease, made, 1);
            if (context) {
                if (lease)
                    reply(lease->code);
                else
                    reply(std::unexpected(lease.error()));
            }
        });
}

void RoomService::submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                         Reply<RoomEvents> reply)
{
    if (RoomOwner *owner = find(code))
        owner->submit(command, context, std::move(reply));
    else
        replyLater(context, std::move(reply), Result<RoomEvents>(std::unexpected(noSuchRoom(code))));
}

void RoomService::deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply)
{
    RoomOwner *owner = find(code);
    if (!owner) {
        replyLater(context, std::move(reply), Result<void>(std::unexpected(noSuchRoom(code))));
        return;
    }
    m_journal.remove(owner->lease(), this,
                     [this, code, context = QPointer(context), reply](const Result<void> &removed) {
                         if (removed)
                             forget(code);
                         if (context)
                             reply(removed);
                     });
}

void RoomService::takeUpRooms(QObject *context, Reply<int> reply)
{
    m_journal.list(this, [this, context = QPointer(context),
                          reply](const Result<QList<RoomRecord>> &rooms) {
        if (!rooms) {
            if (context)
                reply(std::unexpected(rooms.error()));
            return;
        }
        const auto taken = std::make_shared<int>(0);
        const auto end = whenAllDone([context, reply, taken] {
            if (context)
                reply(*taken);
        });
        for (const RoomRecord &record : *rooms) {
            if (record.header.expiresAt <= m_clock.now() || hasRoom(record.code)
                || m_takingUp.contains(record.code))
                continue;
            takeUp(record.code, [taken, end] { ++*taken; });
        }
    });
}

void RoomService::takeUp(const RoomCode &code, std::function<void()> taken)
{
    m_takingUp.insert(code);
    m_journal.acquire(code, m_node, m_clock.now(), this, [this, code, taken](
                                                            const Result<RoomLease> &lease) {
        if (!lease) {
            m_takingUp.remove(code);
            qCInfo(lcService) << "room" << code.value << "stays where it is:"
                              << lease.error().message;
            return;
        }
        m_journal.load(code, this, [this, lease = *lease,
                                    taken](const Result<JournalledRoom> &loaded) {
            m_takingUp.remove(lease.code);
            if (!loaded) {
                qCWarning(lcService) << "room" << lease.code.value
                                     << "can't be taken up:" << loaded.error().message;
                return;
            }
            GameRoom room = loaded->snapshot.value_or(GameRoom());
            quint64 sequence = loaded->snapshotSequence;
            for (const JournalEntry &entry : loaded->tail) {
                apply(room, entry);
                sequence = entry.sequence;
            }
            RoomOwner &owner = serve(lease, room, sequence);
            owner.submit(TakeOverRoom {loaded->lastAlive}, this,
                         [taken](const Result<RoomEvents> &) { taken(); });
        });
    });
}

void RoomService::shutDown(QObject *context, std::function<void()> reply)
{
    m_aliveTimer.stop();
    m_expiryTimer.stop();
    const auto end = whenAllDone([context = QPointer(context), reply = std::move(reply)] {
        if (context)
            QMetaObject::invokeMethod(context, reply, Qt::QueuedConnection);
    });
    for (const auto &[code, owner] : m_rooms) {
        owner->close([this, lease = owner->lease(), end] {
            m_journal.release(lease, this, [end](const Result<void> &) { });
        });
    }
}

bool RoomService::hasRoom(const RoomCode &code) const
{
    return find(code) != nullptr;
}

RoomOwner *RoomService::find(const RoomCode &code) const
{
    const auto it = m_rooms.find(code.value);
    return it == m_rooms.end() ? nullptr : it->second;
}

RoomOwner &RoomService::serve(const RoomLease &lease, const GameRoom &room, quint64 sequence)
{
    auto *owner = new RoomOwner(m_journal, m_bus, m_clock, lease, room, sequence, this);
    connect(owner, &RoomOwner::fenced, this, [this, code = lease.code] { forget(code); });
    m_rooms[lease.code.value] = owner;
    m_bus.publishOpened(room, sequence);
    return *owner;
}

void RoomService::forget(const RoomCode &code)
{
    const auto it = m_rooms.find(code.value);
    if (it == m_rooms.end())
        return;
    it->second->deleteLater();
    m_rooms.erase(it);
    m_bus.publishRemoved(code);
}

void RoomService::giveSignsOfLife()
{
    const TimePoint now = m_clock.now();
    QList<RoomLease> leases;
    for (const auto &[code, owner] : m_rooms) {
        if (owner->needsSignOfLife(now)) {
            leases.append(owner->lease());
            owner->signOfLifeGiven(now);
        }
    }
    if (leases.isEmpty())
        return;
    m_journal.renew(leases, now, this, [this](const Result<QList<RoomCode>> &lost) {
        for (const RoomCode &code : lost.value_or(QList<RoomCode>()))
            forget(code);
    });
}

void RoomService::expireRooms()
{
    m_journal.expire(m_clock.now(), this, [this](const Result<QList<RoomCode>> &expired) {
        for (const RoomCode &code : expired.value_or(QList<RoomCode>()))
            forget(code);
    });
}
