#pragma once

#include "core/journal/roomjournal.h"

#include <QMap>

/// A journal in memory whose replies a test can hold back and whose appends it can make fail.
class MemoryJournal final : public RoomJournal
{
    Q_OBJECT

public:
    struct Room
    {
        QList<JournalEntry> entries;
        RoomHeader header;
        quint64 epoch = 1;
        TimePoint lastAlive;
        int renewals = 0;
        bool released = false;
    };

    bool holdReplies = false;
    bool failAppends = false; ///< Nothing is stored, `Unavailable`.
    bool loseReplies = false; ///< Stored, but the reply is `Unavailable`.
    int appendCount = 0;
    int snapshotCount = 0;
    QMap<QString, Room> rooms;

    /// Lets go of the replies that were held back.
    void releaseReplies();

    void create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                const RoomHeader &header, QObject *context, Reply<RoomLease> reply) override;
    void load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply) override;
    void append(const RoomLease &lease, const JournalEntry &entry, const RoomHeader &header,
                QObject *context, Reply<quint64> reply) override;
    void acquire(const RoomCode &code, const NodeId &node, TimePoint now, QObject *context,
                 Reply<RoomLease> reply) override;
    void renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
               Reply<QList<RoomCode>> reply) override;
    void release(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room) override;
    void follow(const RoomCode &, quint64, QObject *,
                std::function<void(const JournalEntry &)>, std::function<void()>) override
    {
    }
    void readLog(const RoomCode &code, QObject *context,
                 Reply<QList<JournalEntry>> reply) override;
    void list(QObject *context, Reply<QList<RoomRecord>> reply) override;
    void remove(const RoomLease &lease, QObject *context, Reply<void> reply) override;
    void expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply) override;
    JournalHealth health() const override { return {}; }
    void goOnWithoutDisk() override { }

private:
    template <typename T>
    void answer(QObject *context, Reply<T> reply, Result<T> result);

    QList<std::function<void()>> m_held;
};
