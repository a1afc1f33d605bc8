#pragma once

#include "core/game/commands.h"
#include "core/journal/roomjournal.h"
#include "core/journal/roomrelay.h"
#include "core/service/eventbus.h"
#include "core/service/foldedroom.h"
#include "core/service/recententries.h"
#include "core/support/clock.h"

#include <QPointer>
#include <QTimer>

/// Decides one room's commands in memory and appends the events in batches, one append at a time.
/// When an append fails, what was decided is forgotten and the room begins again from what the
/// journal holds; until then every command is refused (unavailable).
class RoomOwner : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<RoomEvents>)>;

    RoomOwner(RoomJournal &journal, EventBus &bus, const Clock &clock, const RoomLease &lease,
              const GameRoom &room, quint64 sequence, QObject *parent);

    void submit(const RoomCommand &command, QObject *context, Reply reply);
    /// Carries out what other nodes hand on, each command once, from now on. `caughtUp` is called when
    /// what was queued already has been decided; unless it is empty, what is submitted here waits so long.
    void takeRelayed(RoomRelay &relay, std::function<void()> caughtUp);
    /// Where to find what the journal may have lost; without, it is lost.
    void setRecentEntries(const RecentEntries *recent) { m_recent = recent; }
    /// The store was away and may have lost its last entries: looks, and appends them again.
    void checkJournal();
    /// Appends what is decided, takes nothing more, and then calls `done`.
    void close(std::function<void()> done);

    const RoomLease &lease() const { return m_lease; }
    /// Of the last entry that was published.
    quint64 sequence() const { return m_sequence; }
    /// As decided, which may be ahead of what is durable.
    const GameRoom &room() const { return m_room; }
    /// True when a question is open and the journal has not heard of this room for half a second.
    bool needsSignOfLife(TimePoint now) const;
    void signOfLifeGiven(TimePoint now) { m_lastSign = now; }

Q_SIGNALS:
    /// Another node owns the room now.
    void fenced();
    /// Another node's host wants the room removed.
    void removalAsked();
    /// The journal does not hold the room any more.
    void gone();

private:
    Q_DISABLE_COPY_MOVE(RoomOwner)

    struct Waiting
    {
        QPointer<QObject> context;
        Reply reply;
        RoomEvents events;
    };
    struct Held
    {
        RoomCommand command;
        QPointer<QObject> context;
        Reply reply;
    };
    struct Batch
    {
        bool isEmpty() const { return events.isEmpty() && receipts.isEmpty(); }

        RoomEvents events;
        QList<CommandReceipt> receipts;
        std::vector<Waiting> waiting;
    };
    enum class State { Serving, Recovering, Closed };

    void decideRelayed(const RelayedCommand &relayed);
    void becomeCaughtUp();
    void replyLater(QObject *context, Reply reply, Result<RoomEvents> result);
    void appendSoon();
    void appendBatch();
    void batchAppended(const JournalEntry &entry, const std::optional<GameRoom> &snapshot);
    void batchFailed(const Error &error);
    void recover();
    void takeLoaded(const JournalledRoom &loaded);
    void appendLost(const FoldedRoom &there);
    static void answer(std::vector<Waiting> &waiting, const Error *error);

    RoomJournal &m_journal;
    EventBus &m_bus;
    const Clock &m_clock;
    RoomLease m_lease;
    GameRoom m_room;
    quint64 m_sequence; ///< Of the last durable entry.
    TimePoint m_lastSign; ///< The last append or renewal.
    State m_state = State::Serving;
    Batch m_open;
    Batch m_inFlight;
    bool m_appending = false;
    std::chrono::steady_clock::time_point m_appendedAt; ///< When the last append began.
    QTimer m_batchTimer;
    std::function<void()> m_done;
    RoomRelay *m_relay = nullptr;
    const RecentEntries *m_recent = nullptr;
    std::function<void()> m_caughtUp; ///< Empty once it was called.
    std::vector<Held> m_held; ///< What waits for that.
    std::unique_ptr<QObject> m_relayed; ///< What the relay's commands are taken with.
};

/// What the journal's room list tells of this room.
RoomHeader roomHeader(const GameRoom &room, TimePoint now);
