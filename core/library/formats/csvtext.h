#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One row of a table, with the line of the file on which it begins, from 1.
struct TableRow
{
    qsizetype line = 0;
    QStringList cells;
};

/// Reads comma-, semicolon- or tab-separated values (RFC 4180): the separator is what a first line
/// "sep=;" says, else what the lines agree on best. Empty rows are left out, and all behind the
/// first 20,000.
QList<TableRow> tableFromCsv(const QString &text);

/// Rows with commas, quotes where needed, and CR LF.
QString csvFromRows(const QList<QStringList> &rows);

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString harmlessCell(const QString &cell);
/// The cell as it was before `harmlessCell`.
QString originalCell(const QString &cell);
