// A whole game as a class or a pub plays it: five questions of ten seconds, every player answers
// one to three seconds after the question. Measures the server and checks every answer's points.
//
//   bench_game --server FILE [--sizes 50,200,1000,2000]
#include "tests/bench/benchgame.h"
#include "tests/bench/benchroom.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Traffic
{
    double meanKib = 0;
    double mostKib = 0;
};

Traffic traffic(const LoadClient &client, const std::vector<uint64_t> &before)
{
    uint64_t sum = 0;
    uint64_t most = 0;
    for (size_t i = 0; i < client.size(); ++i) {
        const uint64_t bytes = client.received(i).bytes - before[i];
        sum += bytes;
        most = std::max(most, bytes);
    }
    return {double(sum) / double(client.size()) / 1024, double(most) / 1024};
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = size_t(std::ceil(share * double(values.size())));
    const auto nth = values.begin() + std::ptrdiff_t(std::max(rank, size_t(1)) - 1);
    std::ranges::nth_element(values, nth);
    return *nth;
}

const char *verdict(bool met)
{
    return met ? "met" : "MISSED";
}

/// How the questions of a measured game end.
enum class Closing { WhenAllHaveAnswered, AtTheDeadline };

bool measure(const QString &program, size_t count, Closing closing)
{
    BenchRoom room;
    const QJsonObject settings{{u"question_seconds"_s, 10}, {u"intro_seconds"_s, 1},
                               {u"reveal_seconds"_s, 1},    {u"leaderboard_seconds"_s, 1},
                               {u"pacing"_s, u"auto"_s},    {u"close_when_all_answered"_s,
                                closing == Closing::WhenAllHaveAnswered}};
    if (!room.open(program, BenchGame::questionCount, settings, int(count)))
        return false;
    BenchTarget &server = room.target();
    LoadClient client(server.port());
    const double cpuAtFirst = server.cpuUs();
    if (!client.open(count) || !room.join(client))
        return false;

    // As in a lobby: everyone is in for a while before the host starts.
    client.runUntil([] { return false; }, 3s);
    BenchGame game(client, room.welcomes());
    std::vector<uint64_t> bytesBefore;
    for (size_t i = 0; i < count; ++i)
        bytesBefore.push_back(client.received(i).bytes);
    const double cpuBefore = server.cpuUs();
    if (!room.host("/start"))
        return false;
    const bool over = game.play(std::chrono::seconds(5 * 20));
    const double cpuAfter = server.cpuUs();
    if (!over) {
        std::fprintf(stderr, "The game did not come to its end for all; %zu sockets were closed.\n",
                     client.lost());
        return false;
    }

    const BenchGame::Findings found = game.findings(room.results());
    const double cpu = (cpuAfter - cpuBefore) / double(found.answers);
    const Traffic inGame = traffic(client, bytesBefore);
    const Traffic inAll = traffic(client, std::vector<uint64_t>(count));
    const double p99 = percentile(found.ackMs, 0.99);
    const bool exact = found.wrongPoints + found.otherPoints + found.missing == 0
        && found.acknowledged == found.answers;
    std::printf("\n%zu players, %d questions, closed %s\n", count, BenchGame::questionCount,
                closing == Closing::WhenAllHaveAnswered ? "when all have answered" : "after 10 s");
    std::printf("  server CPU per answer, us        %8.1f   %s (at most 200); with joins %.1f\n",
                cpu, verdict(cpu <= 200), (cpuAfter - cpuAtFirst) / double(found.answers));
    std::printf("  to each player in the game, KiB  %8.2f   most %.2f; with the lobby %.2f, most "
                "%.2f   %s (at most 12)\n",
                inGame.meanKib, inGame.mostKib, inAll.meanKib, inAll.mostKib,
                verdict(inAll.meanKib <= 12));
    for (const auto &[type, share] : game.shares())
        std::printf("    %-26s %4llu messages %8.2f KiB\n", type.c_str(),
                    static_cast<unsigned long long>(share.messages), double(share.bytes) / 1024);
    std::printf("  acknowledgement p99, ms          %8.1f   %s (at most 100); p50 %.1f, max %.1f\n",
                p99, verdict(p99 <= 100), percentile(found.ackMs, 0.5), percentile(found.ackMs, 1));
    std::printf("  answers                          %8llu   acknowledged %llu, of these missing "
                "%llu\n",
                static_cast<unsigned long long>(found.answers),
                static_cast<unsigned long long>(found.acknowledged),
                static_cast<unsigned long long>(found.missing));
    std::printf("  points other than the formula's  %8llu   told otherwise %llu   %s (none)\n",
                static_cast<unsigned long long>(found.wrongPoints),
                static_cast<unsigned long long>(found.otherPoints), verdict(exact));
    std::printf("  scoring time off by at most, ms  %8.1f\n", found.mostClockErrorMs);
    if (closing == Closing::AtTheDeadline) {
        std::printf("  a 10 s question was open, s      %8.2f   to %.2f   %s (10 to 10.3)\n",
                    found.leastOpenMs / 1000, found.mostOpenMs / 1000,
                    verdict(found.leastOpenMs >= 9950 && found.mostOpenMs <= 10'300));
    }
    std::fflush(stdout);
    return exact;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"server"_s, u"The server's program."_s, u"FILE"_s},
                       {u"sizes"_s, u"Numbers of players."_s, u"N,..."_s, u"50,200,1000,2000"_s}});
    parser.addHelpOption();
    parser.process(application);
    raiseOpenFiles();
    bool well = true;
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        for (const Closing closing : {Closing::WhenAllHaveAnswered, Closing::AtTheDeadline})
            well = measure(parser.value(u"server"_s), size.toULongLong(), closing) && well;
    }
    return well ? 0 : 1;
}
