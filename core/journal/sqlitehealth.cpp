// How the writer opens its file, loses it, goes on without it and gets it back.

#include "core/journal/sqlitewriter.h"

#include "core/journal/sqlitefile.h"
#include "core/journal/sqlitetransfer.h"
#include "core/support/logging.h"

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

void SqliteWriter::openFile()
{
    // Later a damaged file may hold the rooms of running games, so it is moved only before any.
    const auto damage = m_wasOpen ? std::nullopt : findDamage(m_options.path);
    if (damage) {
        const auto movedTo = setAside(m_options.path, SystemClock().now());
        if (!movedTo)
            return beginFailing(movedTo.error());
        m_notice = setAsideWords(m_options.path, *movedTo);
        m_healthToTell = JournalHealth{State::Ok, m_notice};
    }

    OpenedFile file = openJournalFile(m_options.path, m_options.maxPageCount);
    if (!file.trouble)
        return beginSaving(std::move(file.database));
    if (file.database)
        m_rooms = std::make_unique<SqliteRooms>(std::move(file.database));
    beginFailing(*file.trouble);
}

void SqliteWriter::beginSaving(std::unique_ptr<SqliteDatabase> file)
{
    m_rooms = std::make_unique<SqliteRooms>(std::move(file));
    m_wasOpen = true;
    m_trouble.reset();
    if (m_state != State::Ok) {
        qCInfo(lcJournal) << "Saving to" << m_options.path << "works again";
        m_healthToTell = JournalHealth{State::Ok, m_notice};
    }
    m_state = State::Ok;
}

void SqliteWriter::beginFailing(const StorageTrouble &trouble)
{
    m_nextProbe = steady_clock::now() + m_options.probeInterval;
    const bool isNew = m_state != State::Failing || m_trouble->kind != trouble.kind;
    m_state = State::Failing;
    m_trouble = trouble;
    if (isNew) {
        m_healthToTell = JournalHealth{m_state, failingWords(trouble)};
        qCWarning(lcJournal).noquote() << m_healthToTell->problem;
    }
}

void SqliteWriter::goOnInMemory()
{
    if (m_state != State::Failing)
        return;
    auto memory = openJournalMemory();
    if (!memory)
        return;
    const bool complete = copyFromFile(*memory, m_options.path);
    m_rooms = std::make_unique<SqliteRooms>(
        std::move(memory), complete ? SqliteRooms::Unknown::Refuse : SqliteRooms::Unknown::Adopt);
    m_state = State::Volatile;
    m_healthToTell = JournalHealth{m_state, volatileWords(*m_trouble)};
    qCWarning(lcJournal).noquote() << m_healthToTell->problem;
}

void SqliteWriter::probe()
{
    m_nextProbe = steady_clock::now() + m_options.probeInterval;
    if (m_state == State::Failing) {
        // A connection that was made for reading only stays so, and others of its file with it.
        m_rooms.reset();
        return openFile();
    }
    // Opened again after saving, so that what is used from now on is the file that was saved to.
    if (!openJournalFile(m_options.path, m_options.maxPageCount).trouble
        && saveToFile(m_rooms->database(), m_options.path, m_rooms->isComplete()))
        openFile();
}
