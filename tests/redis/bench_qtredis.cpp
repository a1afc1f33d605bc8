// Operations per second of QtRedis beside a bare loop around hiredis' reader, and redis-benchmark.
// SET and GET of 100 bytes in turn, one connection; the median of some rounds in turn.

#include "core/redis/qtredis.h"
#include "core/redis/respwriter.h"
#include "core/support/epolldispatcher.h"
#include "tests/support/redisserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <hiredis/read.h>

#include <algorithm>
#include <cstdio>
#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 5;
constexpr qint64 milliseconds = 800;
const QByteArray value(100, 'x');
const std::array<QList<QByteArray>, 2> commands{QList<QByteArray>{"SET", "bench", value},
                                                QList<QByteArray>{"GET", "bench"}};

/// Replies in `milliseconds` by a plain socket, poll() and hiredis' reader, with nothing around it.
double bareRate(quint16 port, int inFlight)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = ::htons(port);
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection");

    static redisReplyObjectFunctions functions{
        [](const redisReadTask *, char *bytes, size_t size) -> void * {
            return new QByteArray(bytes, qsizetype(size));
        },
        [](const redisReadTask *, int) -> void * { return new QByteArray; },
        [](const redisReadTask *, long long) -> void * { return new QByteArray; },
        [](const redisReadTask *) -> void * { return new QByteArray; },
        [](void *reply) { delete static_cast<QByteArray *>(reply); }};
    redisReader *reader = redisReaderCreateWithFunctions(&functions);
    std::array<char, 65536> bytes;
    QByteArray out;
    qint64 sent = 0;
    qint64 replies = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        out.resize(0);
        for (; sent < replies + inFlight; ++sent)
            appendRespCommand(out, commands[size_t(sent % 2)]);
        for (qsizetype written = 0; written < out.size();)
            written += ::send(fd, out.constData() + written, size_t(out.size() - written), 0);
        pollfd ready{fd, POLLIN, 0};
        ::poll(&ready, 1, -1);
        const ssize_t size = ::recv(fd, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (size <= 0)
            continue;
        redisReaderFeed(reader, bytes.data(), size_t(size));
        void *reply = nullptr;
        while (redisReaderGetReply(reader, &reply) == REDIS_OK && reply) {
            ++replies;
            delete static_cast<QByteArray *>(reply);
        }
    }
    const double rate = double(replies) * 1e9 / double(timer.nsecsElapsed());
    redisReaderFree(reader);
    ::close(fd);
    return rate;
}

/// The same by QtRedis: each reply sends the next command.
double qtRedisRate(quint16 port, int inFlight)
{
    QtRedis redis;
    RedisOptions options;
    options.port = port;
    redis.openConnection(options);
    if (!QTest::qWaitFor([&redis] { return redis.isConnected(); }))
        qFatal("no connection");

    QElapsedTimer timer;
    qint64 sent = 0;
    qint64 replies = 0;
    QtRedis::Callback next = [&](const RedisResult &result) {
        if (!result.isOk())
            qFatal("%s", qPrintable(result.problem()));
        if (++replies % 64 == 0 && timer.elapsed() >= milliseconds)
            QCoreApplication::quit();
        redis.command(commands[size_t(sent++ % 2)], &redis,
                      [&next](const RedisResult &r) { next(r); });
    };
    timer.start();
    for (; sent < inFlight;)
        redis.command(commands[size_t(sent++ % 2)], &redis,
                      [&next](const RedisResult &r) { next(r); });
    QCoreApplication::exec();
    return double(replies) * 1e9 / double(timer.nsecsElapsed());
}

/// redis-benchmark's SET and GET; the rate of both in turn.
double toolRate(quint16 port, int inFlight)
{
    QProcess tool;
    tool.start(u"redis-benchmark"_s,
               {u"-p"_s, QString::number(port), u"-c"_s, u"1"_s, u"-P"_s, QString::number(inFlight),
                u"-n"_s, QString::number(inFlight == 1 ? 15000 : 300000), u"-d"_s, u"100"_s,
                u"-t"_s, u"set,get"_s, u"--csv"_s});
    tool.waitForFinished(60'000);
    double seconds = 0;
    for (const QByteArray &line : tool.readAll().split('\n')) {
        const double rate = line.split(',').value(1).replace('"', "").toDouble();
        if (rate > 0)
            seconds += 1 / rate;
    }
    return seconds > 0 ? 2 / seconds : 0;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const bool isStock = argc > 1 && QByteArrayView(argv[1]) == "--stock";
    if (!isStock)
        QCoreApplication::setEventDispatcher(createSocketDispatcher());
    QCoreApplication application(argc, argv);
    RedisServerProcess server;
    if (!server.start())
        return 1;

    std::printf("on %s event dispatcher\n%10s %12s %12s %8s %16s\n", isStock ? "Qt's" : "our",
                "in flight", "bare loop", "QtRedis", "ratio", "redis-benchmark");
    bool isGood = true;
    for (const int inFlight : {1, 16, 256}) {
        QList<double> bare;
        QList<double> ours;
        QList<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            bare.append(bareRate(server.port(), inFlight));
            ours.append(qtRedisRate(server.port(), inFlight));
            ratios.append(ours.last() / bare.last());
        }
        std::printf("%10d %10.0f/s %10.0f/s %6.0f %% %14.0f/s\n", inFlight, median(bare),
                    median(ours), 100 * median(ratios), toolRate(server.port(), inFlight));
        std::fflush(stdout);
        isGood = isGood && median(ratios) >= 0.8;
    }
    std::printf("goal: at least 80 %% of the bare loop: %s\n", isGood ? "reached" : "missed");
    return 0;
}
