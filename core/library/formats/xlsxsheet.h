#pragma once

#include "core/library/formats/csvtext.h"
#include "core/library/formats/ziparchive.h"

/// The cells of a workbook's first sheet, each row with its number; empty rows are left out. What a
/// formula came to counts, the formula doesn't.
Result<QList<TableRow>> firstSheet(ZipReader &archive);
/// The same of the sheet in this part of the archive: "xl/worksheets/sheet2.xml".
Result<QList<TableRow>> sheetIn(ZipReader &archive, const QString &path);

/// "B9"
QString cellName(qsizetype column, qsizetype row);
