#pragma once

#include "core/journal/sqliterooms.h"

// What sqliterooms.cpp and sqliteleases.cpp share.

// SQLite has no unsigned integers; QtSql would store one as text.
inline qint64 number(quint64 value)
{
    return qint64(value);
}

inline TimePoint timeAt(const SqliteRows &rows, int column)
{
    return fromUnixMs(rows.value(column).toLongLong());
}

inline std::unexpected<Error> refuseUnknown(const RoomCode &code)
{
    return refuse(ErrorCode::RoomNotFound, QStringLiteral("there is no room %1").arg(code.value));
}

inline std::unexpected<Error> refuseFenced(const RoomCode &code)
{
    return refuse(ErrorCode::Fenced,
                  QStringLiteral("another node has taken over room %1").arg(code.value));
}
