#include "core/journal/sqlitejournal.h"

#include <QDir>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using Kind = JournalRequest::Kind;

SqliteJournal::SqliteJournal(const Options &options, QObject *parent)
    : RoomJournal(parent)
    , m_retryInterval(options.probeInterval)
    , m_mailbox(*this)
    , m_writer(m_mailbox,
               {QDir(options.folder).absoluteFilePath(u"quizstage.db"_s), options.probeInterval,
                options.maxPageCount})
{ }

SqliteJournal::~SqliteJournal()
{
    m_mailbox.postClose();
}

// `done` is called with the result unless the context is gone.
template <typename T, typename Work, typename Done>
void SqliteJournal::post(Kind kind, Work work, QObject *context, Done done)
{
    Q_ASSERT(context && thread() == QThread::currentThread());
    auto unlessGone = [context = QPointer<QObject>(context),
                       done = std::move(done)](Result<T> result) {
        if (context)
            done(std::move(result));
    };
    m_mailbox.post(
        std::make_unique<JournalCall<T, Work>>(kind, std::move(work), std::move(unlessGone)));
}

void SqliteJournal::create(const RoomCode &code, const NodeId &node, const JournalEntry &first,
                           const RoomHeader &header, QObject *context, Reply<RoomLease> reply)
{
    const auto work = [=](SqliteRooms &rooms) { return rooms.create(code, node, first, header); };
    const auto done = [=, this, context = QPointer<QObject>(context),
                       reply = std::move(reply)](const Result<RoomLease> &lease) {
        const QPointer<SqliteJournal> self(this);
        if (context)
            reply(lease);
        if (lease && self)
            tellFollowers(code, first);
    };
    post<RoomLease>(Kind::Write, work, this, done);
}

void SqliteJournal::append(const RoomLease &lease, const JournalEntry &entry,
                           const RoomHeader &header, QObject *context, Reply<quint64> reply)
{
    const auto work = [=](SqliteRooms &rooms) { return rooms.append(lease, entry, header); };
    const auto done = [code = lease.code, entry, this, context = QPointer<QObject>(context),
                       reply = std::move(reply)](const Result<quint64> &sequence) {
        const QPointer<SqliteJournal> self(this);
        if (context)
            reply(sequence);
        if (sequence && self)
            tellFollowers(code, entry);
    };
    post<quint64>(Kind::Write, work, this, done);
}

void SqliteJournal::load(const RoomCode &code, QObject *context, Reply<JournalledRoom> reply)
{
    post<JournalledRoom>(
        Kind::Read, [=](SqliteRooms &rooms) { return rooms.load(code); }, context,
        std::move(reply));
}

void SqliteJournal::acquire(const RoomCode &code, const NodeId &node, TimePoint now,
                            QObject *context, Reply<RoomLease> reply)
{
    post<RoomLease>(
        Kind::Write, [=](SqliteRooms &rooms) { return rooms.acquire(code, node, now); }, context,
        std::move(reply));
}

void SqliteJournal::renew(const QList<RoomLease> &leases, TimePoint now, QObject *context,
                          Reply<QList<RoomCode>> reply)
{
    post<QList<RoomCode>>(
        Kind::Write, [=](SqliteRooms &rooms) { return rooms.renew(leases, now); }, context,
        std::move(reply));
}

void SqliteJournal::release(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    post<void>(
        Kind::Write, [=](SqliteRooms &rooms) { return rooms.release(lease); }, context,
        std::move(reply));
}

void SqliteJournal::saveSnapshot(const RoomLease &lease, quint64 sequence, const GameRoom &room)
{
    m_mailbox.post(SnapshotRequest{lease, sequence, room});
}

void SqliteJournal::readLog(const RoomCode &code, QObject *context,
                            Reply<QList<JournalEntry>> reply)
{
    post<QList<JournalEntry>>(
        Kind::Read, [=](SqliteRooms &rooms) { return rooms.readLog(code); }, context,
        std::move(reply));
}

void SqliteJournal::list(QObject *context, Reply<QList<RoomRecord>> reply)
{
    post<QList<RoomRecord>>(
        Kind::Read, [](SqliteRooms &rooms) { return rooms.list(); }, context, std::move(reply));
}

void SqliteJournal::remove(const RoomLease &lease, QObject *context, Reply<void> reply)
{
    const auto done = [code = lease.code, this, context = QPointer<QObject>(context),
                       reply = std::move(reply)](const Result<void> &result) {
        if (result)
            m_followers.remove(code);
        if (context)
            reply(result);
    };
    post<void>(
        Kind::Write, [=](SqliteRooms &rooms) { return rooms.remove(lease); }, this, done);
}

void SqliteJournal::expire(TimePoint now, QObject *context, Reply<QList<RoomCode>> reply)
{
    const auto done = [this, context = QPointer<QObject>(context),
                       reply = std::move(reply)](const Result<QList<RoomCode>> &codes) {
        for (const RoomCode &code : codes.value_or(QList<RoomCode>()))
            m_followers.remove(code);
        if (context)
            reply(codes);
    };
    post<QList<RoomCode>>(
        Kind::Write, [=](SqliteRooms &rooms) { return rooms.expire(now); }, this, done);
}

void SqliteJournal::goOnWithoutDisk()
{
    m_mailbox.postGoOnWithoutDisk();
}

void SqliteJournal::customEvent(QEvent *)
{
    // A reply may delete the journal.
    const QPointer<SqliteJournal> self(this);
    for (JournalMailbox::Answer &answer : m_mailbox.takeAnswers()) {
        if (!self)
            return;
        if (answer.health) {
            m_health = *answer.health;
            Q_EMIT healthChanged(m_health);
        }
        for (const auto &request : answer.requests) {
            if (!self)
                return;
            request->reply();
        }
    }
}

void SqliteJournal::follow(const RoomCode &code, quint64 sequence, QObject *context,
                           std::function<void(const JournalEntry &)> handler,
                           std::function<void()>)
{
    Q_ASSERT(context);
    const auto follower =
        std::make_shared<Follower>(Follower{context, std::move(handler), sequence, false});
    QList<FollowerPointer> &followers = m_followers[code];
    followers.removeIf([](const FollowerPointer &other) { return !other->context; });
    followers.append(follower);
    fillGap(code, follower);
}

// The request takes its place among the appends: what they wrote before it is read, and what comes
// after is told by their replies.
void SqliteJournal::fillGap(const RoomCode &code, const FollowerPointer &follower)
{
    follower->isLive = false;
    const auto work = [code, after = follower->lastSequence](SqliteRooms &rooms) {
        return rooms.entriesAfter(code, after);
    };
    const auto done = [=, this](const Result<QList<JournalEntry>> &entries) {
        if (!entries) {
            const auto again = [=, this] {
                if (follower->context)
                    fillGap(code, follower);
            };
            if (entries.error().code == ErrorCode::Unavailable)
                QTimer::singleShot(m_retryInterval, this, again);
            return;
        }
        follower->isLive = true;
        for (const JournalEntry &entry : *entries)
            handOut(entry, *follower);
    };
    post<QList<JournalEntry>>(Kind::Read, work, follower->context, done);
}

void SqliteJournal::handOut(const JournalEntry &entry, Follower &follower)
{
    if (!follower.context)
        return;
    follower.lastSequence = entry.sequence;
    follower.handler(entry);
}

void SqliteJournal::tellFollowers(const RoomCode &code, const JournalEntry &entry)
{
    // A copy: handlers may follow or stop to.
    const QList<FollowerPointer> followers = m_followers.value(code);
    for (const FollowerPointer &follower : followers) {
        if (!follower->isLive || entry.sequence <= follower->lastSequence)
            continue;
        if (entry.sequence == follower->lastSequence + 1)
            handOut(entry, *follower);
        else if (follower->context)
            fillGap(code, follower);
    }
}
