#include "core/journal/sqlitefile.h"

#include "core/support/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// `entries` has no rowid: one b-tree, and with the answers of a batch in overflow pages one page
// less to write for each append.
constexpr QStringView journalSchema[] = {
    uR"(CREATE TABLE rooms(
        code TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        status INTEGER NOT NULL,
        player_count INTEGER NOT NULL,
        question_count INTEGER NOT NULL,
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        alive INTEGER NOT NULL,
        acquired INTEGER NOT NULL,
        owner TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        sequence INTEGER NOT NULL) WITHOUT ROWID)",
    uR"(CREATE TABLE entries(
        code TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
        sequence INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        at INTEGER NOT NULL,
        events BLOB NOT NULL,
        PRIMARY KEY(code, sequence)) WITHOUT ROWID)",
    uR"(CREATE TABLE snapshots(
        code TEXT NOT NULL PRIMARY KEY REFERENCES rooms ON DELETE CASCADE,
        sequence INTEGER NOT NULL,
        state BLOB NOT NULL) WITHOUT ROWID)",
    u"CREATE TABLE probe(filler BLOB NOT NULL)",
};

constexpr FileFormat journalFormat{1, journalSchema};

QVariant firstValue(SqliteDatabase &database, const QString &sql)
{
    SqliteRows rows = database.query(sql);
    return rows && rows.next() ? rows.value(0) : QVariant();
}

bool configure(SqliteDatabase &database, int maxPageCount)
{
    // Checkpoints are the writer's, after the replies; SQLite's own is the safety net.
    if (!database.execute(u"PRAGMA journal_mode = WAL"_s)
        || !database.execute(u"PRAGMA synchronous = FULL"_s)
        || !database.execute(u"PRAGMA foreign_keys = ON"_s)
        || !database.execute(u"PRAGMA wal_autocheckpoint = 8192"_s)
        || !database.execute(u"PRAGMA journal_size_limit = 16777216"_s))
        return false;
    return maxPageCount <= 0 || database.execute(u"PRAGMA max_page_count = %1"_s.arg(maxPageCount));
}

bool makeTables(SqliteDatabase &database, const FileFormat &format)
{
    return database.execute(u"BEGIN IMMEDIATE"_s)
        && std::ranges::all_of(
               format.schema,
               [&](QStringView statement) { return database.execute(statement.toString()); })
        && database.execute(u"PRAGMA user_version = %1"_s.arg(format.version))
        && database.execute(u"COMMIT"_s);
}

// Large enough that what passes leaves room for real entries.
bool proveWriting(SqliteDatabase &database)
{
    return database.execute(u"INSERT INTO probe VALUES(zeroblob(65536))"_s)
        && database.execute(u"DELETE FROM probe"_s);
}

// SQLite takes a last page that is not whole for one with zeros at its end. While there is a log,
// the file may be in the middle of a change.
bool isCutShort(SqliteDatabase &database)
{
    const QString &path = database.path();
    const qint64 pageSize = firstValue(database, u"PRAGMA page_size"_s).toLongLong();
    return QFileInfo(path + u"-wal"_s).size() == 0 && pageSize > 0
        && QFileInfo(path).size() % pageSize != 0;
}

StorageTrouble troubleOf(SqliteDatabase &database)
{
    const auto trouble = database.takeTrouble();
    return trouble ? *trouble : StorageTrouble{{}, database.path(), u"unknown"_s};
}

} // namespace

OpenedFile openJournalFile(const QString &path, int maxPageCount)
{
    return openDatabaseFile(path, journalFormat, maxPageCount);
}

OpenedFile openDatabaseFile(const QString &path, const FileFormat &format, int maxPageCount)
{
    const bool isNew = !QFileInfo::exists(path);
    // Whether that works is seen by opening.
    QDir().mkpath(QFileInfo(path).path());

    auto database = std::make_unique<SqliteDatabase>(path);
    if (!database->open() || !configure(*database, maxPageCount))
        return {nullptr, troubleOf(*database)};
    // The file holds answer keys.
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    const int version = firstValue(*database, u"PRAGMA user_version"_s).toInt();
    if (version > format.version)
        return {nullptr, StorageTrouble{StorageTrouble::Kind::TooNew, path, {}}};
    if (database->trouble() || (version == 0 && !makeTables(*database, format)))
        return {nullptr, troubleOf(*database)};
    if (proveWriting(*database))
        return {std::move(database), std::nullopt};
    const StorageTrouble trouble = troubleOf(*database);
    return {std::move(database), trouble};
}

std::unique_ptr<SqliteDatabase> openJournalMemory()
{
    return openDatabaseMemory(journalFormat);
}

std::unique_ptr<SqliteDatabase> openDatabaseMemory(const FileFormat &format)
{
    auto database = std::make_unique<SqliteDatabase>(QString());
    const bool made = database->open() && database->execute(u"PRAGMA foreign_keys = ON"_s)
        && makeTables(*database, format);
    Q_ASSERT(made);
    return made ? std::move(database) : nullptr;
}

std::optional<StorageTrouble> findDamage(const QString &path)
{
    return findDamage(path, journalFormat);
}

std::optional<StorageTrouble> findDamage(const QString &path, const FileFormat &format)
{
    if (QFileInfo(path).size() == 0)
        return std::nullopt;
    SqliteDatabase database(path);
    if (!database.open(SqliteDatabase::Access::ReadOnly))
        return std::nullopt;
    QString verdict = firstValue(database, u"PRAGMA quick_check(1)"_s).toString();
    if (verdict == u"ok" && isCutShort(database)) {
        verdict = u"it is cut short"_s;
    } else if (verdict == u"ok") {
        const int version = firstValue(database, u"PRAGMA user_version"_s).toInt();
        const int tableCount = firstValue(database,
                                          u"SELECT count(*) FROM pragma_table_list WHERE "
                                          "schema = 'main' AND type <> 'shadow' "
                                          "AND name NOT LIKE 'sqlite_%'"_s)
                                   .toInt();
        const int expected = version == 0 ? 0 : int(format.schema.size());
        if (version > format.version || tableCount == expected)
            return std::nullopt;
        verdict = u"its tables are not Quizstage's"_s;
    }
    if (const auto trouble = database.trouble())
        return trouble->kind == StorageTrouble::Kind::Damaged ? trouble : std::nullopt;
    return StorageTrouble{StorageTrouble::Kind::Damaged, path, verdict};
}

std::expected<QString, StorageTrouble> setAside(const QString &path, TimePoint now)
{
    const QString stem = path + u".corrupt-"_s
        + QDateTime::fromMSecsSinceEpoch(toUnixMs(now)).toString(u"yyyyMMdd-HHmmss");
    QString target = stem;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = stem + u'-' + QString::number(i);

    // Log and index keep belonging to the file by name. They go first: a log left behind would be
    // replayed into the new file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        QFile file(path + suffix);
        if (!file.rename(target + suffix)) {
            return std::unexpected(
                StorageTrouble{StorageTrouble::Kind::CannotOpen, path,
                               u"it is damaged and can't be moved aside: "_s + file.errorString()});
        }
    }
    qCWarning(lcJournal) << "Damaged file" << path << "moved to" << target;
    return target;
}
