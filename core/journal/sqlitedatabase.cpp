#include "core/journal/sqlitedatabase.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace
{

// SQLite's primary result codes, which QtSql passes on as text; see sqlite.org/rescode.html.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

constexpr qint64 almostNothing = 256 * 1024;

StorageTrouble::Kind kindOf(int code, const QString &path)
{
    using Kind = StorageTrouble::Kind;
    switch (code & 0xff) {
    case Full:
        return Kind::DiskFull;
    case Perm:
    case ReadOnly:
        return Kind::ReadOnly;
    case CantOpen:
        return Kind::CannotOpen;
    case Busy:
    case Locked:
        return Kind::InUse;
    case Corrupt:
    case NotADb:
        return Kind::Damaged;
    case IoErr: {
        // A full disk is an I/O error to SQLite when it can't extend its shared memory.
        const QStorageInfo storage(QFileInfo(path).path());
        const bool full = storage.isValid() && storage.bytesAvailable() < almostNothing;
        return full ? Kind::DiskFull : Kind::DeviceError;
    }
    default:
        return Kind::Other;
    }
}

QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"quizstage-journal-%1"_s.arg(++count);
}

} // namespace

SqliteDatabase::SqliteDatabase(const QString &path)
    : m_path(path)
    , m_name(freshConnectionName())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{ }

SqliteDatabase::~SqliteDatabase()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SqliteDatabase::open(Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    return m_connection.open() || noteTrouble(m_connection.lastError());
}

bool SqliteDatabase::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    return query.exec(sql) || noteTrouble(query.lastError());
}

SqliteRows SqliteDatabase::query(const QString &sql, std::initializer_list<QVariant> values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery fresh(m_connection);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql)) {
            noteTrouble(fresh.lastError());
            return {*this, nullptr};
        }
        it = m_statements.emplace(sql, std::move(fresh)).first;
    }

    QSqlQuery &statement = it->second;
    int index = 0;
    for (const QVariant &value : values)
        statement.bindValue(index++, value);
    const bool good = statement.exec() || noteTrouble(statement.lastError());
    return {*this, good ? &statement : nullptr};
}

bool SqliteDatabase::transact(const std::function<bool()> &work)
{
    if (execute(u"BEGIN IMMEDIATE"_s) && work() && execute(u"COMMIT"_s))
        return true;
    const auto trouble = takeTrouble();
    execute(u"ROLLBACK"_s);
    m_trouble = trouble;
    return false;
}

// Always false, so that a failing call can end with it.
bool SqliteDatabase::noteTrouble(const QSqlError &error)
{
    if (!m_trouble) {
        m_trouble = StorageTrouble{kindOf(error.nativeErrorCode().toInt(), m_path), m_path,
                                   error.databaseText()};
    }
    return false;
}

SqliteRows::~SqliteRows()
{
    // An open read would keep the log from being checkpointed.
    if (m_query)
        m_query->finish();
}

bool SqliteRows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database.noteTrouble(m_query->lastError());
    return false;
}
