// Appends to a room without end, several entries in flight, and prints each number that was
// acknowledged; waits to be killed. Usage: journalwriter FOLDER CODE

#include "core/journal/sqlitejournal.h"
#include "tests/conformance/sampleroom.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

class Writer : public QObject
{
public:
    Writer(const QString &folder, const RoomCode &code)
        : m_journal(SqliteJournal::Options{folder})
        , m_code(code)
    {
        m_journal.create(m_code, {u"here"_s}, firstEntry(m_code), sampleHeader(), this,
                         [this](const Result<RoomLease> &lease) {
                             if (lease)
                                 begin(*lease, 1);
                             else
                                 takeUp();
                         });
    }

private:
    void takeUp()
    {
        m_journal.acquire(
            m_code, {u"here"_s}, sampleStart, this, [this](const Result<RoomLease> &lease) {
                m_journal.load(m_code, this, [=, this](const auto &room) {
                    begin(lease.value(), room->snapshotSequence + quint64(room->tail.size()));
                });
            });
    }

    void begin(const RoomLease &lease, quint64 last)
    {
        m_lease = lease;
        m_last = last;
        for (int inFlight = 0; inFlight < 8; ++inFlight)
            appendNext();
    }

    void appendNext()
    {
        m_journal.append(m_lease, joinEntry(++m_last, 3), sampleHeader(), this,
                         [this](const Result<quint64> &sequence) {
                             std::printf("%llu\n", sequence.value());
                             std::fflush(stdout);
                             appendNext();
                         });
    }

    SqliteJournal m_journal;
    RoomCode m_code;
    RoomLease m_lease;
    quint64 m_last = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const Writer writer(arguments[1], {arguments[2]});
    return QCoreApplication::exec();
}
