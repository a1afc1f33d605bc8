// What a durable answer costs: CPU of the whole process and elapsed time for each answer, with so
// many answers to an entry and up to four entries in flight, as from four rooms.

#include "core/game/eventjson.h"
#include "core/journal/sqlitejournal.h"
#include "tests/conformance/sampleroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int roomCount = 4;

double cpuMicroseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

class Bench : public QObject
{
public:
    Bench(int answerCount, int answersToAnEntry)
        : m_journal(SqliteJournal::Options{m_folder.path()})
    {
        const int entryCount = answerCount / answersToAnEntry / roomCount;
        for (quint64 i = 1; i <= quint64(entryCount); ++i)
            m_entries.append(answerEntry(i, int(i) * answersToAnEntry, answersToAnEntry));
        m_answersToAnEntry = answersToAnEntry;
    }

    void run()
    {
        for (int i = 0; i < roomCount; ++i) {
            const RoomCode code{u"ROOM%1"_s.arg(i)};
            m_journal.create(code, {u"here"_s}, m_entries.first(), sampleHeader(), this,
                             [this](const Result<RoomLease> &lease) {
                                 if (++m_ready == roomCount)
                                     m_loop.quit();
                                 m_leases.append(lease.value());
                             });
        }
        m_loop.exec();

        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMicroseconds();
        for (const RoomLease &lease : std::as_const(m_leases))
            appendNext(lease, 2);
        m_loop.exec();
        const double used = cpuMicroseconds() - cpu;
        const double elapsed = double(timer.nsecsElapsed()) / 1000;
        const double answers = double(m_entries.size() - 1) * roomCount * m_answersToAnEntry;
        std::printf("%4d answers to an entry: %6.2f us CPU, %6.2f us elapsed each, %.0f answers\n",
                    m_answersToAnEntry, used / answers, elapsed / answers, answers);
    }

    void measureEncoding()
    {
        const double cpu = cpuMicroseconds();
        qsizetype bytes = 0;
        for (const JournalEntry &entry : std::as_const(m_entries))
            bytes += encodeEvents(entry.events).size();
        const double answers = double(m_entries.size()) * m_answersToAnEntry;
        std::printf("     of which encoding: %6.2f us CPU each, %.0f bytes\n",
                    (cpuMicroseconds() - cpu) / answers, double(bytes) / answers);
    }

private:
    void appendNext(const RoomLease &lease, qsizetype sequence)
    {
        if (sequence > m_entries.size()) {
            if (++m_done == roomCount)
                m_loop.quit();
            return;
        }
        m_journal.append(lease, m_entries[sequence - 1], sampleHeader(), this,
                         [=, this](const Result<quint64> &reply) {
                             appendNext(lease, qsizetype(reply.value()) + 1);
                         });
    }

    QTemporaryDir m_folder;
    SqliteJournal m_journal;
    QEventLoop m_loop;
    QList<JournalEntry> m_entries;
    QList<RoomLease> m_leases;
    int m_answersToAnEntry = 0;
    int m_ready = 0;
    int m_done = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const int answersToAnEntry : {1, 10, 100, 256}) {
        Bench bench(answersToAnEntry == 1 ? 10000 : 100000, answersToAnEntry);
        bench.run();
        bench.measureEncoding();
    }
    return 0;
}
