#pragma once

#include "core/journal/roomjournal.h"

#include <QEventLoop>
#include <QTimer>

/// The calls of a journal for tests: each waits for its reply, up to ten seconds.
class JournalCaller
{
public:
    explicit JournalCaller(RoomJournal &journal)
        : m_journal(journal)
    { }

    Result<RoomLease> create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                             const RoomHeader &header)
    {
        return await<RoomLease>([&](QObject *context, auto reply) {
            m_journal.create(code, node, first, header, context, reply);
        });
    }
    Result<JournalledRoom> load(const RoomCode &code)
    {
        return await<JournalledRoom>(
            [&](QObject *context, auto reply) { m_journal.load(code, context, reply); });
    }
    Result<quint64> append(const RoomLease &lease, const JournalEntry &entry,
                           const RoomHeader &header)
    {
        return await<quint64>([&](QObject *context, auto reply) {
            m_journal.append(lease, entry, header, context, reply);
        });
    }
    Result<RoomLease> acquire(const RoomCode &code, const NodeId &node, TimePoint now)
    {
        return await<RoomLease>([&](QObject *context, auto reply) {
            m_journal.acquire(code, node, now, context, reply);
        });
    }
    Result<QList<RoomCode>> renew(const QList<RoomLease> &leases, TimePoint now)
    {
        return await<QList<RoomCode>>(
            [&](QObject *context, auto reply) { m_journal.renew(leases, now, context, reply); });
    }
    Result<void> release(const RoomLease &lease)
    {
        return await<void>(
            [&](QObject *context, auto reply) { m_journal.release(lease, context, reply); });
    }
    Result<QList<JournalEntry>> readLog(const RoomCode &code)
    {
        return await<QList<JournalEntry>>(
            [&](QObject *context, auto reply) { m_journal.readLog(code, context, reply); });
    }
    Result<QList<RoomRecord>> list()
    {
        return await<QList<RoomRecord>>(
            [&](QObject *context, auto reply) { m_journal.list(context, reply); });
    }
    Result<void> remove(const RoomLease &lease)
    {
        return await<void>(
            [&](QObject *context, auto reply) { m_journal.remove(lease, context, reply); });
    }
    Result<QList<RoomCode>> expire(TimePoint now)
    {
        return await<QList<RoomCode>>(
            [&](QObject *context, auto reply) { m_journal.expire(now, context, reply); });
    }

private:
    template <typename T, typename Call>
    Result<T> await(Call call)
    {
        QObject context;
        QEventLoop loop;
        std::optional<Result<T>> result;
        call(&context, [&](Result<T> reply) {
            result = std::move(reply);
            loop.quit();
        });
        QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
        loop.exec();
        return result ? *result : refuse(ErrorCode::Unavailable, QStringLiteral("no reply came"));
    }

    RoomJournal &m_journal;
};
