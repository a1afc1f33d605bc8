#include "core/journal/sqlitetransfer.h"

using namespace Qt::StringLiterals;

namespace
{

// The file as "disk" beside the memory's "main", for as long as this lives.
class Attachment
{
public:
    Attachment(SqliteDatabase &memory, const QString &path)
        : m_memory(memory)
    {
        m_attached = bool(memory.query(u"ATTACH DATABASE ? AS disk"_s, {path}));
    }
    ~Attachment()
    {
        if (m_attached)
            m_memory.execute(u"DETACH DATABASE disk"_s);
        m_memory.takeTrouble();
    }
    Q_DISABLE_COPY_MOVE(Attachment)

    explicit operator bool() const { return m_attached; }

private:
    SqliteDatabase &m_memory;
    bool m_attached = false;
};

// Entries that memory took over in mid-game must continue those of the file.
constexpr QStringView misfits = uR"(
    SELECT 1 FROM main.rooms AS m
    LEFT JOIN disk.rooms AS d USING(code)
    WHERE d.epoch > m.epoch
       OR (SELECT min(sequence) FROM main.entries WHERE code = m.code) > ifnull(d.sequence, 0) + 1)";

constexpr QStringView removals = uR"(DELETE FROM disk.rooms WHERE NOT EXISTS(
        SELECT 1 FROM main.rooms AS m WHERE m.code = rooms.code AND m.created = rooms.created))";

constexpr QStringView additions[] = {
    uR"(INSERT INTO disk.rooms SELECT * FROM main.rooms WHERE true
        ON CONFLICT(code) DO UPDATE SET
            title = excluded.title, status = excluded.status,
            player_count = excluded.player_count, question_count = excluded.question_count,
            expires = excluded.expires, alive = excluded.alive, acquired = excluded.acquired,
            owner = CASE excluded.owner WHEN '?' THEN owner ELSE excluded.owner END,
            epoch = excluded.epoch, sequence = excluded.sequence)",
    // A commit that failed may have left entries that nobody was told of.
    uR"(DELETE FROM disk.entries WHERE sequence >
        (SELECT m.sequence FROM main.rooms AS m WHERE m.code = entries.code))",
    uR"(INSERT INTO disk.entries SELECT * FROM main.entries WHERE true
        ON CONFLICT(code, sequence) DO UPDATE SET
            epoch = excluded.epoch, at = excluded.at, events = excluded.events
        WHERE events <> excluded.events OR epoch <> excluded.epoch)",
    u"INSERT OR REPLACE INTO disk.snapshots SELECT * FROM main.snapshots",
};

bool fits(SqliteDatabase &memory)
{
    SqliteRows misfit = memory.query(misfits.toString());
    return misfit && !misfit.next() && !memory.trouble();
}

} // namespace

bool copyFromFile(SqliteDatabase &memory, const QString &path)
{
    const Attachment disk(memory, path);
    if (!disk || !memory.execute(u"INSERT INTO main.rooms SELECT * FROM disk.rooms"_s))
        return false;
    // What of these can't be read is missed only when a room is loaded.
    memory.execute(u"INSERT INTO main.entries SELECT * FROM disk.entries"_s);
    memory.execute(u"INSERT INTO main.snapshots SELECT * FROM disk.snapshots"_s);
    return true;
}

bool saveToFile(SqliteDatabase &memory, const QString &path, bool complete)
{
    const Attachment disk(memory, path);
    if (!disk || !memory.execute(u"PRAGMA disk.synchronous = FULL"_s)
        || !memory.execute(u"BEGIN IMMEDIATE"_s))
        return false;
    bool good = fits(memory);
    if (complete)
        good = good && memory.execute(removals.toString());
    for (const QStringView statement : additions)
        good = good && memory.execute(statement.toString());
    good = good && memory.execute(u"COMMIT"_s);
    if (!good)
        memory.execute(u"ROLLBACK"_s);
    return good;
}
