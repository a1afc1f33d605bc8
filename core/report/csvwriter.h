#pragma once

#include <QByteArray>
#include <QStringList>

/// Writes CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, every cell quoted; a cell that
/// a spreadsheet would take for a formula begins with an apostrophe.
class CsvWriter
{
public:
    explicit CsvWriter(const QStringList &headings);

    void add(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};
