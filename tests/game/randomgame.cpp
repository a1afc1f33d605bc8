#include "tests/game/randomgame.h"

#include "core/game/eventjson.h"
#include "core/game/snapshotjson.h"

#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

RandomGame::RandomGame(quint32 seed, Tally &tally)
    : m_seed(seed)
    , m_tally(tally)
    , m_random(seed)
    , m_now(fromUnixMs(1'795'359'600'000))
{ }

QString RandomGame::play(int steps)
{
    QString broken = begin();
    for (int i = 0; i < steps && broken.isEmpty(); ++i) {
        broken = m_room.isFinished() && m_random.oneIn(10) ? begin() : step();
        if (!broken.isEmpty())
            broken = u"seed %1, step %2, %3: %4"_s.arg(m_seed).arg(i).arg(m_last, broken);
    }
    return broken;
}

QString RandomGame::begin()
{
    m_last = u"another room"_s;
    m_room = m_replica = {};
    m_restored.reset();
    m_ledger = {};
    const auto made = createRoom(m_random.newRoom(), {u"BKTRFN"_s}, m_now);
    return made ? commit(*made) : made.error().message;
}

QString RandomGame::step()
{
    m_now = m_random.later(m_room, m_now);
    const RoomCommand command = m_random.command(m_room, m_now);
    const auto events = decide(m_room, command, m_now);
    m_last = u"command %1 "_s.arg(command.index());
    if (!events) {
        m_last += wireName(events.error().code);
        ++m_tally[wireName(events.error().code)];
        return {};
    }
    m_last += typesOf(*events);
    if (decide(m_room, command, m_now) != events)
        return u"deciding twice gives two results"_s;
    if (const auto *correct = std::get_if<CorrectQuestion>(&command)) {
        if (const QString broken = brokenInUndoing(m_room, *correct, m_now); !broken.isEmpty())
            return broken;
    }
    const GameRoom before = m_room;
    if (const QString broken = commit(*events); !broken.isEmpty())
        return broken;
    if (std::holds_alternative<SubmitAnswer>(command)
        && decide(m_room, command, m_now) != RoomEvents{})
        return u"the same answer again is news"_s;
    return checkAll(before, *events);
}

QString RandomGame::commit(const RoomEvents &events)
{
    for (const RoomEvent &event : events)
        ++m_tally[typeOf(event)];
    if (events.isEmpty())
        return {};
    const auto stored = decodeEvents(encodeEvents(events));
    if (!stored)
        return u"the journal can't be read: "_s + stored.error().message;
    if (*stored != events)
        return u"the journal gives back other events"_s;
    ++m_sequence;
    apply(m_room, {m_sequence, m_now, events});
    apply(m_replica, {m_sequence, m_now, *stored});
    if (m_restored)
        apply(*m_restored, {m_sequence, m_now, *stored});
    m_ledger.note(events, m_room);
    return {};
}

QString RandomGame::checkAll(const GameRoom &before, const RoomEvents &events)
{
    for (const QString &broken :
         {brokenInStep(before, events, m_room), brokenInRoom(m_room), m_ledger.broken(m_room)}) {
        if (!broken.isEmpty())
            return broken;
    }
    if (m_replica != m_room)
        return u"the fold of the journal differs from the live room"_s;
    if (m_restored && *m_restored != m_room)
        return u"snapshot and tail differ from the live room"_s;
    if (m_random.oneIn(40)) {
        const auto restored = decodeSnapshot(encodeSnapshot(m_room));
        if (!restored)
            return u"the snapshot can't be read: "_s + restored.error().message;
        if (*restored != m_room)
            return u"the snapshot differs from the live room"_s;
        m_restored = *restored;
    }
    if (m_random.oneIn(8)) {
        if (const QString broken = brokenInDerivedMembers(m_room); !broken.isEmpty())
            return broken;
    }
    if (m_random.oneIn(16)) {
        const PlayerId viewer = m_random.oneIn(4) ? PlayerId() : m_random.somePlayer(m_room);
        return brokenInView(m_room, viewer);
    }
    return {};
}
