#include "core/service/roomservice.h"

#include "core/game/apply.h"
#include "core/game/decide.h"
#include "core/service/foldedroom.h"
#include "core/service/roomowner.h"
#include "core/service/sharedrooms.h"
#include "core/support/logging.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto signOfLifeInterval = 450ms;
constexpr auto expiryInterval = 1min;
constexpr auto takeOverPause = 250ms;
constexpr int mediaKeyBytes = 16;

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

void RoomService::shareRooms(SharedRooms &shared)
{
    m_shared = &shared;
    connect(&shared, &SharedRooms::roomSeen, this,
            [this](const RoomCode &code) { follow(code, [] { }); });
    connect(&shared, &SharedRooms::roomFree, this, [this](const RoomCode &code) {
        if (!owns(code) && !m_takingUp.contains(code) && !m_arriving.contains(code))
            takeUp(code, [] { });
    });
    connect(&shared, &SharedRooms::roomBroken, this, [this](const RoomCode &code) {
        m_takingUp.remove(code); // It begins anew when the lease that it has runs out.
        follow(code, [] { });
    });
    connect(&m_journal, &RoomJournal::healthChanged, this, [this](const JournalHealth &health) {
        if (health.state != JournalHealth::State::Ok)
            return;
        for (const auto &[code, owner] : m_rooms)
            owner->checkJournal();
    });
}

void RoomService::createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply)
{
    RoomCode code = RoomCode::random();
    while (isKnown(code))
        code = RoomCode::random();
    const TimePoint now = m_clock.now();
    NewRoom here = room;
    here.node = m_node;
    here.mediaKey = QString::fromLatin1(randomBase64Url(mediaKeyBytes));
    auto events = ::createRoom(here, code, now);
    if (!events) {
        replyLater(context, std::move(reply), Result<RoomCode>(std::unexpected(events.error())));
        return;
    }
    const JournalEntry first {1, now, *events};
    GameRoom made;
    apply(made, first);
    m_arriving.insert(code);
    m_journal.create(
        code, m_node, first, roomHeader(made, now), this,
        [this, code, room, made, context = QPointer(context),
         reply](const Result<RoomLease> &lease) {
            m_arriving.remove(code);
            if (!lease && lease.error().code == ErrorCode::Conflict) {
                // Another node drew the same code.
                createRoom(room, context, reply);
                return;
            }
            if (lease) {
                RoomOwner &owner = serve(*lease, made, 1);
                m_bus.publishOpened(made, 1);
                if (m_shared)
                    owner.takeRelayed(m_shared->relay(), {});
            }
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
    else if (m_shared && m_shared->follows(code))
        m_shared->submit(code, command, context, std::move(reply));
    else
        replyLater(context, std::move(reply), Result<RoomEvents>(std::unexpected(noSuchRoom(code))));
}

void RoomService::deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply)
{
    RoomOwner *owner = find(code);
    if (!owner && m_shared && m_shared->follows(code)) {
        m_shared->deleteRoom(code, context, std::move(reply));
        return;
    }
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
            if (record.header.expiresAt <= m_clock.now() || owns(record.code)
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
            qCDebug(lcService) << "room" << code.value << "stays where it is:"
                               << lease.error().message;
            follow(code, [taken] { });
            return;
        }
        loadTaken(*lease, taken);
    });
}

void RoomService::loadTaken(const RoomLease &lease, std::function<void()> taken)
{
    m_journal.load(lease.code, this, [this, lease, taken](const Result<JournalledRoom> &loaded) {
        if (loaded) {
            takeUpLoaded(lease, *loaded, taken);
            return;
        }
        m_takingUp.remove(lease.code);
        qCWarning(lcService) << "room" << lease.code.value
                             << "can't be taken up:" << loaded.error().message;
    });
}

void RoomService::takeUpLoaded(const RoomLease &lease, const JournalledRoom &loaded,
                               std::function<void()> taken)
{
    const FoldedRoom folded = fold(loaded);
    if (writeAgain(lease, folded, taken))
        return;
    const auto begin = [this, lease, folded, lastAlive = loaded.lastAlive, taken] {
        m_takingUp.remove(lease.code);
        RoomOwner &owner = serve(lease, folded.room, folded.sequence);
        const auto goOn = [this, code = lease.code, lastAlive, taken] {
            takeOver(code, lastAlive, taken);
        };
        // What was sent while nobody served the room was meant for it as it was then.
        if (m_shared)
            owner.takeRelayed(m_shared->relay(), goOn);
        else
            goOn();
        qCInfo(lcService) << "room" << lease.code.value << "is run by this node now";
        Q_EMIT roomTakenUp(lease.code);
    };
    if (m_shared && m_shared->follows(lease.code)) {
        m_shared->leaveAt(lease.code, folded.sequence, begin);
    } else {
        m_bus.publishOpened(folded.room, folded.sequence);
        begin();
    }
}

// What this node has followed and the store has lost since. False when there is nothing to be written.
bool RoomService::writeAgain(const RoomLease &lease, const FoldedRoom &there,
                             std::function<void()> taken)
{
    const RoomCode code = lease.code;
    if (!m_shared || !m_shared->follows(code) || m_shared->sequence(code) <= there.sequence)
        return false;
    const QList<JournalEntry> lost = m_shared->recent().after(code, there.sequence);
    if (lost.isEmpty()) {
        qCCritical(lcService) << "room" << code.value << "goes back: the store has lost"
                              << m_shared->sequence(code) - there.sequence << "entries";
        m_shared->leave(code);
        return false;
    }
    qCWarning(lcService) << "room" << code.value << "is written again:" << lost.size()
                         << "entries that the store has lost";
    appendAgain(m_journal, lease, lost, roomHeader(there.room, m_clock.now()), this,
                [this, lease, taken](const Result<void> &done) {
                    if (done)
                        loadTaken(lease, taken);
                    else
                        m_takingUp.remove(lease.code);
                });
    return true;
}

// Its question is to be moved by the time in which nobody ran it, even if the store fails just now.
void RoomService::takeOver(const RoomCode &code, TimePoint lastAlive, std::function<void()> taken)
{
    submit(code, TakeOverRoom {lastAlive, m_node}, this,
           [this, code, lastAlive, taken](const Result<RoomEvents> &result) {
               if (result || !owns(code))
                   taken();
               else
                   QTimer::singleShot(takeOverPause, this, [this, code, lastAlive, taken] {
                       takeOver(code, lastAlive, taken);
                   });
           });
}

bool RoomService::isKnown(const RoomCode &code) const
{
    return owns(code) || m_takingUp.contains(code) || m_arriving.contains(code)
        || (m_shared && m_shared->follows(code));
}

void RoomService::follow(const RoomCode &code, std::function<void()> followed)
{
    if (!m_shared || isKnown(code))
        return;
    m_arriving.insert(code);
    m_journal.load(code, this, [this, code, followed](const Result<JournalledRoom> &loaded) {
        m_arriving.remove(code);
        if (!loaded)
            return;
        const FoldedRoom folded = fold(*loaded);
        m_bus.publishOpened(folded.room, folded.sequence);
        m_shared->follow(code, folded.sequence);
        followed();
    });
}

void RoomService::shutDown(QObject *context, std::function<void()> reply)
{
    m_aliveTimer.stop();
    m_expiryTimer.stop();
    if (m_shared)
        m_shared->stop();
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

bool RoomService::owns(const RoomCode &code) const
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
    connect(owner, &RoomOwner::fenced, this, [this, code = lease.code] { loseRoom(code); });
    connect(owner, &RoomOwner::gone, this, [this, code = lease.code] { forget(code); });
    if (m_shared)
        owner->setRecentEntries(&m_shared->recent());
    connect(owner, &RoomOwner::removalAsked, this, [this, code = lease.code] {
        deleteRoom(code, this, [](const Result<void> &) { });
    });
    m_rooms[lease.code.value] = owner;
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

// Another node owns it now, or nobody.
void RoomService::loseRoom(const RoomCode &code)
{
    RoomOwner *owner = find(code);
    if (!owner)
        return;
    if (!m_shared) {
        forget(code);
        return;
    }
    qCWarning(lcService) << "room" << code.value << "is another node's now";
    owner->deleteLater();
    m_rooms.erase(code.value);
    m_shared->follow(code, owner->sequence());
}

void RoomService::giveSignsOfLife()
{
    const TimePoint now = m_clock.now();
    QList<RoomLease> leases;
    for (const auto &[code, owner] : m_rooms) {
        if (m_shared || owner->needsSignOfLife(now)) {
            leases.append(owner->lease());
            owner->signOfLifeGiven(now);
        }
    }
    if (leases.isEmpty())
        return;
    m_journal.renew(leases, now, this, [this](const Result<QList<RoomCode>> &lost) {
        for (const RoomCode &code : lost.value_or(QList<RoomCode>()))
            loseRoom(code);
    });
}

void RoomService::expireRooms()
{
    m_journal.expire(m_clock.now(), this, [this](const Result<QList<RoomCode>> &expired) {
        for (const RoomCode &code : expired.value_or(QList<RoomCode>()))
            forget(code);
    });
}
