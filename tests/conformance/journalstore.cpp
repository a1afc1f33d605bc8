#include "tests/conformance/journalstore.h"

#include "core/journal/sqlitejournal.h"

#include <QTemporaryDir>

namespace
{

class SqliteStore final : public JournalStore
{
public:
    std::unique_ptr<RoomJournal> open() override
    {
        return std::make_unique<SqliteJournal>(SqliteJournal::Options{m_folder.path()});
    }

private:
    QTemporaryDir m_folder;
};

template <typename Store>
std::unique_ptr<JournalStore> makeStore()
{
    return std::make_unique<Store>();
}

} // namespace

const std::vector<JournalKind> &journalKinds()
{
    static const std::vector<JournalKind> kinds{
        {"SQLite", &makeStore<SqliteStore>},
    };
    return kinds;
}
