#include "core/service/roomowner.h"

#include "core/game/apply.h"
#include "core/game/commandjson.h"
#include "core/game/decide.h"
#include "core/service/forwardedcommands.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto batchTime = 3ms;
constexpr auto appendInterval = 25ms; // A commit costs as much as 20 answers; under load fewer are made.
constexpr qsizetype batchSize = 256;
constexpr auto recoveryPause = 1s;
constexpr auto signOfLifeAfter = 500ms;

Error unavailable()
{
    return {ErrorCode::Unavailable, u"the game can't be saved at the moment; try again"_s};
}

/// A question's end is where a later start should begin to read.
bool isWorthSnapshot(const RoomEvents &events)
{
    return std::ranges::any_of(events, [](const RoomEvent &event) {
        return std::holds_alternative<QuestionClosed>(event);
    });
}

} // namespace

RoomHeader roomHeader(const GameRoom &room, TimePoint now)
{
    return {.title = room.title,
            .status = room.status,
            .playerCount = room.seatCount,
            .questionCount = int(room.questions.size()),
            .createdAt = room.createdAt,
            .expiresAt = now + room.settings.timeToLive};
}

RoomOwner::RoomOwner(RoomJournal &journal, EventBus &bus, const Clock &clock, const RoomLease &lease,
                     const GameRoom &room, quint64 sequence, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_bus(bus)
    , m_clock(clock)
    , m_lease(lease)
    , m_room(room)
    , m_sequence(sequence)
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_batchTimer, &QTimer::timeout, this, &RoomOwner::appendBatch);
}

void RoomOwner::submit(const RoomCommand &command, QObject *context, Reply reply)
{
    if (m_state != State::Serving) {
        replyLater(context, std::move(reply), std::unexpected(unavailable()));
        return;
    }
    if (m_caughtUp) {
        m_held.push_back({command, context, std::move(reply)});
        return;
    }
    auto decided = decide(m_room, command, m_clock.now());
    if (!decided) {
        replyLater(context, std::move(reply), std::move(decided));
        return;
    }
    if (decided->isEmpty()) {
        // It is already so, but perhaps not durable yet.
        if (!m_open.isEmpty())
            m_open.waiting.push_back({context, std::move(reply), {}});
        else if (m_appending)
            m_inFlight.waiting.push_back({context, std::move(reply), {}});
        else
            replyLater(context, std::move(reply), std::move(decided));
        return;
    }
    for (const RoomEvent &event : std::as_const(*decided))
        apply(m_room, event);
    m_open.events.append(*decided);
    m_open.waiting.push_back({context, std::move(reply), *std::move(decided)});
    appendSoon();
}

void RoomOwner::takeRelayed(RoomRelay &relay, std::function<void()> caughtUp)
{
    m_relay = &relay;
    m_caughtUp = std::move(caughtUp);
    m_relayed = std::make_unique<QObject>();
    relay.takeCommands(
        m_lease.code, m_relayed.get(),
        [this](const RelayedCommand &relayed) { decideRelayed(relayed); },
        [this] { becomeCaughtUp(); });
}

void RoomOwner::becomeCaughtUp()
{
    if (!m_caughtUp)
        return;
    std::exchange(m_caughtUp, nullptr)();
    for (Held &held : std::exchange(m_held, {})) {
        if (held.context)
            submit(held.command, held.context, std::move(held.reply));
    }
}

void RoomOwner::decideRelayed(const RelayedCommand &relayed)
{
    if (m_state != State::Serving)
        return; // It stays in the queue.
    if (relayed.body == removalRequest()) {
        Q_EMIT removalAsked();
        return;
    }
    CommandReceipt receipt {.number = relayed.number, .id = relayed.id, .refusal = {}};
    const auto command = decodeCommand(relayed.body);
    auto decided = !command ? Result<RoomEvents>(std::unexpected(command.error()))
        : isTooOld(relayed, m_clock.now())
        ? refuse(ErrorCode::Unavailable, u"the command came too late"_s)
        : decide(m_room, *command, m_clock.now());
    if (decided) {
        receipt.firstEvent = int(m_open.events.size());
        receipt.eventCount = int(decided->size());
        for (const RoomEvent &event : std::as_const(*decided))
            apply(m_room, event);
        m_open.events.append(*decided);
    } else {
        receipt.refusal = decided.error();
    }
    m_open.receipts.append(receipt);
    appendSoon();
}

void RoomOwner::appendSoon()
{
    if (m_appending || m_open.isEmpty())
        return;
    const auto sinceLast = std::chrono::steady_clock::now() - m_appendedAt;
    if (m_open.events.size() + m_open.receipts.size() >= batchSize) {
        appendBatch();
    } else if (!m_batchTimer.isActive()) {
        const auto pause = std::chrono::ceil<Milliseconds>(appendInterval - sinceLast);
        m_batchTimer.start(std::max<Milliseconds>(batchTime, pause));
    }
}

void RoomOwner::close(std::function<void()> done)
{
    m_state = State::Closed;
    m_done = std::move(done);
    if (!m_appending)
        appendBatch();
}

bool RoomOwner::needsSignOfLife(TimePoint now) const
{
    return m_state == State::Serving && m_room.phase == Phase::Answering
        && now - m_lastSign >= signOfLifeAfter;
}

void RoomOwner::replyLater(QObject *context, Reply reply, Result<RoomEvents> result)
{
    if (!context)
        return;
    QMetaObject::invokeMethod(
        context,
        [reply = std::move(reply), result = std::move(result)] { reply(result); },
        Qt::QueuedConnection);
}

void RoomOwner::appendBatch()
{
    m_batchTimer.stop();
    if (m_open.isEmpty()) {
        if (m_state == State::Closed && m_done)
            std::exchange(m_done, nullptr)();
        return;
    }
    m_inFlight = std::exchange(m_open, {});
    m_appending = true;
    m_appendedAt = std::chrono::steady_clock::now();
    const TimePoint now = m_clock.now();
    const JournalEntry entry {m_sequence + 1, now, m_inFlight.events, m_inFlight.receipts};
    // Taken now, since later commands change the room while the append is under way.
    std::optional<GameRoom> snapshot;
    if (isWorthSnapshot(entry.events))
        snapshot = m_room;
    m_journal.append(m_lease, entry, roomHeader(m_room, now), this,
                     [this, entry, snapshot](const Result<quint64> &result) {
                         if (result)
                             batchAppended(entry, snapshot);
                         else
                             batchFailed(result.error());
                     });
}

void RoomOwner::batchAppended(const JournalEntry &entry, const std::optional<GameRoom> &snapshot)
{
    m_appending = false;
    m_sequence = entry.sequence;
    m_lastSign = entry.at;
    Batch done = std::exchange(m_inFlight, {});
    answer(done.waiting, nullptr);
    m_bus.publishCommitted(m_lease.code, entry);
    if (snapshot)
        m_journal.saveSnapshot(m_lease, entry.sequence, *snapshot);
    if (m_state == State::Closed)
        appendBatch();
    else
        appendSoon();
}

void RoomOwner::batchFailed(const Error &error)
{
    qCWarning(lcService) << "room" << m_lease.code.value << "could not be saved:" << error.message;
    m_appending = false;
    m_batchTimer.stop();
    Batch failed = std::exchange(m_inFlight, {});
    Batch behind = std::exchange(m_open, {});
    m_relayed.reset(); // Those without a receipt come again.
    const bool closing = m_state == State::Closed;
    if (!closing)
        m_state = State::Recovering;
    const Error told = unavailable();
    for (Held &held : std::exchange(m_held, {}))
        replyLater(held.context, std::move(held.reply), std::unexpected(told));
    answer(failed.waiting, &told);
    answer(behind.waiting, &told);
    if (closing) {
        if (m_done)
            std::exchange(m_done, nullptr)();
    } else if (error.code == ErrorCode::Fenced) {
        Q_EMIT fenced();
    } else {
        recover();
    }
}

void RoomOwner::checkJournal()
{
    if (m_state != State::Serving || m_appending || !m_open.isEmpty())
        return; // An append will tell.
    m_state = State::Recovering;
    m_relayed.reset();
    recover();
}

void RoomOwner::recover()
{
    m_journal.load(m_lease.code, this, [this](const Result<JournalledRoom> &loaded) {
        if (m_state != State::Recovering)
            return;
        if (loaded)
            takeLoaded(*loaded);
        else if (loaded.error().code == ErrorCode::RoomNotFound)
            Q_EMIT gone();
        else
            QTimer::singleShot(recoveryPause, this, &RoomOwner::recover);
    });
}

void RoomOwner::takeLoaded(const JournalledRoom &loaded)
{
    const FoldedRoom there = fold(loaded);
    if (there.sequence < m_sequence) {
        appendLost(there);
        return;
    }
    // The failed append may have reached the journal after all.
    for (const JournalEntry &entry : loaded.tail) {
        if (entry.sequence == m_sequence + 1) {
            m_sequence = entry.sequence;
            m_bus.publishCommitted(m_lease.code, entry);
        }
    }
    m_room = there.room;
    m_state = State::Serving;
    if (m_relay)
        takeRelayed(*m_relay, std::move(m_caughtUp));
}

void RoomOwner::appendLost(const FoldedRoom &there)
{
    const QList<JournalEntry> lost =
        m_recent ? m_recent->after(m_lease.code, there.sequence) : QList<JournalEntry>();
    if (lost.isEmpty()) {
        qCCritical(lcService) << "room" << m_lease.code.value << "goes back: the store has lost"
                              << m_sequence - there.sequence << "entries";
        m_sequence = there.sequence;
        m_bus.publishOpened(there.room, there.sequence);
        recover();
        return;
    }
    qCWarning(lcService) << "room" << m_lease.code.value << "is written again:" << lost.size()
                         << "entries that the store has lost";
    appendAgain(m_journal, m_lease, lost, roomHeader(m_room, m_clock.now()), this,
                [this](const Result<void> &done) {
                    if (!done && done.error().code == ErrorCode::Fenced)
                        Q_EMIT fenced();
                    else
                        QTimer::singleShot(done ? 0s : recoveryPause, this, &RoomOwner::recover);
                });
}

void RoomOwner::answer(std::vector<Waiting> &waiting, const Error *error)
{
    for (Waiting &one : waiting) {
        if (!one.context)
            continue;
        if (error)
            one.reply(std::unexpected(*error));
        else
            one.reply(std::move(one.events));
    }
}
