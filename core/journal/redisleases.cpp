// Who may write to which room, and the rooms as a list.

#include "core/journal/redisjournal.h"
#include "core/journal/redisroom.h"
#include "core/journal/redisscripts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

RedisCall recordCall(const RoomCode &code)
{
    const QByteArrayList keys = roomKeys(code);
    return {{},
            keys,
            {"HMGET", keys.first(), "title", "status", "players", "questions", "created", "expires",
             "owner", "alive"}};
}

// Empty when there is no such room.
std::optional<RoomRecord> recordOf(const RoomCode &code, const RedisReply &fields)
{
    if (fields.at(7).isNil())
        return std::nullopt;
    const qint64 status = fields.at(1).toInteger(-1);
    const bool known = status >= int(RoomStatus::Idle) && status <= int(RoomStatus::Failed);
    return RoomRecord{code,
                      {QString::fromUtf8(fields.at(0).bytes()),
                       known ? RoomStatus(status) : RoomStatus::Failed,
                       int(fields.at(2).toInteger()), int(fields.at(3).toInteger()),
                       fromUnixMs(fields.at(4).toInteger()), fromUnixMs(fields.at(5).toInteger())},
                      NodeId{QString::fromUtf8(fields.at(6).bytes())},
                      fromUnixMs(fields.at(7).toInteger())};
}

} // namespace

void RedisJournal::acquire(const RoomCode &code, const NodeId &node, TimePoint now,
                           QObject *context, Reply<RoomLease> reply)
{
    Q_ASSERT(context);
    const auto done = [=, this, context = QPointer(context),
                       reply = std::move(reply)](const Result<RedisReply> &verdict, const auto &) {
        if (verdict)
            m_index.markServed({code}, m_options.leaseTime);
        if (context) {
            reply(readFrom<RoomLease>(verdict, [&](const RedisReply &words) {
                return RoomLease{code, quint64(words.at(1).toInteger())};
            }));
        }
    };
    post(code,
         roomCall("qs.acquire", code,
                  {node.value.toUtf8(), arg(now), arg(m_options.leaseTime), newGrant()}),
         u"another node runs room %1"_s.arg(code.value), done);
}

void RedisJournal::renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
                         Reply<QList<RoomCode>> reply)
{
    Q_ASSERT(context);
    const auto finish = [=, this, context = QPointer(context),
                         reply = std::move(reply)](const Result<QList<RoomCode>> &found) {
        if (!found) {
            if (context)
                reply(found);
            return;
        }
        QList<RoomCode> lost; // In the order in which they were asked for.
        QList<RoomCode> kept;
        for (const RoomLease &lease : leases)
            (found->contains(lease.code) ? lost : kept).append(lease.code);
        m_index.markServed(kept, m_options.leaseTime);
        if (context)
            reply(lost);
    };
    const auto gathering = std::make_shared<RedisGathering<RoomCode>>(leases.size() + 1, finish);
    for (const RoomLease &lease : leases) {
        const auto done = [gathering, code = lease.code](const Result<RedisReply> &verdict,
                                                         const auto &) {
            const bool isKnown = verdict || verdict.error().code != ErrorCode::Unavailable;
            if (!verdict && isKnown)
                gathering->add(code);
            gathering->end(isKnown ? std::nullopt : std::optional(verdict.error()));
        };
        post(lease.code,
             roomCall("qs.renew", lease.code,
                      {arg(lease.epoch), arg(now), arg(m_options.leaseTime)}),
             {}, done);
    }
    // Later even when there are no leases.
    QMetaObject::invokeMethod(
        this, [gathering] { gathering->end(); }, Qt::QueuedConnection);
}

void RedisJournal::release(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    Q_ASSERT(context);
    const auto done = [=, this, context = QPointer(context),
                       reply = std::move(reply)](const Result<RedisReply> &verdict, const auto &) {
        if (verdict)
            m_index.markFree(lease.code);
        if (context)
            reply(withoutValue(verdict));
    };
    post(lease.code, roomCall("qs.release", lease.code, {arg(lease.epoch)}), {}, done);
}

void RedisJournal::list(QObject *context, Reply<QList<RoomRecord>> reply)
{
    Q_ASSERT(context);
    const auto done = [context = QPointer(context),
                       reply = std::move(reply)](Result<QList<RoomRecord>> records) {
        if (records) {
            std::ranges::sort(*records, [](const RoomRecord &a, const RoomRecord &b) {
                return std::pair(b.header.createdAt, a.code)
                    < std::pair(a.header.createdAt, b.code);
            });
        }
        if (context)
            reply(std::move(records));
    };
    m_index.readAll([=, this](const Result<QList<RoomCode>> &codes) {
        if (!codes) {
            done(std::unexpected(codes.error()));
            return;
        }
        const auto gathering =
            std::make_shared<RedisGathering<RoomRecord>>(codes->size() + 1, done);
        for (const RoomCode &code : *codes)
            readRecord(code, gathering);
        gathering->end();
    });
}

void RedisJournal::readRecord(const RoomCode &code,
                              const std::shared_ptr<RedisGathering<RoomRecord>> &gathering)
{
    const auto take = [=, this](RedisWork &, const RedisReply &fields) {
        if (const auto record = recordOf(code, fields))
            gathering->add(*record);
        else
            m_index.forget(code);
        gathering->end();
        return true;
    };
    m_lanes.post(code.value.toUtf8(),
                 {.call = recordCall(code), .take = take, .fail = [gathering](const Error &error) {
                      gathering->end(error);
                  }});
}

void RedisJournal::remove(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    Q_ASSERT(context);
    const auto done = [=, this, context = QPointer(context), reply = std::move(reply)](
                          const Result<RedisReply> &verdict, const RedisWork &work) {
        // What removed the room was perhaps this call itself, whose reply was lost.
        const bool wasDone =
            !verdict && work.mayHaveRun && verdict.error().code == ErrorCode::RoomNotFound;
        if (verdict || wasDone) {
            m_feed.end(lease.code);
            m_index.drop(lease.code);
        }
        if (context)
            reply(wasDone ? Result<void>() : withoutValue(verdict));
    };
    post(lease.code, roomCall("qs.remove", lease.code, {arg(lease.epoch)}), {}, done);
}

void RedisJournal::expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply)
{
    Q_ASSERT(context);
    const auto done = [context = QPointer(context),
                       reply = std::move(reply)](Result<QList<RoomCode>> expired) {
        if (expired)
            std::sort(expired->begin(), expired->end());
        if (context)
            reply(std::move(expired));
    };
    m_index.readAll([=, this](const Result<QList<RoomCode>> &codes) {
        if (!codes) {
            done(std::unexpected(codes.error()));
            return;
        }
        const auto gathering = std::make_shared<RedisGathering<RoomCode>>(codes->size() + 1, done);
        for (const RoomCode &code : *codes)
            expireOne(code, now, gathering);
        gathering->end();
    });
}

void RedisJournal::expireOne(const RoomCode &code, TimePoint now,
                             const std::shared_ptr<RedisGathering<RoomCode>> &gathering)
{
    const auto done = [=, this](const Result<RedisReply> &verdict, const auto &) {
        const bool isGone = !verdict && verdict.error().code == ErrorCode::RoomNotFound;
        if (verdict && verdict->at(1).toInteger() == 1) {
            gathering->add(code);
            m_feed.end(code);
            m_index.drop(code);
        } else if (isGone) {
            m_index.forget(code);
        }
        gathering->end(verdict || isGone ? std::nullopt : std::optional(verdict.error()));
    };
    post(code, roomCall("qs.expire", code, {arg(now)}), {}, done);
}
