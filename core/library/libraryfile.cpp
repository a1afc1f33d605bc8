#include "core/library/libraryfile.h"

#include "core/library/packrows.h"
#include "core/support/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{

const QString what = u"the library of packs"_s;

} // namespace

void LibraryFile::open()
{
    if (m_database && !m_standsIn)
        return;
    if (openFile()) {
        m_standsIn = false;
        m_newTables = true;
    } else if (!m_database) {
        m_database = openDatabaseMemory(libraryFormat);
        m_standsIn = true;
        m_newTables = true;
    }
}

bool LibraryFile::openFile()
{
    const bool isDamaged = findDamage(m_path, libraryFormat).has_value();
    if (isDamaged) {
        const auto moved = setAside(m_path, m_clock.now());
        if (!moved) {
            m_trouble = moved.error();
            return false;
        }
        m_movedTo = *moved;
    }
    OpenedFile file = openDatabaseFile(m_path, libraryFormat);
    m_trouble = file.trouble;
    // Said once: as long as it stays so, every call tries again.
    if (m_trouble && !m_standsIn)
        qCWarning(lcLibrary).noquote() << notice();
    // On a full disk it can still be read.
    if (!file.database)
        return false;
    m_database = std::move(file.database);
    if (isDamaged)
        salvage();
    return m_database != nullptr;
}

void LibraryFile::salvage()
{
    SqliteDatabase damaged(m_movedTo);
    if (!damaged.open(SqliteDatabase::Access::ReadOnly))
        return;
    const QList<Pack> packs = readablePacks(damaged);
    const bool taken = m_database->transact([&] {
        return std::ranges::all_of(packs, [this](const Pack &pack) {
            return putPack(*m_database, pack, PackOrigin::Host);
        });
    });
    if (taken)
        m_salvaged = int(packs.size());
}

Result<void> LibraryFile::write(const std::function<bool(SqliteDatabase &)> &work)
{
    open();
    if (m_standsIn)
        return refuse(m_trouble.value_or(StorageTrouble{}), what);
    return writeAnywhere(work);
}

Result<void> LibraryFile::writeAnywhere(const std::function<bool(SqliteDatabase &)> &work)
{
    open();
    if (!m_database->transact([&] { return work(*m_database); }))
        return failure();
    if (!m_standsIn)
        m_trouble.reset();
    return {};
}

QString LibraryFile::notice() const
{
    const QString path = QDir::toNativeSeparators(m_path);
    if (m_trouble) {
        return u"The library %1 can't be used: %2. %3."_s.arg(path, whatHappened(*m_trouble),
                                                              whatToDo(*m_trouble));
    }
    if (m_movedTo.isEmpty())
        return {};
    return u"%1 was damaged. Quizstage has moved it to %2 and begun a new library. So many packs "
           "could still be read and are in it: %3. Keep the old file if one is missing."_s
               .arg(path, QDir::toNativeSeparators(m_movedTo))
               .arg(m_salvaged);
}

// The file is opened anew for the next call, since a connection that has failed may stay so.
std::unexpected<Error> LibraryFile::failure()
{
    m_trouble = m_database->takeTrouble().value_or(StorageTrouble{{}, m_path, u"unknown"_s});
    qCWarning(lcLibrary).noquote() << notice();
    m_database.reset();
    return refuse(*m_trouble, what);
}
