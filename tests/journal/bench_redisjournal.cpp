// What rooms that nodes share cost: appended events per second, and how long an entry takes from
// the node that appends it to a node that follows; with a real Redis on this machine.

#include "core/support/clock.h"
#include "tests/journal/redisnode.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

double cpuMicroseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[qsizetype(part * double(values.size() - 1))];
}

void waitFor(const std::function<bool()> &done)
{
    if (!runUntil(done))
        qFatal("it does not come to its end");
}

RoomCode roomNumber(int i)
{
    return {u"BCDFG"_s + u"BCDFGHJKLMNPQRSTVWXZ"_s[i]};
}

// Rooms that append one entry after the other, each as soon as the one before stands.
void measureThroughput(const RedisServerProcess &server, int rooms, int answersToAnEntry,
                       int entries)
{
    RedisNode node(server.port());
    QObject context;
    int done = 0;
    const std::function<void(RoomLease, quint64)> appendNext = [&](const RoomLease &lease,
                                                                   quint64 sequence) {
        if (sequence > quint64(entries)) {
            ++done;
            return;
        }
        node.journal->append(
            lease, answerEntry(sequence, 1, answersToAnEntry), sampleHeader(), &context,
            [&, lease](const Result<quint64> &reply) { appendNext(lease, reply.value() + 1); });
    };
    QList<RoomLease> leases;
    for (int i = 0; i < rooms; ++i)
        leases << node.call
                      .create(roomNumber(i), {u"here"_s}, firstEntry(roomNumber(i)), sampleHeader())
                      .value();
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMicroseconds();
    for (const RoomLease &lease : std::as_const(leases))
        appendNext(lease, 2);
    waitFor([&] { return done == rooms; });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double appends = double(rooms) * (entries - 1);
    std::printf("%3d rooms, %3d answers to an entry: %7.0f entries/s, %8.0f answers/s, "
                "%6.1f us CPU an answer\n",
                rooms, answersToAnEntry, appends / seconds, appends * answersToAnEntry / seconds,
                (cpuMicroseconds() - cpu) / appends / answersToAnEntry);
    server.cli({u"FLUSHALL"_s});
}

// One entry at a time, from its append to the follower of another node, and to its own reply.
void measureLatency(const RedisServerProcess &server, int answersToAnEntry)
{
    constexpr int count = 2000;
    RedisNode node(server.port());
    RedisNode other(server.port());
    QObject context;
    const RoomLease lease =
        node.call.create(roomNumber(0), {u"here"_s}, firstEntry(roomNumber(0)), sampleHeader())
            .value();
    quint64 heard = 0;
    QElapsedTimer timer;
    QList<double> followed;
    QList<double> replied;
    other.journal->follow(lease.code, 0, &context, [&](const JournalEntry &entry) {
        heard = entry.sequence;
        if (timer.isValid())
            followed << double(timer.nsecsElapsed()) / 1000;
    });
    waitFor([&] { return heard == 1; });
    bool isDone = false;
    const std::function<void(quint64)> next = [&](quint64 sequence) {
        isDone = sequence > count;
        if (isDone)
            return;
        timer.start();
        node.journal->append(lease, answerEntry(sequence, 1, answersToAnEntry), sampleHeader(),
                             &context,
                             [&](const auto &) { replied << double(timer.nsecsElapsed()) / 1000; });
        QObject *poll = &context;
        const auto check = std::make_shared<std::function<void()>>();
        *check = [&next, &heard, &replied, sequence, poll, check] {
            if (heard == sequence && quint64(replied.size()) == sequence - 1)
                next(sequence + 1);
            else
                QMetaObject::invokeMethod(poll, *check, Qt::QueuedConnection);
        };
        (*check)();
    };
    next(2);
    waitFor([&] { return isDone; });
    std::printf("%3d answers to an entry: reply p50 %.0f us, p99 %.0f us; follower elsewhere p50 "
                "%.0f us, p99 %.0f us\n",
                answersToAnEntry, percentile(replied, 0.5), percentile(replied, 0.99),
                percentile(followed, 0.5), percentile(followed, 0.99));
    server.cli({u"FLUSHALL"_s});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const QString &fsync : {u"everysec"_s, u"always"_s}) {
        RedisServerProcess server({u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, fsync});
        if (!server.start())
            return 1;
        std::printf("appendfsync %s\n", qPrintable(fsync));
        measureLatency(server, 1);
        measureLatency(server, 100);
        measureThroughput(server, 1, 1, 2000);
        measureThroughput(server, 16, 1, 1000);
        measureThroughput(server, 16, 100, 100);
    }
    return 0;
}
