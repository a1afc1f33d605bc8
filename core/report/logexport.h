#pragma once

#include "core/report/eventlog.h"

/// An entry with the words that the host reads.
struct LogLine
{
    LogEntry entry;
    QString words;
};

/// A row for each line: time (UTC), kind, room and words. For spreadsheets.
QByteArray logCsv(const QList<LogLine> &lines);

/// A JSON object with all of an entry for each line.
QByteArray logJsonLines(const QList<LogLine> &lines);
