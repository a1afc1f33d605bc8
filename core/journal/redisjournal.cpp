#include "core/journal/redisjournal.h"

#include "core/game/eventjson.h"
#include "core/game/snapshotjson.h"
#include "core/journal/redisroom.h"
#include "core/journal/redisscripts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// The keys of a room go by themselves so long after expire() should have removed it.
constexpr Milliseconds keepTime = 4h;

Milliseconds keepFor(const RoomHeader &header, TimePoint now)
{
    return std::max(header.expiresAt - now, Milliseconds(0)) + keepTime;
}

// The header's fields in the hash, as HSET takes them.
QByteArrayList fieldsOf(const RoomHeader &header)
{
    return {"title",     header.title.toUtf8(),
            "status",    QByteArray::number(int(header.status)),
            "players",   QByteArray::number(header.playerCount),
            "questions", QByteArray::number(header.questionCount),
            "created",   arg(header.createdAt),
            "expires",   arg(header.expiresAt)};
}

} // namespace

RedisJournal::RedisJournal(QtRedis &redis, const Options &options, QObject *parent)
    : RoomJournal(parent)
    , m_options(options)
    , m_lanes(redis, options.patience, this)
    , m_index(m_lanes, this)
    , m_health(redis, m_lanes, this)
    , m_feed(redis, RedisFeed::Kind::Log, this)
{
    registerRoomScripts(redis);
    connect(&m_health, &RedisHealth::changed, this, &RoomJournal::healthChanged);
}

void RedisJournal::post(const RoomCode &code, const RedisCall &call, const QString &conflict,
                        Verdict done)
{
    RedisWork work{.call = call};
    work.take = [code, conflict, done](RedisWork &self, const RedisReply &reply) {
        done(verdictOn(code, reply, conflict), self);
        return true;
    };
    work.fail = [done](const Error &error) { done(std::unexpected(error), {}); };
    m_lanes.post(code.value.toUtf8(), std::move(work));
}

void RedisJournal::create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                          const RoomHeader &header, QObject *context, Reply<RoomLease> reply)
{
    Q_ASSERT(context && first.sequence == 1);
    const QByteArray events = encodeEvents(first.events);
    const QByteArray born = newGrant();
    const QByteArrayList args{born,
                              node.value.toUtf8(),
                              arg(first.at),
                              arg(keepFor(header, first.at)),
                              arg(m_options.leaseTime),
                              events};
    // First, so that a room that was made can't be missing there.
    m_index.markServed({code}, m_options.leaseTime);
    const auto done = [=, this, at = first.at, context = QPointer(context),
                       reply = std::move(reply)](const Result<RedisReply> &verdict, const auto &) {
        const QPointer<RedisJournal> self(this);
        if (context)
            reply(readFrom<RoomLease>(verdict, [&](const auto &) { return RoomLease{code, 1}; }));
        if (verdict && self)
            m_feed.tell(code, {born, {1, at, events, {}}});
    };
    post(code, roomCall("qs.create", code, args + fieldsOf(header)),
         u"room code %1 is in use"_s.arg(code.value), done);
}

void RedisJournal::append(const RoomLease &lease, const JournalEntry &entry,
                          const RoomHeader &header, QObject *context, Reply<quint64> reply)
{
    Q_ASSERT(context);
    const RoomCode code = lease.code;
    const NumberedItem item{entry.sequence, entry.at, encodeEvents(entry.events),
                            encodeReceipts(entry.receipts)};
    const quint64 consumed = entry.receipts.isEmpty() ? 0 : entry.receipts.last().number;
    const QByteArrayList args{arg(lease.epoch),
                              arg(entry.sequence),
                              arg(entry.at),
                              arg(keepFor(header, entry.at)),
                              arg(m_options.leaseTime),
                              item.first,
                              item.second,
                              arg(consumed)};
    const auto done = [=, this, context = QPointer(context),
                       reply = std::move(reply)](const Result<RedisReply> &verdict, const auto &) {
        const QPointer<RedisJournal> self(this);
        if (context)
            reply(readFrom<quint64>(verdict, [&](const auto &) { return item.number; }));
        if (verdict && self)
            m_feed.tell(code, {verdict->at(1).bytes(), item});
    };
    post(code, roomCall("qs.append", code, args + fieldsOf(header)),
         u"entry %1 of room %2 does not follow the last one"_s.arg(entry.sequence).arg(code.value),
         done);
}

void RedisJournal::load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply)
{
    Q_ASSERT(context);
    m_lanes.post(code.value.toUtf8(),
                 readLogWork(code, true,
                             [context = QPointer(context),
                              reply = std::move(reply)](Result<JournalledRoom> room) {
                                 if (context)
                                     reply(std::move(room));
                             }));
}

void RedisJournal::readLog(const RoomCode &code, QObject *context, Reply<QList<JournalEntry>> reply)
{
    Q_ASSERT(context);
    m_lanes.post(code.value.toUtf8(),
                 readLogWork(code, false,
                             [context = QPointer(context),
                              reply = std::move(reply)](Result<JournalledRoom> room) {
                                 if (!context)
                                     return;
                                 if (room)
                                     reply(std::move(room->tail));
                                 else
                                     reply(std::unexpected(room.error()));
                             }));
}

void RedisJournal::saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room)
{
    post(lease.code,
         roomCall("qs.saveSnapshot", lease.code,
                  {arg(lease.epoch), arg(sequence), encodeSnapshot(room)}),
         {}, [](const auto &, const auto &) {});
}

void RedisJournal::follow(const RoomCode &code, quint64 sequence, QObject *context,
                          std::function<void(const JournalEntry &)> handler,
                          std::function<void()> broken)
{
    const auto take = [handler = std::move(handler)](const NumberedItem &item) -> Result<void> {
        const auto entry = journalEntryFrom(item);
        if (!entry)
            return std::unexpected(entry.error());
        handler(*entry);
        return {};
    };
    m_feed.follow(code, sequence, context, {.take = take, .caughtUp = {}, .broken = std::move(broken)});
}
