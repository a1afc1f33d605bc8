#pragma once

#include "core/journal/storagetrouble.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <optional>
#include <unordered_map>

class SqliteRows;

/// One connection to an SQLite file, or to memory, for the thread that made it. The first failure
/// of a statement stays as `trouble` until it is taken.
class SqliteDatabase
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// An empty path means memory.
    explicit SqliteDatabase(const QString &path);
    ~SqliteDatabase();

    bool open(Access access = Access::ReadWrite);
    /// Runs a statement once.
    bool execute(const QString &sql);
    /// Runs a statement that stays prepared, with the values bound in order.
    SqliteRows query(const QString &sql, std::initializer_list<QVariant> values = {});
    /// Runs `work` in one transaction. False when that or `work` fails, and then nothing has changed.
    bool transact(const std::function<bool()> &work);

    const QString &path() const { return m_path; }
    const std::optional<StorageTrouble> &trouble() const { return m_trouble; }
    std::optional<StorageTrouble> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }

private:
    Q_DISABLE_COPY_MOVE(SqliteDatabase)
    friend class SqliteRows;

    bool noteTrouble(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::optional<StorageTrouble> m_trouble;
};

/// The rows of a query that is running; ends it when it goes. False when the query failed.
class SqliteRows
{
public:
    SqliteRows(SqliteDatabase &database, QSqlQuery *query)
        : m_database(database)
        , m_query(query)
    { }
    ~SqliteRows();

    explicit operator bool() const { return m_query; }
    /// Moves to the next, at first to the first; a failure ends them too.
    bool next();
    QVariant value(int column) const { return m_query->value(column); }
    /// How many rows the statement has changed.
    int changed() const { return m_query->numRowsAffected(); }

private:
    Q_DISABLE_COPY_MOVE(SqliteRows)

    SqliteDatabase &m_database;
    QSqlQuery *m_query;
};
