// What a socket costs the server: a broadcast message, an answer with its acknowledgement, memory
// and connects, beside a plain epoll server (the floor) that does no more than the wire asks for.
//
//   bench_sockets --floor FILE [--server FILE] [--sizes 1000,5000,10000] [--rounds 5]
//
// Each round starts both programs anew, one after the other; the table shows medians. Without
// --server the floor is measured against itself, which shows the noise.
#include "tests/bench/benchroom.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int broadcasts = 10;
constexpr size_t broadcastBytes = 80; // about GAME_ROOM_PAUSED and GAME_ROOM_RESUMED

struct Sample
{
    double connectsPerSecond = 0;
    double connectUs = 0;
    double kibPerConnection = 0;
    double broadcastUs = 0;
    double broadcastWithCallUs = 0;
    double answerUs = 0;
    double answerWithSharedUs = 0;
    double joinUs = 0;
};

bool connect(BenchTarget &target, LoadClient &client, size_t count, Sample &sample)
{
    const double rss = target.rssKib();
    const double cpu = target.cpuUs();
    const auto start = LoadClient::Clock::now();
    if (!client.open(count)) {
        std::fprintf(stderr, "Not all of %zu sockets connected, %zu were closed.\n", count,
                     client.lost());
        return false;
    }
    const std::chrono::duration<double> seconds = LoadClient::Clock::now() - start;
    sample.connectsPerSecond = double(count) / seconds.count();
    sample.connectUs = (target.cpuUs() - cpu) / double(count);
    sample.kibPerConnection = (target.rssKib() - rss) / double(count);
    return true;
}

// Serves the client until nothing has come for a while.
void settle(LoadClient &client)
{
    uint64_t before = 0;
    do {
        before = client.messages();
        client.runUntil([] { return false; }, 400ms);
    } while (client.messages() != before);
}

// Runs `trigger` some times, each of which makes the server send one message to everyone.
bool measureBroadcast(BenchTarget &target, LoadClient &client, size_t count, Sample &sample,
                      const std::function<bool(int)> &trigger)
{
    const uint64_t before = client.messages();
    const double cpu = target.cpuUs();
    for (int i = 0; i < broadcasts; ++i) {
        const uint64_t expected = client.messages() + count;
        if (!trigger(i) || !client.runUntil([&] { return client.messages() >= expected; }, 20s)) {
            std::fprintf(stderr, "A broadcast did not arrive everywhere.\n");
            return false;
        }
    }
    sample.broadcastUs = (target.cpuUs() - cpu) / double(client.messages() - before);
    return true;
}

// Everyone answers at once. Shared messages that come meanwhile (how many have answered) are
// counted, and their price as broadcasts is taken off the answer's.
bool measureAnswers(BenchTarget &target, LoadClient &client, size_t count, Sample &sample)
{
    uint64_t acknowledged = 0;
    uint64_t shared = 0;
    client.onText = [&](size_t, std::string_view text) {
        ++(text.find("ANSWER_RECEIVED") != std::string_view::npos ? acknowledged : shared);
    };
    const double cpu = target.cpuUs();
    for (size_t i = 0; i < count; ++i) {
        client.send(i, R"({"type":"ANSWER","question_id":"q1","choice":"a"})");
        if (i % 64 == 0)
            client.runOnce(0ms);
    }
    const bool done = client.runUntil([&] { return acknowledged >= count; }, 30s);
    const double used = target.cpuUs() - cpu;
    client.onText = nullptr;
    if (!done)
        std::fprintf(stderr, "%llu of %zu answers acknowledged.\n",
                     static_cast<unsigned long long>(acknowledged), count);
    sample.answerWithSharedUs = used / double(count);
    sample.answerUs = (used - double(shared) * sample.broadcastUs) / double(count);
    return done;
}

std::optional<Sample> measureFloor(const QString &program, size_t count)
{
    Sample sample;
    BenchTarget floor;
    if (!floor.start(program, {}, u"/dev/null"_s))
        return std::nullopt;
    LoadClient client(floor.port());
    if (!connect(floor, client, count, sample) || !client.open(1))
        return std::nullopt;
    const std::string order = "B" + std::to_string(broadcastBytes);
    const auto trigger = [&](int) {
        client.send(count, order);
        return true;
    };
    trigger(0); // the first one is for the caches
    settle(client);
    if (!measureBroadcast(floor, client, count, sample, trigger)
        || !measureAnswers(floor, client, count, sample))
        return std::nullopt;
    return sample;
}

QJsonObject quietSettings()
{
    return {{u"pacing"_s, u"manual"_s},
            {u"question_seconds"_s, 300},
            {u"countdown_interval_seconds"_s, 60},
            {u"close_when_all_answered"_s, false}};
}

bool pauseOrResume(BenchRoom &room, int i)
{
    return room.host(i % 2 == 0 ? "/pause" : "/resume");
}

// What the host's call behind a broadcast costs by itself, its entry in the journal included.
std::optional<double> measureHostCall(const QString &program)
{
    BenchRoom room;
    if (!room.open(program, 1, quietSettings(), 1) || !room.host("/start"))
        return std::nullopt;
    const double cpu = room.target().cpuUs();
    for (int i = 0; i < broadcasts; ++i) {
        if (!pauseOrResume(room, i))
            return std::nullopt;
    }
    return (room.target().cpuUs() - cpu) / broadcasts;
}

std::optional<Sample> measureServer(const QString &program, size_t count)
{
    Sample sample;
    const auto hostCallUs = measureHostCall(program);
    BenchRoom room;
    if (!hostCallUs || !room.open(program, 1, quietSettings(), int(count)))
        return std::nullopt;
    BenchTarget &server = room.target();
    LoadClient client(server.port());
    if (!connect(server, client, count, sample))
        return std::nullopt;
    const double cpu = server.cpuUs();
    if (!room.join(client))
        return std::nullopt;
    sample.joinUs = (server.cpuUs() - cpu) / double(count);

    // The server measures each socket's round trip by pings first; that is no part of a broadcast.
    client.runUntil([] { return false; }, 7s);
    if (!room.host("/start"))
        return std::nullopt;
    settle(client);
    const auto trigger = [&](int i) { return pauseOrResume(room, i); };
    if (!measureBroadcast(server, client, count, sample, trigger) || !room.host("/advance"))
        return std::nullopt;
    sample.broadcastWithCallUs = std::exchange(
        sample.broadcastUs, sample.broadcastUs - *hostCallUs / double(count));
    settle(client);
    if (!measureAnswers(server, client, count, sample))
        return std::nullopt;
    return sample;
}

struct Row
{
    const char *name;
    double Sample::*value;
    double goal; // as a ratio to the floor; 0: none
};

constexpr std::array rows{
    Row{"broadcast, CPU us per message", &Sample::broadcastUs, 1.15},
    Row{"the same with the host's call, CPU us", &Sample::broadcastWithCallUs, 0},
    Row{"answer with acknowledgement, CPU us", &Sample::answerUs, 3},
    Row{"the same with shared progress, CPU us", &Sample::answerWithSharedUs, 0},
    Row{"connection, CPU us", &Sample::connectUs, 0},
    Row{"connections per second", &Sample::connectsPerSecond, 0},
    Row{"memory, KiB per connection", &Sample::kibPerConnection, 0},
    Row{"join, CPU us", &Sample::joinUs, 0},
};

void printTable(size_t count, const std::vector<Sample> &floor, const std::vector<Sample> &server)
{
    std::printf("\n%zu sockets %31s %10s %7s  goal\n", count, "floor", "server", "ratio");
    for (const Row &row : rows) {
        const auto middle = [&row](const std::vector<Sample> &samples) {
            std::vector<double> values;
            for (const Sample &sample : samples)
                values.push_back(sample.*row.value);
            return median(values);
        };
        const double least = middle(floor);
        const double real = middle(server);
        std::printf("  %-38s %8.1f %10.1f", row.name, least, real);
        if (least > 0)
            std::printf(" %7.2f", real / least);
        if (row.goal > 0)
            std::printf("  %s (at most %.2f)", real <= row.goal * least ? "met" : "MISSED",
                        row.goal);
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"floor"_s, u"The floor's program."_s, u"FILE"_s},
                       {u"server"_s, u"The server's program."_s, u"FILE"_s},
                       {u"sizes"_s, u"Numbers of sockets."_s, u"N,..."_s, u"1000,5000,10000"_s},
                       {u"rounds"_s, u"Rounds for each size."_s, u"N"_s, u"5"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QString floor = parser.value(u"floor"_s);
    const QString server = parser.value(u"server"_s);
    const uint64_t files = raiseOpenFiles();

    for (const QString &text : parser.value(u"sizes"_s).split(u',')) {
        const size_t count = text.toULongLong();
        if (count == 0 || count + 64 > files) {
            std::fprintf(stderr, "%s sockets are not possible: at most %llu files may be open.\n",
                         qPrintable(text), static_cast<unsigned long long>(files));
            return 2;
        }
        std::vector<Sample> floorSamples;
        std::vector<Sample> serverSamples;
        for (int round = 0; round < parser.value(u"rounds"_s).toInt(); ++round) {
            const auto least = measureFloor(floor, count);
            const auto real =
                server.isEmpty() ? measureFloor(floor, count) : measureServer(server, count);
            if (!least || !real)
                return 1;
            floorSamples.push_back(*least);
            serverSamples.push_back(*real);
        }
        printTable(count, floorSamples, serverSamples);
    }
    return 0;
}
