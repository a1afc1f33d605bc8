// Keeps games without end and prints the number of each that can be listed; waits to be killed.
// Usage: archivewriter FILE FIRST

#include "historycaller.h"
#include "pastgames.h"

#include "core/report/gamearchive.h"

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    GameArchive archive(arguments.value(1), clock);
    HistoryCaller caller(archive);
    for (int number = arguments.value(2).toInt();; ++number) {
        const PlayedRoom game = finishedGame(QString::number(number), firstCode,
                                             firstStart + std::chrono::seconds(number));
        archive.store(game.room, game.now);
        if (!caller.list())
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
